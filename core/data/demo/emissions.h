// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/random.h"
#include "core/data/demo/hmm.h"

namespace retort::data::demo {

constexpr std::size_t channels = 40;  ///< Values of a frame: log energies of a bank of filters.
constexpr std::size_t cepstra = 16;   ///< Cosines that make up the envelope over the channels.

using Cepstrum = std::array<double, cepstra>;

/// How hard the corpus is. All in the natural-log units of the features.
struct Difficulty {
    double classSpread = 1.0;     ///< Distance of phone classes, of clusters in a class, of phones in a cluster,
    double clusterSpread = 0.7;   ///< …
    double phoneSpread = 0.6;     ///< …
    double stateSpread = 0.6;     ///< of the states of a phone,
    double contextSpread = 0.4;   ///< of the pdfs of a state,
    double mixtureSpread = 0.35;  ///< of the components of a pdf.
    double noise = 0.3;           ///< Deviation along the correlated directions of a pdf.
    double channelNoise = 0.3;    ///< Independent deviation of each channel.
    double memory = 0.8;          ///< Correlation of the noise with that of the frame before.
    double warp = 0.03;           ///< Deviation of a speaker's vocal-tract length: stretches the channel axis.
    double accent = 0.12;         ///< Deviation of a speaker's own way to say a phone.
    double substitution = 0.06;   ///< Chance that a phone is said as another one of its cluster.
    double jitter = 0.4;          ///< Chance that a boundary of the alignment is off by a frame or two.
};

/// Emission density of one pdf: a mixture of Gaussians over cepstra with correlated directions, so that the covariance
/// over the channels is full.
struct Density {
    static constexpr std::size_t components = 3;
    static constexpr std::size_t directions = 4;

    std::array<Cepstrum, components> means;
    std::array<Cepstrum, directions> loadings;
};

/// Densities of all pdfs, drawn from the seed: class + cluster + phone + state + context, each with a smaller step, so
/// that near relatives are confused more often than strangers.
std::vector<Density> makeDensities(const Hmm& hmm, const Difficulty& difficulty, std::uint64_t seed);

/// A speaker: what CMVN removes (offset and scale of each channel) and what it does not (vocal tract, accent).
struct Speaker {
    std::array<Cepstrum, channels> basis;  ///< Cosines at the places to which this vocal tract moves the channels.
    std::array<double, channels> offset;
    std::array<double, channels> scale;
    std::vector<Cepstrum> accent;  ///< By phone id - 1.
};

Speaker makeSpeaker(const Difficulty& difficulty, std::uint64_t seed, std::uint64_t number);

/// Independent normal values, higher cepstra smaller: what envelopes, offsets and directions are drawn from.
Cepstrum randomCepstrum(Random& random, double deviation);

void add(Cepstrum& to, const Cepstrum& what, double factor = 1);

}  // namespace retort::data::demo
