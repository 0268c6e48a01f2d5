// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "core/run/checkpoint_store.h"
#include "core/run/job_context.h"
#include "core/run/run_results.h"
#include "core/run/specialist_groups.h"
#include "core/run/specialist_training.h"
#include "core/run/student_targets.h"
#include "core/run/task_queue.h"

namespace retort::run {

/// Trains, writes and evaluates one model of a run. Belongs to one thread; several jobs may work at once.
class ModelJob {
public:
    ModelJob(const JobContext& job, RunResults& results, StudentTargets& targets, SpecialistGroups& specialists,
             const experiment::PlannedModel& model);

    /// Takes the model as far as it goes: from its checkpoint if there is one. Its teachers must have been run before.
    /// A model that cannot be trained fails alone, with an event that says why; Errors of kind Failure come through.
    JobResult run();

private:
    JobResult train(Checkpoint& checkpoint);
    nn::Model startOfSpecialist(bool fresh);
    void finish(Checkpoint& checkpoint);

    const JobContext& job_;
    RunResults& results_;
    StudentTargets& targets_;
    SpecialistGroups& specialists_;
    const experiment::PlannedModel& model_;
    const std::filesystem::path folder_;
    const Reporter reporter_;
    ThreadPool pool_;
    std::optional<SpecialistTraining> special_;  ///< Where the model is a specialist, once it is at work.
};

}  // namespace retort::run
