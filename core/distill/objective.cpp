// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/objective.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

#include "core/distill/objectives/objectives.h"
#include "core/math/kernels.h"

namespace retort::distill {

namespace {

constexpr std::size_t rowsWorthAThread = 8;

}  // namespace

LossSums& LossSums::operator+=(const LossSums& other) {
    loss += other.loss;
    soft += other.soft;
    hard += other.hard;
    frames += other.frames;
    labelled += other.labelled;
    correct += other.correct;
    return *this;
}

template <class Real>
LossSums evaluateRow(const Objective& o, const Real* z, std::size_t n, std::int32_t label,
                     const RowTarget<Real>& target, Real gradientScale, Real* gradient, Real* scratch) {
    LossSums sums;
    sums.frames = 1;
    const bool labelled = label >= 0;
    const double w = !labelled ? 0 : o.kind == Objective::Kind::Hard ? 1 : o.hardWeight;
    const Real top = kernels::maximum(z, n);

    // Hard part: always measured, as cross entropy with the alignment.
    Real* probabilities = gradient != nullptr ? gradient : scratch;
    const Real sum = kernels::expSum(z, top, Real{1}, probabilities, n);
    if (labelled) {
        const auto y = static_cast<std::size_t>(label);
        sums.hard = std::log(static_cast<double>(sum)) - static_cast<double>(z[y] - top);
        sums.labelled = 1;
        sums.correct = z[y] == top && kernels::argmax(z, n) == y ? 1 : 0;  // false for NaN
    }
    const bool smooth = labelled && o.labelSmoothing > 0 && w > 0;
    double trainedHard = sums.hard;
    if (smooth) {
        double mean = 0;
        for (std::size_t i = 0; i < n; ++i) mean += static_cast<double>(z[i] - top) / static_cast<double>(n);
        trainedHard += o.labelSmoothing * (std::log(static_cast<double>(sum)) - mean - sums.hard);
    }
    if (gradient != nullptr) {
        const auto a = static_cast<Real>(w) * gradientScale;
        kernels::scale(a / sum, gradient, n);
        if (labelled) gradient[label] -= a * static_cast<Real>(1 - (smooth ? o.labelSmoothing : 0));
        if (smooth) {
            const Real each = a * static_cast<Real>(o.labelSmoothing / static_cast<double>(n));
            for (std::size_t i = 0; i < n; ++i) gradient[i] -= each;
        }
    }

    if (o.kind == Objective::Kind::Hard) {
        sums.loss = trainedHard;
        return sums;
    }
    const ObjectiveKind& kind = objectiveOf(o.kind);
    const double sure = confidence(o, target, n);
    const RowWork<Real> work{o,        z,      n, top, label, target, static_cast<Real>((1 - w) * sure) * gradientScale,
                             gradient, scratch};
    if constexpr (std::is_same_v<Real, float>)
        sums.soft = sure * kind.ofFloat(work);
    else
        sums.soft = sure * kind.ofDouble(work);
    sums.loss = (1 - w) * sums.soft + w * trainedHard;
    return sums;
}

template LossSums evaluateRow<float>(const Objective&, const float*, std::size_t, std::int32_t, const RowTarget<float>&,
                                     float, float*, float*);
template LossSums evaluateRow<double>(const Objective&, const double*, std::size_t, std::int32_t,
                                      const RowTarget<double>&, double, double*, double*);

LossSums evaluateObjective(ThreadPool& pool, const Objective& objective, ConstMatrixView logits,
                           std::span<const std::int32_t> labels, const SoftTargets* targets, MatrixView gradient) {
    thread_local std::vector<LossSums> own;  // the caller's, kept from step to step
    std::vector<LossSums>& rows = own;
    rows.assign(logits.rows, {});
    const float scale = 1.0F / static_cast<float>(std::max<std::size_t>(logits.rows, 1));
    pool.forRanges(logits.rows, rowsWorthAThread, 1, [&](std::size_t begin, std::size_t end) {
        const Doing loss(Work::Loss);
        thread_local AlignedFloats scratch;
        scratch.resize(logits.cols);
        for (std::size_t r = begin; r < end; ++r) {
            RowTarget<float> target;
            if (targets != nullptr && targets->k > 0) {
                target.indices = targets->indices.data() + r * targets->k;
                target.probabilities = targets->probabilities.data() + r * targets->k;
                target.k = targets->k;
                target.rest = targets->rest[r];
            } else if (targets != nullptr) {
                target.dense = targets->dense.row(r);
            }
            rows[r] = evaluateRow(objective, logits.row(r), logits.cols, labels[r], target, scale,
                                  gradient.data == nullptr ? nullptr : gradient.row(r), scratch.data());
        }
    });
    LossSums total;
    for (const LossSums& row : rows) total += row;
    return total;
}

void softmaxRows(ThreadPool& pool, ConstMatrixView logits, double temperature, MatrixView posteriors) {
    pool.forRanges(logits.rows, rowsWorthAThread, 1, [&](std::size_t begin, std::size_t end) {
        thread_local AlignedFloats scratch;
        scratch.resize(logits.cols);
        for (std::size_t r = begin; r < end; ++r) {
            const float top = kernels::maximum(logits.row(r), logits.cols);
            const float sum =
                kernels::expSum(logits.row(r), top, static_cast<float>(1 / temperature), scratch.data(), logits.cols);
            kernels::scale(1.0F / sum, scratch.data(), logits.cols);
            std::copy_n(scratch.data(), logits.cols, posteriors.row(r));
        }
    });
}

void logSoftmaxRows(ThreadPool& pool, ConstMatrixView logits, MatrixView logPosteriors) {
    pool.forRanges(logits.rows, rowsWorthAThread, 1, [&](std::size_t begin, std::size_t end) {
        thread_local AlignedFloats scratch;
        scratch.resize(logits.cols);
        for (std::size_t r = begin; r < end; ++r) {
            const float top = kernels::maximum(logits.row(r), logits.cols);
            const float sum = kernels::expSum(logits.row(r), top, 1.0F, scratch.data(), logits.cols);
            const float shift = top + std::log(sum);
            for (std::size_t c = 0; c < logits.cols; ++c) logPosteriors(r, c) = logits(r, c) - shift;
        }
    });
}

}  // namespace retort::distill
