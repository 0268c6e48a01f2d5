// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/distill/specialists/specialist_ensemble.h"
#include "core/run/specialist_sets.h"

namespace retort::run {

/// Trained specialists of one group, by name, together with their generalist. One specialist alone is asked as it would
/// be among all. Throws Error where weights or sets cannot be read.
std::shared_ptr<distill::SpecialistEnsemble> readSpecialists(const SpecialistContext& run,
                                                             const std::vector<std::string>& members);

/// The same, the weight fitted on validation data where the experiment asks for that. `between` may throw to stop.
std::shared_ptr<distill::SpecialistEnsemble> expertsOf(const SpecialistContext& run, ThreadPool& pool,
                                                       const std::vector<std::string>& members,
                                                       const std::function<void()>& between);

/// Hash of everything that decides what they say: weights, sets, settings.
std::string hashOfSpecialists(const SpecialistContext& run, const std::vector<std::string>& members);

/// The planned model of that name if it is a specialist, else null.
const experiment::PlannedModel* plannedSpecialist(const experiment::Plan& plan, const std::string& name);

}  // namespace retort::run
