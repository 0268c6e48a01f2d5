// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/record/event.h"
#include "core/run/groups.h"
#include "core/run/results.h"

namespace retort::cli {

/// Shows a run as it goes: a progress bar for each model under way on a terminal, a plain line an epoch elsewhere,
/// events as JSON with --json, little with --quiet. Belongs to one thread.
class RunDisplay {
public:
    explicit RunDisplay(const Context& context) : context_(context) {}

    void show(const record::Event& event);
    /// A line for people, on standard error.
    void note(const std::string& text);
    /// The comparison of all models, and of students with their baselines over all copies, on standard output.
    void table(const std::vector<run::ResultRow>& rows, const std::vector<run::GroupResult>& groups);
    void clear() { bars_.clear(); }

private:
    void line(const std::string& text);
    void epochLine(const record::Event& event);
    void progress(const record::Event& event);

    const Context& context_;
    ProgressBars bars_;
    std::map<std::string, int> plannedEpochs_;
    std::set<std::string> ended_;  ///< Evaluated or failed.
};

/// "0.7642" or "–".
std::string accuracyText(const std::optional<run::SetResult>& set);

}  // namespace retort::cli
