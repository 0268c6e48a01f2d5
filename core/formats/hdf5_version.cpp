// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/hdf5_version.h"

#include <fmt/format.h>
#include <hdf5.h>

namespace retort::formats {

std::string hdf5Version() {
    unsigned major = 0, minor = 0, release = 0;
    H5get_libversion(&major, &minor, &release);
    return fmt::format("{}.{}.{}", major, minor, release);
}

}  // namespace retort::formats
