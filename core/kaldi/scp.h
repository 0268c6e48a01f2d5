// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/kaldi/objects.h"

namespace retort::kaldi {

/// One line of an scp file: where the object of a key lies.
struct ScpEntry {
    std::string key;
    std::string file;          ///< Resolved against the root; converts to std::filesystem::path.
    std::uint64_t offset = 0;  ///< Of the object, not of its key.
    std::optional<Range> range;
    std::string where;  ///< "path:line" of the scp file, for messages.
};

/// Reads an scp file. Relative paths are taken from `root` (empty: the current folder). Throws Error with the line
/// shown for pipes (never run), standard input, specifiers, bad offsets and ranges, blank lines, a missing path,
/// duplicate keys, a byte order mark, and for what is no text. Files named need not exist.
std::vector<ScpEntry> readScp(const std::filesystem::path& path, const std::filesystem::path& root = {});

/// The part after the key of one scp line (or a single-object path with offset or range) into an entry.
void parseScpTarget(const std::string& target, const std::filesystem::path& root, ScpEntry& entry);

}  // namespace retort::kaldi
