// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/demo/emissions.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace retort::data::demo {

Cepstrum randomCepstrum(Random& random, double deviation) {
    Cepstrum values;
    for (std::size_t i = 0; i < cepstra; ++i) {
        values[i] = deviation * random.normal() / std::sqrt(1.0 + 0.3 * static_cast<double>(i));
    }
    return values;
}

void add(Cepstrum& to, const Cepstrum& what, double factor) {
    for (std::size_t i = 0; i < cepstra; ++i) to[i] += factor * what[i];
}

std::vector<Density> makeDensities(const Hmm& hmm, const Difficulty& difficulty, std::uint64_t seed) {
    const auto draw = [&](const char* purpose, int number, double deviation) {
        Random random(seedFor(seed, purpose, static_cast<std::uint64_t>(number)));
        return randomCepstrum(random, deviation);
    };
    std::vector<Density> densities;
    for (const auto& tuple : hmm.model().tuples()) {
        const Phone& phone = phones()[static_cast<std::size_t>(tuple.phone - 1)];
        Cepstrum mean = draw("class", static_cast<int>(phone.phoneClass), difficulty.classSpread);
        if (phone.phoneClass == PhoneClass::Silence) mean[0] -= 3 * difficulty.classSpread;  // quiet
        add(mean, draw("cluster", phone.cluster, difficulty.clusterSpread));
        add(mean, draw("phone", tuple.phone, difficulty.phoneSpread));
        add(mean, draw("state", tuple.phone * 8 + tuple.state, difficulty.stateSpread));
        add(mean, draw("context", tuple.forwardPdf, difficulty.contextSpread));

        Random random(seedFor(seed, "density", static_cast<std::uint64_t>(tuple.forwardPdf)));
        Density density;
        for (Cepstrum& component : density.means) {
            component = mean;
            add(component, randomCepstrum(random, difficulty.mixtureSpread));
        }
        // Relatives vary in like directions: half of each is the cluster's.
        for (std::size_t i = 0; i < Density::directions; ++i) {
            density.loadings[i] = draw("direction", phone.cluster * 8 + static_cast<int>(i), difficulty.noise * 0.7);
            add(density.loadings[i], randomCepstrum(random, difficulty.noise * 0.7));
        }
        densities.push_back(density);
    }
    return densities;
}

Speaker makeSpeaker(const Difficulty& difficulty, std::uint64_t seed, std::uint64_t number) {
    Random random(seedFor(seed, "speaker", number));
    Speaker speaker;
    const double stretch = std::exp(difficulty.warp * random.normal());
    const Cepstrum room = randomCepstrum(random, 1.0);
    for (std::size_t c = 0; c < channels; ++c) {
        const double place = (static_cast<double>(c) + 0.5) / static_cast<double>(channels);
        for (std::size_t k = 0; k < cepstra; ++k) {
            const double angle = std::numbers::pi * static_cast<double>(k);
            speaker.basis[c][k] = std::cos(angle * std::min(place * stretch, 1.0));
        }
        speaker.offset[c] = 10.0;
        for (std::size_t k = 0; k < cepstra; ++k) {
            speaker.offset[c] += room[k] * std::cos(std::numbers::pi * static_cast<double>(k) * place);
        }
        speaker.scale[c] = std::exp(0.15 * random.normal());
    }
    for (std::size_t i = 0; i < phones().size(); ++i)
        speaker.accent.push_back(randomCepstrum(random, difficulty.accent));
    return speaker;
}

}  // namespace retort::data::demo
