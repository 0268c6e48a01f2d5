// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/gemm.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>

#include "core/math/openblas_backend.h"

namespace retort {

namespace {

/// Below this much work a second thread costs more than it brings.
constexpr double flopsWorthAThread = 2e5;

template <class View>
View rowsOf(Transpose t, View m, std::size_t begin, std::size_t count) {
    return t == Transpose::No ? View{m.data + begin * m.stride, count, m.cols, m.stride}
                              : View{m.data + begin, m.rows, count, m.stride};
}

template <class View>
View colsOf(Transpose t, View m, std::size_t begin, std::size_t count) {
    return rowsOf(t == Transpose::No ? Transpose::Yes : Transpose::No, m, begin, count);
}

/// Fastest of `repeats` runs of `product`, in GFLOP/s.
template <class Product>
double measure(double flops, int repeats, const Product& product) {
    const int inner = std::max(1, static_cast<int>(5e8 / flops));
    product();
    double best = 0;
    for (int i = 0; i < repeats; ++i) {
        const auto start = std::chrono::steady_clock::now();
        for (int j = 0; j < inner; ++j) product();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        best = std::max(best, flops * inner / taken.count() / 1e9);
    }
    return best;
}

/// The right operand is packed once for all threads, then rows are shared out.
void packedGemm(ThreadPool& pool, const MicroKernels& kernels, Transpose a, Transpose b, ConstMatrixView A,
                ConstMatrixView B, MatrixView C) {
    thread_local PackedOperand own;
    PackedOperand& right = own;
    const std::size_t k = a == Transpose::No ? A.cols : A.rows;
    right.reset(kernels, PackedOperand::Side::Right, C.cols, k);
    pool.forRanges(right.pieces(), 4, 1,
                   [&](std::size_t begin, std::size_t end) { right.pack(B, b, begin, end - begin); });
    const auto flopsPerRow = 2.0 * static_cast<double>(k) * static_cast<double>(C.cols);
    const auto grain = static_cast<std::size_t>(flopsWorthAThread / std::max(flopsPerRow, 1.0)) + 1;
    pool.forRanges(C.rows, grain, 1, [&](std::size_t begin, std::size_t end) {
        StoreTiles sink(C);
        multiplyRows(kernels, a, A, begin, end - begin, right, 0, right.pieces(), sink);
    });
}

double flopsOf(std::size_t m, std::size_t n, std::size_t k) {
    return 2.0 * static_cast<double>(m) * static_cast<double>(n) * static_cast<double>(k);
}

}  // namespace

void forTiles(ThreadPool& pool, std::size_t rows, std::size_t cols, double flopsPerElement,
              FunctionRef<void(const Tile&)> body) {
    const bool alongCols = cols >= rows;
    const std::size_t longer = alongCols ? cols : rows;
    const double flopsPerLine = flopsPerElement * static_cast<double>(alongCols ? rows : cols);
    const auto grain = static_cast<std::size_t>(flopsWorthAThread / std::max(flopsPerLine, 1.0)) + 1;
    pool.forRanges(longer, grain, 16, [&](std::size_t begin, std::size_t end) {
        body(alongCols ? Tile{0, rows, begin, end - begin} : Tile{begin, end - begin, 0, cols});
    });
}

void gemm(ThreadPool& pool, Transpose a, Transpose b, float alpha, ConstMatrixView A, ConstMatrixView B, float beta,
          MatrixView C) {
    const std::size_t k = a == Transpose::No ? A.cols : A.rows;
    const MicroKernels* kernels = pool.microKernels(Precision::Float32);
    if (kernels != nullptr && alpha == 1 && beta == 0) {
        packedGemm(pool, *kernels, a, b, A, B, C);
        return;
    }
    forTiles(pool, C.rows, C.cols, 2.0 * static_cast<double>(k), [&](const Tile& t) {
        const Doing product(Work::Product);
        pool.backend().multiply(a, b, alpha, rowsOf(a, A, t.row, t.rows), colsOf(b, B, t.col, t.cols), beta,
                                {C.data + t.row * C.stride + t.col, t.rows, t.cols, C.stride});
    });
}

void gemm(ThreadPool& pool, Transpose a, Transpose b, ConstBf16View A, ConstBf16View B, MatrixView C) {
    const std::size_t k = a == Transpose::No ? A.cols : A.rows;
    forTiles(pool, C.rows, C.cols, 2.0 * static_cast<double>(k), [&](const Tile& t) {
        const Doing product(Work::Product);
        pool.bfloat16Backend()->multiply(a, b, rowsOf(a, A, t.row, t.rows), colsOf(b, B, t.col, t.cols),
                                         {C.data + t.row * C.stride + t.col, t.rows, t.cols, C.stride});
    });
}

BlasInfo blasInfo(const GemmBackend& backend) {
    BlasInfo info{backend.id(), backend.library(), backend.kernel(), openBlasConfig(), {}};
    if (const char* pinned = std::getenv("OPENBLAS_CORETYPE")) info.pinned = pinned;
    return info;
}

double measureGemm(ThreadPool& pool, std::size_t m, std::size_t n, std::size_t k, int repeats) {
    Matrix a(m, k), b(k, n), c(m, n);
    for (std::size_t i = 0; i < a.size(); ++i) a.data()[i] = static_cast<float>(i % 7) - 3.0F;
    for (std::size_t i = 0; i < b.size(); ++i) b.data()[i] = static_cast<float>(i % 5) - 2.0F;
    return measure(flopsOf(m, n, k), repeats, [&] { gemm(pool, Transpose::No, Transpose::No, 1, a, b, 0, c); });
}

double measureBfloat16Gemm(ThreadPool& pool, std::size_t m, std::size_t n, std::size_t k, int repeats) {
    if (pool.bfloat16Backend() == nullptr) return 0;
    Matrix c(m, n);
    if (const MicroKernels* kernels = pool.microKernels(Precision::Bfloat16)) {
        const Matrix a(m, k), b(k, n);
        return measure(flopsOf(m, n, k), repeats,
                       [&] { packedGemm(pool, *kernels, Transpose::No, Transpose::No, a, b, c); });
    }
    const Bf16Vector a(m * k, 0x3f80), b(k * n, 0x3f80);  // ones
    return measure(flopsOf(m, n, k), repeats, [&] {
        gemm(pool, Transpose::No, Transpose::No, ConstBf16View{a.data(), m, k, k}, ConstBf16View{b.data(), k, n, n}, c);
    });
}

}  // namespace retort
