// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/gemm_backend.h"
#include "core/math/kernels.h"
#include "core/math/thread_pool.h"

namespace retort::nn {

/// A matrix rounded to bfloat16 for products. Keeps its memory from step to step.
class Bfloat16Copy {
public:
    void set(ThreadPool& pool, ConstMatrixView from) {
        rows_ = from.rows;
        cols_ = from.cols;
        values_.resize(rows_ * cols_);
        constexpr std::size_t worthAThread = 1 << 15;
        pool.forRanges(rows_, worthAThread / (cols_ + 1) + 1, 1, [&](std::size_t begin, std::size_t end) {
            const Doing packing(Work::Packing);
            for (std::size_t r = begin; r < end; ++r)
                kernels::toBfloat16(from.row(r), values_.data() + r * cols_, cols_);
        });
    }

    ConstBf16View view() const { return {values_.data(), rows_, cols_, cols_}; }
    ConstBf16View rows(std::size_t begin, std::size_t count) const {
        return {values_.data() + begin * cols_, count, cols_, cols_};
    }
    ConstBf16View columns(std::size_t begin, std::size_t count) const {
        return {values_.data() + begin, rows_, count, cols_};
    }

private:
    Bf16Vector values_;
    std::size_t rows_ = 0;
    std::size_t cols_ = 0;
};

}  // namespace retort::nn
