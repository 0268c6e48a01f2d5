// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/model.h"

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/math/kernels.h"
#include "core/nn/activations/activations.h"

namespace retort::nn {

namespace {

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

std::size_t widthAfter(const LayerRecord& layer, std::size_t width) {
    if (const auto* affine = std::get_if<AffineRecord>(&layer)) return affine->weights.rows();
    if (const auto* maxout = std::get_if<MaxoutRecord>(&layer)) return width / static_cast<std::size_t>(maxout->pieces);
    return width;
}

void checkFinite(const float* values, std::size_t n, const std::string& what, const std::string& where) {
    if (!kernels::allFinite(values, n))
        throw Error(what + " hold a value that is NaN or infinite", where,
                    "the training that wrote this file had diverged");
}

}  // namespace

std::size_t Model::inputs() const {
    for (const LayerRecord& layer : layers)
        if (const auto* affine = std::get_if<AffineRecord>(&layer)) return affine->weights.cols();
    return 0;
}

std::size_t Model::outputs() const {
    std::size_t width = inputs();
    for (const LayerRecord& layer : layers) width = widthAfter(layer, width);
    return width;
}

std::size_t Model::parameters() const {
    std::size_t total = 0;
    for (const LayerRecord& layer : layers) {
        if (const auto* affine = std::get_if<AffineRecord>(&layer))
            total += affine->weights.size() + affine->bias.size();
        if (const auto* norm = std::get_if<BatchNormRecord>(&layer)) total += norm->gamma.size() + norm->beta.size();
    }
    return total;
}

void checkModel(const Model& model, const std::string& where) {
    std::size_t width = model.inputs();
    if (width == 0) throw Error("has no affine layer", where, "expected a feed-forward net of dense layers");
    std::size_t number = 0;
    for (const LayerRecord& layer : model.layers) {
        ++number;
        const std::string here = fmt::format("layer {}", number);
        std::visit(
            Overloaded{
                [&](const AffineRecord& affine) {
                    if (affine.weights.cols() != width)
                        throw Error(fmt::format("{} takes {} inputs, the layer before gives {}", here,
                                                affine.weights.cols(), width),
                                    where);
                    if (affine.weights.rows() == 0 || affine.bias.size() != affine.weights.rows())
                        throw Error(fmt::format("{} has {} units but {} biases", here, affine.weights.rows(),
                                                affine.bias.size()),
                                    where);
                    checkFinite(affine.weights.data(), affine.weights.size(), here + ": weights", where);
                    checkFinite(affine.bias.data(), affine.bias.size(), here + ": biases", where);
                },
                [&](const ActivationRecord& activation) {
                    try {
                        activationNamed(activation.name);
                    } catch (const Error& e) {
                        throw Error(fmt::format("{}: {}", here, e.message()), where, e.hint());
                    }
                },
                [&](const MaxoutRecord& maxout) {
                    if (maxout.pieces < 1 || width % static_cast<std::size_t>(maxout.pieces) != 0)
                        throw Error(fmt::format("{}: maxout of {} pieces over {} units", here, maxout.pieces, width),
                                    where);
                },
                [&](const BatchNormRecord& norm) {
                    for (const std::vector<float>* values : {&norm.gamma, &norm.beta, &norm.mean, &norm.variance}) {
                        if (values->size() != width)
                            throw Error(
                                fmt::format("{}: batch normalisation of {} units over {}", here, values->size(), width),
                                where);
                        checkFinite(values->data(), width, here + ": batch normalisation", where);
                    }
                    for (const float variance : norm.variance)
                        if (!(variance >= 0 && variance + norm.epsilon > 0))
                            throw Error(fmt::format("{}: batch normalisation with variance {} and epsilon {}", here,
                                                    variance, norm.epsilon),
                                        where, "a variance is never negative");
                },
                [&](const DropoutRecord& dropout) {
                    if (!(dropout.rate >= 0 && dropout.rate < 1))
                        throw Error(fmt::format("{}: dropout rate {}", here, dropout.rate), where,
                                    "expected 0 or more and less than 1");
                },
            },
            layer);
        width = widthAfter(layer, width);
    }
}

}  // namespace retort::nn
