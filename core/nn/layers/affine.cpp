// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/affine.h"

#include <algorithm>

#include "core/math/kernels.h"

namespace retort::nn {

namespace {

/// Rows of weights whose gradient is computed, and may be used up, at a time: few enough to stay in cache, enough for a
/// fast product.
constexpr std::size_t rowsAtATime = 256;

}  // namespace

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
    if (const MicroKernels* kernels = step.pool.microKernels(step.precision)) {
        forwardPacked(*kernels, step, parameters, x, y);
        return;
    }
    const bool half = step.precision == Precision::Bfloat16;
    if (half) {
        x16_.set(step.pool, x);
        weights16_.set(step.pool, weights);
    }
    forTiles(step.pool, x.rows, outputs_, 2.0 * static_cast<double>(inputs_), [&](const Tile& t) {
        const Doing product(Work::Product);
        const MatrixView tile{y.row(t.row) + t.col, t.rows, t.cols, y.stride};
        if (half)
            step.pool.bfloat16Backend()->multiply(Transpose::No, Transpose::Yes, x16_.rows(t.row, t.rows),
                                                  weights16_.rows(t.col, t.cols), tile);
        else
            step.pool.backend().multiply(Transpose::No, Transpose::Yes, 1, x.rowRange(t.row, t.rows),
                                         weights.rowRange(t.col, t.cols), 0, tile);
        const Doing elementwise(Work::Elementwise);
        for (std::size_t r = t.row; r < t.row + t.rows; ++r) kernels::add(bias + t.col, y.row(r) + t.col, t.cols);
        end_.forward(step, t, y);
    });
}

void AffineLayer::sumBias(ConstMatrixView dy, std::size_t begin, std::size_t end) {
    const Doing elementwise(Work::Elementwise);
    std::fill(biasGradient_.data() + begin, biasGradient_.data() + end, 0.0F);
    for (std::size_t r = 0; r < dy.rows; ++r)
        kernels::add(dy.row(r) + begin, biasGradient_.data() + begin, end - begin);
}

void AffineLayer::backward(const Step& step, const float* parameters, ConstMatrixView x, ConstMatrixView y,
                           MatrixView dy, MatrixView* dx, GradientSink& gradients) {
    biasGradient_.resize(outputs_);
    if (const MicroKernels* kernels = step.pool.microKernels(step.precision)) {
        backwardPacked(*kernels, step, parameters, x, y, dy, dx, gradients);
        return;
    }
    const ConstMatrixView weights{parameters, outputs_, inputs_, inputs_};
    const bool half = step.precision == Precision::Bfloat16;
    step.pool.forRanges(outputs_, 64, 16, [&](std::size_t begin, std::size_t end) {
        end_.backward(step, {0, x.rows, begin, end - begin}, y, dy);
        sumBias(dy, begin, end);
    });
    if (half) gradient16_.set(step.pool, dy);
    // The weights are read for the last time here, so that they may change as soon as their gradient is known.
    if (dx != nullptr) {
        if (half)
            gemm(step.pool, Transpose::No, Transpose::No, gradient16_.view(), weights16_.view(), *dx);
        else
            gemm(step.pool, Transpose::No, Transpose::No, 1, dy, weights, 0, *dx);
    }
    const auto grain = static_cast<std::size_t>(2e5 / static_cast<double>(2 * x.rows * inputs_ + 1)) + 1;
    step.pool.forRanges(outputs_, grain, 16, [&](std::size_t begin, std::size_t end) {
        const Doing multiplying(Work::Product);
        thread_local AlignedFloats block;
        block.resize(std::max(block.size(), std::min(rowsAtATime, outputs_) * inputs_));
        for (std::size_t row = begin; row < end; row += rowsAtATime) {
            const std::size_t count = std::min(rowsAtATime, end - row);
            const MatrixView product{block.data(), count, inputs_, inputs_};
            if (half)
                step.pool.bfloat16Backend()->multiply(Transpose::Yes, Transpose::No, gradient16_.columns(row, count),
                                                      x16_.view(), product);
            else
                step.pool.backend().multiply(Transpose::Yes, Transpose::No, 1,
                                             {dy.data + row, dy.rows, count, dy.stride}, x, 0, product);
            const Doing update(Work::Update);
            gradients.take({row * inputs_, count, inputs_, inputs_, block.data(), inputs_});
            gradients.rowsDone(row * inputs_, (row + count) * inputs_);
        }
    });
    gradients.take({outputs_ * inputs_, 1, outputs_, outputs_, biasGradient_.data(), outputs_});
}

}  // namespace retort::nn
