// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "core/data/data_set.h"
#include "core/distill/teacher.h"

namespace retort::distill {

/// The temperature t at which softmax(v / t) has the lowest cross entropy with the labels (-1: none) over the rows of
/// `logits` [frames x classes], between 0.01 and 100: temperature scaling (Guo et al. 2017, arXiv 1706.04599). The
/// cross entropy is convex in 1/t; found by bisection.
double fitTemperature(ConstMatrixView logits, std::span<const std::int32_t> labels);

/// Weights a of an arithmetic mean, sum 1, with the lowest mean of -log sum_m a_m p_m over frames; p [frames x members]
/// are the members' probabilities of the labels. Convex; by expectation maximisation for mixture weights.
std::vector<double> fitMixture(ConstMatrixView p);

/// Exponents a_m >= 0 of a geometric mean with the lowest mean cross entropy of softmax(sum_m a_m v_m) with the labels;
/// `logits`: v_m [frames x classes] of each member. Convex; by Newton steps along one exponent after the other.
std::vector<double> fitExponents(std::span<const Matrix> logits, std::span<const std::int32_t> labels);

/// What is to be fitted on held-out data.
struct TeacherFit {
    bool temperatures = false;
    bool weights = false;

    bool any() const { return temperatures || weights; }
    bool operator==(const TeacherFit&) const = default;
};

/// Fits the teacher's own numbers on labelled frames of `held`, temperatures first; of large sets on frames spread
/// evenly over it. The same input gives the same bits. `between` is called between batches and may throw. Throws Error
/// where no frame of `held` has a label.
void fitTeacher(ThreadPool& pool, Teacher& teacher, const TeacherFit& fit, const data::DataSet& held,
                const std::function<void()>& between);

}  // namespace retort::distill
