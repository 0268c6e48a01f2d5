// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_experiment.h"

#include <fmt/format.h>

#include <algorithm>
#include <new>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/data/inputs.h"
#include "core/run/model_job.h"
#include "core/run/products.h"
#include "core/run/report.h"
#include "core/run/run_info.h"
#include "core/run/teacher_files.h"

namespace retort::run {

namespace {

using experiment::Plan;
using experiment::PlannedModel;
using record::Event;

/// Indices of the planned models to train: those named, by member, group or sweep point, and their teachers.
std::vector<std::size_t> chosen(const Plan& plan, const std::vector<std::string>& only, Problems& problems) {
    std::set<std::string> wanted;
    for (const std::string& name : only) {
        bool found = false;
        for (const PlannedModel& model : plan.models)
            if (model.name == name || model.group == name || model.name.rfind(name + ".", 0) == 0) {
                wanted.insert(model.name);
                found = true;
            }
        if (found) continue;
        std::vector<std::string> known;
        for (const PlannedModel& model : plan.models) known.insert(known.end(), {model.name, model.group});
        const std::string near = nearest(name, known);
        problems.push_back({"--only " + name, "is no model of this experiment",
                            near.empty() ? "retort check lists them" : fmt::format("did you mean \"{}\"?", near)});
    }
    std::vector<std::size_t> indices;
    // Teachers come before their students, so going backwards meets every student first.
    for (std::size_t i = plan.models.size(); i-- > 0;) {
        const PlannedModel& model = plan.models[i];
        if (!only.empty() && !wanted.contains(model.name)) continue;
        indices.push_back(i);
        for (const distill::TeacherRef& teacher : model.teachers) wanted.insert(teacher.name);
    }
    std::reverse(indices.begin(), indices.end());
    return indices;
}

/// Facts to the journal and to whoever watches.
class Recorder : public record::EventSink {
public:
    Recorder(record::Journal& journal, record::EventSink& live) : journal_(journal), live_(live) {}
    void take(const Event& event) override {
        journal_.take(event);
        live_.take(event);
    }
    /// To whoever watches alone.
    void tell(const Event& event) { live_.take(event); }

private:
    record::Journal& journal_;
    record::EventSink& live_;
};

/// Length of the journal that the newest checkpoint vouches for.
std::uint64_t vouchedLength(const RunFolder& folder, const Plan& plan) {
    std::uint64_t length = 0;
    for (const PlannedModel& model : plan.models)
        if (const auto checkpoint = readCheckpoint(folder.model(model.name) / "checkpoint"))
            length = std::max(length, checkpoint->journalLength);
    return length;
}

std::string priorsText(const std::vector<std::int64_t>& counts) {
    std::string text;
    for (const double prior : data::logPriors(counts)) text += fmt::format("{}{:.9g}", text.empty() ? "" : ",", prior);
    return text + "\n";
}

void writeResults(const RunFolder& folder, std::vector<ResultRow>& rows) {
    fillGaps(rows);
    files::writeAtomically(folder.file("results.json"), resultsJson(rows));
    files::writeAtomically(folder.file("results.csv"), resultsCsv(rows));
}

/// What comes after everything has been checked: the run itself, in a folder that is ours.
class Run {
public:
    Run(const RunRequest& request, const Plan& plan, const data::Inputs& inputs, RunFolder& folder, RunInfo& info, bool resuming,
        record::EventSink& live, train::Control& control, const GemmBackend& products)
        : plan_(plan), inputs_(inputs), folder_(folder), info_(info), length_(resuming ? vouchedLength(folder, plan) : 0),
          earlier_(replayed(live)), journal_(folder.file("journal.jsonl"), length_), recorder_(journal_, live), pool_(request.threads, &products),
          job_{plan, inputs, folder, recorder_, journal_, control, pool_, RunClock(earlier_), info.inputHash(), {}} {}

    void execute(const std::vector<std::size_t>& order, RunReport& report) {
        begin(order.size(), report.problems);
        ModelJobs jobs(job_);
        for (const std::size_t index : order) {
            const JobResult result = jobs.run(plan_.models[index]);
            report.rows = jobs.rows();
            report.reasons = jobs.failures();
            if (result == JobResult::Stopped) {
                job_.model.clear();
                recorder_.take(job_.event(Event::Kind::RunStopped));
                journal_.sync();
                info_.close("stopped");
                report.outcome = RunOutcome::Stopped;
                return;
            }
            if (result == JobResult::Failed) report.failed.push_back(plan_.models[index].name);
            writeResults(folder_, report.rows);
        }
        writeResults(folder_, report.rows);
        jobs.removeTemporaryStores();
        job_.model.clear();
        Event end = job_.event(Event::Kind::RunFinished);
        end.values["failed"] = static_cast<double>(report.failed.size());
        recorder_.take(end);
        journal_.sync();
        info_.close(report.failed.empty() ? "finished" : "finished with failures");
        writeReport(folder_.path(), folder_.file("report.html"));
    }

