// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/objectives/objectives.h"

namespace retort::distill {

namespace {

template <class Real>
double meanOf(const Real* values, std::size_t n) {
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) sum += static_cast<double>(values[i]);
    return sum / static_cast<double>(n);
}

template <class Real>
double logitsPart(const RowWork<Real>& work) {
    const std::size_t n = work.classes;
    const double zMean = meanOf(work.z, n);
    const double vMean = meanOf(work.target.dense, n);
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const double d = (static_cast<double>(work.z[i]) - zMean) - (static_cast<double>(work.target.dense[i]) - vMean);
        sum += d * d;
        if (work.gradient != nullptr) work.gradient[i] += work.scale * static_cast<Real>(d / static_cast<double>(n));
    }
    return sum / (2 * static_cast<double>(n));
}

}  // namespace

const ObjectiveKind logitsObjective = {
    .kind = Objective::Kind::Logits,
    .id = "logits",
    .formula = "1/(2K) sum (z - v)^2, z and v of zero mean; gradient (z - v) / K",
    .source =
        "Hinton, Vinyals, Dean 2015, section 2.1 (arXiv 1503.02531): the limit of soft targets at high temperatures",
    .evidence = "shown on images; no evidence on acoustic models",
    .logits = true,
    .ofFloat = logitsPart<float>,
    .ofDouble = logitsPart<double>,
};

}  // namespace retort::distill
