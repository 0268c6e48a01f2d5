// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_experiment.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/data/inputs.h"
#include "core/run/model_job.h"
#include "core/run/report.h"
#include "core/run/run_info.h"

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
        if (!found) problems.push_back({"--only " + name, "is no model of this experiment", "retort check lists them"});
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

}  // namespace

RunReport runExperiment(const RunRequest& request, record::EventSink& live, train::Control& control) {
    RunReport report;
    report.problems = experiment::validate(request.experiment);
    if (hasErrors(report.problems)) {
        report.outcome = RunOutcome::Refused;
        return report;
    }
    const Plan plan = experiment::makePlan(request.experiment);
    const std::vector<std::size_t> order = chosen(plan, request.only, report.problems);
    const std::filesystem::path recipe = request.experiment.recipeFolder();
    const auto checking = [&](const std::string& set, std::size_t done, std::size_t total) {
        Event event;
        event.kind = Event::Kind::Progress;
        event.text = fmt::format("checking {} data", set);
        event.values["done"] = static_cast<double>(done) / static_cast<double>(total);
        live.take(event);
    };
    const data::Inputs opened = data::openInputs(request.experiment.inputs, recipe,
                                                 static_cast<std::uint64_t>(request.experiment.seed), report.problems, checking);
    if (!hasErrors(report.problems)) checkTeacherFiles(plan, opened.inputDim, opened.classes, report.problems);
    if (hasErrors(report.problems)) {
        report.outcome = RunOutcome::Refused;
        return report;
    }
    data::Inputs inputs = opened;
    inputs.train.load();
    inputs.validation.load();
    inputs.test.load();

    RunFolder folder(request.out);
    const bool resuming = folder.claim(experiment::toJson(plan.experiment), request.resume);
    RunInfo info = RunInfo::open(folder, plan, inputs, request.threads);
    std::uint64_t length = resuming ? vouchedLength(folder, plan) : 0;
    double earlier = 0;
    if (length > 0) {
        for (const Event& event : record::readJournal(folder.file("journal.jsonl"), length)) {
            live.take(event);
            earlier = event.time;
        }
    }
    record::Journal journal(folder.file("journal.jsonl"), length);
    Recorder recorder(journal, live);
    ThreadPool pool(request.threads);
    JobContext job{plan, inputs, folder, recorder, journal, control, pool, RunClock(earlier), info.inputHash(), {}};

    Event begin = job.event(length > 0 ? Event::Kind::RunResumed : Event::Kind::RunStarted);
    begin.text = plan.experiment.name;
    begin.values["models"] = static_cast<double>(order.size());
    recorder.take(begin);
    for (const Problem& problem : report.problems) job.message(toText(problem));
    for (const std::string& note : info.notes()) job.message(note);
    files::writeAtomically(folder.file("priors.csv"), priorsText(inputs.labelCounts));

    ModelJobs jobs(job);
    for (const std::size_t index : order) {
        const JobResult result = jobs.run(plan.models[index]);
        if (result == JobResult::Stopped) {
            recorder.take(job.event(Event::Kind::RunStopped));
            journal.sync();
            info.close("stopped");
            report.outcome = RunOutcome::Stopped;
            report.rows = jobs.rows();
            return report;
        }
        if (result == JobResult::Failed) report.failed.push_back(plan.models[index].name);
        report.rows = jobs.rows();
        writeResults(folder, report.rows);
    }
    writeResults(folder, report.rows);
    jobs.removeTemporaryStores();
    Event end = job.event(Event::Kind::RunFinished);
    end.values["failed"] = static_cast<double>(report.failed.size());
    recorder.take(end);
    journal.sync();
    info.close(report.failed.empty() ? "finished" : "finished with failures");
    writeReport(folder.path(), folder.file("report.html"));
    return report;
}

}  // namespace retort::run
