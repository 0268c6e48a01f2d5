// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/math/gemm_backend.h"
#include "core/math/matrix.h"
#include "core/math/packed_product.h"
#include "core/math/thread_pool.h"

namespace retort {

/// Cuts [rows x cols] into one tile a member, along the longer side, and runs body on each; products and the
/// element-wise work on their results share a tile, so results are still in cache. `flopsPerElement` keeps small work
/// on fewer threads.
void forTiles(ThreadPool& pool, std::size_t rows, std::size_t cols, double flopsPerElement,
              FunctionRef<void(const Tile&)> body);

/// C = alpha op(A) op(B) + beta C by the pool's backend, over the pool. Shapes and aliasing as GemmBackend::multiply.
void gemm(ThreadPool& pool, Transpose a, Transpose b, float alpha, ConstMatrixView A, ConstMatrixView B, float beta,
          MatrixView C);
/// C = op(A) op(B) of bfloat16 numbers. Requires pool.bfloat16Backend().
void gemm(ThreadPool& pool, Transpose a, Transpose b, ConstBf16View A, ConstBf16View B, MatrixView C);

/// What the matrix products run on.
struct BlasInfo {
    std::string backend;  ///< "own", "openblas", "onednn".
    std::string library;  ///< "OpenBLAS 0.3.21"
    std::string kernel;   ///< Kernel family chosen for this processor: "Zen", "SkylakeX", …
    std::string config;   ///< OpenBLAS's own description.
    std::string pinned;   ///< OPENBLAS_CORETYPE where the environment sets it, else "".
};
BlasInfo blasInfo(const GemmBackend& backend = defaultGemmBackend());

/// GFLOP/s of C = A B at m x n x k over the pool: the best of `repeats`.
double measureGemm(ThreadPool& pool, std::size_t m, std::size_t n, std::size_t k, int repeats = 5);
/// The same in bfloat16; 0 where the processor has no such products.
double measureBfloat16Gemm(ThreadPool& pool, std::size_t m, std::size_t n, std::size_t k, int repeats = 5);

}  // namespace retort
