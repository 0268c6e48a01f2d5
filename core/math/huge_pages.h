// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/matrix.h"

namespace retort {

/// Makes `values` zeros of that number, large arrays on large pages where the system has them: rows of large matrices
/// lie on a page each, and looking up small pages then costs more than reading them.
void resizeOnLargePages(AlignedFloats& values, std::size_t size);

}  // namespace retort
