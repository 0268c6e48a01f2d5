// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/math/matrix.h"

namespace retort::kaldi {

/// Filter taps of the derivative of each order 0..order over a window: taps[i] has 1 + 2 * i * window of them, centre
/// in the middle (Kaldi's add-deltas).
std::vector<std::vector<float>> deltaTaps(int order, int window);

/// [x | delta x | delta delta x …]: width times (order + 1); edge frames of x repeat. The same number of frames.
Matrix addDeltas(ConstMatrixView frames, int order, int window);

/// Each frame with `left` frames before and `right` after, oldest first; edge frames repeat. Requires at least one
/// frame.
Matrix splice(ConstMatrixView frames, int left, int right);

/// True if a [R x C] transform fits frames of `dim` values: C == dim (linear) or C == dim + 1 (affine, offset last).
bool transformFits(ConstMatrixView transform, std::size_t dim);

/// y = M x, or M[:, :D] x + M[:, D]. Requires transformFits.
Matrix applyTransform(ConstMatrixView frames, ConstMatrixView transform);

/// False if any value is NaN or infinite.
bool allFinite(ConstMatrixView frames);

}  // namespace retort::kaldi
