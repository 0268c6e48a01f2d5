// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace retort {

/// The seam to the file system: every durable write of a run goes through here, so that tests can make the n-th fail.
/// All functions throw Error naming the path. Not tied to a thread.
namespace files {

namespace fs = std::filesystem;

/// Whole file as bytes; refuses files over `limit` bytes (a settings file of gigabytes is no settings file).
std::string readAll(const fs::path& path, std::uint64_t limit = 1ULL << 30);

/// Size of a regular file in bytes.
std::uint64_t sizeOf(const fs::path& path);

/// Makes the file appear whole or not at all: `write` is handed a path aside, which is then synced and renamed to
/// `path`, and the folder synced. What stood at `path` before stays until the rename. Removes the aside file when
/// anything throws. An Error of kind Input where the folder is not there: it is not made.
void replaceAtomically(const fs::path& path, const std::function<void(const fs::path& aside)>& write);

/// replaceAtomically for bytes at hand.
void writeAtomically(const fs::path& path, std::string_view bytes);

/// Creates the folder and its parents. An Error of kind Input where one of them is a file.
void createFolders(const fs::path& folder);

/// Fast content hash (XXH3, 128 bits) as 32 hex digits.
std::string hashOf(std::string_view bytes);

/// Hash of a file: of its whole content up to `whole` bytes; of a larger file its size, first and last 64 KiB and a few
/// blocks between, which tells copies from changed files without reading hundreds of gigabytes.
std::string hashOfFile(const fs::path& path, std::uint64_t whole = 64ULL << 20);

/// Free bytes on the file system that holds `path`.
std::uint64_t freeSpace(const fs::path& path);

/// For tests: called before each durable operation ("write", "sync", "rename", "append") with its path; may throw.
using FaultHook = std::function<void(const char* operation, const fs::path& path)>;
void setFaultHook(FaultHook hook);
void faultPoint(const char* operation, const fs::path& path);

}  // namespace files

}  // namespace retort
