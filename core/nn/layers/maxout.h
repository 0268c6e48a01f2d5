// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/layer.h"

namespace retort::nn {

/// y_i = max over pieces p of x[i + p * outputs] (Goodfellow et al., "Maxout Networks", 2013). The gradient goes to the
/// piece that won; of equal ones to the first.
class MaxoutLayer : public Layer {
public:
    MaxoutLayer(std::size_t outputs, int pieces);

    std::size_t inputs() const override { return outputs_ * pieces_; }
    std::size_t outputs() const override { return outputs_; }
    void load(const std::vector<LayerRecord>& records, std::size_t& next, float* parameters,
              float* state) const override;
    void save(std::vector<LayerRecord>& records, const float* parameters, const float* state) const override;
    void forward(const Step& step, const float* parameters, float* state, ConstMatrixView x, MatrixView y) override;
    void backward(const Step& step, const float* parameters, ConstMatrixView x, ConstMatrixView y, MatrixView dy,
                  MatrixView* dx, GradientSink& gradients) override;

private:
    std::size_t outputs_;
    std::size_t pieces_;
};

}  // namespace retort::nn
