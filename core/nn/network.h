// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/nn/layer.h"
#include "core/nn/network_spec.h"

namespace retort::nn {

/// The model that a spec asks for, with initial weights drawn from `seed`: Glorot uniform, He normal or a fixed normal;
/// biases 0. Ends in a softmax.
Model makeModel(const NetworkSpec& spec, std::size_t inputs, std::size_t outputs, std::uint64_t seed);

/// Trainable numbers of such a model, without building it.
std::size_t countParameters(const NetworkSpec& spec, std::size_t inputs, std::size_t outputs);

/// Multiplications and additions of the matrix products for one frame: forward, and a training step (forward, weight
/// gradient, and input gradient for all layers but the first).
struct Flops {
    double forward = 0;
    double training = 0;
};
Flops countFlops(const NetworkSpec& spec, std::size_t inputs, std::size_t outputs);

/// A model that runs: ordered layers over one flat parameter array, one gradient array, one state array. Its output are
/// logits; the softmax belongs to the objective. One caller at a time; holds the activations of its last forward.
class Network {
public:
    explicit Network(const Model& model);
    Network(Network&&) noexcept;
    Network& operator=(Network&&) noexcept;
    ~Network();

    std::size_t inputs() const;
    std::size_t outputs() const;

    std::span<float> parameters() { return parameters_; }
    std::span<const float> parameters() const { return parameters_; }
    std::span<float> gradients() { return gradients_; }  ///< Empty until the first backward without a sink.
    std::span<float> state() { return state_; }          ///< Running statistics of batch normalisation.
    std::span<const float> state() const { return state_; }
    const std::vector<ParameterBlock>& blocks() const { return blocks_; }

    /// Logits [frames x outputs] of x [frames x inputs]; valid until the next forward. x must stay valid until
    /// backward.
    ConstMatrixView forward(const Step& step, ConstMatrixView x);

    /// After a forward in training: hands the gradients to `sink`, or without one fills gradients(). logitGradient = d
    /// loss/d logits [frames x outputs] is overwritten.
    void backward(const Step& step, MatrixView logitGradient, GradientSink* sink = nullptr);

    /// The same weights as a neutral model.
    Model toModel() const;

private:
    /// A matrix whose rows do not lie a power of two apart, which would put them on the same sets of a cache.
    class Activations {
    public:
        MatrixView shaped(std::size_t rows, std::size_t cols) {
            stride_ = cols % 256 == 0 ? cols + 16 : cols;
            values_.resize(rows, stride_);
            cols_ = cols;
            return view();
        }
        MatrixView view() { return {values_.data(), values_.rows(), cols_, stride_}; }

    private:
        Matrix values_;
        std::size_t cols_ = 0, stride_ = 0;
    };

    std::vector<std::unique_ptr<Layer>> layers_;
    std::vector<std::size_t> parameterStart_, stateStart_;
    std::vector<ParameterBlock> blocks_;
    AlignedFloats parameters_, gradients_, state_;
    std::vector<Activations> outputs_, outputGradients_;
    ConstMatrixView input_;
    bool softmax_ = true;
};

}  // namespace retort::nn
