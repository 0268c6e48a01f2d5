// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "core/run/run_record.h"

namespace retort::run {

// Parts of the report page, as HTML; "" where there is nothing to show.

/// One row a model: accuracies, entropies, agreement with its teacher, share of the teacher's gain kept, size, time.
std::string comparisonTable(const std::vector<ResultRow>& rows);

/// A sentence for each student (its copies together): better, worse or no different from the same net on hard labels.
std::string verdictList(const std::vector<GroupResult>& groups, const std::vector<ResultRow>& rows);

/// Mean and standard deviation of models with copies.
std::string spreadTable(const std::vector<GroupResult>& groups);

/// The most frequent confusions of each model. `names`: of classes, may be empty.
std::string confusionTables(const RunRecord& run, const std::map<std::int32_t, std::string>& names);

}  // namespace retort::run
