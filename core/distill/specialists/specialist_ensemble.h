// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "core/data/data_set.h"
#include "core/distill/predictor.h"
#include "core/distill/specialists/specialist_spec.h"
#include "core/distill/specialists/summed_kl.h"
#include "core/nn/network.h"

namespace retort::distill {

/// A net that knows a set of classes well. Its outputs are the set's classes in order and, last, the dustbin of all
/// others; or all classes, where it has as many outputs as the generalist.
struct Specialist {
    nn::Network net;
    ClassSet classes;
};

/// A generalist and its specialists as one source of posteriors (Hinton, Vinyals, Dean 2015, section 5.4). For each
/// frame those specialists are asked whose set holds one of the `mostProbable` most probable classes of the generalist,
/// and q minimises the summed KL divergence (SummedKl) at T = 1, where each specialist counts `weight`; with none of
/// them asked, q = p_g. Softer posteriors
/// are softmax(log q / T).
class SpecialistEnsemble : public Predictor {
public:
    /// Throws Error unless each net has the generalist's inputs and fits its set.
    SpecialistEnsemble(nn::Network generalist, std::vector<Specialist> specialists, std::size_t mostProbable,
                       double weight = 1);

    std::size_t inputs() const override { return generalist_.inputs(); }
    std::size_t classes() const override { return generalist_.outputs(); }
    void setPrecision(nn::Precision precision) override { precision_ = precision; }
    void posteriors(ThreadPool& pool, ConstMatrixView features, double temperature, Matrix& p) override;
    void logits(ThreadPool& pool, ConstMatrixView features, Matrix& v) override;

    double weight() const { return weight_; }
    void setWeight(double weight) { weight_ = weight; }
    /// For each of `weights` how many of these frames are right with it; labels of -1 do not count.
    std::vector<std::int64_t> rightWith(ThreadPool& pool, ConstMatrixView features,
                                        std::span<const std::int32_t> labels, std::span<const double> weights);

    /// Over all frames so far.
    const Convergence& convergence() const { return convergence_; }

private:
    /// What a specialist gave for the frames of a batch that ask it.
    struct Answers {
        std::vector<std::uint32_t> rowOf;  ///< Frame of the batch -> row of `logits`, or none.
        std::size_t rows = 0;
        Matrix logits;
    };

    void choose(ConstMatrixView generalist);
    void ask(ThreadPool& pool, ConstMatrixView features);
    /// v: the generalist's logits of the frames that were asked for, and then those of all together.
    void combine(ThreadPool& pool, double weight, Matrix& v, Convergence& seen) const;
    void combineRow(std::size_t frame, double weight, float* z, Convergence& seen) const;

    nn::Network generalist_;
    std::vector<Specialist> specialists_;
    std::vector<std::vector<std::uint32_t>> knownBy_;  ///< Class -> specialists whose set holds it.
    std::size_t mostProbable_;
    double weight_;
    nn::Precision precision_ = nn::Precision::Float32;
    std::vector<Answers> answers_;
    Matrix gathered_;
    Convergence convergence_;
};

/// Sets the weight with which most frames of `held` are right, of 0, 1/16, 1/8, 1/4, 1/2 and 1; the smaller where two
/// are alike. `between` is called between batches and may throw. Throws Error where no frame of `held` has a label.
void fitWeight(ThreadPool& pool, SpecialistEnsemble& experts, const data::DataSet& held,
               const std::function<void()>& between);

}  // namespace retort::distill
