// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/evaluation.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

#include "core/math/kernels.h"

namespace retort::train {

namespace {

constexpr std::size_t batchFrames = 1024;
constexpr std::size_t bins = 15;
/// Probabilities below this count as this, so that one hopeless frame does not make the mean infinite.
constexpr double smallest = 1e-30;

struct FrameScore {
    std::int32_t decided = 0;
    double confidence = 0;    ///< 0 where the logits overflowed and decide nothing.
    double logPosterior = 0;  ///< Of the label, where there is one.
};

/// Each frame by itself, so over the pool: with thousands of classes this takes as long as a layer.
void score(ThreadPool& pool, const Matrix& logits, const std::vector<std::int32_t>& labels,
           std::vector<FrameScore>& scores) {
    scores.resize(logits.rows());
    pool.forRanges(logits.rows(), 16, 1, [&](std::size_t begin, std::size_t end) {
        thread_local AlignedFloats exponentials;
        exponentials.resize(logits.cols());
        for (std::size_t r = begin; r < end; ++r) {
            const float* z = logits.row(r);
            const std::size_t decided = kernels::argmax(z, logits.cols());
            const double sum =
                static_cast<double>(kernels::expSum(z, z[decided], 1.0F, exponentials.data(), logits.cols()));
            // Logits that overflowed have the worst cross entropy and are not right.
            const bool sound = std::isfinite(sum) && sum > 0;
            FrameScore& frame = scores[r];
            frame.decided = static_cast<std::int32_t>(decided);
            frame.confidence = sound ? 1.0 / sum : 0;
            frame.logPosterior = std::log(smallest);
            if (sound && labels[r] >= 0)
                frame.logPosterior =
                    static_cast<double>(z[static_cast<std::size_t>(labels[r])] - z[decided]) - std::log(sum);
        }
    });
}

}  // namespace

Evaluation evaluate(ThreadPool& pool, distill::Predictor& model, const data::DataSet& set,
                    const std::function<void(double)>& progress) {
    Evaluation result;
    result.decisions.reserve(set.frames());
    std::vector<std::size_t> positionOf(set.source().utterances());
    for (std::size_t i = 0; i < set.utterances().size(); ++i) positionOf[set.utterances()[i]] = i;
    result.utteranceFrames.assign(set.utterances().size(), 0);
    result.utteranceCorrect.assign(set.utterances().size(), 0);
    double entropy = 0;
    std::int64_t correct = 0;
    double binConfidence[bins] = {};
    std::int64_t binCorrect[bins] = {};
    std::int64_t binFrames[bins] = {};

    Matrix logits;
    std::vector<FrameScore> scores;
    data::Batch batch;
    const std::unique_ptr<data::BatchStream> stream = set.sequential(batchFrames);
    const auto start = std::chrono::steady_clock::now();
    while (stream->next(batch)) {
        model.logits(pool, batch.features, logits);
        score(pool, logits, batch.labels, scores);
        for (std::size_t r = 0; r < batch.frames(); ++r) {
            const FrameScore& frame = scores[r];
            result.decisions.push_back(frame.decided);
            if (batch.labels[r] < 0) continue;
            const bool right = frame.confidence > 0 && frame.decided == batch.labels[r];
            entropy -= std::max(frame.logPosterior, std::log(smallest));
            const std::size_t bin =
                std::min(bins - 1, static_cast<std::size_t>(frame.confidence * static_cast<double>(bins)));
            binConfidence[bin] += frame.confidence;
            binCorrect[bin] += right ? 1 : 0;
            ++binFrames[bin];
            correct += right ? 1 : 0;
            ++result.frames;
            const std::size_t utterance = positionOf[batch.refs[r].utterance];
            ++result.utteranceFrames[utterance];
            result.utteranceCorrect[utterance] += right ? 1 : 0;
        }
        if (progress)
            progress(static_cast<double>(result.decisions.size()) /
                     static_cast<double>(std::max<std::size_t>(set.frames(), 1)));
    }
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    result.framesPerSecond = static_cast<double>(result.decisions.size()) / std::max(taken.count(), 1e-9);
    const auto n = static_cast<double>(std::max<std::int64_t>(result.frames, 1));
    result.frameAccuracy = static_cast<double>(correct) / n;
    result.crossEntropy = entropy / n;
    for (std::size_t b = 0; b < bins; ++b)
        result.ece += std::abs(static_cast<double>(binCorrect[b]) - binConfidence[b]) / n;
    return result;
}

double agreement(const Evaluation& a, const Evaluation& b) {
    std::size_t same = 0;
    for (std::size_t i = 0; i < a.decisions.size(); ++i) same += a.decisions[i] == b.decisions[i] ? 1 : 0;
    return static_cast<double>(same) / static_cast<double>(std::max<std::size_t>(a.decisions.size(), 1));
}

std::vector<Confusion> confusions(const Evaluation& evaluation, const data::DataSet& set, std::size_t most) {
    std::map<std::pair<std::int32_t, std::int32_t>, std::int64_t> counts;
    std::size_t frame = 0;
    for (const std::uint32_t u : set.utterances()) {
        const std::span<const std::int32_t> labels = set.source().labels(u);
        for (std::size_t t = 0; t < set.source().frames(u); ++t, ++frame)
            if (!labels.empty() && labels[t] != evaluation.decisions[frame])
                ++counts[{labels[t], evaluation.decisions[frame]}];
    }
    std::vector<Confusion> all;
    for (const auto& [pair, n] : counts) all.push_back({pair.first, pair.second, n});
    std::stable_sort(all.begin(), all.end(),
                     [](const Confusion& a, const Confusion& b) { return a.frames > b.frames; });
    if (all.size() > most) all.resize(most);
    return all;
}

}  // namespace retort::train
