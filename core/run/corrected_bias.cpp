// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/corrected_bias.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "core/base/error.h"
#include "core/distill/teacher.h"
#include "core/train/bias_correction.h"

namespace retort::run {

namespace {

constexpr std::size_t batchFrames = 1024;
/// Most numbers of logits that are held at once.
constexpr std::size_t mostLogits = 32U << 20;

struct Sample {
    Matrix logits;
    std::vector<std::int32_t> labels;
};

/// Every n-th frame of the set, so that the whole of it is heard.
Sample sample(ThreadPool& pool, const nn::Model& model, const data::DataSet& set,
              const std::function<void()>& between) {
    std::vector<nn::Network> members;
    members.emplace_back(model);
    distill::Teacher net(std::move(members), distill::Mean::Arithmetic);
    const std::size_t most = std::max<std::size_t>(1, mostLogits / net.classes());
    const std::size_t every = (set.frames() + most - 1) / most;
    Sample taken;
    taken.logits.resize((set.frames() + every - 1) / every, net.classes());
    Matrix logits;
    data::Batch batch;
    std::size_t frame = 0;
    const std::unique_ptr<data::BatchStream> stream = set.sequential(batchFrames);
    while (stream->next(batch)) {
        between();
        net.logits(pool, batch.features, logits);
        for (std::size_t r = 0; r < batch.frames(); ++r, ++frame) {
            if (frame % every != 0) continue;
            std::copy_n(logits.row(r), logits.cols(), taken.logits.row(taken.labels.size()));
            taken.labels.push_back(batch.labels[r]);
        }
    }
    return taken;
}

/// Those of the missing classes that were kept out on purpose.
std::vector<std::int32_t> leftOutOf(const std::vector<std::int32_t>& missing, const data::TransferSpec& spec) {
    const auto has = [](const std::vector<int>& list, int c) {
        return std::find(list.begin(), list.end(), c) != list.end();
    };
    std::vector<std::int32_t> leftOut;
    for (const std::int32_t c : missing)
        if (has(spec.omitClasses, c) || (!spec.keepClasses.empty() && !has(spec.keepClasses, c))) leftOut.push_back(c);
    return leftOut;
}

}  // namespace

std::optional<BiasCorrection> findBiasCorrection(ThreadPool& pool, const nn::Model& model,
                                                 const data::TransferSpec& spec, const data::Coverage& coverage,
                                                 const data::Inputs& inputs, const std::function<void()>& between) {
    const bool onTest = spec.biasCorrection == "test";
    const std::vector<std::int32_t> leftOut = leftOutOf(coverage.missing, spec);
    if (leftOut.empty() || spec.biasCorrection == "none" || (onTest && inputs.test.empty())) return {};
    const data::DataSet& set = onTest ? inputs.test : inputs.validation.empty() ? inputs.train : inputs.validation;
    const Sample frames = sample(pool, model, set, between);
    BiasCorrection correction{spec.biasCorrection, leftOut, {}, {}};
    if (onTest) {
        correction.shift.assign(leftOut.size(), train::bestCommonShift(frames.logits, frames.labels, leftOut));
        return correction;
    }
    const auto all =
        static_cast<double>(std::accumulate(inputs.labelCounts.begin(), inputs.labelCounts.end(), std::int64_t{0}));
    std::vector<double> shares;
    for (const std::int32_t c : leftOut)
        shares.push_back(static_cast<double>(inputs.labelCounts[static_cast<std::size_t>(c)]) / all);
    correction.shift = train::matchFrequencies(frames.logits, leftOut, shares);
    return correction;
}

void applyTo(nn::Model& model, const BiasCorrection& correction) {
    auto* last = model.layers.empty() ? nullptr : std::get_if<nn::AffineRecord>(&model.layers.back());
    if (last == nullptr) throw Error("the last layer has no biases to correct");
    for (std::size_t i = 0; i < correction.classes.size(); ++i)
        last->bias[static_cast<std::size_t>(correction.classes[i])] += static_cast<float>(correction.shift[i]);
}

std::string correctionText(const BiasCorrection& c) {
    const auto [low, high] = std::minmax_element(c.shift.begin(), c.shift.end());
    const std::string by =
        *low == *high ? fmt::format("{:+.3g}", *low) : fmt::format("{:+.3g} to {:+.3g}", *low, *high);
    const std::size_t n = c.classes.size();
    return fmt::format("biases of {} {} that {} missing in training are moved by {}: {}", n,
                       n == 1 ? "class" : "classes", n == 1 ? "was" : "were", by,
                       c.how == "test" ? "tuned on the test set, so the test accuracy is not that of unseen data"
                                       : "to their frequencies in the training data");
}

MissingClasses missingClasses(const train::Evaluation& evaluation, const data::DataSet& set,
                              const std::vector<std::int32_t>& classes) {
    MissingClasses result;
    std::size_t frame = 0;
    for (const std::uint32_t u : set.utterances()) {
        const std::span<const std::int32_t> labels = set.source().labels(u);
        for (std::size_t t = 0; t < set.source().frames(u); ++t, ++frame) {
            if (labels.empty() || !std::binary_search(classes.begin(), classes.end(), labels[t])) continue;
            ++result.frames;
            if (evaluation.decisions[frame] != labels[t]) ++result.errors;
        }
    }
    return result;
}

}  // namespace retort::run
