// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/train/training_spec.h"
#include "core/train/training_state.h"

namespace retort::train {

/// One reason to end training. Returns the text for the journal if it fires, else "".
struct StopRule {
    const char* name;
    std::string (*fires)(const TrainingSpec& spec, const TrainingState& state);
};

/// Looked at after each epoch, in order: epochs, patience, time.
std::span<const StopRule> epochRules();

/// Looked at after each step. Losses that are NaN or infinite, or ten times what they began with.
std::string divergence(const TrainingState& state, double stepLoss);

/// Follows the loss of a step into state.firstLoss and recentLoss.
void followLoss(TrainingState& state, double stepLoss);

}  // namespace retort::train
