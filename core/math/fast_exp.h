// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace retort {

/// exp for float32 as straight-line code that compilers turn into vector instructions: exp(x) = 2^k e^r with
/// r = x - k ln 2 in two parts (Cody, Waite 1980) and a degree-6 polynomial for e^r; error below 2 ulp for x in [-87,
/// 88]. Smaller x give about 1e-38, larger about 2e38; NaN stays NaN.
inline float fastExp(float x) {
    // Written so that NaN passes through both comparisons.
    const float low = x < -87.0F ? -87.0F : x;
    const float clipped = low > 88.0F ? 88.0F : low;
    // Adding 1.5 x 2^23 rounds to an integer, which then stands in the low bits of the sum: a conversion that could
    // trap would keep compilers from using vectors.
    const float rounded = clipped * 1.44269504088896341F + 12582912.0F;
    const float k = rounded - 12582912.0F;
    const float r = (clipped - k * 0.693359375F) - k * -2.12194440e-4F;
    float p = 1.9875691500e-4F;
    p = p * r + 1.3981999507e-3F;
    p = p * r + 8.3334519073e-3F;
    p = p * r + 4.1665795894e-2F;
    p = p * r + 1.6666665459e-1F;
    p = p * r + 5.0000001201e-1F;
    const float e = p * (r * r) + r + 1.0F;
    // |k| <= 127 by the clipping; a NaN's exponent is garbage that NaN times anything hides.
    const std::uint32_t exponent = std::bit_cast<std::uint32_t>(rounded) - std::bit_cast<std::uint32_t>(12582912.0F);
    return e * std::bit_cast<float>((exponent + 127U) << 23);
}

inline double fastExp(double x) {
    return std::exp(x);
}

}  // namespace retort
