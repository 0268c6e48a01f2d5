// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/target.h"
#include "core/nn/activations/activations.h"

namespace retort::nn {

namespace {

RETORT_CLONES void forward(const float* x, float* y, std::size_t n) {
    // NaN stays NaN: a comparison that NaN fails must not turn it into 0, or a diverged net would look healthy.
    for (std::size_t i = 0; i < n; ++i) y[i] = x[i] < 0.0F ? 0.0F : x[i];
}

RETORT_CLONES void backward(const float*, const float* y, const float* dy, float* dx, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) dx[i] = y[i] > 0.0F ? dy[i] : 0.0F;
}

}  // namespace

const Activation reluActivation = {.name = "relu",
                                   .keras = "relu",
                                   .seedText = "relu",
                                   .nnet1 = "ParametricRelu",
                                   .nnet3 = "RectifiedLinearComponent",
                                   .onnx = "Relu",
                                   .needsInput = false,
                                   .forward = forward,
                                   .backward = backward};

}  // namespace retort::nn
