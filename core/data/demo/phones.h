// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace retort::data::demo {

/// Broad class of a phone: the first thing that sets its spectrum apart.
enum class PhoneClass { Silence, Vowel, Stop, Fricative, Sonorant };

/// What a phone hears of its neighbour, and so what the tying of its outer states asks for.
enum class Neighbour { Obstruent, Vowel, Sonorant };  // silence is heard like a stop's closure
constexpr int neighbours = 3;

struct Phone {
    std::string name;
    PhoneClass phoneClass = PhoneClass::Silence;
    int cluster = 0;  ///< Phones of one cluster sound alike, and are mistaken for each other.
    int frames = 3;   ///< Mean length of each of its HMM states in frames.
};

struct Word {
    std::string text;
    std::vector<int> phones;  ///< Phone ids (1-based, as in phones.txt).
};

/// The phone inventory. Element i is the phone with id i + 1 (id 0 is <eps>); the first is silence.
const std::vector<Phone>& phones();

/// What the neighbours of a phone (by id) hear of it.
Neighbour neighbourKind(int phone);

/// The vocabulary, sorted. Each phone of the inventory occurs in at least one word.
const std::vector<Word>& lexicon();

constexpr int silence = 1;  ///< Phone id of silence.

}  // namespace retort::data::demo
