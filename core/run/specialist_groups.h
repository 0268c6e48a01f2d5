// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <mutex>
#include <string>

#include "core/run/job_context.h"
#include "core/run/specialist_sets.h"

namespace retort::run {

/// What specialists need of a job's run.
SpecialistContext specialistContext(const JobContext& job);

/// The class sets of a run's groups of specialists: the first specialist of a group to come finds them, the others wait
/// for it.
class SpecialistGroups {
public:
    explicit SpecialistGroups(const JobContext& job) : job_(job) {}

    /// The classes of one specialist. Throws StopRequested; Error as findSets.
    distill::ClassSet setOf(const experiment::PlannedModel& member, const Reporter& reporter);

private:
    const JobContext& job_;
    std::mutex mutex_;
    std::map<std::string, std::mutex> groups_;
};

}  // namespace retort::run
