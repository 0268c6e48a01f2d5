// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/data/demo/emissions.h"
#include "core/data/demo/hmm.h"
#include "core/math/matrix.h"

namespace retort::data::demo {

/// One spoken sentence.
struct Utterance {
    std::string id;       ///< Begins with the speaker's name, as Kaldi's sorting wants it.
    std::string speaker;  ///< "spk01", …
    std::vector<std::string> words;
    std::vector<std::int32_t> alignment;  ///< A transition-id a frame, forward arcs first ("reordered").
    Matrix features;                      ///< [frames x channels]
};

struct CorpusSize {
    int speakers = 0;
    int utterancesPerSpeaker = 0;
    int wordsPerUtterance = 0;
};

/// Speaks sentences of random words. Every number comes from the seed, the speaker's number and the utterance's number
/// alone.
class Talker {
public:
    explicit Talker(std::uint64_t seed, const Difficulty& difficulty = {});

    const Hmm& hmm() const { return hmm_; }

    /// Sorted by id. Speakers are numbered from `firstSpeaker`; those of training and test must not meet.
    std::vector<Utterance> speak(const CorpusSize& size, int firstSpeaker) const;

private:
    /// A stay in an HMM state.
    struct Stay {
        int phone = 0;  ///< What was meant, and so what the alignment says.
        int left = 0, right = 0;
        int state = 0;
        int arc = 0;     ///< The one it leaves by.
        int sounds = 0;  ///< The pdf that is heard.
        int frames = 0;
    };

    std::vector<Stay> walk(const std::vector<int>& sentence, Random& random) const;
    Matrix sound(const std::vector<Stay>& stays, const Speaker& speaker, Random& random) const;
    void jitter(std::vector<Stay>& stays, Random& random) const;
    std::vector<std::int32_t> label(const std::vector<Stay>& stays) const;
    int heardAs(int phone, Random& random) const;

    std::uint64_t seed_;
    Difficulty difficulty_;
    Hmm hmm_;
    std::vector<Density> densities_;  // by pdf
};

}  // namespace retort::data::demo
