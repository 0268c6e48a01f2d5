// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

#include "core/data/inputs.h"
#include "core/experiment/experiment.h"
#include "core/math/gemm_backend.h"
#include "core/record/journal.h"
#include "core/run/run_folder.h"
#include "core/run/thread_shares.h"
#include "core/train/control.h"

namespace retort::run {

/// Seconds of work since a run began, interruptions not counted.
class RunClock {
public:
    explicit RunClock(double earlier) : earlier_(earlier), start_(std::chrono::steady_clock::now()) {}
    double seconds() const {
        return earlier_ + std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }

private:
    double earlier_;
    std::chrono::steady_clock::time_point start_;
};

/// What all models of a run share; may be used from the threads of several models at once.
struct JobContext {
    const experiment::Plan& plan;
    const data::Inputs& inputs;
    const RunFolder& folder;
    record::EventSink& events;  ///< Takes events from any thread.
    record::Journal& journal;   ///< To sync; events go to `events`.
    train::Control& control;
    const GemmBackend& products;
    const ThreadShares& shares;
    RunClock clock;
    std::string inputHash;

    const experiment::PlannedModel* planned(const std::string& name) const;
};

/// Tells facts in the name of one model, or of the whole run ("").
class Reporter {
public:
    Reporter(const JobContext& job, std::string model) : job_(job), model_(std::move(model)) {}

    record::Event event(record::Event::Kind kind) const;
    void take(const record::Event& event) const { job_.events.take(event); }
    void message(const std::string& text) const;
    void progress(const std::string& what, double done) const;

private:
    const JobContext& job_;
    std::string model_;
};

}  // namespace retort::run
