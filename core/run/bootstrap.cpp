// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/bootstrap.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/error.h"
#include "core/base/random.h"

namespace retort::run {

namespace {

/// Linear between neighbours, as R's type 7.
double quantile(const std::vector<double>& sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - std::floor(place)) * (sorted[above] - sorted[below]);
}

}  // namespace

Comparison pairedBootstrap(const UtteranceHits& first, const UtteranceHits& second, std::uint64_t seed, int resamples) {
    const std::size_t utterances = first.frames.size();
    if (first.frames != second.frames || first.correct.size() != utterances || second.correct.size() != utterances)
        throw Error("the two models were evaluated on different utterances");
    const std::int64_t frames = std::accumulate(first.frames.begin(), first.frames.end(), std::int64_t{0});
    if (frames <= 0) throw Error("there are no frames to compare on");

    std::vector<std::int64_t> gain(utterances);
    for (std::size_t u = 0; u < utterances; ++u) gain[u] = first.correct[u] - second.correct[u];
    Comparison result;
    result.difference =
        static_cast<double>(std::accumulate(gain.begin(), gain.end(), std::int64_t{0})) / static_cast<double>(frames);

    Random random(seedFor(seed, "bootstrap"));
    std::vector<double> differences;
    for (int i = 0; i < resamples; ++i) {
        std::int64_t drawnFrames = 0;
        std::int64_t drawnGain = 0;
        for (std::size_t draw = 0; draw < utterances; ++draw) {
            const auto u = static_cast<std::size_t>(random.below(utterances));
            drawnFrames += first.frames[u];
            drawnGain += gain[u];
        }
        // Only utterances without frames drawn: says nothing.
        if (drawnFrames > 0) differences.push_back(static_cast<double>(drawnGain) / static_cast<double>(drawnFrames));
    }
    if (differences.empty()) return result;
    std::sort(differences.begin(), differences.end());
    result.low = quantile(differences, 0.025);
    result.high = quantile(differences, 0.975);
    if (result.low > 0) result.verdict = Verdict::Better;
    if (result.high < 0) result.verdict = Verdict::Worse;
    return result;
}

}  // namespace retort::run
