// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/stop_rules.h"

#include <fmt/format.h>

#include <cmath>

namespace retort::train {

namespace {

constexpr int firstSteps = 20;
constexpr double recentShare = 0.02;
constexpr double tooMuch = 10;

std::string maxEpochs(const TrainingSpec& spec, const TrainingState& state) {
    return state.epoch >= spec.epochs ? fmt::format("all {} epochs done", spec.epochs) : "";
}

std::string patience(const TrainingSpec& spec, const TrainingState& state) {
    if (spec.patience == 0 || state.epochsSinceBest < spec.patience) return "";
    return fmt::format("no better frame accuracy for {} epochs (best: {:.4f} in epoch {})", spec.patience,
                       state.bestAccuracy, state.bestEpoch);
}

std::string timeBudget(const TrainingSpec& spec, const TrainingState& state) {
    return spec.maxHours > 0 && state.seconds > spec.maxHours * 3600
               ? fmt::format("time limit of {} hours", spec.maxHours)
               : "";
}

constexpr StopRule rules[] = {{"epochs", maxEpochs}, {"patience", patience}, {"time", timeBudget}};

}  // namespace

std::span<const StopRule> epochRules() {
    return rules;
}

void followLoss(TrainingState& state, double stepLoss) {
    if (state.step <= firstSteps) {
        state.firstLoss += (stepLoss - state.firstLoss) / static_cast<double>(state.step);
        state.recentLoss = state.firstLoss;
    } else {
        state.recentLoss += recentShare * (stepLoss - state.recentLoss);
    }
}

std::string divergence(const TrainingState& state, double stepLoss) {
    if (!std::isfinite(stepLoss))
        return fmt::format("the loss is {} at step {} of epoch {}; a lower learning rate, warm-up or clipNorm may help",
                           std::isnan(stepLoss) ? "NaN" : "infinite", state.stepInEpoch, state.epoch + 1);
    if (state.step > 2 * firstSteps && state.recentLoss > tooMuch * state.firstLoss + 1)
        return fmt::format(
            "the loss diverges: {:.3g} at step {} of epoch {}, {:.3g} at the start; a lower learning rate, warm-up or "
            "clipNorm may help",
            state.recentLoss, state.stepInEpoch, state.epoch + 1, state.firstLoss);
    return "";
}

}  // namespace retort::train
