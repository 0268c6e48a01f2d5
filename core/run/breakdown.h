// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/data/data_set.h"
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
};

/// Accuracy of each speaker, worst first.
std::vector<SpeakerResult> bySpeaker(const train::Evaluation& evaluation, const data::DataSet& set);

}  // namespace retort::run
