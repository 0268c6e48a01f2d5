// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>

namespace retort::ui {

/// What the disk says of a folder that is to be written into, and of files. A value; looked up in the background.
struct PlaceState {
    enum class Trouble {
        None,
        File,     ///< `at` is no folder.
        Refused,  ///< Nothing may be written in `at`.
    };

    bool looking = false;          ///< What stands here is of an earlier look.
    std::filesystem::path folder;  ///< That was looked at; it need not be there yet.
    Trouble trouble = Trouble::None;
    std::filesystem::path at;                              ///< The folder, or the nearest above it that is there.
    std::map<std::filesystem::path, std::uint64_t> bytes;  ///< Sizes of those files that are there.
};

}  // namespace retort::ui
