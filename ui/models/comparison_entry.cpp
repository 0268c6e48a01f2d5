// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_entry.h"

#include <cmath>
#include <numeric>

namespace retort::ui {

std::string roleOf(const run::ResultRow& row) {
    return row.kind == "ensemble" ? row.kind : row.role;
}

const run::SetResult* resultOn(const run::ResultRow& row, JudgedSet set) {
    const std::optional<run::SetResult>& result = set == JudgedSet::Test ? row.test : row.validation;
    return result ? &*result : nullptr;
}

SeedSpread spreadOver(const std::vector<ComparisonEntry>& entries, std::size_t index, JudgedSet set) {
    const ComparisonEntry& entry = entries.at(index);
    if (entry.judged) {
        const std::optional<run::SetSpread>& known =
            set == JudgedSet::Test ? entry.judged->test : entry.judged->validation;
        if (!known) return {};
        const run::Spread& accuracy = known->frameAccuracy;
        return {accuracy.mean, accuracy.deviation.value_or(0), accuracy.members};
    }
    std::vector<double> values;
    for (const ComparisonEntry& other : entries) {
        const bool copy = !entry.group.empty() && other.runId == entry.runId && other.group == entry.group;
        if (const run::SetResult* result = copy ? resultOn(other.row, set) : nullptr)
            values.push_back(result->frameAccuracy);
    }
    SeedSpread spread;
    spread.copies = values.size();
    if (values.size() < 2) return spread;
    const auto count = static_cast<double>(values.size());
    spread.mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const double value : values) squares += (value - spread.mean) * (value - spread.mean);
    spread.deviation = std::sqrt(squares / (count - 1));
    return spread;
}

std::vector<std::size_t> baselinesOf(const std::vector<ComparisonEntry>& entries, std::size_t index,
                                     const BaselineChoice& choice) {
    std::vector<std::size_t> found;
    if (!choice.automatic) {
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (entries[i].is(choice.runId, choice.model)) found.push_back(i);
        return found;
    }
    const ComparisonEntry& entry = entries.at(index);
    if (entry.row.kind == "distilled") {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const ComparisonEntry& other = entries[i];
            if (other.runId == entry.runId && run::isBaselineOf(other.row, entry.row)) found.push_back(i);
        }
        if (!found.empty()) return found;
    }
    for (const bool sameRun : {true, false}) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (sameRun && entries[i].runId != entry.runId) continue;
            if (roleOf(entries[i].row) == "baseline") return {i};
        }
    }
    return found;
}

}  // namespace retort::ui
