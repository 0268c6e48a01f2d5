// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "core/kaldi/objects.h"

namespace retort::kaldi {

/// What a user names to read from: "ark:FILE", "scp:FILE", or a file with one object.
struct ReadSpec {
    enum class Kind { Ark, Scp, Single } kind = Kind::Single;
    std::string file;  ///< For Single, with offset or range where there are any, as in an scp line.
};

/// Options of Kaldi's specifiers (t, s, cs, o, p, bg, …) are accepted and ignored. Throws Error for commands, which are
/// never run, and for standard input.
ReadSpec parseReadSpec(const std::string& specifier);

/// Calls back with every entry of a table, in order; paths in an scp are taken from `root`. A single object has the key
/// "". Throws Error for an empty table.
void forEachMatrix(
    const ReadSpec& spec, const std::filesystem::path& root,
    const std::function<void(const std::string& key, Matrix matrix, const std::string& where)>& callback);
/// The same for objects of any type; `ints`: text without brackets is integers.
void forEachObject(const ReadSpec& spec, const std::filesystem::path& root, bool ints,
                   const std::function<void(const std::string& key, Object object)>& callback);

}  // namespace retort::kaldi
