// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/formats/keras_config.h"
#include "core/nn/activations/activations.h"

namespace retort::formats {

namespace {

using nlohmann::json;
using Kind = KerasLayer::Kind;

/// A member that is there and not null.
const json* find(const json& object, const char* key) {
    if (!object.is_object()) return nullptr;
    const auto it = object.find(key);
    return it == object.end() || it->is_null() ? nullptr : &*it;
}

/// The first of the keys (Keras 2's name, Keras 1's) that is there, else the default. A wrong type throws
/// json::exception.
template <class T>
T get(const json& object, std::initializer_list<const char*> keys, T otherwise) {
    for (const char* key : keys)
        if (const json* value = find(object, key)) return value->get<T>();
    return otherwise;
}

class Parser {
public:
    explicit Parser(std::string where) : where_(std::move(where)) {}

    KerasLayers parse(const json& model) {
        const std::string className = model.at("class_name").get<std::string>();
        const json& config = model.at("config");
        const bool sequential = className == "Sequential";
        if (!sequential && className != "Model" && className != "Functional")
            throw Error(fmt::format("the model is of class '{}', expected Sequential or a functional Model", className),
                        where_);
        const json& list = config.is_array() ? config : config.at("layers");
        if (!list.is_array()) throw Error("the list of layers is no list", where_);

        KerasLayers layers;
        std::size_t position = 0;
        for (const json& item : list) {
            layers.push_back(layer(item));
            layers.back().position = position;
            if (!layers.back().weights().empty()) ++position;
        }
        return sequential ? layers : chain(layers, list, config);
    }

private:
    [[noreturn]] void refuse(const std::string& name, const std::string& what) const {
        throw Error(fmt::format("layer '{}': {}", name, what), where_,
                    "only feed-forward nets of Dense, Activation, Dropout and BatchNormalization can be read");
    }

    /// A name that we can compute, "softmax" included. Keras 3 may wrap it in an object.
    std::string activation(const json& config, const std::string& name) const {
        const json* value = find(config, "activation");
        if (value == nullptr) return "linear";
        if (value->is_object()) value = &value->at("config");
        if (!value->is_string()) refuse(name, "its activation is not one of Keras' own by name");
        std::string text = value->get<std::string>();
        const auto known = nn::activations();
        if (text != "softmax" &&
            std::none_of(known.begin(), known.end(), [&](const auto* a) { return text == a->keras; }))
            refuse(name, fmt::format("activation '{}' is not known here", text));
        return text;
    }

    KerasLayer layer(const json& item) const {
        const std::string className = item.at("class_name").get<std::string>();
        const json& config = item.at("config");
        KerasLayer l;
        l.name = get<std::string>(item, {"name"}, get<std::string>(config, {"name"}, className));
        if (className == "InputLayer") {
            l.kind = Kind::Input;
        } else if (className == "Flatten") {
            l.kind = Kind::Flatten;
        } else if (className == "Dense") {
            l.kind = Kind::Dense;
            l.units = get<std::int64_t>(config, {"units", "output_dim"}, 0);
            l.useBias = get<bool>(config, {"use_bias", "bias"}, true);
            l.activation = activation(config, l.name);
            if (l.units < 1) refuse(l.name, "has no units");
        } else if (className == "Activation") {
            l.kind = Kind::Activation;
            l.activation = activation(config, l.name);
        } else if (className == "Softmax" || className == "ReLU") {
            specialActivation(l, className, config);
        } else if (className == "Dropout") {
            l.kind = Kind::Dropout;
            l.rate = get<double>(config, {"rate", "p"}, 0);
            if (!(l.rate >= 0 && l.rate < 1)) refuse(l.name, fmt::format("dropout rate {} is outside 0 to 1", l.rate));
        } else if (className == "BatchNormalization") {
            batchNormalization(l, config);
        } else if (className == "Reshape") {
            l.kind = Kind::Reshape;
            l.target = config.at("target_shape").get<std::vector<std::int64_t>>();
        } else if (className == "GlobalMaxPooling1D") {
            l.kind = Kind::GlobalMaxPooling1D;
            if (get<std::string>(config, {"data_format"}, "channels_last") != "channels_last" ||
                get<bool>(config, {"keepdims"}, false))
                refuse(l.name, "only channels_last without keepdims can be read");
        } else {
            refuse(l.name, fmt::format("layers of class '{}' cannot be read", className));
        }
        return l;
    }

