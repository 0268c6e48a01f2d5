// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/experiment/experiment.h"

namespace retort::experiment {

/// The experiment with its controls spelled out and `controls` off: for each distilled model (and sweep point) whose
/// architecture no hard model of the file has, a model NAME.hard with the same network, training, copies and seed that
/// learns from labels alone. One control does for all models of its architecture. They come after the models of the
/// file, whose places stay what they were. An experiment without `controls` is returned as it is. Never throws for a
/// wrong experiment.
Experiment withControls(const Experiment& experiment);

/// Group (name of the resolved experiment's model, copies together) of the hard model that a planned model is held
/// against: of those of its architecture the one whose network, training and share of the data are most like its own;
/// "" where there is none. `plan` has its sweeps resolved.
std::string controlOf(const PlannedModel& model, const Plan& plan);

/// Name of the resolved experiment's model that a planned one is a copy of: "teacher" for "teacher.2".
std::string pointOf(const PlannedModel& model, const Plan& plan);

}  // namespace retort::experiment
