// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/elementwise.h"

namespace retort::nn {

/// y = dropout(f(x)) as a layer of its own: after batch normalisation, or dropout of the input (f linear).
class ActivationLayer : public Layer {
public:
    ActivationLayer(std::size_t width, Elementwise end);

    std::size_t inputs() const override { return width_; }
    std::size_t outputs() const override { return width_; }
    void load(const std::vector<LayerRecord>& records, std::size_t& next, float* parameters,
              float* state) const override;
    void save(std::vector<LayerRecord>& records, const float* parameters, const float* state) const override;
    void forward(const Step& step, const float* parameters, float* state, ConstMatrixView x, MatrixView y) override;
    void backward(const Step& step, const float* parameters, ConstMatrixView x, ConstMatrixView y, MatrixView dy,
                  MatrixView* dx, GradientSink& gradients) override;

private:
    std::size_t width_;
    Elementwise end_;
};

}  // namespace retort::nn
