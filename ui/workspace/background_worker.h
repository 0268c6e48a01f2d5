// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/base/error.h"

namespace retort::ui {

/// Slow work beside the GUI thread. Each topic has a thread of its own (made at its first task), so that a long survey
/// never keeps a preview waiting; tasks of one topic never run at once. What a task brings comes back as closures that
/// the owner runs by calling drain(): nothing here ever calls into the owner's thread.
///
/// All members belong to the owner's thread; what a task may use is its Job.
class BackgroundWorker {
    struct Lane;

public:
    /// What a task on its thread may ask and say.
    class Job {
    public:
        /// True once the result is not wanted any more: come back soon, with anything.
        bool stopping() const { return stop_; }
        /// Hands a closure to the owner's next drain(). Of several that still wait only the newest is run.
        void report(std::function<void()> closure);

    private:
        friend class BackgroundWorker;
        Job(BackgroundWorker& worker, Lane& lane, std::uint64_t number)
            : worker_(worker), lane_(lane), number_(number) {}

        BackgroundWorker& worker_;
        Lane& lane_;
        const std::uint64_t number_;
        std::atomic<bool> stop_{false};
    };

    using Failed = std::function<void(const Error&)>;

    BackgroundWorker() = default;
    /// Asks everything to stop, forgets what waits, and waits for what is at work. No closure runs any more.
    ~BackgroundWorker();
    BackgroundWorker(const BackgroundWorker&) = delete;
    BackgroundWorker& operator=(const BackgroundWorker&) = delete;

    /// Newest wins: forgets the topic's waiting tasks, asks the one at work to stop and drops its result, then runs
    /// `work(Job&)` on the topic's thread and `then(result)` in drain(), or `failed(error)` where it threw.
    template <class Work, class Then>
    void replace(const std::string& topic, Work work, Then then, Failed failed) {
        cancel(topic);
        append(topic, std::move(work), std::move(then), std::move(failed));
    }

    /// The same after everything of the topic that waits.
    template <class Work, class Then>
    void append(const std::string& topic, Work work, Then then, Failed failed) {
        using Value = std::invoke_result_t<Work, Job&>;
        post(topic,
             [work = std::move(work), then = std::move(then), failed = std::move(failed)](Job& job) mutable -> Closure {
                 std::optional<Error> error;
                 try {
                     if constexpr (std::is_void_v<Value>) {
                         work(job);
                         return [then = std::move(then)]() mutable { then(); };
                     } else {
                         auto result = std::make_shared<Value>(work(job));
                         return [then = std::move(then), result]() mutable { then(std::move(*result)); };
                     }
                 } catch (const Error& e) {
                     error = e;
                 } catch (const std::bad_alloc&) {
                     error = failure("not enough memory");
                 } catch (const std::exception& e) {
                     error = failure(std::string("unexpected failure: ") + e.what());
                 }
                 return [failed = std::move(failed), error]() { failed(*error); };
             });
    }

    /// Forgets the topic's waiting tasks and results, and asks the one at work to stop; its result is dropped.
    void cancel(const std::string& topic);

    /// Runs the closures that came since the last call; how many there were. They may post new tasks.
    std::size_t drain();

    /// Something waits, is at work, or has come and was not drained.
    bool busy() const;
    bool busy(const std::string& topic) const;

private:
    using Closure = std::function<void()>;
    using Task = std::function<Closure(Job&)>;

    struct Waiting {
        std::uint64_t number = 0;
        Task task;
    };
    /// Everything but `thread` is guarded by mutex_.
    struct Lane {
        std::deque<Waiting> waiting;
        Job* atWork = nullptr;
        std::uint64_t wantedFrom = 0;  ///< Results of tasks with smaller numbers are dropped.
        Closure report;
        std::uint64_t reportNumber = 0;
        std::condition_variable wake;
        std::thread thread;
    };
    struct Result {
        Lane* lane = nullptr;
        std::uint64_t number = 0;
        Closure closure;
    };

    void post(const std::string& topic, Task task);
    void work(Lane& lane);
    bool busy(const Lane& lane) const;

    mutable std::mutex mutex_;
    std::map<std::string, std::unique_ptr<Lane>> lanes_;  ///< Grown by the owner alone.
    std::vector<Result> results_;
    std::uint64_t next_ = 1;
    bool ending_ = false;
};

}  // namespace retort::ui
