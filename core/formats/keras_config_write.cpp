// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/formats/keras_config.h"
#include "core/nn/activations/activations.h"

namespace retort::formats {

namespace {

using nlohmann::ordered_json;
using Kind = KerasLayer::Kind;

struct KindNames {
    const char* className;
    const char* name;  ///< Keras makes layer names of it: dense_1, dense_2, …
};

KindNames namesOf(Kind kind) {
    switch (kind) {
        case Kind::Input:
            return {"InputLayer", "input"};
        case Kind::Flatten:
            return {"Flatten", "flatten"};
        case Kind::Dense:
            return {"Dense", "dense"};
        case Kind::Activation:
            return {"Activation", "activation"};
        case Kind::Dropout:
            return {"Dropout", "dropout"};
        case Kind::BatchNormalization:
            return {"BatchNormalization", "batch_normalization"};
        case Kind::Reshape:
            return {"Reshape", "reshape"};
        case Kind::GlobalMaxPooling1D:
            return {"GlobalMaxPooling1D", "global_max_pooling1d"};
    }
    return {"", ""};
}

std::string kerasNameOf(const nn::ActivationRecord& activation) {
    const nn::Activation& row = nn::activationNamed(activation.name);
    if (*row.keras == '\0') throw Error(fmt::format("activation {}", row.name));
    return row.keras;
}

class Builder {
public:
    explicit Builder(const nn::Model& model) : model_(model) {
        add(Kind::Input).units = static_cast<std::int64_t>(model.inputs());
    }

    KerasLayers build() {
        for (record_ = 0; record_ < model_.layers.size(); ++record_)
            std::visit([this](const auto& layer) { say(layer); }, model_.layers[record_]);
        if (model_.softmax) setActivation("softmax");
        return std::move(layers_);
    }

private:
    KerasLayer& add(Kind kind) {
        KerasLayer layer;
        layer.kind = kind;
        layer.name = fmt::format("{}_{}", namesOf(kind).name, ++counts_[kind]);
        layer.record = record_;
        layers_.push_back(std::move(layer));
        return layers_.back();
    }

    /// Into the Dense before it, as people write it; else a layer of its own.
    void setActivation(const std::string& name) {
        KerasLayer& last = layers_.back();
        KerasLayer& target = last.kind == Kind::Dense && last.activation == "linear" ? last : add(Kind::Activation);
        target.activation = name;
    }

    void say(const nn::AffineRecord& affine) {
        width_ = static_cast<std::int64_t>(affine.weights.rows());
        add(Kind::Dense).units = width_;
    }
    void say(const nn::ActivationRecord& activation) { setActivation(kerasNameOf(activation)); }
    void say(const nn::MaxoutRecord& maxout) {
        if (maxout.pieces < 1 || width_ % maxout.pieces != 0)
            throw Error(fmt::format("maxout of {} pieces over {} units", maxout.pieces, width_));
        width_ /= maxout.pieces;
        add(Kind::Reshape).target = {maxout.pieces, width_};
        add(Kind::GlobalMaxPooling1D);
    }
    void say(const nn::BatchNormRecord& norm) { add(Kind::BatchNormalization).epsilon = norm.epsilon; }
    void say(const nn::DropoutRecord& dropout) { add(Kind::Dropout).rate = dropout.rate; }

    const nn::Model& model_;
    KerasLayers layers_;
    std::map<Kind, int> counts_;
    std::size_t record_ = 0;
    std::int64_t width_ = 0;
};

ordered_json configOf(const KerasLayer& l) {
    ordered_json config;
    if (l.kind == Kind::Input) {
        config["batch_input_shape"] = {nullptr, l.units};
        config["dtype"] = "float32";
        config["sparse"] = false;
        config["name"] = l.name;
        return config;
    }
    config["name"] = l.name;
    config["trainable"] = true;
    config["dtype"] = "float32";
    switch (l.kind) {
        case Kind::Dense:
            config["units"] = l.units;
            config["activation"] = l.activation;
            config["use_bias"] = l.useBias;
            break;
        case Kind::Activation:
            config["activation"] = l.activation;
            break;
        case Kind::Dropout:
            config["rate"] = l.rate;
            break;
        case Kind::BatchNormalization:
            config["axis"] = -1;
            config["momentum"] = 0.99;
            // The shortest decimal that reads back as this float; as a double it would show rounding noise.
            config["epsilon"] = ordered_json::parse(fmt::format("{}", l.epsilon));
            config["center"] = l.center;
            config["scale"] = l.scale;
            break;
        case Kind::Reshape:
            config["target_shape"] = l.target;
            break;
        default:
            break;
    }
    return config;
}

}  // namespace

std::vector<std::string> KerasLayer::weights() const {
    std::vector<std::string> names;
    if (kind == Kind::Dense) {
        names.emplace_back("kernel");
        if (useBias) names.emplace_back("bias");
    } else if (kind == Kind::BatchNormalization) {
        if (scale) names.emplace_back("gamma");
        if (center) names.emplace_back("beta");
        names.emplace_back("moving_mean");
        names.emplace_back("moving_variance");
    }
    return names;
}

KerasLayers kerasLayersOf(const nn::Model& model) {
    return Builder(model).build();
}

std::string toKerasConfig(const KerasLayers& layers) {
    ordered_json list = ordered_json::array();
    for (const KerasLayer& layer : layers)
        list.push_back({{"class_name", namesOf(layer.kind).className}, {"config", configOf(layer)}});
    return ordered_json{{"class_name", "Sequential"},
                        {"config", {{"name", "sequential_1"}, {"layers", std::move(list)}}}}
        .dump();
}

std::string computationOf(const KerasLayers& layers) {
    std::string text;
    for (const KerasLayer& l : layers) {
        switch (l.kind) {
            case Kind::Dense:
                text += fmt::format("dense {} {}\n", l.units, l.useBias);
                break;
            case Kind::BatchNormalization:
                text += fmt::format("norm {} {} {}\n", l.epsilon, l.scale, l.center);
                break;
            case Kind::Reshape:
                text += fmt::format("reshape {}\n", fmt::join(l.target, " "));
                break;
            case Kind::GlobalMaxPooling1D:
                text += "max\n";
                break;
            case Kind::Input:
            case Kind::Flatten:
            case Kind::Dropout:
            case Kind::Activation:
                break;
        }
        if ((l.kind == Kind::Dense || l.kind == Kind::Activation) && l.activation != "linear")
            text += l.activation + "\n";
    }
    return text;
}

}  // namespace retort::formats
