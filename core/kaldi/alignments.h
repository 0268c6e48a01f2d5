// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace retort::kaldi {

/// Called with utterance, transition-ids (one a frame; valid during the call) and the place of the entry for messages.
using AlignmentCallback =
    std::function<void(const std::string& utterance, std::span<const std::int32_t> tids, const std::string& where)>;

/// The files ali.1.gz, ali.2.gz, … (or ali.N unpacked) of a folder, in numeric order. Throws Error where there are
/// none, a number is missing, a job stands there twice, or num_jobs says otherwise. A path that is a file stands for
/// itself.
std::vector<std::filesystem::path> alignmentFiles(const std::filesystem::path& folder);

/// Reads one of them, text or binary entry by entry. Throws Error naming file, byte and utterance. Different files may
/// be read by different threads at once. An utterance that comes twice in the file is an Error.
void readAlignmentFile(const std::filesystem::path& file, const AlignmentCallback& callback);

/// Reads them all in order; an utterance in two of them is an Error naming both.
void forEachAlignment(const std::filesystem::path& folder, const AlignmentCallback& callback);

}  // namespace retort::kaldi
