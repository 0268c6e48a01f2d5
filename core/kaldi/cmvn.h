// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/kaldi/objects.h"
#include "core/math/matrix.h"

namespace retort::kaldi {

/// Statistics for cepstral mean and variance normalisation: sums over frames per dimension, in double.
struct CmvnStats {
    std::vector<double> sums;
    std::vector<double> squares;  ///< Empty for one-row statistics: fit for means only.
    double count = 0;             ///< Frames.

    std::size_t dim() const { return sums.size(); }
};

/// From Kaldi's matrix, [1 or 2] x [dim + 1] (row 0: sums, frame count; row 1: squares, 0). Throws Error at `where` for
/// another shape, a count under 1, NaN or infinity.
CmvnStats toCmvnStats(const DoubleMatrix& matrix, const std::string& where);

/// Kaldi's matrix of the statistics, 2 x [dim + 1].
DoubleMatrix toMatrix(const CmvnStats& stats);

/// Adds the frames to the statistics; empty statistics take the width of the first matrix.
void accumulate(CmvnStats& stats, ConstMatrixView frames);
void accumulate(CmvnStats& stats, const CmvnStats& other);

/// Throws Error at `where` unless the statistics fit frames of `dim` values (and variances, where asked for).
void checkCmvn(const CmvnStats& stats, std::size_t dim, bool normVars, const std::string& where);

/// Normalises in place: means, and variances too where `normVars`; float32 rounding of Kaldi's apply-cmvn
/// (mean = sum/n, var = max(squares/n - mean^2, 1e-20)). Requires what checkCmvn checks.
void applyCmvn(MatrixView frames, const CmvnStats& stats, bool normVars);

}  // namespace retort::kaldi
