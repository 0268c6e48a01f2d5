// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/kernels.h"
#include "core/math/target.h"
#include "core/nn/activations/activations.h"

namespace retort::nn {

namespace {

RETORT_CLONES void backward(const float*, const float* y, const float* dy, float* dx, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) dx[i] = dy[i] * (1.0F - y[i] * y[i]);
}

}  // namespace

const Activation tanhActivation = {.name = "tanh",
                                   .keras = "tanh",
                                   .seedText = "tanh",
                                   .nnet1 = "Tanh",
                                   .nnet3 = "TanhComponent",
                                   .onnx = "Tanh",
                                   .needsInput = false,
                                   .forward = kernels::tanh,
                                   .backward = backward};

}  // namespace retort::nn
