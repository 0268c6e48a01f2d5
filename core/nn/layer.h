// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/math/gradient_sink.h"
#include "core/math/matrix.h"
#include "core/math/parameter_block.h"
#include "core/math/thread_pool.h"
#include "core/nn/model.h"

namespace retort::nn {

using retort::Precision;

/// What a layer needs to know of the step it runs in.
struct Step {
    ThreadPool& pool;
    bool training = false;      ///< Dropout drops and batch normalisation uses the batch's own statistics.
    std::uint64_t dropKey = 0;  ///< Seed of this step's dropout; another for each step.
    Precision precision =
        Precision::Float32;  ///< Bfloat16 requires pool.bfloat16Backend(). The same in forward and backward.
};

/// One layer of a net: a function from [frames x inputs] to [frames x outputs] and its gradient. Its trainable numbers
/// live in the net's flat arrays, from the addresses handed in; what it must keep between forward and backward it keeps
/// itself, so a layer serves one caller at a time.
class Layer {
public:
    virtual ~Layer() = default;

    virtual std::size_t inputs() const = 0;
    virtual std::size_t outputs() const = 0;

    /// Trainable tensors, offsets relative to the layer's own first parameter.
    virtual std::vector<ParameterBlock> blocks() const { return {}; }
    /// Numbers that are learned without a gradient (running statistics), as a flat array.
    virtual std::size_t stateSize() const { return 0; }

    /// Copies between the layer's numbers and records, which are appended in order. `state` as for stateSize().
    virtual void load(const std::vector<LayerRecord>& records, std::size_t& next, float* parameters,
                      float* state) const = 0;
    virtual void save(std::vector<LayerRecord>& records, const float* parameters, const float* state) const = 0;

    /// y = f(x). x stays valid until backward. y does not overlap x.
    virtual void forward(const Step& step, const float* parameters, float* state, ConstMatrixView x, MatrixView y) = 0;

    /// After a forward in training: hands d loss/d parameters to `gradients`, numbered from the layer's own first
    /// parameter, and unless dx is null writes d loss/d x to dx. dy = d loss/d y is overwritten. A parameter is not
    /// read any more once its gradient has been handed over.
    virtual void backward(const Step& step, const float* parameters, ConstMatrixView x, ConstMatrixView y,
                          MatrixView dy, MatrixView* dx, GradientSink& gradients) = 0;
};

}  // namespace retort::nn
