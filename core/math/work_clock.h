// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <utility>

namespace retort {

/// What a thread of the training core is busy with. Idle: it waits for the others of its pool.
enum class Work { Other, Idle, Product, Packing, Elementwise, Loss, Update };
inline constexpr std::size_t workKinds = 7;

/// Seconds by kind of work, indexed by Work.
using WorkSeconds = std::array<double, workKinds>;

/// Books the time of one thread: all of it, each moment to one kind of work. Read by every change of work, some
/// 30 nanoseconds each, so only pieces of microseconds are told apart.
class WorkClock {
public:
    /// The calling thread's.
    static WorkClock& own() {
        thread_local WorkClock clock;
        return clock;
    }

    /// From now on the time is `next`'s. Returns what it was before.
    Work enter(Work next) {
        book();
        return std::exchange(now_, next);
    }

    /// What was booked since the last call.
    WorkSeconds take() {
        book();
        return std::exchange(seconds_, WorkSeconds{});
    }

private:
    using Clock = std::chrono::steady_clock;

    void book() {
        const Clock::time_point time = Clock::now();
        seconds_[static_cast<std::size_t>(now_)] += std::chrono::duration<double>(time - last_).count();
        last_ = time;
    }

    Work now_ = Work::Other;
    Clock::time_point last_ = Clock::now();
    WorkSeconds seconds_{};
};

/// The calling thread does `work` as long as this lives, then again what it did before.
class Doing {
public:
    explicit Doing(Work work) : before_(WorkClock::own().enter(work)) {}
    ~Doing() { WorkClock::own().enter(before_); }
    Doing(const Doing&) = delete;
    Doing& operator=(const Doing&) = delete;

private:
    Work before_;
};

}  // namespace retort
