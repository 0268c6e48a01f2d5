// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/specialist_groups.h"

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/run/run_results.h"

namespace retort::run {

SpecialistContext specialistContext(const JobContext& job) {
    return {job.plan, job.inputs, job.folder, job.inputHash};
}

distill::ClassSet SpecialistGroups::setOf(const experiment::PlannedModel& member, const Reporter& reporter) {
    const std::string name = specialistGroup(member);
    std::unique_lock groups(mutex_);
    std::mutex& group = groups_[name];
    groups.unlock();
    const std::lock_guard lock(group);
    // The bits of a covariance may hang on the threads that made it, and any specialist may come first.
    ThreadPool pool(job_.shares.of(name + ".1"), &job_.products);
    const distill::ClassSets sets = findSets(specialistContext(job_), member, pool, [&](double done) {
        if (job_.control.shouldStop()) throw StopRequested();
        reporter.progress("finding sets of classes", done);
    });
    const std::size_t index = specialistIndex(member);
    if (index >= sets.size())
        throw failure(fmt::format("sets.json holds {} sets, none for {}", sets.size(), member.name), name,
                      "delete the specialists' folders to train them anew");
    return sets[index];
}

}  // namespace retort::run
