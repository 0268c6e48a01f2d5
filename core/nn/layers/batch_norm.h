// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"

namespace retort::nn {

/// y = gamma (x - m) / sqrt(v + epsilon) + beta per unit (Ioffe, Szegedy, arXiv 1502.03167). In training m and v are
/// the batch's own (v without Bessel's correction), and the running ones move towards them by 1 - momentum; else the
/// running ones are used. Parameters: gamma, beta; state: running mean, running variance.
class BatchNormLayer : public Layer {
public:
    BatchNormLayer(std::size_t width, float epsilon);

    std::size_t inputs() const override { return width_; }
    std::size_t outputs() const override { return width_; }
    std::vector<ParameterBlock> blocks() const override;
    std::size_t stateSize() const override { return 2 * width_; }
    void load(const std::vector<LayerRecord>& records, std::size_t& next, float* parameters,
              float* state) const override;
    void save(std::vector<LayerRecord>& records, const float* parameters, const float* state) const override;
    void forward(const Step& step, const float* parameters, float* state, ConstMatrixView x, MatrixView y) override;
    void backward(const Step& step, const float* parameters, ConstMatrixView x, ConstMatrixView y, MatrixView dy,
                  MatrixView* dx, GradientSink& gradients) override;

private:
    std::size_t width_;
    float epsilon_;
    std::vector<float> gradient_;  ///< Of the step under way: of gamma, then of beta.
    std::vector<double> sums_;
    std::vector<float> mean_, inverse_;  ///< Of the last training batch: mean, 1/sqrt(variance + epsilon).
};

}  // namespace retort::nn
