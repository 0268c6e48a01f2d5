// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

#include "core/math/matrix.h"

namespace retort::nn {

/// What a model file says, in neutral form: layers in order with their weights. Formats read and write it; Network runs
/// it.

/// y = W x + b. W is [outputs x inputs] (Kaldi's orientation; Keras stores the transpose).
struct AffineRecord {
    Matrix weights;
    std::vector<float> bias;  ///< [outputs]
};

/// An element-wise activation by its name in the list of core/nn/activations ("relu", "sigmoid", "tanh", "gelu", …).
struct ActivationRecord {
    std::string name;
};

/// The maximum over `pieces` blocks of a layer of pieces * outputs units, piece by piece: unit i takes elements
/// i, i + outputs, i + 2 * outputs, … (Goodfellow et al. 2013; the layout of the seed's text files).
struct MaxoutRecord {
    int pieces = 2;
};

/// y = gamma (x - mean) / sqrt(variance + epsilon) + beta, per dimension, with running statistics (Ioffe, Szegedy
/// 2015).
struct BatchNormRecord {
    std::vector<float> gamma, beta, mean, variance;
    float epsilon = 1e-3F;
};

/// Inverted dropout; does nothing outside training.
struct DropoutRecord {
    double rate = 0;
};

using LayerRecord = std::variant<AffineRecord, ActivationRecord, MaxoutRecord, BatchNormRecord, DropoutRecord>;

struct Model {
    std::vector<LayerRecord> layers;
    /// True where the file ends in a softmax (its output are posteriors); false for a net of logits. The softmax itself
    /// is no layer: temperature always works on logits.
    bool softmax = true;

    std::size_t inputs() const;      ///< Width of the first affine layer's input; 0 for a model without layers.
    std::size_t outputs() const;     ///< Width of the last layer's output.
    std::size_t parameters() const;  ///< Weights, biases, and batch normalisation's gamma and beta.
};

/// Throws Error (with `where` as its place) unless the layers chain in shape, every number is finite, at least one
/// layer is affine, and every activation is known. To be called by each format's reader.
void checkModel(const Model& model, const std::string& where);

}  // namespace retort::nn
