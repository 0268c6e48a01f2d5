// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

#include "ui/charts/heat_map.h"
#include "ui/models/comparison_entry.h"
#include "ui/workspace/run_view.h"

namespace retort::ui::compare {

/// The evaluated models and ensembles of a run.
std::vector<ComparisonEntry> entriesOf(const RunView& run);

/// Something that changes whenever entriesOf would, cheap enough to be asked for at every event.
std::size_t stateOf(const RunView& run);

using Records = std::vector<const run::EvaluationRecord*>;  ///< Of several copies: their frames are added up.

/// Share of each aligned phone's frames that was decided for each phone: [phones x phones], rows sum to 1; NaN where a
/// phone has no frames. Empty (0 rows) where a record has no phones or their phones differ.
HeatMap::Data confusions(const Records& records);
/// Its difference, first minus second.
HeatMap::Data confusionDifference(const Records& first, const Records& second);

/// Accuracy of a phone or a speaker under two models.
struct Gain {
    QString name;
    std::int64_t frames = 0;  ///< Of the first.
    double difference = 0;    ///< First minus second, a fraction.
};

/// Largest first. Only what both know.
std::vector<Gain> phoneGains(const Records& first, const Records& second);
std::vector<Gain> speakerGains(const Records& first, const Records& second);

}  // namespace retort::ui::compare
