// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_experiment.h"

#include <fmt/format.h>

#include <algorithm>
#include <new>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/inputs.h"
#include "core/run/products.h"
#include "core/run/run_info.h"
#include "core/run/specialist_sets.h"
#include "core/run/teacher_files.h"
#include "core/run/training_run.h"
#include "core/run/transfers.h"

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
    // Whose folder it is can be known before hours of data are read.
    RunFolder folder(request.out);
    experiment::Experiment asked = request.experiment;
    if (request.resume && folder.predatesControls()) asked.controls = false;
    const Plan plan = experiment::makePlan(asked);
    const std::vector<std::size_t> order = chosen(plan, request.only, report.problems);
    if (refused()) return report;

    folder.check(experiment::toJson(plan.experiment), request.resume);
    const auto checking = [&](const std::string& set, std::size_t done, std::size_t total) {
        Event event;
        event.kind = Event::Kind::Progress;
        event.text = fmt::format("checking {} data", set);
        event.values["done"] = static_cast<double>(done) / static_cast<double>(total);
        live.take(event);
    };
    data::Inputs inputs = data::openInputs(request.experiment.inputs, request.experiment.recipeFolder(),
                                           static_cast<std::uint64_t>(request.experiment.seed), report.problems,
                                           checking, [&] { return control.stopping(); });
    if (control.stopping()) {
        report.outcome = RunOutcome::Stopped;
        return report;
    }
    if (!hasErrors(report.problems)) {
        checkTeacherFiles(plan, inputs, report.problems);
        openTransfers(plan, inputs, report.problems);
        checkSpecialists(plan, inputs.classes, report.problems);
    }
    if (refused()) return report;
    inputs.train.load();
    inputs.validation.load();
    inputs.test.load();

    const bool resuming = folder.claim(experiment::toJson(plan.experiment), request.resume);
    // A resumed run goes on with the products it began with, so that its bits are those of a run left alone.
    const std::string recorded = resuming && request.blas == "auto" ? RunInfo::recordedProducts(folder) : "";
    const GemmBackend& products =
        gemmBackend(recorded) != nullptr ? *gemmBackend(recorded) : chooseProducts(request.blas);
    const int threads = request.threads > 0 ? request.threads : availableProcessors();
    const ThreadShares shares = (resuming ? RunInfo::recordedShares(folder, plan, threads) : std::nullopt)
                                    .value_or(ThreadShares(plan, inputs.inputDim, inputs.classes, threads));
    RunInfo info = RunInfo::open(folder, plan, inputs, shares, products);
    std::optional<TrainingRun> run;
    const auto failed = [&](const std::string& why) {
        if (run) run->fail(why);
        try {
            info.close("failed");
        } catch (const Error&) {
            // As with the journal: the disk may refuse it.
        }
    };
    try {
        run.emplace(request, plan, inputs, folder, info, resuming, live, control, products, shares);
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
