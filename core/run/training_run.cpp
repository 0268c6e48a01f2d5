// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/training_run.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/run/forecast.h"
#include "core/run/machine.h"
#include "core/run/model_job.h"
#include "core/run/report.h"
#include "core/run/run_record.h"

namespace retort::run {

namespace {

using experiment::PlannedModel;
using record::Event;

/// Share of the memory there is that models running side by side may plan for; data grow too.
constexpr double shareOfMemory = 0.8;

std::string priorsText(const std::vector<std::int64_t>& counts) {
    std::string text;
    for (const double prior : data::logPriors(counts)) text += fmt::format("{}{:.9g}", text.empty() ? "" : ",", prior);
    return text + "\n";
}

void writeResults(const RunFolder& folder, std::vector<ResultRow>& rows, const std::vector<GroupResult>& groups) {
    fillGaps(rows);
    files::writeAtomically(folder.file("results.json"), resultsJson(rows, groups));
    files::writeAtomically(folder.file("results.csv"), resultsCsv(rows, groups));
}

/// Rows taken together by the models they are copies of, each held against its baseline.
std::vector<GroupResult> judged(const RunFolder& folder, std::vector<ResultRow>& rows) {
    fillGaps(rows);
    return makeGroups(rows, [&](const std::string& row) -> std::optional<RowHits> {
        try {
            std::optional<EvaluationRecord> record = readEvaluation(folder.path(), row);
            if (!record) return std::nullopt;
            return RowHits{record->set, std::move(record->hits)};
        } catch (const Error&) {
            return std::nullopt;  // the report names a damaged file; the figures stand without the comparison
        }
    });
}

/// Hands the facts of an interrupted run to whoever watches.
const ResumedJournal& replayed(const ResumedJournal& journal, record::EventSink& live) {
    for (const Event& event : journal.events) live.take(event);
    return journal;
}

double timeOf(const std::vector<Event>& events) {
    double time = 0;
    for (const Event& event : events) time = std::max(time, event.time);
    return time;
}

}  // namespace

void Recorder::take(const Event& event) {
    const std::lock_guard lock(mutex_);
    journal_.take(event);
    live_.take(event);
}

void Recorder::tell(const Event& event) {
    const std::lock_guard lock(mutex_);
    live_.take(event);
}

TrainingRun::TrainingRun(const RunRequest& request, const experiment::Plan& plan, const data::Inputs& inputs,
                         RunFolder& folder, RunInfo& info, bool resuming, record::EventSink& live,
                         train::Control& control, const GemmBackend& products, const ThreadShares& shares)
    : info_(info),
      resumed_(replayed(resuming ? resumeJournal(folder, plan) : ResumedJournal(), live)),
      journal_(folder.file("journal.jsonl"), resumed_.length),
      recorder_(journal_, live),
      job_{plan,
           inputs,
           folder,
           recorder_,
           journal_,
           control,
           products,
           shares,
           RunClock(timeOf(resumed_.events)),
           info.inputHash()},
      limits_{shares.threads(), request.jobs > 0 ? request.jobs : shares.threads(), availableMemory() * shareOfMemory} {
}

std::vector<Task> TrainingRun::tasks(const std::vector<std::size_t>& order, RunResults& results,
                                     StudentTargets& targets, SpecialistGroups& specialists) const {
    std::vector<Task> list;
    std::map<std::string, std::size_t> indices;  // of models and ensembles
    const auto addAfter = [&](Task& task, const std::string& name) {
        if (const auto found = indices.find(name); found != indices.end()) task.after.push_back(found->second);
    };
    // An ensemble comes right behind its last member, as students are compared with it. It takes what threads there
    // are, but is soon done with: it need not wait until all are free.
    std::vector<const Ensemble*> open;
    for (const Ensemble& ensemble : results.ensembles()) open.push_back(&ensemble);
    const auto addEnsembles = [&](std::size_t next) {
        std::erase_if(open, [&](const Ensemble* ensemble) {
            const auto comesLater = [&](const std::string& member) {
                return std::any_of(order.begin() + static_cast<std::ptrdiff_t>(next), order.end(),
                                   [&](std::size_t i) { return job_.plan.models[i].name == member; });
            };
            if (std::any_of(ensemble->members.begin(), ensemble->members.end(), comesLater)) return false;
            Task task{.name = ensemble->name, .after = {}, .threads = 1, .bytes = 0, .work = {}};
            for (const std::string& member : ensemble->members) addAfter(task, member);
            task.work = [this, ensemble, &results] {
                try {
                    results.addEnsemble(*ensemble);
                } catch (const StopRequested&) {
                    return JobResult::Stopped;
                }
                return JobResult::Done;
            };
            indices[task.name] = list.size();
            list.push_back(std::move(task));
            return true;
        });
    };
    addEnsembles(0);
    for (std::size_t n = 0; n < order.size(); ++n) {
        const PlannedModel& model = job_.plan.models[order[n]];
        Task task{.name = model.name, .after = {}, .threads = job_.shares.of(model.name), .bytes = 0, .work = {}};
        task.bytes = trainingBytes(model, job_.plan, job_.inputs.inputDim, job_.inputs.classes);
        for (const distill::TeacherRef& teacher : model.teachers) addAfter(task, teacher.name);
        addAfter(task, teacherRow(model, results.ensembles(), job_.plan));
        task.work = [this, &model, &results, &targets, &specialists] {
            return ModelJob(job_, results, targets, specialists, model).run();
        };
        indices[task.name] = list.size();
        list.push_back(std::move(task));
        addEnsembles(n + 1);
    }
    return list;
}

void TrainingRun::execute(const std::vector<std::size_t>& order, RunReport& report) {
    begin(order.size(), report.problems);
    RunResults results(job_, resumed_.events);
    const auto memory = (static_cast<std::size_t>(job_.plan.experiment.inputs.memory) << 20) / 2;
    StudentTargets targets(job_, memory, limits_.jobs);
    SpecialistGroups specialists(job_);
    bool stopped = false;
    runTasks(
        tasks(order, results, targets, specialists), limits_,
        [&](std::size_t, JobResult result) {
            stopped = stopped || result == JobResult::Stopped;
            report.rows = results.rows();
            writeResults(job_.folder, report.rows, {});  // comparisons take their time: at the end
        },
        [&] { job_.control.stop(); });
    report.reasons = results.failures();
    for (const std::size_t index : order)
        if (results.failed(job_.plan.models[index].name)) report.failed.push_back(job_.plan.models[index].name);
    report.groups = judged(job_.folder, report.rows);
    writeResults(job_.folder, report.rows, report.groups);
    if (stopped) {
        stop(report);
        return;
    }
    targets.removeTemporaryStores();
    end(report);
}

void TrainingRun::stop(RunReport& report) {
    recorder_.take(event(Event::Kind::RunStopped));
    journal_.sync();
    info_.close("stopped");
    report.outcome = RunOutcome::Stopped;
}

void TrainingRun::end(const RunReport& report) {
    Event finished = event(Event::Kind::RunFinished);
    finished.values["failed"] = static_cast<double>(report.failed.size());
    recorder_.take(finished);
    journal_.sync();
    info_.close(report.failed.empty() ? "finished" : "finished with failures");
    writeReport(job_.folder.path(), job_.folder.file("report.html"));
}

void TrainingRun::fail(const std::string& why) {
    Event failed = event(Event::Kind::RunFailed);
    failed.text = why;
    try {
        journal_.take(failed);
        journal_.sync();
    } catch (const Error&) {
        // The disk that failed the run may refuse this too; the first reason is the one to tell.
    }
    recorder_.tell(failed);
}

void TrainingRun::begin(std::size_t models, const Problems& warnings) {
    Event begun = event(resumed_.resuming ? Event::Kind::RunResumed : Event::Kind::RunStarted);
    begun.text = job_.plan.experiment.name;
    begun.values["models"] = static_cast<double>(models);
    recorder_.take(begun);
    const Reporter reporter(job_, {});
    for (const Problem& problem : warnings) reporter.message(toText(problem));
    for (const std::string& note : info_.notes()) reporter.message(note);
    files::writeAtomically(job_.folder.file("priors.csv"), priorsText(job_.inputs.labelCounts));
}

}  // namespace retort::run
