// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include "core/data/batch.h"
#include "core/data/source.h"

namespace retort::data {

/// Moves an image `right` and `down` (either may be negative), in place; what comes in from outside is 0.
void shiftImage(const ImageShape& shape, int right, int down, float* image);

/// The batches of `inner` with each image moved by whole pixels, right and down each drawn evenly from -pixels …
/// pixels. The draw hangs on `seed` and the image's FrameRef alone, so neither order nor an interruption changes it.
std::unique_ptr<BatchStream> jittered(std::unique_ptr<BatchStream> inner, const ImageShape& shape, int pixels,
                                      std::uint64_t seed);

}  // namespace retort::data
