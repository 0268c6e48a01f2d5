// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace retort {

/// What matrix products are computed in; sums, weights and updates are float32 in both.
enum class Precision { Float32, Bfloat16 };

/// The innermost loops of our own matrix products C = A B for one instruction set, and the packing that feeds them. A
/// tile of C is at most `rows` x `cols` and stays in registers while k runs; each element is one chain of fused
/// multiply-adds in ascending k, so its bits depend neither on tiles nor on threads, nor (float32) on the instruction
/// set.
///
/// Packed numbers are 32-bit units: a float32, or two neighbours in k as bfloat16. A `step` is one unit deep: `depth`
/// values of k. All sources are float32; rounding to bfloat16 (to nearest even) is part of packing.
struct MicroKernels {
    const char* name;       ///< "AVX-512", "AVX2", "AVX-512 BF16".
    std::size_t rows;       ///< Most rows of a tile.
    std::size_t cols;       ///< Columns of a panel.
    std::size_t narrowest;  ///< Least width that a panel at the right border is computed at.
    std::size_t depth;      ///< 1, or 2 for bfloat16.
    std::size_t block;      ///< Most steps that are packed at a time.

    /// Units between the rows of a tile of A that is packed by rows.
    std::size_t rowStride() const { return block + 16; }

    /// C [rows x width] = (add ? C : 0) + A B over `steps`. a: by rows (unit (i, p) at i rowStride() + p), else by
    /// steps (at p rows + i). b: unit (p, j) at p width + j, width as panelWidth() gives it.
    void (*multiply)(std::size_t rows, std::size_t width, std::size_t steps, const float* a, bool byRows,
                     const float* b, float* c, std::size_t stride, bool add);

    /// Packs A by rows from a source whose rows [rows x k] run along k.
    void (*packRows)(const float* source, std::size_t stride, std::size_t rows, std::size_t k, float* packed);
    /// Packs A or B by steps from a source [k x count] whose rows run across k; columns from count to width become 0.
    void (*packSteps)(const float* source, std::size_t stride, std::size_t k, std::size_t count, std::size_t width,
                      float* packed);
    /// Packs B by steps from a source [count x k] whose rows run along k.
    void (*packTransposed)(const float* source, std::size_t stride, std::size_t count, std::size_t k, std::size_t width,
                           float* packed);
    /// to [cols x rows] = the transpose of from [rows x cols].
    void (*transpose)(const float* from, std::size_t stride, std::size_t rows, std::size_t cols, float* to,
                      std::size_t toStride);

    /// Width that a panel of `count` columns is computed at.
    std::size_t panelWidth(std::size_t count) const {
        std::size_t width = cols;
        while (width > narrowest && count * 2 <= width) width /= 2;
        return width;
    }
};

/// The best for this processor; null where there are none.
const MicroKernels* microKernels(Precision precision);

const MicroKernels* avx512Kernels();      ///< Null where the processor (or the compiler) lacks the instructions.
const MicroKernels* avx512Bf16Kernels();  ///< The same.
const MicroKernels* avx2Kernels();        ///< The same.

}  // namespace retort
