// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "core/run/runner.h"
#include "ui/workspace/run_view.h"

namespace retort::ui {

/// A run of this process: its Runner, and the RunView that is kept up to date with it. Belongs to the GUI thread.
class LiveRun {
public:
    /// What a poll() changed.
    struct Came {
        bool view = false;
        bool phase = false;
        bool evaluated = false;  ///< A model has a row now; its evaluation.json follows.
        bool ended = false;      ///< The view is no more live; this object has done its work.
    };

    /// Starts at once. `view` must outlive this object.
    LiveRun(run::RunRequest request, RunView& view);

    void pause();
    void resume();
    void stop();

    /// Takes what came from the run into the view, for some milliseconds at most.
    Came poll();

private:
    void apply(const record::Event& event, Came& came);
    void setPhase(RunPhase phase, Came& came);
    void end(Came& came);

    RunView& view_;
    run::Runner runner_;
    std::deque<record::Event> events_;
    bool begun_ = false;     ///< Training has started or gone on.
    bool replaced_ = false;  ///< The history is of this attempt.
};

}  // namespace retort::ui
