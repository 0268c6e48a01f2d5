// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <thread>

#include "core/base/error.h"
#include "core/run/mailbox.h"
#include "core/run/run_experiment.h"

namespace retort::run {

/// A run on a thread of its own. The owner drains the mailbox when it likes, and asks to pause, resume or stop at any
/// time from any thread. The destructor stops (with a checkpoint) and waits.
class Runner {
public:
    explicit Runner(RunRequest request);
    ~Runner();
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    void pause() { control_.pause(); }
    void resume() { control_.resume(); }
    void stop() { control_.stop(); }
    bool paused() const { return control_.paused(); }
    /// Models that have come to rest for a pause.
    int waiting() const { return control_.waiting(); }

    /// True once the run has ended; then report() or error() may be read.
    bool ended() const { return ended_; }
    Mailbox& mailbox() { return mailbox_; }

    const RunReport& report() const { return report_; }
    /// Why the run failed as a whole; null if it did not.
    const Error* error() const { return error_.get(); }

private:
    void work();

    RunRequest request_;
    Mailbox mailbox_;
    train::Control control_;
    RunReport report_;
    std::unique_ptr<Error> error_;
    std::atomic<bool> ended_{false};
    std::thread thread_;  // last: it uses everything above
};

}  // namespace retort::run
