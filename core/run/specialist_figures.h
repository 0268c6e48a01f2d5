// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/data/data_set.h"
#include "core/distill/specialists/specialist_spec.h"
#include "core/distill/specialists/summed_kl.h"
#include "core/train/evaluation.h"

namespace retort::run {

/// Some labelled frames, and how many of them the generalist alone and all together decide right.
struct SpecialistGain {
    std::int64_t frames = 0, generalist = 0, together = 0;
};

/// What specialists bring, after table 5 of Hinton, Vinyals, Dean 2015.
struct SpecialistFigures {
    SpecialistGain all;
    SpecialistGain covered;               ///< Frames whose right class is in a set.
    std::vector<SpecialistGain> byCover;  ///< By the number of sets that hold the right class.
    std::vector<SpecialistGain> bySet;    ///< Frames of each set's classes.
};

/// Both evaluations are of `set`.
SpecialistFigures specialistFigures(const distill::ClassSets& sets, const train::Evaluation& generalist,
                                    const train::Evaluation& together, const data::DataSet& set);

/// What evaluation.json says of it, and of how the search for each frame's minimum went.
nlohmann::ordered_json toJson(const SpecialistFigures& figures);
nlohmann::ordered_json toJson(const distill::Convergence& convergence);

/// The report's section on the "specialists" object of evaluation.json; throws nlohmann::json::exception where it is
/// damaged.
std::string specialistSection(const std::string& name, const nlohmann::ordered_json& specialists);

}  // namespace retort::run
