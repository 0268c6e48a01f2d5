// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/distill/teacher.h"
#include "core/run/ensembles.h"
#include "core/train/ensemble_growth.h"

namespace retort::run {

/// What evaluation.json of an ensemble says of its members.
struct EnsembleRecord {
    std::vector<std::string> members;
    std::vector<double> weights, temperatures;  ///< As used: given or fitted.
    std::string set;                            ///< Of the growth: "test", or "validation" where there is no test set.
    train::EnsembleGrowth growth;
    std::string hint;
};

/// Names, weights and calibrating temperatures of the members.
nlohmann::ordered_json membersJson(const Ensemble& ensemble, const distill::Teacher& mean);

nlohmann::ordered_json growthJson(const train::EnsembleGrowth& growth);

/// Reads the "ensemble" object of an evaluation. Throws nlohmann::json::exception where it is none.
EnsembleRecord ensembleFrom(const nlohmann::ordered_json& json);

/// What adding members brought, and when it stopped paying, for people. `set`: where it was measured.
std::string growthText(const train::EnsembleGrowth& growth, const std::string& set);

}  // namespace retort::run
