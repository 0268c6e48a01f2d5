// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/objectives/soft.h"

#include <algorithm>
#include <cmath>

#include "core/math/kernels.h"

namespace retort::distill {

namespace {

/// exp((z - top)/T) of one class.
template <class Real>
Real exponential(const RowWork<Real>& work, std::uint32_t c) {
    Real e = 0;
    kernels::expSum(work.z + c, work.top, static_cast<Real>(1 / work.objective.temperature), &e, 1);
    return e;
}

/// Leaves exp((z - top)/T) in scratch.
template <class Real>
double densePart(const RowWork<Real>& work) {
    const double t = work.objective.temperature;
    const std::size_t n = work.classes;
    const Real sum = kernels::expSum(work.z, work.top, static_cast<Real>(1 / t), work.scratch, n);
    const kernels::WeightedSum weighted = kernels::weightedSum(work.target.dense, work.z, work.top, n);
    if (work.gradient != nullptr) {
        const auto bT = work.scale * static_cast<Real>(t);
        kernels::combine(Real{1}, bT * static_cast<Real>(weighted.weight) / sum, work.scratch, bT, work.target.dense,
                         work.gradient, n);
    }
    return t * t * (std::log(static_cast<double>(sum)) * weighted.weight - weighted.product / t);
}

/// The same over k classes and one that stands for all the others. Leaves 0 in scratch for the k classes: the mass of
/// the others is summed by itself, for as a difference it would be nothing but rounding once the student is sure.
template <class Real>
double cutPart(const RowWork<Real>& work) {
    const double t = work.objective.temperature;
    const RowTarget<Real>& target = work.target;
    const std::size_t n = work.classes;
    const Real sum = kernels::expSum(work.z, work.top, static_cast<Real>(1 / t), work.scratch, n);
    double loss = 0;
    const double logSum = std::log(static_cast<double>(sum));
    for (std::size_t i = 0; i < target.k; ++i) {
        work.scratch[target.indices[i]] = 0;
        loss += static_cast<double>(target.probabilities[i]) *
                (logSum - static_cast<double>(work.z[target.indices[i]] - work.top) / t);
    }
    const double others = std::max(kernels::weightedSum(work.scratch, work.z, work.top, n).weight, 1e-37);
    loss += static_cast<double>(target.rest) * (logSum - std::log(others));
    if (work.gradient == nullptr) return t * t * loss;

    const auto bT = work.scale * static_cast<Real>(t);
    double mass = static_cast<double>(target.rest);
    for (std::size_t i = 0; i < target.k; ++i) mass += static_cast<double>(target.probabilities[i]);
    const auto all = static_cast<Real>(static_cast<double>(bT) * mass / static_cast<double>(sum));
    const auto outside = static_cast<Real>(static_cast<double>(bT * target.rest) / others);
    kernels::combine(Real{1}, all - outside, work.scratch, Real{0}, work.scratch, work.gradient, n);
    for (std::size_t i = 0; i < target.k; ++i)
        work.gradient[target.indices[i]] += all * exponential(work, target.indices[i]) - bT * target.probabilities[i];
    return t * t * loss;
}

}  // namespace

template <class Real>
double softPart(const RowWork<Real>& work) {
    return work.target.dense != nullptr ? densePart(work) : cutPart(work);
}

template double softPart<float>(const RowWork<float>&);
template double softPart<double>(const RowWork<double>&);

const ObjectiveKind softObjective = {
    .kind = Objective::Kind::Soft,
    .id = "soft",
    .formula = "T^2 CE(p(T), q(T)); gradient T (q(T) - p(T))",
    .source = "Hinton, Vinyals, Dean 2015, section 2 (arXiv 1503.02531)",
    .evidence = "shown on images and acoustic models",
    .logits = false,
    .ofFloat = softPart<float>,
    .ofDouble = softPart<double>,
};

}  // namespace retort::distill
