// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/run/bootstrap.h"
#include "core/run/results.h"

namespace retort::run {

/// Mean and sample standard deviation (over n - 1) of a figure over the members of a group.
struct Spread {
    double mean = 0;
    std::optional<double> deviation;  ///< Nothing for one member.
    std::size_t members = 0;

    /// Nothing for no values.
    static std::optional<Spread> of(const std::vector<double>& values);
};

struct SetSpread {
    Spread frameAccuracy, crossEntropy, ece;
};

/// The members that one model of the experiment stands for (copies: they differ in their seed only), taken together.
struct GroupResult {
    std::string name;  ///< As the resolved experiment names it: "student[temperature=2]".
    std::string kind, role;
    std::vector<std::string> members;  ///< Names of rows.
    std::optional<SetSpread> validation, test;
    std::optional<Spread> gapClosed;
    std::string baseline;  ///< Group it is held against; "" for hard models and where there is none.
    std::string set;       ///< "test" or "validation": what the comparison was made on.
    /// Mean accuracy of the members less that of the baseline's, by paired bootstrap over utterances.
    std::optional<Comparison> comparison;
};

/// True if a row belongs to the baseline of another: by its name, or for rows of earlier versions by its architecture.
bool isBaselineOf(const ResultRow& row, const ResultRow& student);

/// "better", "worse" or "no difference".
const char* verdictWord(Verdict verdict);

/// The group that a row belongs to; null where it has none.
const GroupResult* groupOf(const ResultRow& row, const std::vector<GroupResult>& groups);

}  // namespace retort::run
