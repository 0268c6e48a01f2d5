// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace retort::data {

/// A thread that makes items ahead of their use, at most `ahead` of them. Items swap places with the consumer's, so
/// their memory goes round. An exception of the producer comes out of next(). The destructor stops and joins.
template <class Item>
class Prefetcher {
public:
    /// produce(item) fills the item and returns true, or returns false when there are no more; it runs on the thread.
    Prefetcher(std::function<bool(Item&)> produce, std::size_t ahead)
        : produce_(std::move(produce)), ahead_(ahead), thread_([this] { work(); }) {}

    ~Prefetcher() {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        room_.notify_all();
        thread_.join();
    }
    Prefetcher(const Prefetcher&) = delete;
    Prefetcher& operator=(const Prefetcher&) = delete;

    /// Hands out the next item, or returns false at the end.
    bool next(Item& item) {
        std::unique_lock lock(mutex_);
        ready_.wait(lock, [this] { return !full_.empty() || ended_; });
        if (full_.empty()) {
            if (error_) std::rethrow_exception(std::exchange(error_, nullptr));
            return false;
        }
        std::swap(item, full_.front());
        spare_.push_back(std::move(full_.front()));
        full_.pop_front();
        lock.unlock();
        room_.notify_one();
        return true;
    }

private:
    void work() {
        Item item;
        for (;;) {
            {
                std::unique_lock lock(mutex_);
                room_.wait(lock, [this] { return full_.size() < ahead_ || stopping_; });
                if (stopping_) return;
                if (!spare_.empty()) {
                    item = std::move(spare_.front());
                    spare_.pop_front();
                }
            }
            bool more = false;
            std::exception_ptr error;
            try {
                more = produce_(item);
            } catch (...) {
                error = std::current_exception();
            }
            const std::lock_guard lock(mutex_);
            if (more) {
                full_.push_back(std::move(item));
                item = Item();
            } else {
                ended_ = true;
                error_ = error;
            }
            ready_.notify_one();
            if (ended_) return;
        }
    }

    std::function<bool(Item&)> produce_;
    std::size_t ahead_;
    std::mutex mutex_;
    std::condition_variable ready_, room_;
    std::deque<Item> full_, spare_;
    std::exception_ptr error_;
    bool ended_ = false;
    bool stopping_ = false;
    std::thread thread_;  // last: it uses everything above
};

}  // namespace retort::data
