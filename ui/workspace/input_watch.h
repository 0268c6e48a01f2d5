// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <deque>
#include <string>
#include <utility>

#include "ui/workspace/background_worker.h"
#include "ui/workspace/changes.h"
#include "ui/workspace/workspace.h"

namespace retort::ui {

/// Keeps what is known of a document's inputs up to date with it: scan, quick check, full check, forecast, all by the
/// worker. Full checks that found nothing wrong are remembered by the inputs' value, so that undo and redo are instant.
class InputWatch {
public:
    InputWatch(BackgroundWorker& worker, Changes& changes, InputsState& state, int threads)
        : worker_(worker), changes_(changes), state_(state), threads_(threads) {}

    void follow(const experiment::Experiment& experiment);
    /// Forgets what it knows of these inputs and looks again: files may have changed.
    void again();

    /// Begins what has rested long enough. Call it every 33 ms while resting().
    void tick();
    bool resting() const { return resting_; }

    /// True if the survey is of the inputs as they are now.
    bool current() const { return surveyed_ == key_; }
    /// Changes with all that surveys hang on.
    const std::string& key() const { return key_; }
    /// False for a document that names no data yet: there is nothing to look at.
    bool named() const { return named_; }
    int fullChecks() const { return fullChecks_; }  ///< Begun so far.

private:
    void scan();
    void check();
    void fullCheck();
    void take(run::Survey survey, const std::string& key);
    void forecast();

    BackgroundWorker& worker_;
    Changes& changes_;
    InputsState& state_;
    const int threads_;

    experiment::Experiment experiment_;
    std::filesystem::path scanned_;
    std::string key_, surveyed_, forecastKey_;
    bool named_ = false;
    bool resting_ = false;
    QElapsedTimer sinceChange_;
    std::deque<std::pair<std::string, run::Survey>> known_;
    int fullChecks_ = 0;
};

}  // namespace retort::ui
