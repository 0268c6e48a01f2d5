// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "core/run/bootstrap.h"
#include "core/run/group_facts.h"
#include "core/run/results.h"

namespace retort::ui {

/// The set that accuracies, cross entropies and verdicts are about.
enum class JudgedSet { Test, Validation };

using SharedHits = std::shared_ptr<const run::UtteranceHits>;

/// A model or ensemble of an open run, as it is compared with others.
struct ComparisonEntry {
    int runId = 0;
    QString runName;
    int style = 0;  ///< Place in its run, for colour, dash and marker.
    run::ResultRow row;
    std::string group;  ///< Copies that differ in their seed only have one in common; "" for a model that stands alone.
    /// What the run itself says of that model: its spread over seeds, and its verdict against its baseline. Null where
    /// it says nothing.
    std::shared_ptr<const run::GroupResult> judged;
    SharedHits hits;  ///< By utterance; null while (or where) none are kept.
    JudgedSet hitsSet = JudgedSet::Test;

    bool is(int run, const std::string& name) const { return runId == run && row.name == name; }
};

/// "teacher", "baseline", "student" or "ensemble".
std::string roleOf(const run::ResultRow& row);

/// Figures on a set; null where the model was not evaluated on it.
const run::SetResult* resultOn(const run::ResultRow& row, JudgedSet set);

/// Mean and sample standard deviation of the accuracy over the copies of an entry.
struct SeedSpread {
    double mean = 0, deviation = 0;
    std::size_t copies = 0;  ///< Evaluated ones; of fewer than two there is no spread.
};
SeedSpread spreadOver(const std::vector<ComparisonEntry>& entries, std::size_t index, JudgedSet set);

/// What models are compared with: one model, or by itself what fits each.
struct BaselineChoice {
    bool automatic = true;
    int runId = 0;
    std::string model;

    bool operator==(const BaselineChoice&) const = default;
};

/// Indices of the entries that entry `index` is compared with; several where their mean is meant (copies), itself where
/// it is the baseline, none where there is none. By itself: for a student, the hard nets of its run that core holds it
/// against, as for the gain kept; else, and for all others, the first baseline of its run, else of any.
std::vector<std::size_t> baselinesOf(const std::vector<ComparisonEntry>& entries, std::size_t index,
                                     const BaselineChoice& choice);

}  // namespace retort::ui
