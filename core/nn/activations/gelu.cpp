// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numbers>

#include "core/math/fast_exp.h"
#include "core/nn/activations/activations.h"

namespace retort::nn {

namespace {

// The exact form x Phi(x) with the normal distribution function Phi (Hendrycks, Gimpel, arXiv 1606.08415), as Keras'
// default.

constexpr float inverseSqrt2 = 1.0F / std::numbers::sqrt2_v<float>;

void forward(const float* x, float* y, std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) y[i] = 0.5F * x[i] * (1.0F + std::erf(x[i] * inverseSqrt2));
}

void backward(const float* x, const float*, const float* dy, float* dx, std::size_t n) {
    constexpr float inverseSqrt2Pi = std::numbers::inv_sqrtpi_v<float> * inverseSqrt2;
    for (std::size_t i = 0; i < n; ++i) {
        const float phi = 0.5F * (1.0F + std::erf(x[i] * inverseSqrt2));
        dx[i] = dy[i] * (phi + x[i] * inverseSqrt2Pi * fastExp(-0.5F * x[i] * x[i]));
    }
}

}  // namespace

const Activation geluActivation = {.name = "gelu",
                                   .keras = "gelu",
                                   .seedText = "",
                                   .nnet1 = "",
                                   .nnet3 = "",
                                   .onnx = "",
                                   .needsInput = true,
                                   .forward = forward,
                                   .backward = backward};

}  // namespace retort::nn
