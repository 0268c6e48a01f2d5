// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <utility>

namespace retort {

/// Items on their way from one thread to another, at most `room` of them. Either side may cancel, which ends the
/// waiting of both for good.
template <class Item>
class Channel {
public:
    explicit Channel(std::size_t room) : room_(room) {}

    /// Waits for room; false once cancelled.
    bool push(Item item) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return items_.size() < room_ || cancelled_; });
        if (cancelled_) return false;
        items_.push_back(std::move(item));
        changed_.notify_all();
        return true;
    }

    /// Waits for an item; false once cancelled, or closed and empty.
    bool pop(Item& item) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return !items_.empty() || closed_ || cancelled_; });
        if (cancelled_ || items_.empty()) return false;
        item = std::move(items_.front());
        items_.pop_front();
        changed_.notify_all();
        return true;
    }

    /// Nothing more will be pushed.
    void close() { set(closed_); }
    void cancel() { set(cancelled_); }

private:
    void set(bool& flag) {
        const std::lock_guard lock(mutex_);
        flag = true;
        changed_.notify_all();
    }

    const std::size_t room_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Item> items_;
    bool closed_ = false;
    bool cancelled_ = false;
};

}  // namespace retort
