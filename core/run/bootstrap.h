// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace retort::run {

/// Frames and hits of each utterance of a set, in one order for all models.
struct UtteranceHits {
    std::vector<std::int64_t> frames;
    std::vector<std::int64_t> correct;
};

enum class Verdict { Better, Worse, NoDifference };

/// How two models' frame accuracies on one set differ.
struct Comparison {
    double difference = 0;  ///< First minus second, a fraction.
    double low = 0;         ///< 95 % interval of the difference.
    double high = 0;
    Verdict verdict = Verdict::NoDifference;  ///< Better or Worse where the interval lies on one side of 0.
};

/// Paired bootstrap over utterances (Bisani, Ney, ICASSP 2004): utterances, not frames, are drawn, because frames of
/// one utterance hang together. `resamples` draws from a fixed seed; the interval is their 2.5 % and 97.5 % quantiles.
/// Throws Error unless both have the same utterances with the same frames, and at least one frame.
Comparison pairedBootstrap(const UtteranceHits& first, const UtteranceHits& second, std::uint64_t seed = 1,
                           int resamples = 1000);

}  // namespace retort::run
