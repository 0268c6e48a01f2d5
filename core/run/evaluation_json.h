// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/data/data_set.h"
#include "core/run/breakdown.h"
#include "core/train/evaluation.h"

namespace retort::run {

/// What comparisons by utterance, class, phone and speaker need later, for one set of evaluation.json: frames and hits
/// of each utterance, the most frequent confusions, all pairs of phones, frames and hits of each speaker (where
/// `speakers`).
nlohmann::ordered_json evaluationDetails(const train::Evaluation& evaluation, const data::DataSet& set,
                                         const PhoneGroups& groups, bool speakers);

}  // namespace retort::run
