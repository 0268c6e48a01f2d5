// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace retort::run {

enum class JobResult { Done, Stopped, Failed };

/// A piece of a run's work: a model to train, an ensemble to evaluate.
struct Task {
    std::string name;
    std::vector<std::size_t> after;  ///< Tasks (indices) that must have ended before this may begin.
    int threads = 1;                 ///< That it keeps busy.
    double bytes = 0;                ///< Memory that it will take.
    std::function<JobResult()> work;
};

/// How much may go on at once. One task may always run, whatever it needs.
struct QueueLimits {
    int threads = 1;
    int jobs = 1;
    double bytes = 0;  ///< 0: no limit.
};

/// Runs tasks side by side, each on a thread of its own, in their order as far as dependencies and limits allow;
/// returns when all have ended. After one was Stopped none begins any more. An exception of a task is rethrown once the
/// others have ended, which `abort` asks them to do. `ended` is called on the caller's thread, one task at a time.
void runTasks(const std::vector<Task>& tasks, const QueueLimits& limits,
              const std::function<void(std::size_t task, JobResult result)>& ended, const std::function<void()>& abort);

}  // namespace retort::run
