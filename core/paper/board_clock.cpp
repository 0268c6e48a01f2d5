// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/paper/board_run.h"

namespace retort::paper {

namespace {

/// Widths that data are taken to have: only the models' relation to each other counts.
constexpr double inputs = 600, outputs = 300;

double weightsOf(const nn::NetworkSpec& network) {
    double weights = 0, below = inputs;
    for (const int units : network.hidden) {
        weights += below * units;
        below = units;
    }
    return weights + below * outputs;
}

double costOf(const experiment::PlannedModel& model) {
    return weightsOf(model.spec.network) * model.spec.training.epochs * std::min(1.0, model.spec.transfer.fraction);
}

}  // namespace

BoardClock::BoardClock(const experiment::Plan& plan, const std::vector<std::string>& wanted, int seeds) {
    std::set<std::string> needed(wanted.begin(), wanted.end());
    for (std::size_t i = plan.models.size(); i-- > 0;) {
        const experiment::PlannedModel& model = plan.models[i];
        const bool copy = std::any_of(wanted.begin(), wanted.end(),
                                      [&](const std::string& name) { return model.name.starts_with(name + "."); });
        if (!needed.contains(model.name) && !needed.contains(model.group) && !copy) continue;
        costs_[model.name] = costOf(model);
        perSeed_ += costs_[model.name];
        epochs_[model.name] = std::max(1, model.spec.training.epochs);
        for (const distill::TeacherRef& teacher : model.teachers) needed.insert(teacher.name);
    }
    total_ = perSeed_ * seeds;
}

void BoardClock::take(int seed, const record::Event& event) {
    using Kind = record::Event::Kind;
    if (seed != seed_) {
        measureFromHere();
        seed_ = seed;
        shares_.clear();
        measuring_ = false;
        workAtMark_ = work();
    }
    if (event.kind == Kind::RunStarted || event.kind == Kind::RunResumed) {
        // A resumed run tells the beginning of the first attempt as well, before what was done then.
        measuring_ = true;
        mark_ = Clock::now();
        workAtMark_ = work();
    }
    const auto cost = costs_.find(event.model);
    if (cost == costs_.end()) return;
    double& share = shares_[event.model];
    if (event.kind == Kind::ModelStarted) share = 0;
    if (event.kind == Kind::EpochDone) share = static_cast<double>(event.epoch) / epochs_.at(event.model);
    if (event.kind == Kind::Progress && event.text.empty()) share = event.value("done");
    if (event.kind == Kind::ModelFinished || event.kind == Kind::ModelFailed) share = 1;
}

double BoardClock::work() const {
    double work = perSeed_ * (seed_ - 1);
    for (const auto& [model, share] : shares_) work += costs_.at(model) * share;
    return work;
}

void BoardClock::measureFromHere() {
    if (!measuring_) return;
    measuredWork_ += work() - workAtMark_;
    measuredSeconds_ += std::chrono::duration<double>(Clock::now() - mark_).count();
    workAtMark_ = work();
    mark_ = Clock::now();
}

double BoardClock::done() const {
    return total_ > 0 ? std::min(1.0, work() / total_) : 0;
}

double BoardClock::secondsLeft() const {
    const double seconds =
        measuredSeconds_ + (measuring_ ? std::chrono::duration<double>(Clock::now() - mark_).count() : 0.0);
    const double gone = measuredWork_ + work() - workAtMark_;
    if (gone <= 0 || seconds <= 0) return -1;
    return seconds * (total_ - work()) / gone;
}

}  // namespace retort::paper
