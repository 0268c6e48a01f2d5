// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/thread_pool.h"
#include "core/record/event.h"

namespace retort::train {

/// Where the time of training steps goes: shares of the time of all threads of a pool.
class StepShares {
public:
    /// What the pool did until now does not count.
    void start(ThreadPool& pool) { pool.takeWork(); }
    /// What it did since start() or the last stop() does; of that time it waited `dataWait` seconds for data.
    void stop(ThreadPool& pool, double dataWait) {
        const WorkSeconds done = pool.takeWork();
        for (std::size_t kind = 0; kind < workKinds; ++kind) work_[kind] += done[kind];
        const double waited = dataWait * pool.threads();
        dataWait_ += waited;
        // While data are waited for, one member asks for them and the others idle.
        work_[static_cast<std::size_t>(Work::Other)] -= dataWait;
        work_[static_cast<std::size_t>(Work::Idle)] -= waited - dataWait;
    }

    /// Adds the shares to an event, and begins anew. What is left of the whole is other work: stored targets,
    /// bookkeeping.
    void report(record::Event& event) {
        double all = dataWait_;
        for (const double seconds : work_) all += seconds;
        const auto add = [&](const char* name, double seconds) {
            if (all > 0) event.values[name] = seconds > 0 ? seconds / all : 0;
        };
        add("dataShare", dataWait_);
        add("gemmShare", of(Work::Product));
        add("packingShare", of(Work::Packing));
        add("elementwiseShare", of(Work::Elementwise));
        add("lossShare", of(Work::Loss));
        add("updateShare", of(Work::Update));
        add("idleShare", of(Work::Idle));
        work_ = {};
        dataWait_ = 0;
    }

private:
    double of(Work work) const { return work_[static_cast<std::size_t>(work)]; }

    WorkSeconds work_{};
    double dataWait_ = 0;
};

}  // namespace retort::train
