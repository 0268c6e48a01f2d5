// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/formats/hdf5_file.h"
#include "core/formats/keras_config.h"
#include "core/formats/model_format.h"

namespace retort::formats {

/// A layer's datasets, in Keras' order.
struct WeightGroup {
    std::string layer;                  ///< The layer's name.
    std::vector<std::string> datasets;  ///< Object paths.
};

/// The layers that have weights, as the lists layer_names and weight_names under `root` order them.
std::vector<WeightGroup> listedWeights(const hdf5::Reader& file, const std::string& root);

/// The same of a Keras 3 .weights.h5, which has no lists: groups are found by class and count
/// ("/layers/dense_1/vars/0").
std::vector<WeightGroup> countedWeights(const KerasLayers& layers);

/// Pairs layers with weights by position, as Keras does, checks every shape, and reads.
/// Throws Error with the file and object path.
nn::Model modelOf(const KerasLayers& layers, const std::vector<WeightGroup>& weights, const hdf5::Reader& file,
                  const std::string& where);

/// The architecture for weights without one; see KerasH5. `weights` are the file's groups.
KerasLayers architectureFor(const std::filesystem::path& path, const hdf5::Reader& file,
                            const std::vector<WeightGroup>& weights, const ReadOptions& options);

/// The layers that a full Keras model or a to_json file says. Throws Error.
KerasLayers readArchitecture(const std::filesystem::path& path);

}  // namespace retort::formats
