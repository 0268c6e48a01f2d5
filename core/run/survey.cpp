// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/survey.h"

#include <algorithm>

#include "core/base/error.h"
#include "core/run/products.h"
#include "core/run/specialist_sets.h"
#include "core/run/teacher_files.h"
#include "core/run/transfers.h"

namespace retort::run {

namespace {

namespace fs = std::filesystem;

/// The rest of `text` after `path`, where it begins with it and goes on as a place in or below it; null where not.
const char* restAfter(const std::string& text, const std::string& path) {
    if (path.empty() || text.compare(0, path.size(), path) != 0) return nullptr;
    const char* rest = text.c_str() + path.size();
    const bool ends =
        *rest == '\0' || *rest == '/' || *rest == ':' || *rest == ',' || *rest == ' ' || path.back() == '/';
    return ends ? rest : nullptr;
}

}  // namespace

Survey surveyInputs(const experiment::Experiment& experiment, const data::CheckProgress& progress,
                    const std::function<bool()>& stopping) {
    Survey survey;
    data::Inputs inputs;
    try {
        inputs = data::openInputs(experiment.inputs, experiment.recipeFolder(),
                                  static_cast<std::uint64_t>(experiment.seed), survey.problems, progress, stopping);
        if (stopping && stopping()) return survey;
        if (inputs.classes > 0 && !hasErrors(survey.problems) && !hasErrors(experiment::validate(experiment))) {
            const experiment::Plan plan = experiment::makePlan(experiment);
            checkTeacherFiles(plan, inputs, survey.problems);
            survey.transfers = openTransfers(plan, inputs, survey.problems);
            checkSpecialists(plan, inputs.classes, survey.problems);
        }
    } catch (const Error& e) {
        survey.problems.push_back({e.where().empty() ? "inputs" : e.where(), e.message(), e.hint()});
    } catch (const fs::filesystem_error& e) {
        survey.problems.push_back(
            {e.path1().string(), "cannot be read: " + e.code().message(), "check the path and its permissions"});
    }
    survey.known = true;
    survey.images = experiment.inputs.source != "kaldi";
    survey.sets = std::move(inputs.summaries);
    survey.classes = inputs.classes;
    survey.inputDim = inputs.inputDim;
    survey.labelCounts = std::move(inputs.labelCounts);
    survey.trainFrames = inputs.train.frames();
    survey.validationFrames = inputs.validation.frames();
    survey.testFrames = inputs.test.frames();
    survey.trainUtterances = inputs.train.utterances().size();
    survey.validationUtterances = inputs.validation.utterances().size();
    survey.testUtterances = inputs.test.utterances().size();
    survey.usable = survey.classes > 0 && !hasErrors(survey.problems);
    return survey;
}

DataFigures figuresOf(const Survey& survey) {
    return {survey.inputDim, survey.classes, survey.trainFrames, survey.validationFrames};
}

std::vector<ModelForecast> forecastModels(const experiment::Experiment& experiment, const DataFigures& data,
                                          int threads, const std::string& blas, const std::function<bool()>& stopping) {
    std::vector<ModelForecast> forecasts;
    if (data.classes == 0 || data.inputs == 0 || hasErrors(experiment::validate(experiment))) return forecasts;
    const experiment::Plan plan = experiment::makePlan(experiment);
    ThreadPool pool(threads, &chooseProducts(blas));
    Forecaster forecaster(pool, data);
    for (const experiment::PlannedModel& model : plan.models) {
        if (stopping && stopping()) break;
        forecasts.push_back(forecaster.forecast(model, plan));
    }
    return forecasts;
}

std::string inputOf(const Problem& problem, const experiment::Experiment& experiment) {
    if (problem.path.rfind("inputs", 0) == 0 || problem.path.rfind("recipe", 0) == 0) return problem.path;
    if (problem.path.rfind("features.", 0) == 0) return "inputs." + problem.path;
    const data::InputsSpec& inputs = experiment.inputs;
    struct Place {
        const char* field;
        const std::string& written;
    };
    const Place places[] = {{"inputs.hmm", inputs.hmm},
                            {"inputs.train.data", inputs.train.data},
                            {"inputs.train.alignments", inputs.train.alignments},
                            {"inputs.validation.data", inputs.validation.set.data},
                            {"inputs.validation.alignments", inputs.validation.set.alignments},
                            {"inputs.test.data", inputs.test.data},
                            {"inputs.test.alignments", inputs.test.alignments},
                            {"inputs.features.transform", inputs.features.transform}};
    // The innermost place wins. Alignments and transition model often share a folder: of it, final.mdl is the model's.
    const auto owner = [&](const std::string& text) {
        std::string field;
        std::size_t longest = 0;
        for (const Place& place : places) {
            if (place.written.empty()) continue;
            for (const fs::path& path :
                 {experiment.resolve(place.written), experiment.recipeFolder() / place.written}) {
                const char* rest = restAfter(text, path.string());
                if (rest == nullptr) continue;
                const bool model = std::string_view(rest).find("final.mdl") != std::string_view::npos ||
                                   std::string_view(rest).find("num_pdfs") != std::string_view::npos;
                const bool hmm = place.written == inputs.hmm && std::string_view(place.field) == "inputs.hmm";
                const std::size_t length = path.string().size() + (hmm && !model ? 0 : 1);
                const bool folder = *rest == '/';
                if (hmm && folder && !model && longest > 0) continue;
                if (length > longest) {
                    longest = length;
                    field = place.field;
                }
            }
        }
        return field;
    };
    if (const std::string field = owner(problem.path); !field.empty()) return field;
    // Problems of single utterances go by their keys; their messages begin with the place, or name it on the way.
    for (std::size_t at = problem.message.find('/'); at != std::string::npos; at = problem.message.find('/', at + 1))
        if (at == 0 || problem.message[at - 1] == ' ')
            if (const std::string field = owner(problem.message.substr(at)); !field.empty()) return field;
    return {};
}

}  // namespace retort::run
