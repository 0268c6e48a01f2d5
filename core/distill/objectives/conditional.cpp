// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/distill/objectives/soft.h"
#include "core/math/kernels.h"

namespace retort::distill {

namespace {

/// The class that the teacher would decide for.
template <class Real>
std::size_t decisionOf(const RowTarget<Real>& target, std::size_t classes) {
    if (target.dense != nullptr) return kernels::argmax(target.dense, classes);
    return target.indices[kernels::argmax(target.probabilities, target.k)];
}

template <class Real>
double conditionalPart(const RowWork<Real>& work) {
    if (work.label < 0 || decisionOf(work.target, work.classes) == static_cast<std::size_t>(work.label))
        return softPart(work);
    const Real sum = kernels::expSum(work.z, work.top, Real{1}, work.scratch, work.classes);
    if (work.gradient != nullptr) {
        kernels::combine(Real{1}, work.scale / sum, work.scratch, Real{0}, work.scratch, work.gradient, work.classes);
        work.gradient[work.label] -= work.scale;
    }
    return std::log(static_cast<double>(sum)) - static_cast<double>(work.z[work.label] - work.top);
}

}  // namespace

const ObjectiveKind conditionalObjective = {
    .kind = Objective::Kind::Conditional,
    .id = "conditional",
    .formula = "T^2 CE(p(T), q(T)) where argmax p = y or there is no label, else CE(y, q(1))",
    .source = "Meng, Li, Zhao, Gong 2019 (Conditional Teacher-Student Learning, arXiv 1904.12399), at T = 1",
    .evidence = "shown on acoustic models: adaptation to noise and to speakers",
    .logits = false,
    .ofFloat = conditionalPart<float>,
    .ofDouble = conditionalPart<double>,
};

}  // namespace retort::distill