    void specialActivation(KerasLayer& l, const std::string& className, const json& config) const {
        l.kind = Kind::Activation;
        l.activation = className == "ReLU" ? "relu" : "softmax";
        if (className == "ReLU" &&
            (find(config, "max_value") != nullptr || get<double>(config, {"negative_slope"}, 0) != 0 ||
             get<double>(config, {"threshold"}, 0) != 0))
            refuse(l.name, "a ReLU with limit, slope or threshold cannot be read");
        if (className == "Softmax" && !lastAxis(config)) refuse(l.name, "a softmax over another axis cannot be read");
    }

    static bool lastAxis(const json& config) {
        const json* axis = find(config, "axis");
        if (axis == nullptr) return true;
        if (axis->is_array()) return axis->size() == 1 && (axis->at(0) == -1 || axis->at(0) == 1);
        return *axis == -1 || *axis == 1;
    }

    void batchNormalization(KerasLayer& l, const json& config) const {
        l.kind = Kind::BatchNormalization;
        l.epsilon = get<float>(config, {"epsilon"}, 1e-3F);
        l.scale = get<bool>(config, {"scale"}, true);
        l.center = get<bool>(config, {"center"}, true);
        if (get<int>(config, {"mode"}, 0) != 0 || !lastAxis(config))
            refuse(l.name, "normalises in a way that cannot be read");
        if (!(l.epsilon >= 0 && l.epsilon < 1)) refuse(l.name, fmt::format("epsilon {} is not usable", l.epsilon));
    }

    /// The names a layer takes its input from. Keras 2: [[["dense_1", 0, 0, {}]]]; Keras 3: tensors with a
    /// keras_history.
    static std::vector<std::string> inputsOf(const json& item) {
        std::vector<std::string> names;
        const json* nodes = find(item, "inbound_nodes");
        if (nodes == nullptr) return names;
        for (const json& node : *nodes) {
            if (node.is_array()) {
                for (const json& input : node) names.push_back(input.at(0).get<std::string>());
            } else {
                for (const json& argument : node.at("args"))
                    names.push_back(argument.at("config").at("keras_history").at(0).get<std::string>());
            }
        }
        return names;
    }

    /// Follows a functional model from its output back to its input; refuses all but a single chain.
    KerasLayers chain(const KerasLayers& layers, const json& list, const json& config) const {
        std::map<std::string, std::size_t> byName;
        for (std::size_t i = 0; i < layers.size(); ++i)
            if (!byName.emplace(layers[i].name, i).second) refuse(layers[i].name, "the name occurs twice");
        const json* outputs = &config.at("output_layers");
        if (!outputs->empty() && outputs->at(0).is_array()) {
            if (outputs->size() != 1) throw Error("the model has several outputs, expected one", where_);
            outputs = &outputs->at(0);
        }
        KerasLayers backwards;
        for (std::string name = outputs->at(0).get<std::string>();;) {
            const auto it = byName.find(name);
            if (it == byName.end()) refuse(name, "is named as an input, but is not in the list of layers");
            if (backwards.size() == layers.size()) refuse(name, "the layers form a ring");
            backwards.push_back(layers[it->second]);
            const std::vector<std::string> inputs = inputsOf(list.at(it->second));
            if (inputs.empty()) break;
            if (inputs.size() > 1) refuse(name, "has several inputs; only a plain chain of layers can be read");
            name = inputs.front();
        }
        if (backwards.size() != layers.size())
            throw Error("the model branches; only a plain chain of layers can be read", where_);
        return {backwards.rbegin(), backwards.rend()};
    }

    std::string where_;
};

}  // namespace

KerasLayers parseKerasConfig(const std::string& text, const std::string& where) {
    try {
        return Parser(where).parse(json::parse(text));
    } catch (const json::exception& e) {
        throw Error(fmt::format("is not the JSON of a Keras model: {}", e.what()), where, "save the model again");
    }
}

}  // namespace retort::formats
