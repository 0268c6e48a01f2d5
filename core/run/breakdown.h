// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/data/data_set.h"
#include "core/experiment/experiment.h"
#include "core/kaldi/transition_model.h"
#include "core/train/evaluation.h"

namespace retort::run {

/// The phones that classes (pdfs) stand for, without their place in the word (_B, _E, _I, _S). A pdf that several
/// phones share has a name of its own: "a/e".
struct PhoneGroups {
    std::vector<std::string> names;
    std::vector<std::size_t> ofClass;
};

/// `symbols`: phones.txt ("NAME ID" a line); where there is none, phones go by their number.
PhoneGroups phoneGroups(const kaldi::TransitionModel& model, const std::filesystem::path& symbols);

/// phones.txt beside the experiment's transition model, or the recipe's data/lang/phones.txt; "" where neither is
/// there.
std::filesystem::path phoneSymbols(const experiment::Experiment& experiment);

/// phones.txt: name by number. Nothing where the file is not there; throws Error where it cannot be read.
std::map<std::int32_t, std::string> readPhoneSymbols(const std::filesystem::path& file);

/// Groups of an experiment's classes: phones of its transition model, or of images each class by itself, "0", "1", ….
/// Nothing where the model cannot be read or has another number of pdfs.
PhoneGroups classGroups(const experiment::Experiment& experiment, std::size_t classes);

/// How often the decision fell into group `decided` where the alignment says `aligned`; right ones too.
struct PhonePair {
    std::size_t aligned = 0, decided = 0;
    std::int64_t frames = 0;
};

/// Pairs that occur, by aligned, then decided.
std::vector<PhonePair> phonePairs(const train::Evaluation& evaluation, const data::DataSet& set,
                                  const PhoneGroups& groups);

struct PhoneConfusion {
    std::string aligned, decided;
    std::int64_t frames;
};

struct PhoneResult {
    double accuracy = 0;  ///< Share of labelled frames decided for the right phone, if another of its states.
    std::vector<PhoneConfusion> confusions;  ///< Most frequent first.
};

PhoneResult byPhone(const train::Evaluation& evaluation, const data::DataSet& set, const PhoneGroups& groups,
                    std::size_t most);

struct SpeakerResult {
    std::string speaker;
    std::int64_t frames = 0;
    double frameAccuracy = 0;
    std::int64_t correct = 0;
};

/// Accuracy of each speaker, worst first.
std::vector<SpeakerResult> bySpeaker(const train::Evaluation& evaluation, const data::DataSet& set);

}  // namespace retort::run
