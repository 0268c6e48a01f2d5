// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/thread_pool.h"

#include <sched.h>

#include <algorithm>
#include <string>
#include <system_error>

#include "core/base/error.h"
#include "core/math/gemm_backend.h"

namespace retort {

namespace {

/// A short spin saves a sleep where work comes back to back: some 50 microseconds, which is what a sleep and its end
/// cost several times over in a step of a small net. On a busy machine it must not be longer.
constexpr int spins = 3000;

void pauseBriefly() {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
}

const GemmBackend* withBfloat16(const GemmBackend& first) {
    if (first.hasBfloat16()) return &first;
    for (const GemmBackend* backend : gemmBackends())
        if (backend->hasBfloat16()) return backend;
    return nullptr;
}

/// Part `part` of `parts` of [0, n).
ThreadPool::Range rangeOf(std::size_t n, std::size_t part, std::size_t parts, std::size_t multiple) {
    const std::size_t units = (n + multiple - 1) / multiple;
    const auto border = [&](std::size_t k) { return std::min(n, units * k / parts * multiple); };
    return {border(part), border(part + 1)};
}

}  // namespace

int availableProcessors() {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0) return std::max(1, CPU_COUNT(&set));
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

ThreadPool::ThreadPool(int threads, const GemmBackend* backend)
    : backend_(backend != nullptr ? *backend : defaultGemmBackend()), bfloat16_(withBfloat16(backend_)) {
    const int count = threads > 0 ? threads : availableProcessors();
    try {
        for (int member = 1; member < count; ++member) workers_.emplace_back([this, member] { work(member); });
    } catch (const std::system_error&) {
        finish();
        throw failure("cannot start " + std::to_string(count) + " threads", "threads", "use fewer");
    }
}

ThreadPool::~ThreadPool() {
    finish();
}

void ThreadPool::finish() {
    stopping_ = true;
    round_.fetch_add(1);
    round_.notify_all();
    for (std::thread& worker : workers_) worker.join();
}

void ThreadPool::work(int member) {
    WorkClock::own().enter(Work::Idle);
    unsigned seen = 0;
    for (;;) {
        for (int i = 0; i < spins && round_.load(std::memory_order_acquire) == seen; ++i) pauseBriefly();
        round_.wait(seen);
        if (stopping_) return;
        seen = round_.load();
        {
            const Doing other(Work::Other);
            (*task_)(member);
        }
        if (pending_.fetch_sub(1) == 1) pending_.notify_all();
    }
}

void ThreadPool::run(FunctionRef<void(int)> task) {
    if (!workers_.empty()) {
        task_ = &task;
        pending_ = static_cast<int>(workers_.size());
        round_.fetch_add(1);
        round_.notify_all();
    }
    task(0);
    if (workers_.empty()) return;
    const Doing idle(Work::Idle);
    for (int i = 0; i < spins && pending_.load(std::memory_order_acquire) != 0; ++i) pauseBriefly();
    for (int left = pending_.load(); left != 0; left = pending_.load()) pending_.wait(left);
}

WorkSeconds ThreadPool::takeWork() {
    std::vector<WorkSeconds> each(static_cast<std::size_t>(threads()));
    run([&](int member) { each[static_cast<std::size_t>(member)] = WorkClock::own().take(); });
    WorkSeconds all{};
    for (const WorkSeconds& seconds : each)
        for (std::size_t kind = 0; kind < workKinds; ++kind) all[kind] += seconds[kind];
    return all;
}

void ThreadPool::forRanges(std::size_t n, std::size_t grain, std::size_t multiple,
                           FunctionRef<void(std::size_t, std::size_t)> body) {
    if (n == 0) return;
    const std::size_t most = std::max<std::size_t>(1, n / std::max<std::size_t>(grain, 1));
    const std::size_t members = std::min<std::size_t>(static_cast<std::size_t>(threads()), most);
    if (members == 1) {
        body(0, n);
        return;
    }
    run([&](int member) {
        const auto k = static_cast<std::size_t>(member);
        if (k >= members) return;
        const Range part = rangeOf(n, k, members, multiple);
        if (part.begin < part.end) body(part.begin, part.end);
    });
}

ThreadPool::Range ThreadPool::share(std::size_t n, int member, std::size_t multiple) const {
    return rangeOf(n, static_cast<std::size_t>(member), static_cast<std::size_t>(threads()), multiple);
}

const MicroKernels* ThreadPool::microKernels(Precision precision) const {
    const GemmBackend* backend = precision == Precision::Float32 ? &backend_ : bfloat16_;
    return backend != nullptr ? backend->microKernels(precision) : nullptr;
}

}  // namespace retort
