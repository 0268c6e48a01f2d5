// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/keras_h5.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/formats/formats.h"
#include "core/formats/hdf5_guard.h"
#include "core/formats/keras_weights.h"

namespace retort::formats {

namespace {

constexpr const char* kerasVersion = "2.2.4";
constexpr const char* backend = "tensorflow";

/// The numbers of one dataset, as Keras orders them.
void writeWeight(hdf5::Writer& file, const std::string& object, const std::string& weight,
                 const nn::LayerRecord& record) {
    if (const auto* affine = std::get_if<nn::AffineRecord>(&record)) {
        if (weight == "bias") return file.floats(object, {affine->bias.size()}, affine->bias.data());
        const std::size_t outputs = affine->weights.rows(), inputs = affine->weights.cols();
        Matrix kernel(inputs, outputs);
        constexpr std::size_t tile = 32;  // a block at a time, so that neither side misses the cache on every element
        for (std::size_t o0 = 0; o0 < outputs; o0 += tile)
            for (std::size_t i0 = 0; i0 < inputs; i0 += tile)
                for (std::size_t i = i0; i < std::min(i0 + tile, inputs); ++i)
                    for (std::size_t o = o0; o < std::min(o0 + tile, outputs); ++o)
                        kernel(i, o) = affine->weights(o, i);
        return file.floats(object, {inputs, outputs}, kernel.data());
    }
    const auto& norm = std::get<nn::BatchNormRecord>(record);
    const auto& values = weight == "gamma"         ? norm.gamma
                         : weight == "beta"        ? norm.beta
                         : weight == "moving_mean" ? norm.mean
                                                   : norm.variance;
    file.floats(object, {values.size()}, values.data());
}

}  // namespace

const char* KerasH5::title() const {
    return trText("Keras HDF5");
}

std::span<const char* const> KerasH5::extensions() const {
    static constexpr const char* list[] = {".h5", ".hdf5"};
    return list;
}

bool KerasH5::canRead(const std::filesystem::path& path) const {
    return beginsWith(path, "\x89HDF\r\n\x1a\n");
}

nn::Model KerasH5::read(const std::filesystem::path& path, const ReadOptions& options) const {
    const auto lock = hdf5::lockLibrary();
    hdf5::tryAside(path, [&] { readHere(path, {.architecture = options.architecture, .note = {}}); });
    return readHere(path, options);
}

nn::Model KerasH5::readHere(const std::filesystem::path& path, const ReadOptions& options) const {
    const hdf5::Reader file(path);
    const std::string place = path.string();
    const auto has = [&](const char* object, const char* list) {
        return file.exists(object) &&
               (file.hasAttribute(object, list) || file.hasAttribute(object, (list + std::string("0")).c_str()));
    };
    const std::string root = has("/", "layer_names")                ? "/"
                             : has("/model_weights", "layer_names") ? "/model_weights"
                                                                    : "";

    if (!options.architecture.empty()) {
        const KerasLayers layers = readArchitecture(options.architecture);
        return modelOf(layers, root.empty() ? countedWeights(layers) : listedWeights(file, root), file, place);
    }
    if (root.empty()) {
        if (file.exists("/layers") || file.exists("/_layer_checkpoint_dependencies"))
            throw Error("is a Keras 3 weights file, which does not say the layers", place,
                        "give the full model or its to_json file with --architecture FILE, or save it with "
                        "model.save(\"model.h5\")");
        throw Error("is an HDF5 file, but no Keras model: it has no layer_names", place);
    }
    if (file.hasAttribute("/", "model_config"))
        return modelOf(parseKerasConfig(file.text("/", "model_config"), file.where("/") + " attribute model_config"),
                       listedWeights(file, root), file, place);
    if (root != "/")
        throw Error("is laid out as a full model but has no model_config", place,
                    "the file is damaged; with --architecture FILE its weights can be read");
    const std::vector<WeightGroup> weights = listedWeights(file, root);
    return modelOf(architectureFor(path, file, weights, options), weights, file, place);
}

std::optional<std::string> KerasH5::cannotSay(const nn::Model& model) const {
    try {
        if (toKerasConfig(kerasLayersOf(model)).size() > hdf5::attributeLimit) return "a net of so many layers";
    } catch (const Error& e) {
        return e.message();
    }
    return std::nullopt;
}

void KerasH5::write(const nn::Model& model, const std::filesystem::path& path) const {
    if (const auto missing = cannotSay(model))
        throw Error(fmt::format("{} cannot say {}", id(), *missing), path.string());
    const auto lock = hdf5::lockLibrary();
    KerasLayers layers = kerasLayersOf(model);
    hdf5::Writer file(path);
    file.text("/", "keras_version", kerasVersion);
    file.text("/", "backend", backend);
    file.text("/", "model_config", toKerasConfig(layers));
    layers.erase(layers.begin());  // the InputLayer is in the config only
    const std::string root = "/model_weights";
    file.group(root);
    std::vector<std::string> names;
    for (const KerasLayer& layer : layers) names.push_back(layer.name);
    file.texts(root, "layer_names", names);
    file.text(root, "backend", backend);
    file.text(root, "keras_version", kerasVersion);
    for (const KerasLayer& layer : layers) {
        const std::string group = root + "/" + layer.name;
        file.group(group);
        std::vector<std::string> weights;
        for (const std::string& weight : layer.weights()) weights.push_back(layer.name + "/" + weight + ":0");
        file.texts(group, "weight_names", weights);
        if (weights.empty()) continue;
        file.group(group + "/" + layer.name);
        for (const std::string& weight : layer.weights())
            writeWeight(file, group + "/" + layer.name + "/" + weight + ":0", weight, model.layers[layer.record]);
    }
    file.finish();
}

}  // namespace retort::formats
