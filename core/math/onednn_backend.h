// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/gemm_backend.h"

namespace retort {

/// oneDNN's matrix products; null where the library cannot run here.
const GemmBackend* oneDnnBackend();

}  // namespace retort
