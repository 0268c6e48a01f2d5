// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/maxout.h"

#include <algorithm>

#include "core/math/gemm.h"

namespace retort::nn {

MaxoutLayer::MaxoutLayer(std::size_t outputs, int pieces)
    : outputs_(outputs), pieces_(static_cast<std::size_t>(pieces)) {}

void MaxoutLayer::load(const std::vector<LayerRecord>&, std::size_t& next, float*, float*) const {
    ++next;
}

void MaxoutLayer::save(std::vector<LayerRecord>& records, const float*, const float*) const {
    records.emplace_back(MaxoutRecord{static_cast<int>(pieces_)});
}

void MaxoutLayer::forward(const Step& step, const float*, float*, ConstMatrixView x, MatrixView y) {
    forTiles(step.pool, x.rows, outputs_, 2.0 * static_cast<double>(pieces_), [&](const Tile& t) {
        const Doing elementwise(Work::Elementwise);
        for (std::size_t r = t.row; r < t.row + t.rows; ++r) {
            float* out = y.row(r);
            std::copy_n(x.row(r) + t.col, t.cols, out + t.col);
            for (std::size_t p = 1; p < pieces_; ++p) {
                const float* in = x.row(r) + p * outputs_;
                for (std::size_t c = t.col; c < t.col + t.cols; ++c) out[c] = in[c] > out[c] ? in[c] : out[c];
            }
        }
    });
}

void MaxoutLayer::backward(const Step& step, const float*, ConstMatrixView x, ConstMatrixView y, MatrixView dy,
                           MatrixView* dx, GradientSink&) {
    if (dx == nullptr) return;
    forTiles(step.pool, x.rows, outputs_, 4.0 * static_cast<double>(pieces_), [&](const Tile& t) {
        const Doing elementwise(Work::Elementwise);
        for (std::size_t r = t.row; r < t.row + t.rows; ++r) {
            const float* top = y.row(r);
            for (std::size_t c = t.col; c < t.col + t.cols; ++c) {
                float left = dy(r, c);
                for (std::size_t p = 0; p < pieces_; ++p) {
                    const bool won = x(r, p * outputs_ + c) == top[c];
                    (*dx)(r, p * outputs_ + c) = won ? left : 0.0F;
                    if (won) left = 0.0F;
                }
            }
        }
    });
}

}  // namespace retort::nn
