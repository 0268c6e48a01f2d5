// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/input_watch.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/run/recipe.h"
#include "core/run/survey.h"

namespace retort::ui {

namespace {

using Json = nlohmann::ordered_json;

constexpr qint64 restMilliseconds = 300;
constexpr std::size_t mostKnown = 32;

const std::string scanTopic = "scan", checkTopic = "check", forecastTopic = "forecast";

std::string dumped(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Teachers that are files or archives: surveys look into them.
Json teacherFiles(const experiment::Experiment& experiment) {
    Json files = Json::array();
    for (const experiment::ModelSpec& model : experiment.models) {
        if (model.kind != "distilled") continue;
        for (const distill::TeacherRef& teacher : model.distill.teachers) {
            const auto owns = [&](const experiment::ModelSpec& other) {
                return teacher.name == other.name || teacher.name.rfind(other.name + ".", 0) == 0 ||
                       teacher.name.rfind(other.name + "[", 0) == 0;
            };
            if (teacher.posteriors || std::none_of(experiment.models.begin(), experiment.models.end(), owns))
                files.push_back({model.name, teacher.name, teacher.posteriors});
        }
    }
    // They are looked into only where the whole experiment is in order.
    if (!files.empty()) files.push_back(hasErrors(experiment::validate(experiment)));
    return files;
}

std::string keyOf(const experiment::Experiment& experiment, const Json& json) {
    return dumped({json.at("inputs"), json.at("seed"), experiment.recipeFolder().string(), teacherFiles(experiment)});
}

/// A new document has the recipe "." of no folder at all: that would be wherever the program was started.
bool namesRecipe(const experiment::Experiment& experiment) {
    return !experiment.recipe.empty() &&
           (!experiment.folder.empty() || std::filesystem::path(experiment.recipe).is_absolute());
}

}  // namespace

void InputWatch::follow(const experiment::Experiment& experiment) {
    experiment_ = experiment;
    Json json;
    try {
        json = experiment::toJson(experiment);
    } catch (const std::exception&) {
        return;  // validation says what cannot be written
    }
    const std::filesystem::path recipe = namesRecipe(experiment) ? experiment.recipeFolder() : std::filesystem::path();
    if (recipe != scanned_) {
        scanned_ = recipe;
        scan();
    }
    const std::string key = keyOf(experiment, json);
    if (key != key_) {
        key_ = key;
        named_ = !experiment.inputs.train.data.empty();
        check();
    }
    const std::string models = dumped(json.at("models")) + key_;
    if (models != forecastKey_) {
        forecastKey_ = models;
        forecast();
    }
}

void InputWatch::scan() {
    worker_.cancel(scanTopic);
    state_.scan = {};
    state_.scan.recipe = scanned_;
    state_.scanning = !scanned_.empty();
    changes_.inputs = true;
    if (!state_.scanning) return;
    const auto done = [this](run::RecipeScan scan) {
        state_.scanning = false;
        state_.scan = std::move(scan);
        changes_.inputs = true;
    };
    worker_.replace(
        scanTopic,
        [recipe = scanned_](BackgroundWorker::Job& job) {
            return run::scanRecipe(recipe, [&] { return job.stopping(); });
        },
        done,
        [done, recipe = scanned_](const Error&) {
            run::RecipeScan none;
            none.recipe = recipe;
            done(std::move(none));
        });
}

void InputWatch::check() {
    worker_.cancel(checkTopic);
    changes_.inputs = changes_.problems = true;
    resting_ = false;
    state_.checkingDone = 0;
    state_.checkingWhat.clear();
    const auto remembered = std::find_if(known_.begin(), known_.end(), [&](const auto& k) { return k.first == key_; });
    if (!named_ || remembered != known_.end()) {
        state_.checking = false;
        take(named_ ? remembered->second : run::Survey(), key_);
        return;
    }
    state_.checking = true;
    resting_ = true;
    sinceChange_.start();
}

void InputWatch::again() {
    std::erase_if(known_, [&](const auto& k) { return k.first == key_; });
    scan();
    check();
}

void InputWatch::tick() {
    if (!resting_ || !sinceChange_.hasExpired(restMilliseconds)) return;
    resting_ = false;
    worker_.replace(
        checkTopic,
        [experiment = experiment_](BackgroundWorker::Job& job) {
            return run::quickSurvey(experiment, [&job] { return job.stopping(); });
        },
        [this, key = key_](run::Survey survey) {
            take(std::move(survey), key);
            fullCheck();
        },
        [this](const Error&) { fullCheck(); });
}

void InputWatch::fullCheck() {
    ++fullChecks_;
    worker_.append(
        checkTopic,
        [this, experiment = experiment_](BackgroundWorker::Job& job) {
            const auto progress = [this, &job](const std::string& set, std::size_t done, std::size_t total) {
                const double share = total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 0;
                job.report([this, set, share] {
                    state_.checkingDone = share;
                    state_.checkingWhat = QString::fromStdString(set);
                    changes_.inputs = true;
                });
            };
            return run::surveyInputs(experiment, progress, [&job] { return job.stopping(); });
        },
        [this, key = key_](run::Survey survey) {
            state_.checking = false;
            if (survey.usable && !hasErrors(survey.problems)) {
                known_.emplace_front(key, survey);
                if (known_.size() > mostKnown) known_.pop_back();
            }
            take(std::move(survey), key);
        },
        [this, key = key_](const Error& error) {
            state_.checking = false;
            run::Survey failed;
            failed.known = true;
            failed.problems.push_back({error.where(), error.message(), error.hint()});
            take(std::move(failed), key);
        });
}

void InputWatch::take(run::Survey survey, const std::string& key) {
    state_.survey = std::move(survey);
    surveyed_ = key;
    changes_.inputs = changes_.problems = true;
    forecast();
}

void InputWatch::forecast() {
    worker_.cancel(forecastTopic);
    changes_.inputs = true;
    const run::DataFigures figures = run::figuresOf(state_.survey);
    if (!current() || figures.classes == 0) {
        // While inputs are read anew, forecasts of the former ones are better than a table that comes and goes.
        if (!state_.checking) state_.forecasts.clear();
        state_.forecasting = state_.checking;
        return;
    }
    state_.forecasting = true;
    worker_.replace(
        forecastTopic,
        [experiment = experiment_, figures, threads = threads_](BackgroundWorker::Job& job) {
            return run::forecastModels(experiment, figures, threads, "auto", [&job] { return job.stopping(); });
        },
        [this](std::vector<run::ModelForecast> forecasts) {
            state_.forecasting = false;
            state_.forecasts = std::move(forecasts);
            changes_.inputs = true;
        },
        [this](const Error&) {
            state_.forecasting = false;
            state_.forecasts.clear();
            changes_.inputs = true;
        });
}

}  // namespace retort::ui
