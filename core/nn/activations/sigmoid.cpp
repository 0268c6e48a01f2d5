// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/kernels.h"
#include "core/math/target.h"
#include "core/nn/activations/activations.h"

namespace retort::nn {

namespace {

RETORT_CLONES void backward(const float*, const float* y, const float* dy, float* dx, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) dx[i] = dy[i] * y[i] * (1.0F - y[i]);
}

}  // namespace

const Activation sigmoidActivation = {.name = "sigmoid",
                                      .keras = "sigmoid",
                                      .seedText = "sigmoid",
                                      .nnet1 = "Sigmoid",
                                      .nnet3 = "SigmoidComponent",
                                      .onnx = "Sigmoid",
                                      .needsInput = false,
                                      .forward = kernels::sigmoid,
                                      .backward = backward};

}  // namespace retort::nn
