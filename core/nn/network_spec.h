// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/field_visitor.h"

namespace retort::nn {

/// The architecture of a feed-forward net; its input and output widths come from the data.
struct NetworkSpec {
    std::vector<int> hidden = {1024, 1024, 1024, 1024};
    std::string activation = "relu";
    int maxoutPieces = 2;
    double dropout = 0;
    double inputDropout = 0;
    bool batchNorm = false;
    std::string initializer = "glorot";
    double initStd = 0.01;
    double biasMean = 0;
    double biasRange = 0;

    void describe(FieldVisitor& visitor);
    bool operator==(const NetworkSpec&) const = default;
};

/// Tells nets of one architecture from others, whatever their dropout and initial weights: "256-256 relu".
std::string architecture(const NetworkSpec& spec);

}  // namespace retort::nn
