// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/describe.h"

#include <fmt/format.h>

#include "core/base/text.h"

namespace retort::formats {

namespace {

struct Row {
    std::string what;
    std::size_t parameters = 0;
};

/// One row; `width` goes from the layer's input to its output.
Row rowOf(const nn::LayerRecord& layer, std::size_t& width) {
    if (const auto* affine = std::get_if<nn::AffineRecord>(&layer)) {
        width = affine->weights.rows();
        return {fmt::format("affine {} to {}", affine->weights.cols(), width),
                affine->weights.size() + affine->bias.size()};
    }
    if (const auto* activation = std::get_if<nn::ActivationRecord>(&layer)) return {activation->name};
    if (const auto* maxout = std::get_if<nn::MaxoutRecord>(&layer)) {
        const std::size_t before = width;
        width /= static_cast<std::size_t>(maxout->pieces);
        return {fmt::format("maxout {} to {} ({} pieces)", before, width, maxout->pieces)};
    }
    if (const auto* norm = std::get_if<nn::BatchNormRecord>(&layer))
        return {fmt::format("batch normalisation (epsilon {})", norm->epsilon), norm->gamma.size() + norm->beta.size()};
    return {fmt::format("dropout {}", std::get<nn::DropoutRecord>(layer).rate)};
}

}  // namespace

std::string shapeOf(const nn::Model& model) {
    std::string text = fmt::format("{}", model.inputs());
    std::size_t width = model.inputs();
    for (const nn::LayerRecord& layer : model.layers) {
        rowOf(layer, width);
        if (std::holds_alternative<nn::AffineRecord>(layer))
            text += fmt::format(" - {}", width);
        else if (const auto* activation = std::get_if<nn::ActivationRecord>(&layer))
            text += " " + activation->name;
        else if (std::holds_alternative<nn::MaxoutRecord>(layer))
            text += fmt::format(" maxout {}", width);
        else if (std::holds_alternative<nn::BatchNormRecord>(layer))
            text += " norm";
    }
    return text + (model.softmax ? " softmax" : "");
}

std::string describeModel(const nn::Model& model) {
    std::string text = fmt::format("{}\n{} inputs, {} outputs ({}), {} parameters ({})\n", shapeOf(model),
                                   model.inputs(), model.outputs(), model.softmax ? "posteriors" : "logits",
                                   grouped(static_cast<long long>(model.parameters())),
                                   humanBytes(4.0 * static_cast<double>(model.parameters())));
    std::size_t width = model.inputs(), number = 0;
    for (const nn::LayerRecord& layer : model.layers) {
        const Row row = rowOf(layer, width);
        const std::string parameters = row.parameters == 0 ? "" : grouped(static_cast<long long>(row.parameters));
        text += fmt::format("{:>4}  {:<36} {:>14}", ++number, row.what, parameters);
        text.erase(text.find_last_not_of(' ') + 1);
        text += "\n";
    }
    if (model.softmax) text += fmt::format("{:>4}  softmax\n", ++number);
    return text;
}

}  // namespace retort::formats
