// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/gemm_backend.h"

namespace retort {

/// Products by our own micro-kernels; null where the processor has no instructions that they are written for.
const GemmBackend* ownBackend();

}  // namespace retort
