// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/network.h"

#include <algorithm>

#include "core/base/random.h"
#include "core/math/huge_pages.h"
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

/// Numbers of a layer become numbers of the net.
class ShiftedSink : public GradientSink {
public:
    ShiftedSink(GradientSink& inner, std::size_t start) : inner_(inner), start_(start) {}
    void take(const GradientTile& tile) override { inner_.take(shifted(tile)); }
    void rowsDone(std::size_t begin, std::size_t end) override { inner_.rowsDone(start_ + begin, start_ + end); }

private:
    GradientTile shifted(GradientTile tile) const {
        tile.begin += start_;
        return tile;
    }

    GradientSink& inner_;
    std::size_t start_;
};

class StoreGradients : public GradientSink {
public:
    explicit StoreGradients(AlignedFloats& gradients) : gradients_(gradients) {}
    void take(const GradientTile& tile) override {
        for (std::size_t r = 0; r < tile.rows; ++r)
            std::copy_n(tile.values + r * tile.stride, tile.cols, gradients_.data() + tile.begin + r * tile.line);
    }

private:
    AlignedFloats& gradients_;
};

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
    resizeOnLargePages(parameters_, parameters);
    state_.resize(state);
    for (std::size_t i = 0, next = 0; i < layers_.size(); ++i)
        layers_[i]->load(records, next, parameters_.data() + parameterStart_[i], state_.data() + stateStart_[i]);
    outputs_.resize(layers_.size());
    outputGradients_.resize(layers_.size());
}

Network::Network(Network&&) noexcept = default;
Network& Network::operator=(Network&&) noexcept = default;
Network::~Network() = default;

std::size_t Network::inputs() const {
    return layers_.front()->inputs();
}
std::size_t Network::outputs() const {
    return layers_.back()->outputs();
}

ConstMatrixView Network::forward(const Step& step, ConstMatrixView x) {
    input_ = x;
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        const MatrixView y = outputs_[i].shaped(x.rows, layers_[i]->outputs());
        layers_[i]->forward(step, parameters_.data() + parameterStart_[i], state_.data() + stateStart_[i], x, y);
        x = y;
    }
    return x;
}

void Network::backward(const Step& step, MatrixView logitGradient, GradientSink* sink) {
    StoreGradients store(gradients_);
    if (sink == nullptr) {
        gradients_.resize(parameters_.size());
        sink = &store;
    }
    MatrixView dy = logitGradient;
    for (std::size_t i = layers_.size(); i-- > 0;) {
        const ConstMatrixView x = i == 0 ? input_ : ConstMatrixView(outputs_[i - 1].view());
        MatrixView dx;
        if (i > 0) {
            dx = outputGradients_[i - 1].shaped(x.rows, x.cols);
        }
        // Nothing before the first layer learns, so it needs no gradient of its input.
        ShiftedSink own(*sink, parameterStart_[i]);
        layers_[i]->backward(step, parameters_.data() + parameterStart_[i], x, outputs_[i].view(), dy,
                             i > 0 ? &dx : nullptr, own);
        dy = dx;
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
