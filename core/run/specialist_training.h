// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/distill/objective.h"
#include "core/distill/specialists/special_sample.h"
#include "core/distill/teacher.h"
#include "core/run/soft_targets.h"
#include "core/run/specialist_sets.h"
#include "core/train/trainer.h"

namespace retort::run {

/// What training one specialist takes beside its settings: where it starts, what it sees, what its outputs mean.
class SpecialistTraining {
public:
    /// Throws Error where its set has no frame in the training data.
    SpecialistTraining(const SpecialistContext& run, const experiment::PlannedModel& member, distill::ClassSet set);

    /// The net it starts as; fitted to training frames where `fit`, else of that shape with an empty dustbin.
    /// `progress` may throw to stop.
    nn::Model start(ThreadPool& pool, bool fit, const std::function<void(double)>& progress) const;

    distill::Objective objective() const;
    /// Frames of an epoch, and the same mixture of validation frames where there are any. To be used while this lives.
    train::DrawnFrames frames() const;
    /// Class -> output; empty where outputs are classes.
    std::vector<std::int32_t> outputOf() const;
    /// Empty where labels are learned alone.
    SoftTargetProviders targets(const ThreadPool& pool) const;
    /// The trained net with the oversampling taken back.
    nn::Model corrected(const nn::Model& trained) const;

    /// "learns 5 classes (0 4 9-11) on 1,200 of their frames and 1,200 of others an epoch".
    std::string description() const;

private:
    bool full() const { return member_.spec.specialists.output == "full"; }

    const SpecialistContext run_;
    const experiment::PlannedModel& member_;
    const distill::ClassSet set_;
    const nn::Model generalist_;
    const distill::SpecialSample sample_;
    std::optional<distill::SpecialSample> validation_;
};

}  // namespace retort::run
