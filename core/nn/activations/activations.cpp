// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/activations/activations.h"

#include "core/base/error.h"
#include "core/base/text.h"

namespace retort::nn {

namespace {

constexpr const Activation* list[] = {
    &reluActivation, &sigmoidActivation, &tanhActivation, &geluActivation, &linearActivation,
};

}  // namespace

std::span<const Activation* const> activations() {
    return list;
}

std::vector<std::string> activationNames() {
    std::vector<std::string> names;
    for (const Activation* activation : list) names.emplace_back(activation->name);
    names.emplace_back("maxout");
    return names;
}

const Activation& activationNamed(std::string_view name) {
    for (const Activation* activation : list)
        if (name == activation->name) return *activation;
    const std::string near = nearest(name, activationNames());
    throw Error("unknown activation \"" + std::string(name) + "\"", {},
                near.empty() ? "" : "did you mean \"" + near + "\"?");
}

}  // namespace retort::nn
