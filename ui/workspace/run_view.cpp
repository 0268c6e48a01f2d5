// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/run_view.h"

#include <algorithm>

namespace retort::ui {

namespace {

using record::ModelHistory;
using record::ModelState;

/// Frames of unknown data: only the proportion of wide to narrow nets matters.
constexpr double guessedInputs = 400;
constexpr double guessedClasses = 500;

/// Multiplications a frame, about.
double work(const nn::NetworkSpec& net) {
    double width = guessedInputs;
    double sum = 0;
    for (const int units : net.hidden) {
        sum += width * units;
        width = units;
    }
    return sum + width * guessedClasses;
}

/// What each planned model takes, in units that are alike within the run: seconds where all are forecast.
std::vector<double> shares(const RunView& run) {
    std::vector<double> all;
    for (const experiment::PlannedModel& model : run.plan) {
        const auto forecast =
            std::find_if(run.forecasts.begin(), run.forecasts.end(),
                         [&](const run::ModelForecast& f) { return f.name == model.name && f.seconds > 0; });
        if (forecast == run.forecasts.end()) break;
        all.push_back(forecast->seconds);
    }
    if (all.size() == run.plan.size()) return all;
    all.clear();
    for (const experiment::PlannedModel& model : run.plan)
        all.push_back(std::max(1, model.spec.training.epochs) * work(model.spec.network));
    return all;
}

/// 0 … 1 of one model.
double doneOf(const ModelHistory* model, int epochs) {
    if (model == nullptr || model->state == ModelState::Waiting) return 0;
    if (model->state == ModelState::Finished || model->state == ModelState::Failed) return 1;
    const int planned = std::max({1, epochs, model->plannedEpochs});
    const double byEpochs = model->epochs.empty() ? 0 : static_cast<double>(model->epochs.back().epoch) / planned;
    // Only training's own progress has a rate; that of soft targets and evaluations counts from 0 again.
    const record::Event& progress = model->progress;
    const bool training = progress.kind == record::Event::Kind::Progress && progress.values.contains("framesPerSecond");
    return std::clamp(std::max(byEpochs, training ? progress.value("done") : 0.0), 0.0, 1.0);
}

}  // namespace

bool RunView::active() const {
    switch (phase) {
        case RunPhase::Checking:
        case RunPhase::Running:
        case RunPhase::Pausing:
        case RunPhase::Paused:
        case RunPhase::Stopping:
            return true;
        default:
            return false;
    }
}

bool RunView::resumable() const {
    return !live && !followed && kept && (phase == RunPhase::Stopped || phase == RunPhase::Failed) && !plan.empty();
}

double RunView::done() const {
    if (phase == RunPhase::Finished) return 1;
    const std::vector<double> parts = shares(*this);
    double all = 0;
    double done = 0;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        all += parts[i];
        done += parts[i] * doneOf(history.model(plan[i].name), plan[i].spec.training.epochs);
    }
    return all > 0 ? done / all : 0;
}

double RunView::secondsLeft() const {
    if (phase == RunPhase::Finished) return 0;
    const double worked = history.seconds();
    const double share = done();
    double forecast = 0;
    for (const run::ModelForecast& f : forecasts) forecast += f.seconds;
    const bool forecastKnown = !plan.empty() && forecasts.size() == plan.size() && forecast > 0;
    // The first steps of a run say little about its speed; a forecast says more.
    if (forecastKnown && share < 0.02) return forecast * (1 - share);
    return worked > 0 && share > 0 ? worked * (1 - share) / share : -1;
}

int RunView::styleOf(const std::string& model) const {
    int index = 0;
    for (const experiment::PlannedModel& planned : plan) {
        if (planned.name == model) return index;
        ++index;
    }
    const auto isPlanned = [&](const std::string& other) {
        return std::any_of(plan.begin(), plan.end(),
                           [&](const experiment::PlannedModel& p) { return p.name == other; });
    };
    for (const ModelHistory& known : history.models()) {
        if (known.name == model) return index;
        if (!isPlanned(known.name)) ++index;
    }
    for (const run::ResultRow& known : rows) {
        if (known.name == model) return index;
        if (!isPlanned(known.name) && history.model(known.name) == nullptr) ++index;
    }
    return index;
}

const run::ResultRow* RunView::row(const std::string& model) const {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const run::ResultRow& r) { return r.name == model; });
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace retort::ui
