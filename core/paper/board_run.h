// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <thread>

#include "core/base/error.h"
#include "core/paper/board.h"
#include "core/run/mailbox.h"
#include "core/run/run_experiment.h"

namespace retort::paper {

/// How far the whole board is and how long it will take. Work is counted as weights times frames times epochs, and its
/// speed is measured as it goes; what was done before this process began does not count for the speed.
class BoardClock {
public:
    /// `plan` of one seed; `wanted` are the names (as of modelsOf) that are trained, with their teachers.
    BoardClock(const experiment::Plan& plan, const std::vector<std::string>& wanted, int seeds);

    /// Takes an event of a seed's run into account. Facts that are replayed from an earlier attempt come before
    /// RunStarted or RunResumed.
    void take(int seed, const record::Event& event);

    double done() const;         ///< 0 … 1.
    double secondsLeft() const;  ///< Below 0 while it cannot be told.

private:
    using Clock = std::chrono::steady_clock;

    double work() const;
    void measureFromHere();

    std::map<std::string, double> costs_;  ///< Of one seed's models.
    std::map<std::string, int> epochs_;    ///< Planned.
    double total_ = 0, perSeed_ = 0;
    int seed_ = 1;
    std::map<std::string, double> shares_;  ///< Of this seed's models, done so far.
    double measuredWork_ = 0, measuredSeconds_ = 0, workAtMark_ = 0;
    Clock::time_point mark_{};
    bool measuring_ = false;
};

/// Makes the board: a run for each seed, one after the other, each in its folder, and board.json, board.csv and
/// board.html after each. Events of the runs go to `live` with values "seed", "boardDone" (0 … 1) and
/// "boardSecondsLeft" (where it can be told) added. Outcome and problems are those of the run that ended it, `failed`
/// those of all seeds ("seed 2: student"). Everything it needs is local. Throws Error as runExperiment does, and for a
/// folder that holds something else.
run::RunReport runBoard(const BoardRequest& request, record::EventSink& live, train::Control& control);

/// A board on a thread of its own, as run::Runner is for a run.
class BoardRunner {
public:
    explicit BoardRunner(BoardRequest request);
    ~BoardRunner();
    BoardRunner(const BoardRunner&) = delete;
    BoardRunner& operator=(const BoardRunner&) = delete;

    void stop() { control_.stop(); }
    bool ended() const { return ended_; }  ///< Once true, report() or error() may be read.
    run::Mailbox& mailbox() { return mailbox_; }
    const BoardRequest& request() const { return request_; }
    const run::RunReport& report() const { return report_; }
    const Error* error() const { return error_.get(); }

private:
    void work();

    BoardRequest request_;
    run::Mailbox mailbox_;
    train::Control control_;
    run::RunReport report_;
    std::unique_ptr<Error> error_;
    std::atomic<bool> ended_{false};
    std::thread thread_;  // last: it uses everything above
};

}  // namespace retort::paper
