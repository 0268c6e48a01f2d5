// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/math/matrix.h"

namespace retort::train {

/// Shifts of the output biases of `classes`, all at once, after which the mean posterior of each over the rows of
/// `logits` [frames x outputs] is its `shares` (above 0, together below 1): the minimum of the convex
///   F(b) = mean_r log sum_k exp(z_rk + b_k) - sum_c share_c b_c,   dF/db_c = mean posterior of c - share_c,
/// found by iterative scaling b_c += log(share_c / mean posterior of c) (Darroch, Ratcliff 1972), then Newton's method
/// with conjugate gradients. Moving the biases of classes that were not learned is from Hinton, Vinyals, Dean 2015,
/// section 3; that the frequencies say by how much is ours.
std::vector<double> matchFrequencies(ConstMatrixView logits, std::span<const std::int32_t> classes,
                                     std::span<const double> shares);

/// The one shift of the biases of all of `classes` at which most rows are decided as `labels` say (-1: none): the
/// middle of the best interval, exact. The paper's own way when the rows are those of the test set.
double bestCommonShift(ConstMatrixView logits, std::span<const std::int32_t> labels,
                       std::span<const std::int32_t> classes);

}  // namespace retort::train
