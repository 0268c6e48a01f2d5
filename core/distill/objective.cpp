// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/objective.h"

#include <algorithm>
#include <cmath>

#include "core/math/kernels.h"

namespace retort::distill {

namespace {

constexpr std::size_t rowsWorthAThread = 8;

template <class Real>
double meanOf(const Real* values, std::size_t n) {
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) sum += static_cast<double>(values[i]);
    return sum / static_cast<double>(n);
}

/// T^2 CE(p(T), q(T)) with dense targets. Leaves exp((z - max)/T) in scratch; returns its sum through `sum`.
template <class Real>
double softDense(const Objective& o, const Real* z, std::size_t n, Real top, const Real* p, Real* scratch, Real& sum, double& mass) {
    sum = kernels::expSum(z, top, static_cast<Real>(1 / o.temperature), scratch, n);
    const kernels::WeightedSum weighted = kernels::weightedSum(p, z, top, n);
    mass = weighted.weight;
    return o.temperature * o.temperature *
           (std::log(static_cast<double>(sum)) * weighted.weight - weighted.product / o.temperature);
}

/// exp((z - top)/T) of one class.
template <class Real>
Real exponential(const Objective& o, const Real* z, std::uint32_t c, Real top) {
    Real e = 0;
    kernels::expSum(z + c, top, static_cast<Real>(1 / o.temperature), &e, 1);
    return e;
}

/// The same over k classes and one that stands for all the others. Leaves 0 in scratch for the k classes: the mass of the
/// others is summed by itself, for as a difference it would be nothing but rounding once the student is sure.
template <class Real>
double softTopK(const Objective& o, const Real* z, std::size_t n, Real top, const RowTarget<Real>& t, Real* scratch, Real& sum,
                double& others) {
    sum = kernels::expSum(z, top, static_cast<Real>(1 / o.temperature), scratch, n);
    double loss = 0;
    const double logSum = std::log(static_cast<double>(sum));
    for (std::size_t i = 0; i < t.k; ++i) {
        scratch[t.indices[i]] = 0;
        loss += static_cast<double>(t.probabilities[i]) *
                (logSum - static_cast<double>(z[t.indices[i]] - top) / o.temperature);
    }
    others = std::max(kernels::weightedSum(scratch, z, top, n).weight, 1e-37);
    loss += static_cast<double>(t.rest) * (logSum - std::log(others));
    return o.temperature * o.temperature * loss;
}

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
LossSums evaluateRow(const Objective& o, const Real* z, std::size_t n, std::int32_t label, const RowTarget<Real>& target,
                     Real gradientScale, Real* gradient, Real* scratch) {
    LossSums sums;
    sums.frames = 1;
    const bool labelled = label >= 0;
    const double w = !labelled ? 0 : o.kind == Objective::Kind::Hard ? 1 : o.hardWeight;
    const bool softPart = o.kind != Objective::Kind::Hard;
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
    if (gradient != nullptr) {
        const auto a = static_cast<Real>(w) * gradientScale;
        kernels::scale(a / sum, gradient, n);
        if (labelled) gradient[label] -= a;
    }

    if (softPart) {
        const auto b = static_cast<Real>((1 - w)) * gradientScale;
        const auto bT = b * static_cast<Real>(o.temperature);
        if (o.kind == Objective::Kind::Logits) {
            const double zMean = meanOf(z, n);
            const double vMean = meanOf(target.dense, n);
            for (std::size_t i = 0; i < n; ++i) {
                const double d = (static_cast<double>(z[i]) - zMean) - (static_cast<double>(target.dense[i]) - vMean);
                sums.soft += d * d;
                if (gradient != nullptr) gradient[i] += b * static_cast<Real>(d / static_cast<double>(n));
            }
            sums.soft /= 2 * static_cast<double>(n);
        } else if (target.dense != nullptr) {
            Real softSum = 0;
            double mass = 0;
            sums.soft = softDense(o, z, n, top, target.dense, scratch, softSum, mass);
            if (gradient != nullptr)
                kernels::combine(Real{1}, bT * static_cast<Real>(mass) / softSum, scratch, bT, target.dense, gradient, n);
        } else {
            Real softSum = 0;
            double others = 0;
            sums.soft = softTopK(o, z, n, top, target, scratch, softSum, others);
            if (gradient != nullptr) {
                double mass = static_cast<double>(target.rest);
                for (std::size_t i = 0; i < target.k; ++i) mass += static_cast<double>(target.probabilities[i]);
                const auto all = static_cast<Real>(static_cast<double>(bT) * mass / static_cast<double>(softSum));
                const auto outside = static_cast<Real>(static_cast<double>(bT * target.rest) / others);
                kernels::combine(Real{1}, all - outside, scratch, Real{0}, scratch, gradient, n);
                for (std::size_t i = 0; i < target.k; ++i)
                    gradient[target.indices[i]] +=
                        all * exponential(o, z, target.indices[i], top) - bT * target.probabilities[i];
            }
        }
    }
    sums.loss = softPart ? (1 - w) * sums.soft + w * sums.hard : sums.hard;
    return sums;
}

template LossSums evaluateRow<float>(const Objective&, const float*, std::size_t, std::int32_t, const RowTarget<float>&, float,
                                     float*, float*);
template LossSums evaluateRow<double>(const Objective&, const double*, std::size_t, std::int32_t, const RowTarget<double>&,
                                      double, double*, double*);

LossSums evaluateObjective(ThreadPool& pool, const Objective& objective, ConstMatrixView logits,
                           std::span<const std::int32_t> labels, const SoftTargets* targets, MatrixView gradient) {
    std::vector<LossSums> rows(logits.rows);
    const float scale = 1.0F / static_cast<float>(std::max<std::size_t>(logits.rows, 1));
    pool.forRanges(logits.rows, rowsWorthAThread, 1, [&](std::size_t begin, std::size_t end) {
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
            const float sum = kernels::expSum(logits.row(r), top, static_cast<float>(1 / temperature), scratch.data(), logits.cols);
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
