// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/cmvn.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/base/error.h"

namespace retort::kaldi {

CmvnStats toCmvnStats(const DoubleMatrix& m, const std::string& where) {
    if (m.rows < 1 || m.rows > 2 || m.cols < 2)
        throw Error(fmt::format("CMVN statistics of {} x {}, expected 2 x (dimensions + 1)", m.rows, m.cols), where);
    if (!std::all_of(m.values.begin(), m.values.end(), [](double x) { return std::isfinite(x); }))
        throw Error("CMVN statistics hold NaN or infinity", where, "compute them again (compute_cmvn_stats.sh)");
    const std::size_t dim = m.cols - 1;
    CmvnStats stats;
    stats.count = m(0, dim);
    if (stats.count < 1)
        throw Error(fmt::format("CMVN statistics of {} frames", stats.count), where, "at least one frame is needed");
    const auto row = m.values.begin();
    stats.sums.assign(row, row + static_cast<std::ptrdiff_t>(dim));
    if (m.rows == 2) stats.squares.assign(row + static_cast<std::ptrdiff_t>(dim + 1), m.values.end() - 1);
    return stats;
}

DoubleMatrix toMatrix(const CmvnStats& stats) {
    DoubleMatrix m{2, stats.dim() + 1, std::vector<double>(2 * (stats.dim() + 1))};
    std::copy(stats.sums.begin(), stats.sums.end(), m.values.begin());
    m(0, stats.dim()) = stats.count;
    std::copy(stats.squares.begin(), stats.squares.end(), m.values.begin() + static_cast<std::ptrdiff_t>(m.cols));
    return m;
}

void accumulate(CmvnStats& stats, ConstMatrixView frames) {
    if (stats.sums.empty() && stats.count == 0) {
        stats.sums.assign(frames.cols, 0);
        stats.squares.assign(frames.cols, 0);
    }
    if (stats.dim() != frames.cols)
        throw Error(
            fmt::format("frames of {} values cannot be added to CMVN statistics of {}", frames.cols, stats.dim()));
    for (std::size_t r = 0; r < frames.rows; ++r) {
        const float* x = frames.row(r);
        for (std::size_t d = 0; d < frames.cols; ++d) {
            const auto value = static_cast<double>(x[d]);
            stats.sums[d] += value;
            if (!stats.squares.empty()) stats.squares[d] += value * value;
        }
    }
    stats.count += static_cast<double>(frames.rows);
}

void accumulate(CmvnStats& stats, const CmvnStats& other) {
    if (stats.sums.empty() && stats.count == 0) {
        stats = other;
        return;
    }
    if (stats.dim() != other.dim())
        throw Error(
            fmt::format("CMVN statistics of {} and of {} dimensions cannot be added", stats.dim(), other.dim()));
    for (std::size_t d = 0; d < stats.dim(); ++d) stats.sums[d] += other.sums[d];
    if (stats.squares.size() == other.squares.size())
        for (std::size_t d = 0; d < stats.squares.size(); ++d) stats.squares[d] += other.squares[d];
    else
        stats.squares.clear();
    stats.count += other.count;
}

void checkCmvn(const CmvnStats& stats, std::size_t dim, bool normVars, const std::string& where) {
    if (stats.dim() != dim)
        throw Error(fmt::format("CMVN statistics of {} dimensions for features of {}", stats.dim(), dim), where,
                    "are features and statistics of the same kind? compute the statistics again");
    if (stats.count < 1) throw Error("CMVN statistics of no frames", where);
    if (normVars && stats.squares.size() != dim)
        throw Error("CMVN statistics of one row, which have no variances", where,
                    "switch normVars off or compute them again");
}

void applyCmvn(MatrixView frames, const CmvnStats& stats, bool normVars) {
    constexpr double smallestVariance = 1e-20;
    const std::size_t dim = frames.cols;
    std::vector<float> offset(dim);
    std::vector<float> scale(dim, 1.0F);
    for (std::size_t d = 0; d < dim; ++d) {
        const double mean = stats.sums[d] / stats.count;
        double factor = 1;
        if (normVars) factor = 1 / std::sqrt(std::max(stats.squares[d] / stats.count - mean * mean, smallestVariance));
        scale[d] = static_cast<float>(factor);
        offset[d] = static_cast<float>(-mean * factor);
    }
    for (std::size_t r = 0; r < frames.rows; ++r) {
        float* x = frames.row(r);
        if (normVars)
            for (std::size_t d = 0; d < dim; ++d) x[d] = x[d] * scale[d] + offset[d];
        else
            for (std::size_t d = 0; d < dim; ++d) x[d] += offset[d];
    }
}

}  // namespace retort::kaldi
