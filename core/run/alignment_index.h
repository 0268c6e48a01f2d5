// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace retort::run {

/// Finds single utterances in a folder of alignments without keeping them: only which file holds which key is
/// remembered of what was read on the way. Not thread-safe.
class AlignmentIndex {
public:
    /// Throws Error where the folder has no alignments.
    explicit AlignmentIndex(const std::filesystem::path& folder);

    /// Transition-ids of an utterance, one a frame; nothing where it is not aligned. `place`: about where in the data
    /// it stands, 0 … 1, as jobs divide the data in order. Throws Error where a file cannot be read.
    std::optional<std::vector<std::int32_t>> find(const std::string& utterance, double place = 0);

private:
    std::optional<std::vector<std::int32_t>> findIn(std::size_t file, const std::string& utterance);

    std::vector<std::filesystem::path> files_;
    std::vector<bool> whole_;  ///< Read to its end: all of its keys are known.
    std::unordered_map<std::string, std::size_t> fileOf_;
};

}  // namespace retort::run
