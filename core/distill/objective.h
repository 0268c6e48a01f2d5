// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/math/matrix.h"
#include "core/math/thread_pool.h"

namespace retort::distill {

/// What a net learns from.
struct Objective {
    enum class Kind {
        Hard,         ///< Cross entropy with the labels.
        Soft,         ///< Soft targets at a temperature, mixed with the labels.
        Logits,       ///< Matching zero-mean logits, mixed with the labels.
        Conditional,  ///< Soft targets where the teacher is right, else the labels.
    };
    Kind kind = Kind::Hard;
    double temperature = 1;     ///< T of the soft part.
    double hardWeight = 1;      ///< w.
    double labelSmoothing = 0;  ///< e: the labels' part becomes CE((1-e) onehot(y) + e/K, q(1)).
    double confidenceWeight =
        0;  ///< c: the soft part of a frame counts as much as its teacher is sure (see confidence()).
};

/// Soft targets of some frames, one row a frame: dense, or the largest few.
struct SoftTargets {
    /// Dense: p(T) [frames x classes], or the teacher's logits where the objective wants them. Empty where `indices` is
    /// used.
    Matrix dense;
    /// Top-k: classes and their probabilities [frames x k], and the mass of all others [frames].
    std::size_t k = 0;
    std::vector<std::uint32_t> indices;
    std::vector<float> probabilities;
    std::vector<float> rest;
};

/// Sums over frames; divide by `frames` for means. Nats.
struct LossSums {
    double loss = 0;  ///< The trained objective.
    double soft = 0;  ///< Its soft part, T^2 included, unweighted.
    double hard = 0;  ///< Cross entropy with the labels at T = 1, over labelled frames.
    std::int64_t frames = 0;
    std::int64_t labelled = 0;
    std::int64_t correct = 0;  ///< Labelled frames whose largest logit is the label's.

    LossSums& operator+=(const LossSums& other);
};

/// Evaluates the objective of a batch, and its gradient. Formulas (Hinton, Vinyals, Dean 2015; z student, v teacher
/// logits):
///   soft:   L = (1-w) T^2 CE(p(T), q(T)) + w CE(y, q(1)),   dL/dz = (1-w) T (q(T) - p(T)) + w (q(1) - onehot(y))
///   logits: L = (1-w) / (2K) sum (z - v)^2 + w CE(y, q(1)), dL/dz = (1-w) (z - v) / K + …, z and v of zero mean
///   further soft parts: the list in core/distill/objectives
///   label smoothing e (Szegedy et al. 2016, arXiv 1512.00567): the label counts as (1-e) onehot(y) + e/K in the loss;
///   the cross entropy that is told (LossSums::hard) stays that with the label top-k with rest mass r: the classes
///   outside count as one; CE over k + 1 outcomes.
/// Frames without a label (-1) have w = 0. The gradient is that of the mean over the frames of the batch.
/// logits [frames x classes]; `targets` may be null for Kind::Hard; `gradient` may be empty (data null) for evaluation
/// only.
LossSums evaluateObjective(ThreadPool& pool, const Objective& objective, ConstMatrixView logits,
                           std::span<const std::int32_t> labels, const SoftTargets* targets, MatrixView gradient);

/// One row of the above, for any precision: used by evaluateObjective with float, by gradient checks with double.
/// `target`: dense row. gradient may be null. scratch: `classes` numbers.
template <class Real>
struct RowTarget {
    const Real* dense = nullptr;
    const std::uint32_t* indices = nullptr;
    const Real* probabilities = nullptr;
    std::size_t k = 0;
    Real rest = 0;
};
template <class Real>
LossSums evaluateRow(const Objective& objective, const Real* logits, std::size_t classes, std::int32_t label,
                     const RowTarget<Real>& target, Real gradientScale, Real* gradient, Real* scratch);

/// q = softmax(z / T) of each row; in place allowed.
void softmaxRows(ThreadPool& pool, ConstMatrixView logits, double temperature, MatrixView posteriors);

/// log softmax(z) of each row; in place allowed.
void logSoftmaxRows(ThreadPool& pool, ConstMatrixView logits, MatrixView logPosteriors);

}  // namespace retort::distill
