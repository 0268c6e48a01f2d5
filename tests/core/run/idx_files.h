// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_models.h"

namespace retort::test {

/// A pair of IDX files with the standard names: `n` images of 3 rows x 2 columns, image i all i + place, labels i % 4.
inline void writeImages(const std::filesystem::path& folder, const std::string& set, std::uint8_t n) {
    const auto number = [](std::uint32_t value) {
        std::string bytes;
        for (const int shift : {24, 16, 8, 0}) bytes += static_cast<char>(value >> shift & 0xffU);
        return bytes;
    };
    std::string images = number(0x803) + number(n) + number(3) + number(2), labels = number(0x801) + number(n);
    for (std::uint8_t i = 0; i < n; ++i) {
        for (std::uint8_t p = 0; p < 6; ++p) images += static_cast<char>(i + p);
        labels += static_cast<char>(i % 4);
    }
    putText(folder / (set + "-images-idx3-ubyte"), images);
    putText(folder / (set + "-labels-idx1-ubyte"), labels);
}

inline std::string imagesExperiment() {
    return R"({"format": "retort-experiment/1", "inputs": {"source": "idx", "train": {"data": "."}, "test": {"data": "."},
               "validation": {"fraction": 0.25}, "features": {"cmvn": "none", "spliceLeft": 0, "spliceRight": 0}},
               "models": [)" +
           hard("small") + "]}";
}

}  // namespace retort::test
