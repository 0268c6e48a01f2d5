// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "core/distill/objective.h"
#include "core/run/job_context.h"
#include "core/run/soft_targets.h"

namespace retort::run {

/// What a planned model learns from.
distill::Objective objectiveOf(const experiment::PlannedModel& model);

/// Soft targets for the students of a run. Students of the same targets share a store: the first to come writes it, the
/// others wait for it.
class StudentTargets {
public:
    /// `memoryBytes`: for stored rows kept in memory, of all students that run at once; `jobs`: how many models may.
    StudentTargets(const JobContext& job, std::size_t memoryBytes, int jobs)
        : job_(job), memoryBytes_(memoryBytes), jobs_(jobs) {}

    /// Soft targets of one student, which runs on `pool`. `tell`: messages about them, which a resumed student has told
    /// before. Throws Error as prepareSoftTargets does, and where a teacher cannot be read.
    /// `training`: what the student learns from.
    SoftTargetProviders prepare(const experiment::PlannedModel& student, const data::DataSet& training,
                                ThreadPool& pool, const Reporter& reporter, bool tell);

    /// Deletes stores that were not asked for by name.
    void removeTemporaryStores() const;

private:
    using Tell = std::function<void(const std::string&)>;
    SoftTargetPlan planFor(const experiment::PlannedModel& student, ThreadPool& pool, const Tell& tell) const;
    std::shared_ptr<distill::Predictor> makeTeacher(const experiment::PlannedModel& student, ThreadPool& pool,
                                                    const Tell& tell, std::string& hash) const;
    int studentsAtOnce(const experiment::PlannedModel& student) const;
    int storeThreads(const experiment::PlannedModel& student) const;

    const JobContext& job_;
    std::size_t memoryBytes_;
    int jobs_;
    std::mutex mutex_;
    std::map<std::string, std::mutex> stores_;  ///< By hash of the targets.
};

}  // namespace retort::run
