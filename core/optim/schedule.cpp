// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/schedule.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace retort::optim {

namespace {

class Constant : public Schedule {
public:
    Constant(const ScheduleSpec& spec, double base) : Schedule(spec, base) {}

private:
    double plain(double) const override { return base_; }
};

class Exponential : public Schedule {
public:
    Exponential(const ScheduleSpec& spec, double base) : Schedule(spec, base) {}

private:
    double plain(double position) const override { return base_ * std::pow(spec_.factor, std::floor(position)); }
};

/// Down to finalRate at the last epoch, along a straight line or half a cosine (Loshchilov, Hutter, arXiv 1608.03983).
class Descent : public Schedule {
public:
    Descent(const ScheduleSpec& spec, double base, int epochs, bool cosine)
        : Schedule(spec, base), epochs_(epochs), cosine_(cosine) {}

private:
    double plain(double position) const override {
        const double done = std::clamp(position / epochs_, 0.0, 1.0);
        const double left = cosine_ ? 0.5 * (1 + std::cos(std::numbers::pi * done)) : 1 - done;
        return spec_.finalRate + (base_ - spec_.finalRate) * left;
    }

    double epochs_;
    bool cosine_;
};

/// State: factor so far, best validation accuracy.
class Plateau : public Schedule {
public:
    Plateau(const ScheduleSpec& spec, double base) : Schedule(spec, base) { state_ = {1.0, -1.0}; }

    Verdict observe(double, double accuracy) override {
        if (accuracy < state_[1] + spec_.threshold) state_[0] *= spec_.factor;
        state_[1] = std::max(state_[1], accuracy);
        return {};
    }

private:
    double plain(double) const override { return base_ * state_[0]; }
};

/// Kaldi's nnet1 scheduler: an epoch that does not lower the validation loss is rejected; an improvement below
/// startHalving begins the halving, one below endHalving while halving ends training. State: factor, last accepted
/// loss, halving.
class Newbob : public Schedule {
public:
    Newbob(const ScheduleSpec& spec, double base) : Schedule(spec, base) {
        state_ = {1.0, std::numeric_limits<double>::max(), 0.0};
    }

    Verdict observe(double loss, double) override {
        const double previous = state_[1];
        const double improvement = (previous - loss) / previous;
        Verdict verdict;
        verdict.reject = !(loss < previous);
        if (!verdict.reject) state_[1] = loss;
        verdict.stop = state_[2] != 0 && improvement < spec_.endHalving;
        if (improvement < spec_.startHalving) state_[2] = 1;
        if (state_[2] != 0) state_[0] *= spec_.factor;
        return verdict;
    }

private:
    double plain(double) const override { return base_ * state_[0]; }
};

}  // namespace

double Schedule::rate(double position) const {
    const double warm = spec_.warmupEpochs > 0 ? std::min(1.0, position / spec_.warmupEpochs) : 1.0;
    return std::max(plain(position), std::min(spec_.finalRate, base_)) * warm;
}

Verdict Schedule::observe(double, double) {
    return {};
}

std::unique_ptr<Schedule> makeSchedule(const ScheduleSpec& spec, double base, int epochs) {
    if (spec.schedule == "plateau") return std::make_unique<Plateau>(spec, base);
    if (spec.schedule == "newbob") return std::make_unique<Newbob>(spec, base);
    if (spec.schedule == "exponential") return std::make_unique<Exponential>(spec, base);
    if (spec.schedule == "cosine") return std::make_unique<Descent>(spec, base, epochs, true);
    if (spec.schedule == "linear") return std::make_unique<Descent>(spec, base, epochs, false);
    return std::make_unique<Constant>(spec, base);
}

}  // namespace retort::optim
