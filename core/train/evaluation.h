// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "core/data/data_set.h"
#include "core/distill/teacher.h"

namespace retort::train {

/// How well posteriors (always at T = 1) fit the alignments of a set.
struct Evaluation {
    std::int64_t frames = 0;   ///< Labelled ones.
    double frameAccuracy = 0;  ///< Share of frames whose most probable class is the alignment's.
    double crossEntropy = 0;   ///< Nats per frame.
    double ece = 0;            ///< Expected calibration error: 15 equal-width bins of the top posterior.
    double framesPerSecond = 0;
    std::vector<std::int32_t> decisions;         ///< Most probable class of each frame, in the order of the set.
    std::vector<std::int64_t> utteranceFrames;   ///< Labelled frames of each utterance of the set, and
    std::vector<std::int64_t> utteranceCorrect;  ///< those decided right: what a paired bootstrap needs.
};

/// Runs a net, or several that answer as one, over a set. `progress` gets the share done.
Evaluation evaluate(ThreadPool& pool, distill::Predictor& model, const data::DataSet& set,
                    const std::function<void(double)>& progress = {});

/// Share of frames on which two evaluations of one set decide alike.
double agreement(const Evaluation& a, const Evaluation& b);

/// How often class `decided` was chosen where the alignment says `aligned`.
struct Confusion {
    std::int32_t aligned;
    std::int32_t decided;
    std::int64_t frames;
};

/// The most frequent confusions of an evaluation, at most `most`.
std::vector<Confusion> confusions(const Evaluation& evaluation, const data::DataSet& set, std::size_t most);

}  // namespace retort::train
