// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/math/gemm_backend.h"

namespace retort::run {

/// What `--blas` takes: "auto" and the id of each backend.
std::vector<std::string> productChoices();

/// The library that matrix products run on: the one of that id, or for "auto" the fastest on this machine, as a short
/// measurement found once. The finding is kept in the user's cache folder by processor, libraries and pinned kernels,
/// so that later runs take the same and give the same bits. Throws Error for an unknown id.
const GemmBackend& chooseProducts(const std::string& id);

}  // namespace retort::run
