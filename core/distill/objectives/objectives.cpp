// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/objectives/objectives.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/base/text.h"

namespace retort::distill {

namespace {

constexpr const ObjectiveKind* list[] = {&softObjective, &logitsObjective, &conditionalObjective};

/// Sums for the entropy of a distribution given by unnormalised logarithms: H = log S - U / S.
struct EntropySums {
    double top = 0, sum = 0, weighted = 0;
    void add(double logarithm, double times) {
        const double e = times * std::exp(logarithm - top);
        sum += e;
        weighted += e * (logarithm - top);
    }
    double entropy() const { return std::log(sum) - weighted / sum; }
};

}  // namespace

std::span<const ObjectiveKind* const> objectiveKinds() {
    return list;
}

std::vector<std::string> objectiveNames() {
    std::vector<std::string> names;
    for (const ObjectiveKind* kind : list) names.emplace_back(kind->id);
    return names;
}

const ObjectiveKind& objectiveNamed(const std::string& id) {
    for (const ObjectiveKind* kind : list)
        if (id == kind->id) return *kind;
    const std::string near = nearest(id, objectiveNames());
    throw Error("unknown objective \"" + id + "\"", {}, near.empty() ? "" : "did you mean \"" + near + "\"?");
}

const ObjectiveKind& objectiveOf(Objective::Kind kind) {
    for (const ObjectiveKind* row : list)
        if (row->kind == kind) return *row;
    throw Error("hard labels have no teacher");
}

template <class Real>
double confidence(const Objective& o, const RowTarget<Real>& target, std::size_t classes) {
    if (o.confidenceWeight == 0 || classes < 2) return 1;
    constexpr double smallest = 1e-30;
    const bool logits = objectiveOf(o.kind).logits;
    const auto logarithm = [&](double value) {
        return logits ? value : o.temperature * std::log(std::max(value, smallest));
    };
    EntropySums sums;
    if (target.dense != nullptr) {
        sums.top = logarithm(static_cast<double>(*std::max_element(target.dense, target.dense + classes)));
        for (std::size_t i = 0; i < classes; ++i) sums.add(logarithm(static_cast<double>(target.dense[i])), 1);
    } else {
        // The classes that were cut off share their mass evenly.
        const auto others = static_cast<double>(classes - target.k);
        const double each = others > 0 ? logarithm(static_cast<double>(target.rest) / others) : 0;
        sums.top =
            logarithm(static_cast<double>(*std::max_element(target.probabilities, target.probabilities + target.k)));
        if (others > 0) sums.top = std::max(sums.top, each);
        for (std::size_t i = 0; i < target.k; ++i) sums.add(logarithm(static_cast<double>(target.probabilities[i])), 1);
        if (others > 0) sums.add(each, others);
    }
    return std::exp(-o.confidenceWeight * sums.entropy() / std::log(static_cast<double>(classes)));
}

template double confidence<float>(const Objective&, const RowTarget<float>&, std::size_t);
template double confidence<double>(const Objective&, const RowTarget<double>&, std::size_t);

}  // namespace retort::distill
