// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>

namespace retort::formats::hdf5 {

/// The HDF5 library (1.10.8 was tried) can crash, loop or take gigabytes on damaged files. So `reading` is tried first
/// in a forked copy of this process, with its processor time and memory bounded by the file's size. Throws the Error
/// that it threw there, or one that names the file where the copy died or ran out of its bounds: then the process
/// itself never does the reading. The copy starts with the same memory, so what it survives, the process survives too.
/// Where no copy can be made, nothing is tried. `reading` must not print, start threads or call back into the program.
void tryAside(const std::filesystem::path& path, const std::function<void()>& reading);

}  // namespace retort::formats::hdf5
