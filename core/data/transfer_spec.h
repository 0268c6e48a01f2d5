// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/field_visitor.h"

namespace retort::data {

/// What part of the training data a model learns from: the "transfer" object of a model. Validation and test data stay
/// whole.
struct TransferSpec {
    std::vector<int> omitClasses;
    std::vector<int> keepClasses;
    double fraction = 1;
    std::string by = "utterance";
    std::string unlabelled;
    std::string biasCorrection = "frequencies";

    /// True where all of the training data, and nothing else, is learned from.
    bool whole() const { return omitClasses.empty() && keepClasses.empty() && fraction >= 1 && unlabelled.empty(); }

    void describe(FieldVisitor& visitor);
    bool operator==(const TransferSpec&) const = default;
};

}  // namespace retort::data
