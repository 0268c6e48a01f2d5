// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>

#include "core/record/event.h"

namespace retort::train {

/// Where the time of training steps goes. One thread.
class StepShares {
public:
    enum Part { Data, Targets, Forward, Objective, Backward, Parts };

    /// The time from now on belongs to no part until done() is called.
    void start() { last_ = Clock::now(); }
    /// Books the time since the last start() or done() as that part's.
    void done(Part part) {
        const Clock::time_point now = Clock::now();
        seconds_[part] += std::chrono::duration<double>(now - last_).count();
        last_ = now;
    }

    /// Adds each part's share of the whole as a value, and begins anew.
    void report(record::Event& event) {
        constexpr std::array<const char*, Parts> names{"dataShare", "targetsShare", "forwardShare", "objectiveShare", "backwardShare"};
        double all = 0;
        for (const double s : seconds_) all += s;
        for (std::size_t i = 0; all > 0 && i < Parts; ++i) event.values[names[i]] = seconds_[i] / all;
        seconds_ = {};
    }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point last_ = Clock::now();
    std::array<double, Parts> seconds_{};
};

}  // namespace retort::train
