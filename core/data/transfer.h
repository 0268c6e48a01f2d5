// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/data/data_set.h"
#include "core/data/transfer_spec.h"

namespace retort::data {

/// The part of `train` that the spec names, without its unlabelled data. Whole utterances are drawn exactly, in the
/// order of a hash of seed and key; single frames each with that probability. Shares the frames that `train` has in
/// memory. Requires class numbers below the source's.
DataSet transferSet(const DataSet& train, const TransferSpec& spec, std::uint64_t seed);

/// `part` and all utterances of `unlabelled` as one set, of at most `memoryBytes` in memory. Requires the same width
/// and no key in both.
DataSet joined(const DataSet& part, std::shared_ptr<const Source> unlabelled, std::size_t memoryBytes);

/// How much of the training data a transfer set covers, and how its classes shifted.
struct Coverage {
    std::size_t frames = 0, ofFrames = 0;          ///< Labelled or not; of the training data.
    std::size_t utterances = 0, ofUtterances = 0;  ///< Those with a frame left.
    std::size_t unlabelled = 0;                    ///< Frames without a label.
    std::vector<std::int64_t> counts;              ///< Labelled frames of each class in the transfer set,
    std::vector<std::int64_t> ofCounts;            ///< and in the training data.
    std::vector<std::int32_t> missing;             ///< Classes that the training data has and the transfer set has not.
    double divergence = 0;                         ///< KL(class frequencies there ‖ in the training data), nats.
};
Coverage coverageOf(const DataSet& part, const DataSet& train);

}  // namespace retort::data
