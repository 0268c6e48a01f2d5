// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <cmath>
#include <numbers>

namespace retort {

std::uint64_t seedFor(std::uint64_t seed, std::string_view purpose, std::uint64_t index) {
    std::uint64_t hash = mix64(seed);
    for (const char c : purpose) hash = mix64(hash ^ static_cast<unsigned char>(c));
    return mix64(hash ^ mix64(index));
}

std::uint64_t Random::bits() {
    state_ += 0x9E3779B97F4A7C15ULL;
    return mix64(state_);
}

double Random::uniform() {
    return static_cast<double>(bits() >> 11) * 0x1.0p-53;
}

double Random::normal() {
    if (hasSpare_) {
        hasSpare_ = false;
        return spare_;
    }
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    const double angle = 2.0 * std::numbers::pi * uniform();
    spare_ = radius * std::sin(angle);
    hasSpare_ = true;
    return radius * std::cos(angle);
}

std::uint64_t Random::below(std::uint64_t bound) {
    const std::uint64_t threshold = (0 - bound) % bound;
    for (;;) {
        const std::uint64_t x = bits();
        if (x >= threshold) return x % bound;
    }
}

}  // namespace retort
