// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/alignment_index.h"

#include <algorithm>
#include <cmath>

#include "core/kaldi/alignments.h"
#include "core/kaldi/ark_reader.h"

namespace retort::run {

AlignmentIndex::AlignmentIndex(const std::filesystem::path& folder)
    : files_(kaldi::alignmentFiles(folder)), whole_(files_.size(), false) {}

std::optional<std::vector<std::int32_t>> AlignmentIndex::find(const std::string& utterance, double place) {
    if (const auto known = fileOf_.find(utterance); known != fileOf_.end()) return findIn(known->second, utterance);
    // Where it ought to be first, then its neighbours on both sides.
    const auto n = static_cast<std::ptrdiff_t>(files_.size());
    const std::ptrdiff_t middle =
        std::clamp<std::ptrdiff_t>(std::lround(place * static_cast<double>(n) - 0.5), 0, n - 1);
    for (std::ptrdiff_t distance = 0; distance < n; ++distance)
        for (const std::ptrdiff_t file : {middle + distance, middle - distance}) {
            if (file < 0 || file >= n || whole_[static_cast<std::size_t>(file)]) continue;
            if (auto found = findIn(static_cast<std::size_t>(file), utterance)) return found;
        }
    return {};
}

std::optional<std::vector<std::int32_t>> AlignmentIndex::findIn(std::size_t file, const std::string& utterance) {
    kaldi::ArkReader reader(files_[file]);
    std::string key;
    kaldi::IntVector tids;
    while (reader.next(key, tids)) {
        fileOf_.emplace(key, file);
        if (key == utterance) return tids;
    }
    whole_[file] = true;
    return {};
}

}  // namespace retort::run
