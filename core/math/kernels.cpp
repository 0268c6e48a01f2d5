// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/kernels.h"

#include <bit>
#include <cmath>
#include <limits>

#include "core/base/random.h"
#include "core/math/fast_exp.h"
#include "core/math/target.h"

namespace retort::kernels {

namespace {

/// Partial sums side by side: wide enough for AVX-512, and the order of additions is fixed by the code.
constexpr std::size_t lanes = 16;

/// A cheap 32-bit hash with good avalanche (the "lowbias32" constants of C. Wellons' hash-prospector).
inline std::uint32_t hash32(std::uint32_t x) {
    x ^= x >> 16;
    x *= 0x7feb352dU;
    x ^= x >> 15;
    x *= 0x846ca68bU;
    x ^= x >> 16;
    return x;
}

template <class Real>
inline Real expSumOf(const Real* __restrict z, Real shift, Real scale, Real* __restrict e, std::size_t n) {
    Real sums[lanes] = {};
    std::size_t i = 0;
    for (; i + lanes <= n; i += lanes)
        for (std::size_t l = 0; l < lanes; ++l) {
            const Real v = fastExp((z[i + l] - shift) * scale);
            e[i + l] = v;
            sums[l] += v;
        }
    Real total = 0;
    for (; i < n; ++i) {
        e[i] = fastExp((z[i] - shift) * scale);
        total += e[i];
    }
    for (const Real s : sums) total += s;
    return total;
}

template <class Real>
inline WeightedSum weightedSumOf(const Real* p, const Real* z, Real shift, std::size_t n) {
    Real products[lanes] = {};
    Real weights[lanes] = {};
    std::size_t i = 0;
    for (; i + lanes <= n; i += lanes)
        for (std::size_t l = 0; l < lanes; ++l) {
            products[l] += p[i + l] * (z[i + l] - shift);
            weights[l] += p[i + l];
        }
    WeightedSum total{0, 0};
    for (; i < n; ++i) {
        total.product += static_cast<double>(p[i] * (z[i] - shift));
        total.weight += static_cast<double>(p[i]);
    }
    for (std::size_t l = 0; l < lanes; ++l) {
        total.product += static_cast<double>(products[l]);
        total.weight += static_cast<double>(weights[l]);
    }
    return total;
}

template <class Real>
inline void combineOf(Real a, Real b, const Real* __restrict e, Real c, const Real* __restrict p, Real* __restrict g,
                      std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) g[i] = a * g[i] + b * e[i] - c * p[i];
}

template <class Real>
inline Real maximumOf(const Real* z, std::size_t n) {
    Real best[lanes];
    for (Real& b : best) b = -std::numeric_limits<Real>::infinity();
    std::size_t i = 0;
    for (; i + lanes <= n; i += lanes)
        for (std::size_t l = 0; l < lanes; ++l) best[l] = z[i + l] > best[l] ? z[i + l] : best[l];
    Real top = best[0];
    for (const Real b : best) top = b > top ? b : top;
    for (; i < n; ++i) top = z[i] > top ? z[i] : top;
    return top;
}

template <class Real>
inline std::size_t firstOf(const Real* z, std::size_t n, Real value) {
    // Whole strides without a branch inside, so that vectors can be used.
    constexpr std::size_t stride = 64;
    std::size_t i = 0;
    for (; i + stride <= n; i += stride) {
        unsigned found = 0;
        for (std::size_t l = 0; l < stride; ++l) found |= z[i + l] == value ? 1U : 0U;
        if (found != 0) break;
    }
    for (; i < n; ++i)
        if (z[i] == value) return i;
    return 0;
}

}  // namespace

RETORT_CLONES void add(const float* __restrict b, float* __restrict y, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) y[i] += b[i];
}

RETORT_CLONES void addToRows(const float* __restrict b, float* __restrict y, std::size_t rows, std::size_t cols,
                             std::size_t stride) {
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < cols; ++c) y[r * stride + c] += b[r];
}

RETORT_CLONES void axpy(float a, const float* __restrict x, float* __restrict y, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) y[i] += a * x[i];
}

RETORT_CLONES void scale(float a, float* y, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) y[i] *= a;
}
void scale(double a, double* y, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) y[i] *= a;
}

RETORT_CLONES double sum(const float* x, std::size_t n) {
    double sums[lanes] = {};
    std::size_t i = 0;
    for (; i + lanes <= n; i += lanes)
        for (std::size_t l = 0; l < lanes; ++l) sums[l] += static_cast<double>(x[i + l]);
    double total = 0;
    for (; i < n; ++i) total += static_cast<double>(x[i]);
    for (const double s : sums) total += s;
    return total;
}

RETORT_CLONES double sumOfSquares(const float* x, std::size_t n) {
    double sums[lanes] = {};
    std::size_t i = 0;
    for (; i + lanes <= n; i += lanes)
        for (std::size_t l = 0; l < lanes; ++l)
            sums[l] += static_cast<double>(x[i + l]) * static_cast<double>(x[i + l]);
    double total = 0;
    for (; i < n; ++i) total += static_cast<double>(x[i]) * static_cast<double>(x[i]);
    for (const double s : sums) total += s;
    return total;
}

RETORT_CLONES bool allFinite(const float* x, std::size_t n) {
    std::uint32_t bad = 0;
    for (std::size_t i = 0; i < n; ++i)
        bad |= (std::bit_cast<std::uint32_t>(x[i]) & 0x7f800000U) == 0x7f800000U ? 1U : 0U;
    return bad == 0;
}

