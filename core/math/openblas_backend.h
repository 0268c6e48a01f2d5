// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/gemm_backend.h"

namespace retort {

const GemmBackend& openBlasBackend();

/// The library's own description of how it was built and what it runs on.
std::string openBlasConfig();

}  // namespace retort
