// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/activation_layer.h"

#include <algorithm>

namespace retort::nn {

namespace {

/// Rough cost of an element, so that small batches stay on one thread.
constexpr double flopsPerElement = 8;

}  // namespace

ActivationLayer::ActivationLayer(std::size_t width, Elementwise end) : width_(width), end_(std::move(end)) {}

void ActivationLayer::load(const std::vector<LayerRecord>&, std::size_t& next, float*, float*) const {
    if (&end_.activation() != &linearActivation) ++next;
    if (end_.dropoutRate() > 0) ++next;
}

void ActivationLayer::save(std::vector<LayerRecord>& records, const float*, const float*) const {
    end_.save(records);
}

void ActivationLayer::forward(const Step& step, const float*, float*, ConstMatrixView x, MatrixView y) {
    end_.prepare(x.rows);
    forTiles(step.pool, x.rows, width_, flopsPerElement, [&](const Tile& t) {
        const Doing elementwise(Work::Elementwise);
        for (std::size_t r = t.row; r < t.row + t.rows; ++r) std::copy_n(x.row(r) + t.col, t.cols, y.row(r) + t.col);
        end_.forward(step, t, y);
    });
}

void ActivationLayer::backward(const Step& step, const float*, ConstMatrixView x, ConstMatrixView y, MatrixView dy,
                               MatrixView* dx, GradientSink&) {
    if (dx == nullptr) return;
    forTiles(step.pool, x.rows, width_, flopsPerElement, [&](const Tile& t) {
        const Doing elementwise(Work::Elementwise);
        end_.backward(step, t, y, dy);
        for (std::size_t r = t.row; r < t.row + t.rows; ++r) std::copy_n(dy.row(r) + t.col, t.cols, dx->row(r) + t.col);
    });
}

}  // namespace retort::nn
