// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network.h"

#include <algorithm>

#include "core/base/random.h"
#include "core/nn/layers/activation_layer.h"
#include "core/nn/layers/affine.h"
#include "core/nn/layers/batch_norm.h"
#include "core/nn/layers/maxout.h"

namespace retort::nn {

namespace {

/// Takes the activation and the dropout that may follow records[next], so that one layer does both.
Elementwise takeEnd(const std::vector<LayerRecord>& records, std::size_t& next, std::size_t width) {
    const std::uint64_t salt = mix64(next);
    const Activation* activation = &linearActivation;
    double dropout = 0;
    if (next < records.size())
        if (const auto* record = std::get_if<ActivationRecord>(&records[next])) {
            activation = &activationNamed(record->name);
            ++next;
        }
    if (next < records.size())
        if (const auto* record = std::get_if<DropoutRecord>(&records[next])) {
            dropout = record->rate;
            ++next;
        }
    return Elementwise(*activation, dropout, width, salt);
}

std::unique_ptr<Layer> makeLayer(const std::vector<LayerRecord>& records, std::size_t& next, std::size_t width) {
    if (const auto* affine = std::get_if<AffineRecord>(&records[next])) {
        ++next;
        return std::make_unique<AffineLayer>(affine->weights.cols(), affine->weights.rows(),
                                             takeEnd(records, next, affine->weights.rows()));
    }
    if (const auto* maxout = std::get_if<MaxoutRecord>(&records[next])) {
        ++next;
        return std::make_unique<MaxoutLayer>(width / static_cast<std::size_t>(maxout->pieces), maxout->pieces);
    }
    if (const auto* norm = std::get_if<BatchNormRecord>(&records[next])) {
        ++next;
        return std::make_unique<BatchNormLayer>(width, norm->epsilon);
    }
    return std::make_unique<ActivationLayer>(width, takeEnd(records, next, width));
}

/// Records without effect (a linear activation, dropout of rate 0) are left out, so that layers and records pair up.
std::vector<LayerRecord> effective(const std::vector<LayerRecord>& records) {
    std::vector<LayerRecord> kept;
    for (const LayerRecord& record : records) {
        const auto* activation = std::get_if<ActivationRecord>(&record);
        const auto* dropout = std::get_if<DropoutRecord>(&record);
        if (activation != nullptr && activation->name == linearActivation.name) continue;
        if (dropout != nullptr && dropout->rate == 0) continue;
        kept.push_back(record);
    }
    return kept;
}

}  // namespace

Network::Network(const Model& model) : softmax_(model.softmax) {
    checkModel(model, "model");
    const std::vector<LayerRecord> records = effective(model.layers);
    std::size_t width = model.inputs();
    std::size_t parameters = 0;
    std::size_t state = 0;
    for (std::size_t next = 0; next < records.size();) {
        layers_.push_back(makeLayer(records, next, width));
        Layer& layer = *layers_.back();
        width = layer.outputs();
        parameterStart_.push_back(parameters);
        stateStart_.push_back(state);
        for (ParameterBlock block : layer.blocks()) {
            block.offset += parameterStart_.back();
            parameters += block.size();
            blocks_.push_back(block);
        }
        state += layer.stateSize();
    }
    parameters_.resize(parameters);
    state_.resize(state);
    for (std::size_t i = 0, next = 0; i < layers_.size(); ++i)
        layers_[i]->load(records, next, parameters_.data() + parameterStart_[i], state_.data() + stateStart_[i]);
    outputs_.resize(layers_.size());
    outputGradients_.resize(layers_.size());
}

Network::Network(Network&&) noexcept = default;
Network& Network::operator=(Network&&) noexcept = default;
Network::~Network() = default;

std::size_t Network::inputs() const { return layers_.front()->inputs(); }
std::size_t Network::outputs() const { return layers_.back()->outputs(); }

ConstMatrixView Network::forward(const Step& step, ConstMatrixView x) {
    input_ = x;
    if (step.training && gradients_.empty()) gradients_.resize(parameters_.size());
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        outputs_[i].resize(x.rows, layers_[i]->outputs());
        layers_[i]->forward(step, parameters_.data() + parameterStart_[i], state_.data() + stateStart_[i], x, outputs_[i]);
        x = outputs_[i];
    }
    return x;
}

void Network::backward(const Step& step, ConstMatrixView logitGradient, const GradientsReady& ready) {
    const std::size_t last = layers_.size() - 1;
    outputGradients_[last].resize(logitGradient.rows, logitGradient.cols);
    for (std::size_t r = 0; r < logitGradient.rows; ++r)
        std::copy_n(logitGradient.row(r), logitGradient.cols, outputGradients_[last].row(r));
    for (std::size_t i = layers_.size(); i-- > 0;) {
        const ConstMatrixView x = i == 0 ? input_ : outputs_[i - 1].view();
        MatrixView dx;
        if (i > 0) {
            outputGradients_[i - 1].resize(x.rows, x.cols);
            dx = outputGradients_[i - 1];
        }
        GradientsReady local;
        if (ready)
            local = [&ready, start = parameterStart_[i]](std::size_t begin, std::size_t end) { ready(start + begin, start + end); };
        // Nothing before the first layer learns, so it needs no gradient of its input.
        layers_[i]->backward(step, parameters_.data() + parameterStart_[i], gradients_.data() + parameterStart_[i], x,
                             outputs_[i], outputGradients_[i], i > 0 ? &dx : nullptr, local);
    }
}

Model Network::toModel() const {
    Model model;
    model.softmax = softmax_;
    for (std::size_t i = 0; i < layers_.size(); ++i)
        layers_[i]->save(model.layers, parameters_.data() + parameterStart_[i], state_.data() + stateStart_[i]);
    return model;
}

}  // namespace retort::nn