    /// Records why the run ended before its time. Where even that cannot be written, it is told at least.
    void fail(const std::string& why) {
        job_.model.clear();
        Event event = job_.event(Event::Kind::RunFailed);
        event.text = why;
        try {
            journal_.take(event);
            journal_.sync();
        } catch (const Error&) {
            // The disk that failed the run may refuse this too; the first reason is the one to tell.
        }
        recorder_.tell(event);
    }

private:
    /// Hands the facts of an interrupted run to whoever watches; returns the time they end at.
    double replayed(record::EventSink& live) const {
        double time = 0;
        if (length_ == 0) return time;
        for (const Event& event : record::readJournal(folder_.file("journal.jsonl"), length_)) {
            live.take(event);
            time = event.time;
        }
        return time;
    }

    void begin(std::size_t models, const Problems& warnings) {
        Event event = job_.event(length_ > 0 ? Event::Kind::RunResumed : Event::Kind::RunStarted);
        event.text = plan_.experiment.name;
        event.values["models"] = static_cast<double>(models);
        recorder_.take(event);
        for (const Problem& problem : warnings) job_.message(toText(problem));
        for (const std::string& note : info_.notes()) job_.message(note);
        files::writeAtomically(folder_.file("priors.csv"), priorsText(inputs_.labelCounts));
    }

    const Plan& plan_;
    const data::Inputs& inputs_;
    RunFolder& folder_;
    RunInfo& info_;
    std::uint64_t length_;
    double earlier_;
    record::Journal journal_;
    Recorder recorder_;
    ThreadPool pool_;
    JobContext job_;
};

}  // namespace

Error notEnoughMemory() {
    return failure("not enough memory", {}, "a smaller inputs.memory, batch or network needs less");
}

RunReport runExperiment(const RunRequest& request, record::EventSink& live, train::Control& control) {
    RunReport report;
    const auto refused = [&] {
        if (hasErrors(report.problems)) report.outcome = RunOutcome::Refused;
        return hasErrors(report.problems);
    };
    report.problems = experiment::validate(request.experiment);
    if (refused()) return report;
    const Plan plan = experiment::makePlan(request.experiment);
    const std::vector<std::size_t> order = chosen(plan, request.only, report.problems);
    if (refused()) return report;

    // Whose folder it is can be known before hours of data are read.
    RunFolder folder(request.out);
    folder.check(experiment::toJson(plan.experiment), request.resume);
    const auto checking = [&](const std::string& set, std::size_t done, std::size_t total) {
        Event event;
        event.kind = Event::Kind::Progress;
        event.text = fmt::format("checking {} data", set);
        event.values["done"] = static_cast<double>(done) / static_cast<double>(total);
        live.take(event);
    };
    data::Inputs inputs = data::openInputs(request.experiment.inputs, request.experiment.recipeFolder(),
                                           static_cast<std::uint64_t>(request.experiment.seed), report.problems, checking,
                                           [&] { return control.stopping(); });
    if (control.stopping()) {
        report.outcome = RunOutcome::Stopped;
        return report;
    }
    if (!hasErrors(report.problems)) checkTeacherFiles(plan, inputs, report.problems);
    if (refused()) return report;
    inputs.train.load();
    inputs.validation.load();
    inputs.test.load();

    const bool resuming = folder.claim(experiment::toJson(plan.experiment), request.resume);
    // A resumed run goes on with the products it began with, so that its bits are those of a run left alone.
    const std::string recorded = resuming && request.blas == "auto" ? RunInfo::recordedProducts(folder) : "";
    const GemmBackend& products = gemmBackend(recorded) != nullptr ? *gemmBackend(recorded) : chooseProducts(request.blas);
    RunInfo info = RunInfo::open(folder, plan, inputs, request.threads, products);
    std::optional<Run> run;
    const auto failed = [&](const std::string& why) {
        if (run) run->fail(why);
        try {
            info.close("failed");
        } catch (const Error&) {
            // As with the journal: the disk may refuse it.
        }
    };
    try {
        run.emplace(request, plan, inputs, folder, info, resuming, live, control, products);
        run->execute(order, report);
    } catch (const std::bad_alloc&) {
        failed(notEnoughMemory().what());
        throw;
    } catch (const std::exception& e) {
        failed(e.what());
        throw;
    }
    return report;
}

}  // namespace retort::run
