// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/base/random.h"
#include "core/nn/network.h"

namespace retort::nn {

namespace {

/// Glorot, Bengio 2010 (uniform, variance 2/(in + out)); He et al. 2015 (normal, variance 2/in).
Matrix initialWeights(const NetworkSpec& spec, std::size_t units, std::size_t inputs, std::size_t fanOut,
                      Random& random) {
    Matrix weights(units, inputs);
    const double glorot = std::sqrt(6.0 / static_cast<double>(inputs + fanOut));
    const double he = std::sqrt(2.0 / static_cast<double>(inputs));
    for (std::size_t i = 0; i < weights.size(); ++i) {
        double value = 0;
        if (spec.initializer == "he")
            value = he * random.normal();
        else if (spec.initializer == "normal")
            value = spec.initStd * random.normal();
        else
            value = glorot * (2 * random.uniform() - 1);
        weights.data()[i] = static_cast<float>(value);
    }
    return weights;
}

bool isMaxout(const NetworkSpec& spec) {
    return spec.activation == "maxout";
}

std::size_t pieces(const NetworkSpec& spec) {
    return isMaxout(spec) ? static_cast<std::size_t>(spec.maxoutPieces) : 1;
}

}  // namespace

Model makeModel(const NetworkSpec& spec, std::size_t inputs, std::size_t outputs, std::uint64_t seed) {
    Model model;
    if (spec.inputDropout > 0) model.layers.emplace_back(DropoutRecord{spec.inputDropout});
    std::size_t width = inputs;
    std::uint64_t number = 0;
    const auto affine = [&](std::size_t units, std::size_t fanOut, bool isHidden) {
        Random random(seedFor(seed, "weights", number++));
        AffineRecord record{initialWeights(spec, units, width, fanOut, random), std::vector<float>(units)};
        if (isHidden && (spec.biasMean != 0 || spec.biasRange > 0))
            for (float& bias : record.bias)
                bias = static_cast<float>(spec.biasMean + spec.biasRange * (random.uniform() - 0.5));
        model.layers.emplace_back(std::move(record));
    };
    for (const int hidden : spec.hidden) {
        const auto units = static_cast<std::size_t>(hidden);
        affine(units * pieces(spec), units, true);
        const std::size_t wide = units * pieces(spec);
        if (spec.batchNorm)
            model.layers.emplace_back(BatchNormRecord{std::vector<float>(wide, 1.0F), std::vector<float>(wide),
                                                      std::vector<float>(wide), std::vector<float>(wide, 1.0F)});
        if (isMaxout(spec))
            model.layers.emplace_back(MaxoutRecord{spec.maxoutPieces});
        else if (spec.activation != "linear")
            model.layers.emplace_back(ActivationRecord{spec.activation});
        if (spec.dropout > 0) model.layers.emplace_back(DropoutRecord{spec.dropout});
        width = units;
    }
    affine(outputs, outputs, false);
    return model;
}

std::size_t countParameters(const NetworkSpec& spec, std::size_t inputs, std::size_t outputs) {
    std::size_t total = 0;
    std::size_t width = inputs;
    for (const int hidden : spec.hidden) {
        const std::size_t units = static_cast<std::size_t>(hidden) * pieces(spec);
        total += units * (width + 1) + (spec.batchNorm ? 2 * units : 0);
        width = static_cast<std::size_t>(hidden);
    }
    return total + outputs * (width + 1);
}

Flops countFlops(const NetworkSpec& spec, std::size_t inputs, std::size_t outputs) {
    double products = 0;
    double first = 0;
    double width = static_cast<double>(inputs);
    for (const int hidden : spec.hidden) {
        const double product = width * hidden * static_cast<double>(pieces(spec));
        if (first == 0) first = product;
        products += product;
        width = hidden;
    }
    const double last = width * static_cast<double>(outputs);
    if (first == 0) first = last;
    products += last;
    return {2 * products, 6 * products - 2 * first};
}

}  // namespace retort::nn
