// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/data/transfer.h"

namespace retort::run {

/// A part of the training data that models of an experiment learn from.
struct TransferFacts {
    std::vector<std::string> models;  ///< All that learn from it, by their planned names.
    std::string by;                   ///< What a share was drawn from; "" where none was.
    data::Coverage coverage;          ///< Without unlabelled data.
    std::size_t unlabelledFrames = 0;
};

}  // namespace retort::run
