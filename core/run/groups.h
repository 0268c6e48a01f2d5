// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/run/group_facts.h"

namespace retort::run {

/// Frames and hits by utterance of a row, and the set they are of.
struct RowHits {
    std::string set;
    UtteranceHits hits;
};
using FindHits = std::function<std::optional<RowHits>(const std::string& row)>;

/// A group for each model that has copies, is held against a baseline, or is one.
std::vector<GroupResult> makeGroups(const std::vector<ResultRow>& rows, const FindHits& hits);

/// results.json and results.csv as text.
std::string resultsJson(const std::vector<ResultRow>& rows, const std::vector<GroupResult>& groups = {});
std::string resultsCsv(const std::vector<ResultRow>& rows, const std::vector<GroupResult>& groups = {});

}  // namespace retort::run
