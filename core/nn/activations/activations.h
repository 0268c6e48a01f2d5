// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/math/matrix.h"

namespace retort::nn {

/// One element-wise activation: what it is called, and how it runs. A new one is a file beside this and a row in
/// activations.cpp; the form, JSON, gradient test and exporters find it there.
struct Activation {
    const char* name;      ///< In the experiment file.
    const char* keras;     ///< Keras' name; "" where Keras cannot say it.
    const char* seedText;  ///< Name in the seed's text layout; "" where it cannot be said.
    const char* nnet1;     ///< Kaldi nnet1 component; "" where it cannot be said.
    const char* nnet3;     ///< Kaldi nnet3 component.
    const char* onnx;      ///< ONNX operator.
    bool needsInput;       ///< backward reads the input x; otherwise only the output y.

    /// y[i] = f(x[i]); may run in place.
    void (*forward)(const float* x, float* y, std::size_t n);
    /// dx[i] = dy[i] f'(x[i]), from x where needsInput, else from y; may run in place on dy.
    void (*backward)(const float* x, const float* y, const float* dy, float* dx, std::size_t n);
};

extern const Activation linearActivation;
extern const Activation reluActivation;
extern const Activation sigmoidActivation;
extern const Activation tanhActivation;
extern const Activation geluActivation;

/// All element-wise activations, in the order they are offered. (maxout is a layer of its own: it changes the width.)
std::span<const Activation* const> activations();

/// The row of that name; throws Error with the nearest known name otherwise.
const Activation& activationNamed(std::string_view name);

/// Names that an experiment's "activation" may have: the list, and "maxout".
std::vector<std::string> activationNames();

}  // namespace retort::nn
