// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/batch_norm.h"

#include <algorithm>
#include <cmath>

namespace retort::nn {

namespace {

constexpr double momentum = 0.99;  // Keras' default

}  // namespace

BatchNormLayer::BatchNormLayer(std::size_t width, float epsilon)
    : width_(width), epsilon_(epsilon), mean_(width), inverse_(width) {}

std::vector<ParameterBlock> BatchNormLayer::blocks() const {
    return {{ParameterBlock::Kind::Offsets, 0, 1, width_}, {ParameterBlock::Kind::Offsets, width_, 1, width_}};
}

void BatchNormLayer::load(const std::vector<LayerRecord>& records, std::size_t& next, float* parameters,
                          float* state) const {
    const auto& record = std::get<BatchNormRecord>(records[next++]);
    std::copy_n(record.gamma.data(), width_, parameters);
    std::copy_n(record.beta.data(), width_, parameters + width_);
    std::copy_n(record.mean.data(), width_, state);
    std::copy_n(record.variance.data(), width_, state + width_);
}

void BatchNormLayer::save(std::vector<LayerRecord>& records, const float* parameters, const float* state) const {
    const auto part = [this](const float* from) { return std::vector<float>(from, from + width_); };
    records.emplace_back(
        BatchNormRecord{part(parameters), part(parameters + width_), part(state), part(state + width_), epsilon_});
}

void BatchNormLayer::forward(const Step& step, const float* parameters, float* state, ConstMatrixView x, MatrixView y) {
    const float* gamma = parameters;
    const float* beta = parameters + width_;
    if (step.training) sums_.resize(2 * width_);
    step.pool.forRanges(width_, 64, 16, [&](std::size_t begin, std::size_t end) {
        const Doing elementwise(Work::Elementwise);
        if (step.training) {
            double* const sum = sums_.data() + begin;
            double* const square = sums_.data() + width_ + begin;
            std::fill(sum, sum + (end - begin), 0.0);
            std::fill(square, square + (end - begin), 0.0);
            for (std::size_t r = 0; r < x.rows; ++r)
                for (std::size_t c = begin; c < end; ++c) sum[c - begin] += static_cast<double>(x(r, c));
            const double n = static_cast<double>(x.rows);
            for (std::size_t c = begin; c < end; ++c) sum[c - begin] /= n;
            for (std::size_t r = 0; r < x.rows; ++r)
                for (std::size_t c = begin; c < end; ++c) {
                    const double d = static_cast<double>(x(r, c)) - sum[c - begin];
                    square[c - begin] += d * d;
                }
            for (std::size_t c = begin; c < end; ++c) {
                const double variance = square[c - begin] / n;
                mean_[c] = static_cast<float>(sum[c - begin]);
                inverse_[c] = static_cast<float>(1.0 / std::sqrt(variance + static_cast<double>(epsilon_)));
                state[c] =
                    static_cast<float>(momentum * static_cast<double>(state[c]) + (1 - momentum) * sum[c - begin]);
                state[width_ + c] =
                    static_cast<float>(momentum * static_cast<double>(state[width_ + c]) + (1 - momentum) * variance);
            }
        } else {
            for (std::size_t c = begin; c < end; ++c) {
                mean_[c] = state[c];
                inverse_[c] = 1.0F / std::sqrt(state[width_ + c] + epsilon_);
            }
        }
        for (std::size_t r = 0; r < x.rows; ++r)
            for (std::size_t c = begin; c < end; ++c) y(r, c) = (x(r, c) - mean_[c]) * inverse_[c] * gamma[c] + beta[c];
    });
}

void BatchNormLayer::backward(const Step& step, const float* parameters, ConstMatrixView x, ConstMatrixView,
                              MatrixView dy, MatrixView* dx, GradientSink& gradients) {
    const float* gamma = parameters;
    gradient_.resize(2 * width_);
    sums_.resize(2 * width_);
    const auto n = static_cast<float>(x.rows);
    step.pool.forRanges(width_, 64, 16, [&](std::size_t begin, std::size_t end) {
        const Doing elementwise(Work::Elementwise);
        double* dGamma = sums_.data();
        double* dBeta = sums_.data() + width_;
        std::fill(dGamma + begin, dGamma + end, 0.0);
        std::fill(dBeta + begin, dBeta + end, 0.0);
        for (std::size_t r = 0; r < x.rows; ++r)
            for (std::size_t c = begin; c < end; ++c) {
                const float normal = (x(r, c) - mean_[c]) * inverse_[c];
                dGamma[c] += static_cast<double>(dy(r, c) * normal);
                dBeta[c] += static_cast<double>(dy(r, c));
            }
        for (std::size_t c = begin; c < end; ++c) {
            gradient_[c] = static_cast<float>(dGamma[c]);
            gradient_[width_ + c] = static_cast<float>(dBeta[c]);
        }
        if (dx == nullptr) return;
        for (std::size_t r = 0; r < x.rows; ++r)
            for (std::size_t c = begin; c < end; ++c) {
                const float normal = (x(r, c) - mean_[c]) * inverse_[c];
                (*dx)(r, c) =
                    gamma[c] * inverse_[c] * (dy(r, c) - gradient_[width_ + c] / n - normal * gradient_[c] / n);
            }
    });
    gradients.take({0, 1, 2 * width_, 2 * width_, gradient_.data(), 2 * width_});
}

}  // namespace retort::nn
