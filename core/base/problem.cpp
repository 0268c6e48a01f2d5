// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/problem.h"

#include <algorithm>

namespace retort {

bool hasErrors(const Problems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& p) { return p.severity == Problem::Severity::Error; });
}

std::string toText(const Problem& problem) {
    std::string text = problem.path.empty() ? problem.message : problem.path + ": " + problem.message;
    if (!problem.hint.empty()) text += " (" + problem.hint + ")";
    return text;
}

}  // namespace retort
