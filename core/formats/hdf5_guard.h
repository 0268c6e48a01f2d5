// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>

namespace retort::formats::hdf5 {

/// The HDF5 library (1.10.8 was tried) can crash, loop or take gigabytes on damaged files. So `reading` is tried first
/// in a forked copy of this process, with its processor time and memory bounded by the file's size. Throws the Error
/// that it threw there, or one that names the file where the copy died or ran out of its bounds: then the process
/// itself never does the reading. The copy starts with the same memory, so what it survives, the process survives too.
/// Where no copy can be made, nothing is tried. `reading` must not print, start threads or call back into the program.
/// A copy that stands still is ended after `patience` and what a slow disk takes for the file, and tried again: after
/// three, an Error says so.
void tryAside(const std::filesystem::path& path, const std::function<void()>& reading,
              std::chrono::milliseconds patience = std::chrono::seconds(30));

}  // namespace retort::formats::hdf5
