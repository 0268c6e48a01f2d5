// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>
#include <vector>

#include "core/run/job_context.h"
#include "core/run/journal_resume.h"
#include "core/run/run_experiment.h"
#include "core/run/run_info.h"
#include "core/run/run_results.h"
#include "core/run/specialist_groups.h"
#include "core/run/student_targets.h"
#include "core/run/task_queue.h"

namespace retort::run {

/// Facts to the journal and to whoever watches, in one order, from any thread.
class Recorder : public record::EventSink {
public:
    Recorder(record::Journal& journal, record::EventSink& live) : journal_(journal), live_(live) {}
    void take(const record::Event& event) override;
    /// To whoever watches alone.
    void tell(const record::Event& event);

private:
    std::mutex mutex_;
    record::Journal& journal_;
    record::EventSink& live_;
};

/// What comes after everything has been checked: the run itself, in a folder that is ours.
class TrainingRun {
public:
    TrainingRun(const RunRequest& request, const experiment::Plan& plan, const data::Inputs& inputs, RunFolder& folder,
                RunInfo& info, bool resuming, record::EventSink& live, train::Control& control,
                const GemmBackend& products, const ThreadShares& shares);

    /// Trains the planned models of these indices, those side by side that do not depend on each other, as far as
    /// threads and memory allow, and evaluates ensembles. A Failure of one stops the others and is thrown.
    void execute(const std::vector<std::size_t>& order, RunReport& report);

    /// Records why the run ended before its time. Where even that cannot be written, it is told at least.
    void fail(const std::string& why);

private:
    void begin(std::size_t models, const Problems& warnings);
    void stop(RunReport& report);
    void end(const RunReport& report);
    std::vector<Task> tasks(const std::vector<std::size_t>& order, RunResults& results, StudentTargets& targets,
                            SpecialistGroups& specialists) const;
    record::Event event(record::Event::Kind kind) const { return Reporter(job_, {}).event(kind); }

    RunInfo& info_;
    const ResumedJournal resumed_;
    record::Journal journal_;
    Recorder recorder_;
    const JobContext job_;
    QueueLimits limits_;
};

}  // namespace retort::run
