// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/nn/model.h"

namespace retort::formats {

/// One layer as Keras' model_config names it, of the classes that a feed-forward net is made of.
struct KerasLayer {
    enum class Kind { Input, Flatten, Dense, Activation, Dropout, BatchNormalization, Reshape, GlobalMaxPooling1D };

    Kind kind = Kind::Input;
    std::string name;
    std::int64_t units = 0;             ///< Dense; Input: its width, 0 where it is not said.
    std::string activation = "linear";  ///< Dense, Activation: Keras' name, or "softmax".
    bool useBias = true;                ///< Dense.
    double rate = 0;                    ///< Dropout.
    float epsilon = 1e-3F;              ///< BatchNormalization.
    bool scale = true, center = true;   ///< BatchNormalization: has gamma, beta.
    std::vector<std::int64_t> target;   ///< Reshape, without the batch; one may be -1.
    std::size_t position = 0;           ///< Among the layers with weights, in the order the config lists them.
    std::size_t record = 0;             ///< Writing: which of Model::layers holds the weights.

    /// Datasets the layer has, in Keras' order: kernel, bias; gamma, beta, moving mean, moving variance.
    std::vector<std::string> weights() const;
};

/// Layers in the order they compute.
using KerasLayers = std::vector<KerasLayer>;

/// Reads the JSON of a model_config attribute or of Keras' to_json: Sequential as a list (Keras 1, Keras 2
/// before 2.2.3) or as an object, and functional models that are one chain. Throws Error (with `where` as its place)
/// that names a layer or setting we do not know: such a file would compute something else.
KerasLayers parseKerasConfig(const std::string& json, const std::string& where);

/// The layers that say this model, named as Keras names them. Maxout is Dense (linear), Reshape to (pieces, units),
/// GlobalMaxPooling1D: the maximum over pieces by layers of Keras' own. Throws Error naming what Keras cannot say.
KerasLayers kerasLayersOf(const nn::Model& model);

/// model_config of Keras 2.2.4 for a Sequential model (its load_model reads it, as does Keras 3's).
std::string toKerasConfig(const KerasLayers& layers);

/// What the layers compute, without names and without what acts in training only: equal texts, equal nets.
std::string computationOf(const KerasLayers& layers);

}  // namespace retort::formats
