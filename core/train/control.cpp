// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/control.h"

namespace retort::train {

void Control::stop() {
    {
        const std::lock_guard lock(mutex_);
        stop_ = true;
    }
    changed_.notify_all();
}

void Control::pause() {
    const std::lock_guard lock(mutex_);
    paused_ = true;
}

void Control::resume() {
    {
        const std::lock_guard lock(mutex_);
        paused_ = false;
    }
    changed_.notify_all();
}

bool Control::stopping() const {
    const std::lock_guard lock(mutex_);
    return stop_;
}

bool Control::paused() const {
    const std::lock_guard lock(mutex_);
    return paused_;
}

int Control::waiting() const {
    const std::lock_guard lock(mutex_);
    return waiting_;
}

bool Control::shouldStop() {
    std::unique_lock lock(mutex_);
    ++waiting_;
    changed_.wait(lock, [this] { return !paused_ || stop_; });
    --waiting_;
    return stop_;
}

}  // namespace retort::train
