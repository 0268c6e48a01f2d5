// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/task_queue.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace retort::run {

namespace {

class Queue {
public:
    Queue(const std::vector<Task>& tasks, const QueueLimits& limits)
        : tasks_(tasks), limits_(limits), states_(tasks.size(), State::Waiting), threads_(tasks.size()) {}

    ~Queue() {
        for (std::thread& thread : threads_)
            if (thread.joinable()) thread.join();
    }
    Queue(const Queue&) = delete;
    Queue& operator=(const Queue&) = delete;

    void run(const std::function<void(std::size_t, JobResult)>& ended, const std::function<void()>& abort) {
        std::exception_ptr error;
        const auto failed = [&](std::exception_ptr why) {
            if (!error) error = std::move(why);
            closed_ = true;
            abort();
        };
        for (;;) {
            try {
                beginWhatFits();
            } catch (...) {
                failed(std::current_exception());
            }
            if (running_ == 0) break;
            const Ended one = waitForOne();
            if (one.error) {
                failed(one.error);
                continue;
            }
            closed_ = closed_ || one.result == JobResult::Stopped;
            try {
                if (!error) ended(one.task, one.result);
            } catch (...) {
                failed(std::current_exception());
            }
        }
        if (error) std::rethrow_exception(error);
    }

private:
    enum class State { Waiting, Running, Ended };
    struct Ended {
        std::size_t task;
        JobResult result;
        std::exception_ptr error;
    };

    void beginWhatFits() {
        for (std::size_t i = 0; i < tasks_.size() && !closed_; ++i) {
            if (states_[i] != State::Waiting || !fits(tasks_[i])) continue;
            threads_[i] = std::thread([this, i] { work(i); });
            states_[i] = State::Running;
            book(tasks_[i], 1);
        }
    }

    bool fits(const Task& task) const {
        if (!std::all_of(task.after.begin(), task.after.end(),
                         [&](std::size_t t) { return states_[t] == State::Ended; }))
            return false;
        if (running_ == 0) return true;
        return running_ < limits_.jobs && busyThreads_ + task.threads <= limits_.threads &&
               (limits_.bytes <= 0 || bytes_ + task.bytes <= limits_.bytes);
    }

    void book(const Task& task, int sign) {
        running_ += sign;
        busyThreads_ += sign * task.threads;
        bytes_ += sign * task.bytes;
    }

    void work(std::size_t task) {
        Ended one{task, JobResult::Failed, nullptr};
        try {
            one.result = tasks_[task].work();
        } catch (...) {
            one.error = std::current_exception();
        }
        const std::lock_guard lock(mutex_);
        ended_.push_back(std::move(one));
        changed_.notify_one();
    }

    Ended waitForOne() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return !ended_.empty(); });
        Ended one = std::move(ended_.front());
        ended_.pop_front();
        lock.unlock();
        threads_[one.task].join();
        states_[one.task] = State::Ended;
        book(tasks_[one.task], -1);
        return one;
    }

    const std::vector<Task>& tasks_;
    const QueueLimits limits_;
    std::vector<State> states_;  // these belong to the caller's thread
    int running_ = 0;
    int busyThreads_ = 0;
    double bytes_ = 0;
    bool closed_ = false;  ///< Nothing begins any more.
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Ended> ended_;
    std::vector<std::thread> threads_;  // last: they use everything above
};

}  // namespace

void runTasks(const std::vector<Task>& tasks, const QueueLimits& limits,
              const std::function<void(std::size_t task, JobResult result)>& ended,
              const std::function<void()>& abort) {
    Queue(tasks, limits).run(ended, abort);
}

}  // namespace retort::run
