// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/base/random.h"
#include "core/nn/activations/activations.h"
#include "core/nn/model.h"

namespace retort::nn {

// For the tests: models are the same if every number is.
inline bool operator==(const AffineRecord& a, const AffineRecord& b) {
    return a.weights == b.weights && a.bias == b.bias;
}
inline bool operator==(const ActivationRecord& a, const ActivationRecord& b) {
    return a.name == b.name;
}
inline bool operator==(const MaxoutRecord& a, const MaxoutRecord& b) {
    return a.pieces == b.pieces;
}
inline bool operator==(const BatchNormRecord& a, const BatchNormRecord& b) {
    return a.gamma == b.gamma && a.beta == b.beta && a.mean == b.mean && a.variance == b.variance &&
           a.epsilon == b.epsilon;
}
inline bool operator==(const DropoutRecord& a, const DropoutRecord& b) {
    return a.rate == b.rate;
}

}  // namespace retort::nn

namespace retort::test {

inline void fill(float* values, std::size_t n, Random& random, double mean = 0) {
    for (std::size_t i = 0; i < n; ++i) values[i] = static_cast<float>(mean + 0.3 * random.normal());
}

inline nn::AffineRecord affine(std::size_t outputs, std::size_t inputs, Random& random) {
    nn::AffineRecord record{Matrix(outputs, inputs), std::vector<float>(outputs)};
    fill(record.weights.data(), record.weights.size(), random);
    fill(record.bias.data(), outputs, random);
    return record;
}

inline nn::BatchNormRecord batchNorm(std::size_t width, Random& random) {
    nn::BatchNormRecord record;
    for (auto* values : {&record.gamma, &record.beta, &record.mean, &record.variance}) {
        values->resize(width);
        fill(values->data(), width, random, values == &record.variance ? 4 : 0);
    }
    return record;
}

/// Small models with every layer there is, by name.
inline std::vector<std::pair<std::string, nn::Model>> allModels() {
    std::vector<std::pair<std::string, nn::Model>> models;
    Random random(7);
    for (const bool softmax : {true, false}) {
        const std::string end = softmax ? ", softmax" : ", logits";
        for (const nn::Activation* activation : nn::activations())
            models.push_back({activation->name + end,
                              {{affine(8, 6, random), nn::ActivationRecord{activation->name}, affine(40, 8, random),
                                nn::ActivationRecord{activation->name}, affine(5, 40, random)},
                               softmax}});
        models.push_back({"one layer" + end, {{affine(3, 4, random)}, softmax}});
        models.push_back(
            {"maxout" + end, {{affine(12, 6, random), nn::MaxoutRecord{3}, affine(5, 4, random)}, softmax}});
        models.push_back({"dropout" + end,
                          {{nn::DropoutRecord{0.1}, affine(8, 6, random), nn::ActivationRecord{"relu"},
                            nn::DropoutRecord{0.25}, affine(5, 8, random)},
                           softmax}});
        models.push_back(
            {"batch normalisation" + end,
             {{affine(8, 6, random), batchNorm(8, random), nn::ActivationRecord{"sigmoid"}, affine(8, 8, random),
               batchNorm(8, random), nn::MaxoutRecord{2}, nn::DropoutRecord{0.5}, affine(5, 4, random)},
              softmax}});
    }
    return models;
}

/// The layers without what formats may leave out: dropout, and the linear activation, which does nothing.
inline std::vector<nn::LayerRecord> essential(const nn::Model& model, bool keepDropout = false) {
    std::vector<nn::LayerRecord> layers;
    for (const nn::LayerRecord& layer : model.layers) {
        const auto* activation = std::get_if<nn::ActivationRecord>(&layer);
        if (activation != nullptr && activation->name == "linear") continue;
        if (keepDropout || !std::holds_alternative<nn::DropoutRecord>(layer)) layers.push_back(layer);
    }
    return layers;
}

}  // namespace retort::test
