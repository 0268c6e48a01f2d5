// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/demo/phones.h"

#include <algorithm>
#include <sstream>

namespace retort::data::demo {

namespace {

constexpr auto vowel = PhoneClass::Vowel;
constexpr auto stop = PhoneClass::Stop;
constexpr auto fricative = PhoneClass::Fricative;
constexpr auto sonorant = PhoneClass::Sonorant;

// The names of ARPABET, which readers of Kaldi recipes know.
const char* const entries[][2] = {
    {"backward", "B AE K W ER D"},
    {"bed", "B EH D"},
    {"bird", "B ER D"},
    {"cat", "K AE T"},
    {"dog", "D AO G"},
    {"down", "D AW N"},
    {"eight", "EY T"},
    {"five", "F AY V"},
    {"follow", "F AA L OW"},
    {"forward", "F AO R W ER D"},
    {"four", "F AO R"},
    {"go", "G OW"},
    {"happy", "HH AE P IY"},
    {"house", "HH AW S"},
    {"learn", "L ER N"},
    {"left", "L EH F T"},
    {"marvin", "M AA R V IH N"},
    {"nine", "N AY N"},
    {"no", "N OW"},
    {"off", "AO F"},
    {"on", "AA N"},
    {"one", "W AH N"},
    {"right", "R AY T"},
    {"seven", "S EH V AH N"},
    {"sheila", "SH IY L AH"},
    {"six", "S IH K S"},
    {"stop", "S T AA P"},
    {"three", "TH R IY"},
    {"tree", "T R IY"},
    {"two", "T UW"},
    {"up", "AH P"},
    {"wow", "W AW"},
    {"yes", "Y EH S"},
    {"zero", "Z IH R OW"},
};

std::vector<Word> makeLexicon() {
    std::vector<Word> words;
    for (const auto& entry : entries) {
        Word word{entry[0], {}};
        std::istringstream names(entry[1]);
        for (std::string name; names >> name;) {
            const auto found =
                std::find_if(phones().begin(), phones().end(), [&](const Phone& phone) { return phone.name == name; });
            word.phones.push_back(static_cast<int>(found - phones().begin()) + 1);
        }
        words.push_back(std::move(word));
    }
    return words;
}

}  // namespace

const std::vector<Phone>& phones() {
    static const std::vector<Phone> list = {
        {"SIL", PhoneClass::Silence, 0, 3},
        {"AA", vowel, 1, 4},
        {"AE", vowel, 2, 4},
        {"AH", vowel, 1, 3},
        {"AO", vowel, 1, 4},
        {"AW", vowel, 3, 4},
        {"AY", vowel, 3, 4},
        {"B", stop, 4, 2},
        {"D", stop, 4, 2},
        {"EH", vowel, 2, 3},
        {"ER", vowel, 1, 4},
        {"EY", vowel, 2, 4},
        {"F", fricative, 6, 3},
        {"G", stop, 4, 2},
        {"HH", fricative, 6, 2},
        {"IH", vowel, 2, 3},
        {"IY", vowel, 2, 3},
        {"K", stop, 5, 3},
        {"L", sonorant, 8, 3},
        {"M", sonorant, 9, 3},
        {"N", sonorant, 9, 3},
        {"OW", vowel, 3, 4},
        {"P", stop, 5, 3},
        {"R", sonorant, 8, 3},
        {"S", fricative, 7, 4},
        {"SH", fricative, 7, 4},
        {"T", stop, 5, 3},
        {"TH", fricative, 6, 3},
        {"UW", vowel, 3, 4},
        {"V", fricative, 6, 3},
        {"W", sonorant, 8, 3},
        {"Y", sonorant, 8, 3},
        {"Z", fricative, 7, 3},
    };
    return list;
}

Neighbour neighbourKind(int phone) {
    switch (phones()[static_cast<std::size_t>(phone - 1)].phoneClass) {
        case PhoneClass::Vowel:
            return Neighbour::Vowel;
        case PhoneClass::Sonorant:
            return Neighbour::Sonorant;
        default:
            return Neighbour::Obstruent;
    }
}

const std::vector<Word>& lexicon() {
    static const std::vector<Word> list = makeLexicon();
    return list;
}

}  // namespace retort::data::demo
