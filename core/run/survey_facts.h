// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/data/inputs.h"
#include "core/run/transfer_facts.h"

namespace retort::run {

/// What an experiment's inputs hold and what is wrong with them: values only.
struct Survey {
    bool known = false;   ///< False: nothing was surveyed yet.
    bool usable = false;  ///< A run could start from these inputs.
    bool quick = false;   ///< Only names and shapes were looked at, not every frame.
    Problems problems;    ///< path: JSON path of the input it belongs to, or file with line or offset.
    std::vector<data::SetSummary> sets;
    std::size_t classes = 0;
    std::size_t inputDim = 0;  ///< After the front end.
    std::size_t trainFrames = 0, validationFrames = 0, testFrames = 0;
    std::size_t trainUtterances = 0, validationUtterances = 0, testUtterances = 0;
    std::vector<std::int64_t> labelCounts;  ///< Of the training set, by class.
    std::vector<TransferFacts> transfers;   ///< Of models that learn from a part of the training data, or more than it.
    bool images = false;                    ///< Source idx: images and classes instead of frames and pdfs.
};

}  // namespace retort::run