RETORT_CLONES float expSum(const float* z, float shift, float scale, float* e, std::size_t n) {
    return expSumOf(z, shift, scale, e, n);
}
double expSum(const double* z, double shift, double scale, double* e, std::size_t n) {
    return expSumOf(z, shift, scale, e, n);
}

RETORT_CLONES WeightedSum weightedSum(const float* p, const float* z, float shift, std::size_t n) {
    return weightedSumOf(p, z, shift, n);
}
WeightedSum weightedSum(const double* p, const double* z, double shift, std::size_t n) {
    return weightedSumOf(p, z, shift, n);
}

RETORT_CLONES void combine(float a, float b, const float* e, float c, const float* p, float* g, std::size_t n) {
    combineOf(a, b, e, c, p, g, n);
}
void combine(double a, double b, const double* e, double c, const double* p, double* g, std::size_t n) {
    combineOf(a, b, e, c, p, g, n);
}

RETORT_CLONES float maximum(const float* z, std::size_t n) {
    return maximumOf(z, n);
}
double maximum(const double* z, std::size_t n) {
    return maximumOf(z, n);
}

RETORT_CLONES std::size_t argmax(const float* z, std::size_t n) {
    return firstOf(z, n, maximumOf(z, n));
}
std::size_t argmax(const double* z, std::size_t n) {
    return firstOf(z, n, maximum(z, n));
}

RETORT_CLONES void sigmoid(const float* x, float* y, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) y[i] = 1.0F / (1.0F + fastExp(-x[i]));
}

RETORT_CLONES void tanh(const float* x, float* y, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        // 1 - 2/(e^2x + 1) loses digits near 0, where a short series does not.
        const float v = x[i];
        const float square = v * v;
        const float series =
            v * (1.0F + square * (-1.0F / 3.0F + square * (2.0F / 15.0F + square * (-17.0F / 315.0F))));
        const float formula = 1.0F - 2.0F / (fastExp(2.0F * v) + 1.0F);
        y[i] = square < 0.01F ? series : formula;
    }
}

RETORT_CLONES void dropout(std::uint64_t key, std::size_t row, std::size_t column, float rate, float* y,
                           std::size_t n) {
    const auto threshold = static_cast<std::uint32_t>(static_cast<double>(rate) * 4294967296.0);
    const float kept = 1.0F / (1.0F - rate);
    const std::uint64_t mixed = mix64(key ^ mix64(row));
    const auto low = static_cast<std::uint32_t>(mixed);
    const auto high = static_cast<std::uint32_t>(mixed >> 32);
    for (std::size_t i = 0; i < n; ++i) {
        const std::uint32_t h = hash32(hash32(static_cast<std::uint32_t>(column + i) ^ low) + high);
        // Masked in its bits: a product under a condition would keep compilers from using vectors.
        const std::uint32_t mask = h >= threshold ? 0xffffffffU : 0U;
        y[i] = std::bit_cast<float>(std::bit_cast<std::uint32_t>(y[i] * kept) & mask);
    }
}

RETORT_CLONES void toBfloat16(const float* x, std::uint16_t* b, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        const auto bits = std::bit_cast<std::uint32_t>(x[i]);
        const std::uint32_t rounded = (bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16;
        const std::uint32_t nan = (bits >> 16) | 0x40U;
        b[i] = static_cast<std::uint16_t>((bits & 0x7fffffffU) > 0x7f800000U ? nan : rounded);
    }
}

void toHalf(const float* x, std::uint16_t* h, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        const auto bits = std::bit_cast<std::uint32_t>(x[i]);
        const std::uint32_t sign = (bits >> 16) & 0x8000U;
        std::uint32_t magnitude = bits & 0x7fffffffU;
        if (magnitude >= 0x47800000U) {  // too large, infinite or NaN
            h[i] = static_cast<std::uint16_t>(sign | (magnitude > 0x7f800000U ? 0x7e00U : 0x7c00U));
        } else if (magnitude < 0x38800000U) {  // subnormal half: let float addition round at the right bit
            const float shifted = std::bit_cast<float>(magnitude) + 0.5F;
            h[i] = static_cast<std::uint16_t>(sign | (std::bit_cast<std::uint32_t>(shifted) - 0x3f000000U));
        } else {
            magnitude += 0xc8000fffU + ((magnitude >> 13) & 1U);
            h[i] = static_cast<std::uint16_t>(sign | (magnitude >> 13));
        }
    }
}

RETORT_CLONES void fromHalf(const std::uint16_t* h, float* x, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        const std::uint32_t sign = static_cast<std::uint32_t>(h[i] & 0x8000U) << 16;
        const std::uint32_t magnitude = static_cast<std::uint32_t>(h[i] & 0x7fffU) << 13;
        // Scaling by 2^112 moves the exponent over and makes subnormals normal in one multiplication.
        const float value = std::bit_cast<float>(magnitude) * std::bit_cast<float>(0x77800000U);
        const std::uint32_t infinite = magnitude >= 0x0f800000U ? 0x7f800000U : 0U;
        x[i] = std::bit_cast<float>(std::bit_cast<std::uint32_t>(value) | infinite | sign);
    }
}

}  // namespace retort::kernels
