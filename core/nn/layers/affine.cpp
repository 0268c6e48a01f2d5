// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/affine.h"

#include <algorithm>

#include "core/math/kernels.h"

namespace retort::nn {

AffineLayer::AffineLayer(std::size_t inputs, std::size_t outputs, Elementwise end)
    : inputs_(inputs), outputs_(outputs), end_(std::move(end)) {}

std::vector<ParameterBlock> AffineLayer::blocks() const {
    return {{ParameterBlock::Kind::Weights, 0, outputs_, inputs_},
            {ParameterBlock::Kind::Offsets, outputs_ * inputs_, 1, outputs_}};
}

void AffineLayer::load(const std::vector<LayerRecord>& records, std::size_t& next, float* parameters, float*) const {
    const auto& record = std::get<AffineRecord>(records[next++]);
    std::copy_n(record.weights.data(), record.weights.size(), parameters);
    std::copy_n(record.bias.data(), outputs_, parameters + record.weights.size());
    if (&end_.activation() != &linearActivation) ++next;
    if (end_.dropoutRate() > 0) ++next;
}

void AffineLayer::save(std::vector<LayerRecord>& records, const float* parameters, const float*) const {
    AffineRecord record{Matrix(outputs_, inputs_), {}};
    std::copy_n(parameters, record.weights.size(), record.weights.data());
    record.bias.assign(parameters + record.weights.size(), parameters + record.weights.size() + outputs_);
    records.emplace_back(std::move(record));
    end_.save(records);
}

void AffineLayer::forward(const Step& step, const float* parameters, float*, ConstMatrixView x, MatrixView y) {
    const ConstMatrixView weights{parameters, outputs_, inputs_, inputs_};
    const float* bias = parameters + outputs_ * inputs_;
    end_.prepare(x.rows);
    forTiles(step.pool, x.rows, outputs_, 2.0 * static_cast<double>(inputs_), [&](const Tile& t) {
        gemmTile(Transpose::No, Transpose::Yes, 1, x.rowRange(t.row, t.rows), weights.rowRange(t.col, t.cols), 0,
                 {y.row(t.row) + t.col, t.rows, t.cols, y.stride});
        for (std::size_t r = t.row; r < t.row + t.rows; ++r) kernels::add(bias + t.col, y.row(r) + t.col, t.cols);
        end_.forward(step, t, y);
    });
}

void AffineLayer::backward(const Step& step, const float* parameters, float* gradients, ConstMatrixView x,
                           ConstMatrixView y, MatrixView dy, MatrixView* dx) {
    const ConstMatrixView weights{parameters, outputs_, inputs_, inputs_};
    float* weightGradient = gradients;
    float* biasGradient = gradients + outputs_ * inputs_;
    step.pool.forRanges(outputs_, 64, 16, [&](std::size_t begin, std::size_t end) {
        end_.backward(step, {0, x.rows, begin, end - begin}, y, dy);
        std::fill(biasGradient + begin, biasGradient + end, 0.0F);
        for (std::size_t r = 0; r < x.rows; ++r) kernels::add(dy.row(r) + begin, biasGradient + begin, end - begin);
    });
    gemm(step.pool, Transpose::Yes, Transpose::No, 1, dy, x, 0, {weightGradient, outputs_, inputs_, inputs_});
    if (dx != nullptr) gemm(step.pool, Transpose::No, Transpose::No, 1, dy, weights, 0, *dx);
}

}  // namespace retort::nn
