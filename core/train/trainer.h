// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "core/data/data_set.h"
#include "core/distill/objective.h"
#include "core/distill/teacher.h"
#include "core/math/thread_pool.h"
#include "core/nn/network.h"
#include "core/record/event.h"
#include "core/train/control.h"
#include "core/train/training_spec.h"
#include "core/train/training_state.h"

namespace retort::train {

/// Frames that are drawn anew for each epoch.
struct DrawnFrames {
    using Stream =
        std::function<std::unique_ptr<data::BatchStream>(std::size_t batchFrames, const data::PassStart& start)>;

    std::size_t frames = 0;  ///< In each epoch.
    Stream train;
    Stream validation;  ///< Empty: none, as with an empty validation set.
};

/// What is trained on what.
struct TrainTask {
    std::string name;
    TrainingSpec spec;
    distill::Objective objective;  ///< Its temperature is that of the first epoch.
    std::uint64_t seed = 0;
    const data::DataSet& train;
    const data::DataSet& validation;  ///< May be empty: then schedules and patience watch the training accuracy.
    distill::TargetProvider* trainTargets = nullptr;  ///< Null for Objective::Kind::Hard.
    distill::TargetProvider* validationTargets = nullptr;
    double finalTemperature = 0;  ///< The temperature moves evenly to this one in epoch spec.epochs; 0 keeps it.
    const data::DataSet* test = nullptr;    ///< Watched after each epoch where given; decides nothing.
    std::optional<DrawnFrames> drawn = {};  ///< Where batches do not come from `train` and `validation` as they are.
    /// Class of the data -> output of the net; empty where they are the same.
    std::vector<std::int32_t> outputOf = {};
};

/// What the trainer asks its surroundings to do. Called on the training thread.
struct TrainHooks {
    record::EventSink& events;
    Control& control;
    std::function<void(int epoch, const nn::Network& network)> epochDone;  ///< Write the epoch's weights.
    std::function<void(const TrainingState& state)> checkpoint;            ///< Make it durable.
    std::function<double()> clock;                                         ///< Seconds since the run began.
};

enum class Outcome { Finished, Stopped, Failed };

/// Trains `network` from `state` on until a stop rule fires, the control stops it, or the loss is lost. State and
/// network are up to date on return. Throws Error where data cannot be read or hooks fail.
Outcome trainModel(const TrainTask& task, const TrainHooks& hooks, ThreadPool& pool, nn::Network& network,
                   TrainingState& state);

}  // namespace retort::train
