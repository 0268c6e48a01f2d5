// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>

namespace retort::train {

/// Stop and pause, asked from any thread, obeyed by the training thread between two steps.
class Control {
public:
    void stop();
    void pause();
    void resume();
    bool stopping() const;
    bool paused() const;
    /// Training threads that wait in shouldStop() at this moment: a pause is in force once all of a run do.
    int waiting() const;

    /// On the training thread: waits while paused; true if it should stop.
    bool shouldStop();

private:
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool stop_ = false;
    bool paused_ = false;
    int waiting_ = 0;
};

}  // namespace retort::train
