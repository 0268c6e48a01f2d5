// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

#include "core/base/function_ref.h"
#include "core/math/micro_kernels.h"
#include "core/math/work_clock.h"

namespace retort {

class GemmBackend;

/// A fixed team of threads for numeric work. The caller is member 0, so a pool of one has no thread of its own.
/// One caller at a time. What each member does depends on the number of threads alone, never on timing: same bits each
/// run.
class ThreadPool {
public:
    /// threads >= 1; 0 takes the number of processors this process may use. `backend`: what its matrix products run on;
    /// null takes defaultGemmBackend().
    explicit ThreadPool(int threads = 0, const GemmBackend* backend = nullptr);
    ~ThreadPool();
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    const GemmBackend& backend() const { return backend_; }
    /// What bfloat16 products run on: the same if it has them, else one that does; null where the processor has none.
    const GemmBackend* bfloat16Backend() const { return bfloat16_; }
    /// What products run on that are fused with what is beside them; null where backend() (for bfloat16:
    /// bfloat16Backend()) has only whole products.
    const MicroKernels* microKernels(Precision precision) const;
    int threads() const { return static_cast<int>(workers_.size()) + 1; }

    /// Runs task(member) on every member, 0 … threads()-1, and returns when all are done. The task must not throw.
    void run(FunctionRef<void(int member)> task);

    /// What all members did since the last call, or since they were made: seconds of work, summed over members.
    WorkSeconds takeWork();

    /// Splits [0, n) into one contiguous range a member, borders at multiples of `multiple`, and runs body(begin, end)
    /// on each non-empty one. Ranges shorter than `grain` are not worth a second thread: then fewer members work.
    void forRanges(std::size_t n, std::size_t grain, std::size_t multiple,
                   FunctionRef<void(std::size_t begin, std::size_t end)> body);

    /// The part of [0, n) that is `member`'s where all share it, borders at multiples of `multiple`.
    struct Range {
        std::size_t begin, end;
    };
    Range share(std::size_t n, int member, std::size_t multiple = 1) const;

private:
    void work(int member);
    void finish();

    const GemmBackend& backend_;
    const GemmBackend* bfloat16_;
    std::vector<std::thread> workers_;
    const FunctionRef<void(int)>* task_ = nullptr;
    std::atomic<unsigned> round_{0};
    std::atomic<int> pending_{0};
    std::atomic<bool> stopping_{false};
};

/// Number of processors this process may run on.
int availableProcessors();

}  // namespace retort
