// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "support/tiny_recipe.h"

namespace retort::test {

/// IDX files with the standard names: `n` images of 4 x 4, labels i % 10.
inline void writeImages(const std::filesystem::path& folder, const std::string& set, int n) {
    const auto number = [](std::uint32_t value) {
        std::string bytes;
        for (const int shift : {24, 16, 8, 0}) bytes += static_cast<char>(value >> shift & 0xffU);
        return bytes;
    };
    const auto count = static_cast<std::uint32_t>(n);
    std::string images = number(0x803) + number(count) + number(4) + number(4), labels = number(0x801) + number(count);
    for (int i = 0; i < n; ++i) {
        for (int p = 0; p < 16; ++p) images += static_cast<char>(p == i % 10 ? 250 : 5);
        labels += static_cast<char>(i % 10);
    }
    putText(folder / (set + "-images-idx3-ubyte"), images);
    putText(folder / (set + "-labels-idx1-ubyte"), labels);
}

}  // namespace retort::test
