// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/frame_logits.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.h"
#include "core/distill/teacher.h"
#include "core/formats/formats.h"
#include "core/run/preview.h"

namespace retort::run {

std::vector<float> frameLogits(const std::filesystem::path& model, Previewer& inputs, const std::string& set,
                               const std::string& utterance, std::size_t frame) {
    const Preview shown = inputs.preview(set, utterance);
    if (shown.processed.rows() == 0) throw Error("has no frames", shown.key);
    std::vector<nn::Network> nets;
    nets.emplace_back(formats::readModel(model));
    if (nets.front().inputs() != shown.processed.cols())
        throw Error(
            fmt::format("takes {} inputs, the front end gives {}", nets.front().inputs(), shown.processed.cols()),
            model.string(), "a model needs the front end that it was trained with");
    const std::size_t row = std::min(frame, shown.processed.rows() - 1);
    distill::Teacher net(std::move(nets), distill::Mean::Arithmetic);
    ThreadPool pool(1);
    Matrix logits;
    net.logits(pool, shown.processed.view().rowRange(row, 1), logits);
    return {logits.row(0), logits.row(0) + logits.cols()};
}

std::vector<float> frameLogits(const std::filesystem::path& model, const experiment::Experiment& experiment,
                               const std::string& set, const std::string& utterance, std::size_t frame) {
    Previewer inputs(experiment);
    return frameLogits(model, inputs, set, utterance, frame);
}

}  // namespace retort::run
