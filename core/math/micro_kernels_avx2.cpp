// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/micro_kernels.h"

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)

#include <immintrin.h>

#include <algorithm>
#include <array>
#include <utility>

#pragma GCC push_options
#pragma GCC target("avx2,fma")

namespace retort {

namespace {

constexpr std::size_t mostRows = 6;
constexpr std::size_t panel = 16;
constexpr std::size_t blockSteps = 256;
constexpr std::size_t strideByRows = blockSteps + 16;

template <bool byRows, int rows, int vectors>
void tile(std::size_t steps, const float* a, const float* b, float* c, std::size_t stride, bool add) {
    __m256 sum[rows][vectors];
#pragma GCC unroll 6
    for (int i = 0; i < rows; ++i)
#pragma GCC unroll 2
        for (int v = 0; v < vectors; ++v)
            sum[i][v] =
                add ? _mm256_loadu_ps(c + static_cast<std::size_t>(i) * stride + static_cast<std::size_t>(v) * 8)
                    : _mm256_setzero_ps();
    for (std::size_t p = 0; p < steps; ++p) {
        __m256 line[vectors];
#pragma GCC unroll 2
        for (int v = 0; v < vectors; ++v) line[v] = _mm256_loadu_ps(b + static_cast<std::size_t>(v) * 8);
#pragma GCC unroll 6
        for (int i = 0; i < rows; ++i) {
            const __m256 one = _mm256_set1_ps(a[static_cast<std::size_t>(i) * (byRows ? strideByRows : 1)]);
#pragma GCC unroll 2
            for (int v = 0; v < vectors; ++v) sum[i][v] = _mm256_fmadd_ps(one, line[v], sum[i][v]);
        }
        a += byRows ? 1 : rows;
        b += static_cast<std::size_t>(vectors) * 8;
    }
#pragma GCC unroll 6
    for (int i = 0; i < rows; ++i)
#pragma GCC unroll 2
        for (int v = 0; v < vectors; ++v)
            _mm256_storeu_ps(c + static_cast<std::size_t>(i) * stride + static_cast<std::size_t>(v) * 8, sum[i][v]);
}

using TileFunction = void (*)(std::size_t, const float*, const float*, float*, std::size_t, bool);

/// By rows - 1 of the tile.
template <bool byRows, int vectors, std::size_t... i>
constexpr std::array<TileFunction, mostRows> tilesOf(std::index_sequence<i...>) {
    return {tile<byRows, static_cast<int>(i) + 1, vectors>...};
}

template <bool byRows>
void multiplyAs(std::size_t rows, std::size_t width, std::size_t steps, const float* a, const float* b, float* c,
                std::size_t stride, bool add) {
    constexpr auto each = std::make_index_sequence<mostRows>();
    static constexpr auto full = tilesOf<byRows, 2>(each);
    static constexpr auto half = tilesOf<byRows, 1>(each);
    (width == panel ? full : half)[rows - 1](steps, a, b, c, stride, add);
}

void multiply(std::size_t rows, std::size_t width, std::size_t steps, const float* a, bool byRows, const float* b,
              float* c, std::size_t stride, bool add) {
    if (byRows)
        multiplyAs<true>(rows, width, steps, a, b, c, stride, add);
    else
        multiplyAs<false>(rows, width, steps, a, b, c, stride, add);
}

void packRows(const float* source, std::size_t stride, std::size_t rows, std::size_t k, float* packed) {
    for (std::size_t i = 0; i < rows; ++i) std::copy_n(source + i * stride, k, packed + i * strideByRows);
}

void packSteps(const float* source, std::size_t stride, std::size_t k, std::size_t count, std::size_t width,
               float* packed) {
    for (std::size_t p = 0; p < k; ++p) {
        std::copy_n(source + p * stride, count, packed + p * width);
        std::fill(packed + p * width + count, packed + (p + 1) * width, 0.0F);
    }
}

/// Rows become columns.
void transpose8(__m256 (&r)[8]) {
    __m256 t[8];
#pragma GCC unroll 4
    for (int i = 0; i < 8; i += 2) {
        t[i] = _mm256_unpacklo_ps(r[i], r[i + 1]);
        t[i + 1] = _mm256_unpackhi_ps(r[i], r[i + 1]);
    }
#pragma GCC unroll 2
    for (int i = 0; i < 8; i += 4) {
        r[i] = _mm256_shuffle_ps(t[i], t[i + 2], 0x44);
        r[i + 1] = _mm256_shuffle_ps(t[i], t[i + 2], 0xee);
        r[i + 2] = _mm256_shuffle_ps(t[i + 1], t[i + 3], 0x44);
        r[i + 3] = _mm256_shuffle_ps(t[i + 1], t[i + 3], 0xee);
    }
#pragma GCC unroll 4
    for (int i = 0; i < 4; ++i) {
        t[i] = _mm256_permute2f128_ps(r[i], r[i + 4], 0x20);
        t[i + 4] = _mm256_permute2f128_ps(r[i], r[i + 4], 0x31);
    }
#pragma GCC unroll 8
    for (int i = 0; i < 8; ++i) r[i] = t[i];
}

/// to(j, i) = from(i, j) of [rows x cols].
void transpose(const float* from, std::size_t stride, std::size_t rows, std::size_t cols, float* to,
               std::size_t toStride) {
    for (std::size_t i = 0; i < rows; i += 8)
        for (std::size_t j = 0; j < cols; j += 8) {
            const std::size_t m = std::min<std::size_t>(8, rows - i), n = std::min<std::size_t>(8, cols - j);
            if (m == 8 && n == 8) {
                __m256 block[8];
#pragma GCC unroll 8
                for (std::size_t l = 0; l < 8; ++l) block[l] = _mm256_loadu_ps(from + (i + l) * stride + j);
                transpose8(block);
#pragma GCC unroll 8
                for (std::size_t l = 0; l < 8; ++l) _mm256_storeu_ps(to + (j + l) * toStride + i, block[l]);
                continue;
            }
            for (std::size_t r = i; r < i + m; ++r)
                for (std::size_t c = j; c < j + n; ++c) to[c * toStride + r] = from[r * stride + c];
        }
}

void packTransposed(const float* source, std::size_t stride, std::size_t count, std::size_t k, std::size_t width,
                    float* packed) {
    transpose(source, stride, count, k, packed, width);
    for (std::size_t p = 0; count < width && p < k; ++p)
        std::fill(packed + p * width + count, packed + (p + 1) * width, 0.0F);
}

constexpr MicroKernels kernels{"AVX2",   mostRows,  panel,          8,        1, blockSteps, multiply,
                               packRows, packSteps, packTransposed, transpose};

}  // namespace

}  // namespace retort

#pragma GCC pop_options

namespace retort {

const MicroKernels* avx2Kernels() {
    static const bool there = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    return there ? &kernels : nullptr;
}

}  // namespace retort

#else

namespace retort {
const MicroKernels* avx2Kernels() {
    return nullptr;
}
}  // namespace retort

#endif
