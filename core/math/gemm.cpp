// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/gemm.h"

#include <cblas.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <mutex>

namespace retort {

namespace {

/// Our pool decides how work is split; the library's own threads would fight it over the same cores.
void useOneLibraryThread() {
    static std::once_flag once;
    std::call_once(once, [] { openblas_set_num_threads(1); });
}

CBLAS_TRANSPOSE cblas(Transpose t) { return t == Transpose::Yes ? CblasTrans : CblasNoTrans; }

/// Below this much work a second thread costs more than it brings.
constexpr double flopsWorthAThread = 2e5;

ConstMatrixView rowsOf(Transpose t, ConstMatrixView m, std::size_t begin, std::size_t count) {
    return t == Transpose::No ? ConstMatrixView{m.data + begin * m.stride, count, m.cols, m.stride}
                              : ConstMatrixView{m.data + begin, m.rows, count, m.stride};
}

ConstMatrixView colsOf(Transpose t, ConstMatrixView m, std::size_t begin, std::size_t count) {
    return rowsOf(t == Transpose::No ? Transpose::Yes : Transpose::No, m, begin, count);
}

}  // namespace

void gemmTile(Transpose a, Transpose b, float alpha, ConstMatrixView A, ConstMatrixView B, float beta, MatrixView C) {
    useOneLibraryThread();
    const std::size_t k = a == Transpose::No ? A.cols : A.rows;
    if (C.rows == 0 || C.cols == 0) return;
    cblas_sgemm(CblasRowMajor, cblas(a), cblas(b), static_cast<blasint>(C.rows), static_cast<blasint>(C.cols),
                static_cast<blasint>(k), alpha, A.data, static_cast<blasint>(A.stride), B.data,
                static_cast<blasint>(B.stride), beta, C.data, static_cast<blasint>(C.stride));
}

void forTiles(ThreadPool& pool, std::size_t rows, std::size_t cols, double flopsPerElement,
              const std::function<void(const Tile&)>& body) {
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
    forTiles(pool, C.rows, C.cols, 2.0 * static_cast<double>(k), [&](const Tile& t) {
        gemmTile(a, b, alpha, rowsOf(a, A, t.row, t.rows), colsOf(b, B, t.col, t.cols), beta,
                 {C.data + t.row * C.stride + t.col, t.rows, t.cols, C.stride});
    });
}

BlasInfo blasInfo() {
    useOneLibraryThread();
    BlasInfo info;
    info.config = openblas_get_config();
    info.kernel = openblas_get_corename();
    const std::size_t first = info.config.find(' ');
    const std::size_t second = first == std::string::npos ? first : info.config.find(' ', first + 1);
    info.library = info.config.substr(0, second);
    if (const char* pinned = std::getenv("OPENBLAS_CORETYPE")) info.pinned = pinned;
    return info;
}

double measureGemm(ThreadPool& pool, std::size_t m, std::size_t n, std::size_t k, int repeats) {
    Matrix a(m, k), b(k, n), c(m, n);
    for (std::size_t i = 0; i < a.size(); ++i) a.data()[i] = static_cast<float>(i % 7) - 3.0F;
    for (std::size_t i = 0; i < b.size(); ++i) b.data()[i] = static_cast<float>(i % 5) - 2.0F;
    const double flops = 2.0 * static_cast<double>(m) * static_cast<double>(n) * static_cast<double>(k);
    const int inner = std::max(1, static_cast<int>(5e8 / flops));
    gemm(pool, Transpose::No, Transpose::No, 1, a, b, 0, c);
    double best = 0;
    for (int i = 0; i < repeats; ++i) {
        const auto start = std::chrono::steady_clock::now();
        for (int j = 0; j < inner; ++j) gemm(pool, Transpose::No, Transpose::No, 1, a, b, 0, c);
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        best = std::max(best, flops * inner / taken.count() / 1e9);
    }
    return best;
}

}  // namespace retort
