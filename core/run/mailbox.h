// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <mutex>
#include <vector>

#include "core/record/event.h"

namespace retort::run {

/// Events on their way from a run's thread to whoever shows them. Durable ones are kept in order until they are
/// drained; of Progress only the newest of each model stays. Neither side ever waits for the other.
class Mailbox : public record::EventSink {
public:
    void take(const record::Event& event) override {
        const std::lock_guard lock(mutex_);
        if (event.durable())
            events_.push_back(event);
        else
            progress_[event.model] = event;
    }

    /// What came since the last call: durable events in order, then the newest progress.
    std::vector<record::Event> drain() {
        std::vector<record::Event> events;
        std::map<std::string, record::Event> progress;
        {
            const std::lock_guard lock(mutex_);
            events.swap(events_);
            progress.swap(progress_);
        }
        for (auto& [model, event] : progress) events.push_back(std::move(event));
        return events;
    }

private:
    std::mutex mutex_;
    std::vector<record::Event> events_;
    std::map<std::string, record::Event> progress_;
};

}  // namespace retort::run
