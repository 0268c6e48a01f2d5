// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nn/bfloat16_copy.h"
#include "core/nn/elementwise.h"

namespace retort::nn {

/// y = dropout(f(x W' + b)): W [outputs x inputs] then b [outputs] in the parameter array. The product and the
/// element-wise end run in one pass over each tile. Where the pool has micro-kernels, W is read where it lies and
/// everything small is packed once for all threads (affine_packed.cpp); else whole products of a library are shared
/// out.
class AffineLayer : public Layer {
public:
    AffineLayer(std::size_t inputs, std::size_t outputs, Elementwise end);

    std::size_t inputs() const override { return inputs_; }
    std::size_t outputs() const override { return outputs_; }
    std::vector<ParameterBlock> blocks() const override;
    void load(const std::vector<LayerRecord>& records, std::size_t& next, float* parameters,
              float* state) const override;
    void save(std::vector<LayerRecord>& records, const float* parameters, const float* state) const override;
    void forward(const Step& step, const float* parameters, float* state, ConstMatrixView x, MatrixView y) override;
    void backward(const Step& step, const float* parameters, ConstMatrixView x, ConstMatrixView y, MatrixView dy,
                  MatrixView* dx, GradientSink& gradients) override;

private:
    void forwardPacked(const MicroKernels& kernels, const Step& step, const float* parameters, ConstMatrixView x,
                       MatrixView y);
    void backwardPacked(const MicroKernels& kernels, const Step& step, const float* parameters, ConstMatrixView x,
                        ConstMatrixView y, MatrixView dy, MatrixView* dx, GradientSink& gradients);
    /// biasGradient_ of units [begin, end) from dy, in the order of frames.
    void sumBias(ConstMatrixView dy, std::size_t begin, std::size_t end);

    std::size_t inputs_;
    std::size_t outputs_;
    Elementwise end_;
    AlignedFloats biasGradient_;
    Bfloat16Copy x16_, weights16_, gradient16_;  ///< Of the step under way, where its precision asks for them.
};

}  // namespace retort::nn
