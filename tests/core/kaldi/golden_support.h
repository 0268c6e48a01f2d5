// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/kaldi/ark_reader.h"
#include "core/kaldi/object_reader.h"
#include "core/kaldi/scp.h"

namespace retort::test {

inline std::filesystem::path golden(const std::string& name) {
    return std::filesystem::path(RETORT_GOLDEN_DIR) / name;
}
inline std::string goldenBytes(const std::string& name) {
    return files::readAll(golden(name));
}

/// Without the syncing of files::writeAtomically, which takes its time over thousands of files.
inline void put(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

using Matrices = std::vector<std::pair<std::string, Matrix>>;

inline Matrices readArk(const std::filesystem::path& file) {
    Matrices all;
    kaldi::ArkReader reader(file);
    std::string key;
    for (Matrix matrix; reader.next(key, matrix);) all.emplace_back(key, matrix);
    return all;
}

/// Paths inside golden scp files are relative to the golden folder.
inline Matrices readScpMatrices(const std::filesystem::path& file) {
    Matrices all;
    kaldi::ObjectReader reader;
    for (const auto& entry : kaldi::readScp(file, golden(""))) all.emplace_back(entry.key, reader.readMatrix(entry));
    return all;
}

/// "" where both are the same within relative * max(1, |x|), else what differs.
inline std::string difference(const Matrices& got, const Matrices& expected, double tolerance) {
    if (got.size() != expected.size())
        return std::to_string(got.size()) + " entries, expected " + std::to_string(expected.size());
    for (std::size_t i = 0; i < got.size(); ++i) {
        const auto& [key, x] = got[i];
        const auto& [wantedKey, y] = expected[i];
        if (key != wantedKey) return "key " + key + ", expected " + wantedKey;
        if (x.rows() != y.rows() || x.cols() != y.cols())
            return key + ": " + std::to_string(x.rows()) + " x " + std::to_string(x.cols()) + ", expected " +
                   std::to_string(y.rows()) + " x " + std::to_string(y.cols());
        for (std::size_t k = 0; k < x.size(); ++k) {
            const auto a = static_cast<double>(x.data()[k]);
            const auto b = static_cast<double>(y.data()[k]);
            if (std::isnan(a) && std::isnan(b)) continue;
            if (!(std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b)) || a == b))
                return key + "[" + std::to_string(k) + "]: " + std::to_string(a) + ", expected " + std::to_string(b);
        }
    }
    return {};
}

/// The text of the Error that `work` throws, or "" where it throws none.
template <class Work>
std::string errorOf(Work work) {
    try {
        work();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

}  // namespace retort::test
