// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/distill/objective.h"
#include "core/math/matrix.h"

namespace retort::train {

/// Everything that going on after an interruption needs, besides the plan and the data: with it, training interrupted
/// at any step gives the same bits as training left alone. Shuffling and dropout need no state: they follow from seed,
/// epoch and step.
struct TrainingState {
    int epoch = 0;                 ///< Epochs completed.
    std::int64_t step = 0;         ///< Updates made.
    std::size_t stepInEpoch = 0;   ///< Of those, in the epoch under way.
    distill::LossSums epochSums;   ///< Of the epoch under way.
    distill::LossSums sampleSums;  ///< Since the last Sample event.
    double epochSeconds = 0;       ///< Work in the epoch under way.
    double epochDataWait = 0;      ///< Of epochSeconds: waiting for data.
    double seconds = 0;            ///< Work in all.
    std::vector<double> schedule;
    double bestAccuracy = -1;  ///< Of validation.
    int bestEpoch = 0;
    int epochsSinceBest = 0;
    double topAccuracy =
        -1;  ///< The best of all, however small its lead; bestAccuracy moves by patienceThreshold only.
    int topEpoch = 0;
    double firstLoss = 0;   ///< Mean loss of the first steps, against which divergence is judged.
    double recentLoss = 0;  ///< Smoothed loss.
    bool finished = false;
    std::string reason;  ///< Why training ended.

    AlignedFloats parameters;
    AlignedFloats networkState;
    AlignedFloats optimizer;
    AlignedFloats accepted;  ///< newbob: parameters, network state and optimiser state of the last accepted epoch.
};

}  // namespace retort::train
