// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/data/inputs_spec.h"

namespace retort::run {

/// The images and labels files that a set of source idx means.
struct IdxFiles {
    std::filesystem::path images, labels;
};

/// As the source finds them: the files themselves, or those of the standard names in a folder ("t10k" for the set
/// "test", "train" for others). `recipe`: where relative paths start. Throws Error where a standard name is not there.
IdxFiles idxFiles(const data::DataSetSpec& set, const std::string& name, const std::filesystem::path& recipe);

/// Sizes of an IDX file of unsigned bytes from its head alone, the number of images first; values follow after
/// 4 bytes and 4 more for each size. Throws Error for what is none, or is shorter than its sizes say.
std::vector<std::uint32_t> readIdxSizes(const std::filesystem::path& file);

}  // namespace retort::run
