// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include "ui/workspace/run_view.h"

namespace retort::ui {

/// What the Workspace has to tell: gathered by its parts while they work, told by signals when all of them are done.
struct Changes {
    bool inputs = false;
    bool problems = false;
    bool preview = false;
    bool frameLogits = false;
    bool exports = false;
    bool place = false;
    bool board = false;
    bool runs = false;
    bool currentRun = false;
    std::set<RunId> run;
    std::vector<RunId> ended;

    bool any() const {
        return inputs || problems || preview || frameLogits || exports || place || board || runs || currentRun ||
               !run.empty() || !ended.empty();
    }
};

}  // namespace retort::ui
