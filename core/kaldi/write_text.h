// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "core/kaldi/objects.h"
#include "core/math/matrix.h"

namespace retort::kaldi {

/// Text of objects as Kaldi writes them after the key and its space, newline included, appended to `out`. `digits`:
/// significant digits as in %g; 9 restore every float32.
void appendText(std::string& out, ConstMatrixView matrix, int digits);
void appendText(std::string& out, const DoubleMatrix& matrix, int digits);
void appendText(std::string& out, std::span<const float> vector, int digits);
void appendText(std::string& out, std::span<const std::int32_t> ints);

}  // namespace retort::kaldi
