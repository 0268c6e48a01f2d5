// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/sources/sources.h"

namespace retort::data {

/// IDX files as MNIST has them, plain or gzip: a folder with the standard names (train-images-idx3-ubyte, …; the test
/// set t10k-…), or an images file with its labels file. Each image is an utterance of one frame, values divided by 255.
std::shared_ptr<Source> openIdx(const SourceRequest& request, SetSummary& summary,
                                std::vector<std::filesystem::path>& files, Problems& problems);

/// An IDX file of unsigned bytes.
struct IdxFile {
    std::vector<std::uint32_t> sizes;
    std::vector<std::uint8_t> values;  ///< Row-major.
};

/// Throws Error for a wrong magic, another element type, or sizes that do not fit the file.
IdxFile readIdx(const std::filesystem::path& file);

}  // namespace retort::data
