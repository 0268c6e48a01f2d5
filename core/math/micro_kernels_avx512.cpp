// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/micro_kernels.h"

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)

#include <immintrin.h>

#include <array>
#include <cstdint>
#include <utility>

#pragma GCC push_options
#pragma GCC diagnostic ignored "-Wuninitialized"  // GCC's own header leaves the unused source of a mask undefined
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx512bf16,avx2,fma")

namespace retort {

namespace {

constexpr std::size_t mostRows = 14;
constexpr std::size_t panel = 32;
constexpr std::size_t blockSteps = 256;
/// How far ahead packed numbers are fetched: packed operands may lie beyond the second-level cache.
constexpr std::size_t stepsAhead = 32;
constexpr std::size_t strideByRows = blockSteps + 16;

/// Registers of one width with the two products.
struct Wide {
    using Vector = __m512;
    static constexpr std::size_t lanes = 16;
    static Vector zero() { return _mm512_setzero_ps(); }
    static Vector load(const float* p) { return _mm512_loadu_ps(p); }
    static void store(float* p, Vector v) { _mm512_storeu_ps(p, v); }
    static Vector all(const float* p) { return _mm512_set1_ps(*p); }
    static Vector fma(Vector a, Vector b, Vector c) { return _mm512_fmadd_ps(a, b, c); }
    static Vector dot(Vector a, Vector b, Vector c) {
        return _mm512_dpbf16_ps(c, reinterpret_cast<__m512bh>(a), reinterpret_cast<__m512bh>(b));
    }
};

struct Half {
    using Vector = __m256;
    static constexpr std::size_t lanes = 8;
    static Vector zero() { return _mm256_setzero_ps(); }
    static Vector load(const float* p) { return _mm256_loadu_ps(p); }
    static void store(float* p, Vector v) { _mm256_storeu_ps(p, v); }
    static Vector all(const float* p) { return _mm256_set1_ps(*p); }
    static Vector fma(Vector a, Vector b, Vector c) { return _mm256_fmadd_ps(a, b, c); }
    static Vector dot(Vector a, Vector b, Vector c) {
        return _mm256_dpbf16_ps(c, reinterpret_cast<__m256bh>(a), reinterpret_cast<__m256bh>(b));
    }
};

template <class R, bool bf16, bool byRows, int rows, int vectors>
void tile(std::size_t steps, const float* a, const float* b, float* c, std::size_t stride, bool add) {
    typename R::Vector sum[rows][vectors];
#pragma GCC unroll 16
    for (int i = 0; i < rows; ++i)
#pragma GCC unroll 2
        for (int v = 0; v < vectors; ++v)
            sum[i][v] = add ? R::load(c + static_cast<std::size_t>(i) * stride + static_cast<std::size_t>(v) * R::lanes)
                            : R::zero();
    for (std::size_t p = 0; p < steps; ++p) {
        typename R::Vector line[vectors];
#pragma GCC unroll 2
        for (int v = 0; v < vectors; ++v) {
            line[v] = R::load(b + static_cast<std::size_t>(v) * R::lanes);
            __builtin_prefetch(b + stepsAhead * static_cast<std::size_t>(vectors) * R::lanes +
                               static_cast<std::size_t>(v) * R::lanes);
        }
        if (!byRows) __builtin_prefetch(a + stepsAhead * static_cast<std::size_t>(rows));
#pragma GCC unroll 16
        for (int i = 0; i < rows; ++i) {
            const typename R::Vector one = R::all(a + static_cast<std::size_t>(i) * (byRows ? strideByRows : 1));
#pragma GCC unroll 2
            for (int v = 0; v < vectors; ++v)
                sum[i][v] = bf16 ? R::dot(one, line[v], sum[i][v]) : R::fma(one, line[v], sum[i][v]);
        }
        a += byRows ? 1 : rows;
        b += static_cast<std::size_t>(vectors) * R::lanes;
    }
#pragma GCC unroll 16
    for (int i = 0; i < rows; ++i)
#pragma GCC unroll 2
        for (int v = 0; v < vectors; ++v)
            R::store(c + static_cast<std::size_t>(i) * stride + static_cast<std::size_t>(v) * R::lanes, sum[i][v]);
}

using TileFunction = void (*)(std::size_t, const float*, const float*, float*, std::size_t, bool);

/// By rows - 1 of the tile.
template <class R, bool bf16, bool byRows, int vectors, std::size_t... i>
constexpr std::array<TileFunction, mostRows> tilesOf(std::index_sequence<i...>) {
    return {tile<R, bf16, byRows, static_cast<int>(i) + 1, vectors>...};
}

template <bool bf16, bool byRows>
void multiplyAs(std::size_t rows, std::size_t width, std::size_t steps, const float* a, const float* b, float* c,
                std::size_t stride, bool add) {
    constexpr auto each = std::make_index_sequence<mostRows>();
    static constexpr auto full = tilesOf<Wide, bf16, byRows, 2>(each);
    static constexpr auto half = tilesOf<Wide, bf16, byRows, 1>(each);
    static constexpr auto quarter = tilesOf<Half, bf16, byRows, 1>(each);
    const auto& tiles = width == panel ? full : width == panel / 2 ? half : quarter;
    tiles[rows - 1](steps, a, b, c, stride, add);
}

template <bool bf16>
void multiply(std::size_t rows, std::size_t width, std::size_t steps, const float* a, bool byRows, const float* b,
              float* c, std::size_t stride, bool add) {
    if (byRows)
        multiplyAs<bf16, true>(rows, width, steps, a, b, c, stride, add);
    else
        multiplyAs<bf16, false>(rows, width, steps, a, b, c, stride, add);
}

__mmask16 first(std::size_t n) {
    return static_cast<__mmask16>(n >= 16 ? 0xffffU : (1U << n) - 1U);
}

/// What is left of n after i.
std::size_t after(std::size_t i, std::size_t n) {
    return n > i ? n - i : 0;
}

__m512 loadFirst(const float* p, std::size_t n) {
    return _mm512_maskz_loadu_ps(first(n), p);
}

/// 16 units of pairs (low[i], high[i]).
__m512 pairs(__m512 low, __m512 high) {
    alignas(64) static constexpr std::uint16_t order[32] = {0,  16, 1,  17, 2,  18, 3,  19, 4,  20, 5,
                                                            21, 6,  22, 7,  23, 8,  24, 9,  25, 10, 26,
                                                            11, 27, 12, 28, 13, 29, 14, 30, 15, 31};
    const auto both = reinterpret_cast<__m512i>(_mm512_cvtne2ps_pbh(high, low));
    return _mm512_castsi512_ps(_mm512_permutexvar_epi16(_mm512_load_si512(order), both));
}

/// 16 units of a row: floats 0 … 15, or 0 … 31 as pairs of neighbours. `n`: how many there are.
template <bool bf16>
__m512 unitsOf(const float* row, std::size_t n) {
    if constexpr (!bf16) return loadFirst(row, n);
    const __m512 low = loadFirst(row, n);
    const __m512 high = n > 16 ? loadFirst(row + 16, n - 16) : _mm512_setzero_ps();
    return _mm512_castsi512_ps(reinterpret_cast<__m512i>(_mm512_cvtne2ps_pbh(high, low)));
}

template <bool bf16>
void packRows(const float* source, std::size_t stride, std::size_t rows, std::size_t k, float* packed) {
    constexpr std::size_t at = bf16 ? 32 : 16;
    for (std::size_t i = 0; i < rows; ++i) {
        const float* row = source + i * stride;
        float* to = packed + i * strideByRows;
        for (std::size_t p = 0; p < k; p += at) _mm512_storeu_ps(to + p / (at / 16), unitsOf<bf16>(row + p, k - p));
    }
}

template <bool bf16>
void packSteps(const float* source, std::size_t stride, std::size_t k, std::size_t count, std::size_t width,
               float* packed) {
    for (std::size_t p = 0; p < k; p += bf16 ? 2 : 1) {
        const float* row = source + p * stride;
        for (std::size_t j = 0; j < width; j += 16) {
            const std::size_t n = after(j, count);
            __m512 units = loadFirst(row + j, n);
            if constexpr (bf16) units = pairs(units, p + 1 < k ? loadFirst(row + stride + j, n) : _mm512_setzero_ps());
            _mm512_mask_storeu_ps(packed + j, first(width - j), units);
        }
        packed += width;
    }
}

__m512 lowPairs(__m512 a, __m512 b) {
    return _mm512_castpd_ps(_mm512_unpacklo_pd(_mm512_castps_pd(a), _mm512_castps_pd(b)));
}
__m512 highPairs(__m512 a, __m512 b) {
    return _mm512_castpd_ps(_mm512_unpackhi_pd(_mm512_castps_pd(a), _mm512_castps_pd(b)));
}

/// Rows become columns.
void transpose16(__m512 (&r)[16]) {
    __m512 t[16];
#pragma GCC unroll 8
    for (int i = 0; i < 16; i += 2) {
        t[i] = _mm512_unpacklo_ps(r[i], r[i + 1]);
        t[i + 1] = _mm512_unpackhi_ps(r[i], r[i + 1]);
    }
#pragma GCC unroll 4
    for (int i = 0; i < 16; i += 4) {
        r[i] = lowPairs(t[i], t[i + 2]);
        r[i + 1] = highPairs(t[i], t[i + 2]);
        r[i + 2] = lowPairs(t[i + 1], t[i + 3]);
        r[i + 3] = highPairs(t[i + 1], t[i + 3]);
    }
#pragma GCC unroll 4
    for (int i = 0; i < 4; ++i) {
        t[i] = _mm512_shuffle_f32x4(r[i], r[i + 4], 0x88);
        t[i + 4] = _mm512_shuffle_f32x4(r[i], r[i + 4], 0xdd);
        t[i + 8] = _mm512_shuffle_f32x4(r[i + 8], r[i + 12], 0x88);
        t[i + 12] = _mm512_shuffle_f32x4(r[i + 8], r[i + 12], 0xdd);
    }
#pragma GCC unroll 8
    for (int i = 0; i < 8; ++i) {
        r[i] = _mm512_shuffle_f32x4(t[i], t[i + 8], 0x88);
        r[i + 8] = _mm512_shuffle_f32x4(t[i], t[i + 8], 0xdd);
    }
}

template <bool bf16>
void packTransposed(const float* source, std::size_t stride, std::size_t count, std::size_t k, std::size_t width,
                    float* packed) {
    constexpr std::size_t at = bf16 ? 32 : 16;
    for (std::size_t p = 0; p < k; p += at) {
        const std::size_t steps = bf16 ? (k - p + 1) / 2 : k - p;
        for (std::size_t j = 0; j < width; j += 16) {
            __m512 block[16];
#pragma GCC unroll 16
            for (std::size_t i = 0; i < 16; ++i)
                block[i] = j + i < count ? unitsOf<bf16>(source + (j + i) * stride + p, k - p) : _mm512_setzero_ps();
            transpose16(block);
            float* to = packed + p / (at / 16) * width + j;
            const __mmask16 wide = first(width - j);
#pragma GCC unroll 16
            for (std::size_t i = 0; i < 16; ++i)
                if (i < steps) _mm512_mask_storeu_ps(to + i * width, wide, block[i]);
        }
    }
}

void transpose(const float* from, std::size_t stride, std::size_t rows, std::size_t cols, float* to,
               std::size_t toStride) {
    for (std::size_t i = 0; i < rows; i += 16)
        for (std::size_t j = 0; j < cols; j += 16) {
            __m512 block[16];
#pragma GCC unroll 16
            for (std::size_t l = 0; l < 16; ++l)
                block[l] = i + l < rows ? loadFirst(from + (i + l) * stride + j, cols - j) : _mm512_setzero_ps();
            transpose16(block);
            const __mmask16 wide = first(rows - i);
#pragma GCC unroll 16
            for (std::size_t l = 0; l < 16; ++l)
                if (j + l < cols) _mm512_mask_storeu_ps(to + (j + l) * toStride + i, wide, block[l]);
        }
}

constexpr MicroKernels kernels32{"AVX-512",
                                 mostRows,
                                 panel,
                                 8,
                                 1,
                                 blockSteps,
                                 multiply<false>,
                                 packRows<false>,
                                 packSteps<false>,
                                 packTransposed<false>,
                                 transpose};
constexpr MicroKernels kernels16{
    "AVX-512 BF16",       mostRows, panel, 8, 2, blockSteps, multiply<true>, packRows<true>, packSteps<true>,
    packTransposed<true>, transpose};

}  // namespace

}  // namespace retort

#pragma GCC pop_options

namespace retort {

const MicroKernels* avx512Kernels() {
    static const bool there = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                              __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
    return there ? &kernels32 : nullptr;
}

const MicroKernels* avx512Bf16Kernels() {
    static const bool there = avx512Kernels() != nullptr && __builtin_cpu_supports("avx512bf16");
    return there ? &kernels16 : nullptr;
}

}  // namespace retort

#else

namespace retort {
const MicroKernels* avx512Kernels() {
    return nullptr;
}
const MicroKernels* avx512Bf16Kernels() {
    return nullptr;
}
}  // namespace retort

#endif
