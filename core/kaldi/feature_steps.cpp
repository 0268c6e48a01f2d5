// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/feature_steps.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"

namespace retort::kaldi {

namespace {

std::size_t clamped(std::size_t t, std::ptrdiff_t shift, std::size_t frames) {
    return static_cast<std::size_t>(
        std::clamp(static_cast<std::ptrdiff_t>(t) + shift, std::ptrdiff_t{0}, static_cast<std::ptrdiff_t>(frames) - 1));
}

}  // namespace

std::vector<std::vector<float>> deltaTaps(int order, int window) {
    if (order < 0 || window < 1) throw Error("deltas need an order of 0 or more and a window of 1 or more");
    double norm = 0;
    for (int j = -window; j <= window; ++j) norm += static_cast<double>(j * j);
    std::vector<std::vector<float>> taps = {{1.0F}};
    for (int i = 1; i <= order; ++i) {
        const std::vector<float>& last = taps.back();
        std::vector<float> next(last.size() + 2 * static_cast<std::size_t>(window));
        for (std::size_t m = 0; m < last.size(); ++m)
            for (int j = -window; j <= window; ++j)
                next[m + static_cast<std::size_t>(window + j)] += static_cast<float>(j) * last[m];
        for (float& tap : next) tap = static_cast<float>(static_cast<double>(tap) / norm);
        taps.push_back(std::move(next));
    }
    return taps;
}

Matrix addDeltas(ConstMatrixView x, int order, int window) {
    const auto taps = deltaTaps(order, window);
    Matrix out(x.rows, x.cols * taps.size());
    for (std::size_t t = 0; t < x.rows; ++t)
        for (std::size_t i = 0; i < taps.size(); ++i) {
            float* to = out.row(t) + i * x.cols;
            const auto reach = static_cast<std::ptrdiff_t>(taps[i].size() / 2);
            for (std::size_t m = 0; m < taps[i].size(); ++m) {
                const float tap = taps[i][m];
                if (tap == 0) continue;
                const float* from = x.row(clamped(t, static_cast<std::ptrdiff_t>(m) - reach, x.rows));
                for (std::size_t d = 0; d < x.cols; ++d) to[d] += tap * from[d];
            }
        }
    return out;
}

Matrix splice(ConstMatrixView x, int left, int right) {
    if (x.rows == 0) throw Error("an utterance without frames cannot be spliced");
    if (left < 0 || right < 0) throw Error("a splice needs contexts of 0 or more frames");
    Matrix out(x.rows, x.cols * (1 + static_cast<std::size_t>(left) + static_cast<std::size_t>(right)));
    for (std::size_t t = 0; t < x.rows; ++t)
        for (int j = -left; j <= right; ++j)
            std::copy_n(x.row(clamped(t, j, x.rows)), x.cols, out.row(t) + static_cast<std::size_t>(j + left) * x.cols);
    return out;
}

bool transformFits(ConstMatrixView transform, std::size_t dim) {
    return transform.cols == dim || transform.cols == dim + 1;
}

Matrix applyTransform(ConstMatrixView x, ConstMatrixView transform) {
    if (!transformFits(transform, x.cols)) throw Error("a transform does not fit the features");
    // Transposed, so that the inner loop runs over outputs side by side.
    Matrix columns(transform.cols, transform.rows);
    for (std::size_t r = 0; r < transform.rows; ++r)
        for (std::size_t c = 0; c < transform.cols; ++c) columns(c, r) = transform(r, c);
    Matrix out(x.rows, transform.rows);
    for (std::size_t t = 0; t < x.rows; ++t) {
        float* to = out.row(t);
        if (transform.cols > x.cols) std::copy_n(columns.row(x.cols), transform.rows, to);
        for (std::size_t c = 0; c < x.cols; ++c) {
            const float value = x(t, c);
            const float* weights = columns.row(c);
            for (std::size_t r = 0; r < transform.rows; ++r) to[r] += value * weights[r];
        }
    }
    return out;
}

bool allFinite(ConstMatrixView frames) {
    for (std::size_t r = 0; r < frames.rows; ++r) {
        // x * 0 is 0 unless x is NaN or infinite; one sum a row lets the loop run without branches.
        float sum = 0;
        const float* x = frames.row(r);
        for (std::size_t c = 0; c < frames.cols; ++c) sum += x[c] * 0.0F;
        if (std::isnan(sum)) return false;
    }
    return true;
}

}  // namespace retort::kaldi
