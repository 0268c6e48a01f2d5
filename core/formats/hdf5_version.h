// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace retort::formats {

/// Version of the HDF5 library in use: "1.10.8".
std::string hdf5Version();

}  // namespace retort::formats
