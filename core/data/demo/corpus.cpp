// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/demo/corpus.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace retort::data::demo {

namespace {

std::size_t index(int value) {
    return static_cast<std::size_t>(value);
}

/// Position of the first weight whose running sum passes a uniform draw.
std::size_t choose(const std::vector<double>& weights, Random& random) {
    double left = random.uniform();
    for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0) return i;
    }
    return weights.size() - 1;
}

/// Articulators are slow: each frame's target is a mean over its neighbours' (a raised cosine of 7 frames).
std::vector<Cepstrum> coarticulate(const std::vector<Cepstrum>& targets) {
    constexpr std::array<double, 4> weights = {0.25, 0.2134, 0.125, 0.0366};
    const auto last = static_cast<std::ptrdiff_t>(targets.size()) - 1;
    std::vector<Cepstrum> smooth(targets.size());
    for (std::ptrdiff_t t = 0; t <= last; ++t) {
        Cepstrum& sum = smooth[static_cast<std::size_t>(t)];
        sum.fill(0);
        for (std::ptrdiff_t offset = -3; offset <= 3; ++offset) {
            const auto from = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(t + offset, 0, last));
            add(sum, targets[from], weights[static_cast<std::size_t>(std::abs(offset))]);
        }
    }
    return smooth;
}

}  // namespace

Talker::Talker(std::uint64_t seed, const Difficulty& difficulty)
    : seed_(seed), difficulty_(difficulty), densities_(makeDensities(hmm_, difficulty, seed)) {}

int Talker::heardAs(int phone, Random& random) const {
    if (phone == silence || random.uniform() >= difficulty_.substitution) return phone;
    std::vector<int> relatives;
    for (int other = 1; other <= static_cast<int>(phones().size()); ++other) {
        if (other != phone && phones()[index(other - 1)].cluster == phones()[index(phone - 1)].cluster) {
            relatives.push_back(other);
        }
    }
    return relatives.empty() ? phone : relatives[static_cast<std::size_t>(random.below(relatives.size()))];
}

std::vector<Talker::Stay> Talker::walk(const std::vector<int>& sentence, Random& random) const {
    std::vector<Stay> stays;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const int phone = sentence[i];
        const int left = i > 0 ? sentence[i - 1] : silence;
        const int right = i + 1 < sentence.size() ? sentence[i + 1] : silence;
        const int heard = heardAs(phone, random);
        for (int state = 0; state < hmm_.states(phone);) {
            const auto& arcs = hmm_.arcs(phone, state);
            const auto chances = hmm_.arcProbabilities(phone, state);
            Stay stay{phone, left, right, state, 0, 0, 1};
            for (;; ++stay.frames) {
                stay.arc = static_cast<int>(choose(chances, random));
                if (arcs[index(stay.arc)].destination != state) break;
            }
            stay.sounds = hmm_.model().pdfOf(hmm_.transition(left, heard, right, state, 0));
            stays.push_back(stay);
            state = arcs[index(stay.arc)].destination;
        }
    }
    return stays;
}

Matrix Talker::sound(const std::vector<Stay>& stays, const Speaker& speaker, Random& random) const {
    std::vector<Cepstrum> targets;
    std::vector<int> sounds;
    for (const Stay& stay : stays) {
        const Density& density = densities_[index(stay.sounds)];
        Cepstrum target = density.means[static_cast<std::size_t>(random.below(Density::components))];
        add(target, speaker.accent[index(stay.phone - 1)]);
        targets.insert(targets.end(), index(stay.frames), target);
        sounds.insert(sounds.end(), index(stay.frames), stay.sounds);
    }
    const std::vector<Cepstrum> smooth = coarticulate(targets);

    const double keep = difficulty_.memory;
    const double fresh = std::sqrt(1 - keep * keep);
    std::array<double, Density::directions> factors;
    for (double& factor : factors) factor = random.normal();
    Matrix features(targets.size(), channels);
    for (std::size_t t = 0; t < targets.size(); ++t) {
        Cepstrum frame = smooth[t];
        for (std::size_t i = 0; i < factors.size(); ++i) {
            factors[i] = keep * factors[i] + fresh * random.normal();
            add(frame, densities_[index(sounds[t])].loadings[i], factors[i]);
        }
        for (std::size_t c = 0; c < channels; ++c) {
            double energy = difficulty_.channelNoise * random.normal();
            for (std::size_t k = 0; k < cepstra; ++k) energy += speaker.basis[c][k] * frame[k];
            // Energies add up, their logarithms do not: quiet channels sink into the room's noise.
            const double heard = std::log(std::exp(energy) + std::exp(-1.5 + 0.3 * random.normal()));
            features(t, c) = static_cast<float>(speaker.offset[c] + speaker.scale[c] * heard);
        }
    }
    return features;
}

void Talker::jitter(std::vector<Stay>& stays, Random& random) const {
    for (std::size_t i = 0; i + 1 < stays.size(); ++i) {
        if (random.uniform() >= difficulty_.jitter) continue;
        const int by = random.uniform() < 0.75 ? 1 : 2;
        Stay& wins = random.uniform() < 0.5 ? stays[i] : stays[i + 1];
        Stay& loses = &wins == &stays[i] ? stays[i + 1] : stays[i];
        const int moved = std::min(by, loses.frames - 1);
        wins.frames += moved;
        loses.frames -= moved;
    }
}

std::vector<std::int32_t> Talker::label(const std::vector<Stay>& stays) const {
    std::vector<std::int32_t> tids;
    for (const Stay& stay : stays) {
        const auto& arcs = hmm_.arcs(stay.phone, stay.state);
        const auto loop =
            std::find_if(arcs.begin(), arcs.end(), [&](const auto& arc) { return arc.destination == stay.state; });
        const auto tid = [&](int arc) { return hmm_.transition(stay.left, stay.phone, stay.right, stay.state, arc); };
        tids.push_back(tid(stay.arc));
        tids.insert(tids.end(), index(stay.frames - 1), tid(static_cast<int>(loop - arcs.begin())));
    }
    return tids;
}

std::vector<Utterance> Talker::speak(const CorpusSize& size, int firstSpeaker) const {
    std::vector<Utterance> utterances;
    for (int s = firstSpeaker; s < firstSpeaker + size.speakers; ++s) {
        const Speaker speaker = makeSpeaker(difficulty_, seed_, static_cast<std::uint64_t>(s));
        for (int u = 1; u <= size.utterancesPerSpeaker; ++u) {
            Random random(
                seedFor(seed_, "utterance", static_cast<std::uint64_t>(s) * 10000 + static_cast<std::uint64_t>(u)));
            Utterance utterance{fmt::format("spk{:02}-{:03}", s, u), fmt::format("spk{:02}", s), {}, {}, {}};
            std::vector<int> sentence = {silence};
            for (int w = 0; w < size.wordsPerUtterance; ++w) {
                const Word& word = lexicon()[static_cast<std::size_t>(random.below(lexicon().size()))];
                if (w > 0 && random.uniform() < 0.2) sentence.push_back(silence);
                sentence.insert(sentence.end(), word.phones.begin(), word.phones.end());
                utterance.words.push_back(word.text);
            }
            sentence.push_back(silence);
            std::vector<Stay> stays = walk(sentence, random);
            utterance.features = sound(stays, speaker, random);
            jitter(stays, random);
            utterance.alignment = label(stays);
            utterances.push_back(std::move(utterance));
        }
    }
    return utterances;
}

}  // namespace retort::data::demo
