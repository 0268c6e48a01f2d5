// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/optim/optimizer_spec.h"

namespace retort::optim {

/// What a schedule makes of an epoch.
struct Verdict {
    bool reject = false;  ///< Go back to the weights before this epoch (newbob).
    bool stop = false;    ///< Training is over.
};

/// The learning rate over time. Everything that must survive an interruption is in state().
class Schedule {
public:
    virtual ~Schedule() = default;

    /// Rate at `position` epochs from the start (a fraction inside an epoch), warm-up included.
    double rate(double position) const;

    /// After an epoch: its validation loss (nats per frame) and frame accuracy (fraction).
    virtual Verdict observe(double validationLoss, double validationAccuracy);

    std::vector<double>& state() { return state_; }

protected:
    explicit Schedule(const ScheduleSpec& spec, double base) : spec_(spec), base_(base) {}
    virtual double plain(double position) const = 0;

    ScheduleSpec spec_;
    double base_;
    std::vector<double> state_;
};

/// `base` is the rate at the start; `epochs` the planned number of epochs, which cosine and linear need.
std::unique_ptr<Schedule> makeSchedule(const ScheduleSpec& spec, double base, int epochs);

}  // namespace retort::optim
