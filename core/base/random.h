// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace retort {

/// Mixes 64 bits well (the finaliser of SplitMix64; Steele, Lea, Flood 2014).
constexpr std::uint64_t mix64(std::uint64_t x) {
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

/// A seed for a purpose: the same parts give the same seed on every machine. Streams of different purposes are
/// independent.
std::uint64_t seedFor(std::uint64_t seed, std::string_view purpose, std::uint64_t index = 0);

/// Small seeded generator whose sequence is ours alone, so results do not hang on a standard library's distributions.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t bits();                      ///< 64 random bits.
    double uniform();                          ///< In [0, 1).
    double normal();                           ///< Mean 0, standard deviation 1 (Box-Muller).
    std::uint64_t below(std::uint64_t bound);  ///< In [0, bound), without bias; bound > 0.

    /// Fisher-Yates.
    template <class T>
    void shuffle(std::vector<T>& items) {
        for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
    }

private:
    std::uint64_t state_;
    double spare_ = 0;
    bool hasSpare_ = false;
};

}  // namespace retort
