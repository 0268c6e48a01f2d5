// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/problem.h"
#include "core/experiment/experiment.h"
#include "core/record/event.h"
#include "core/run/groups.h"
#include "core/run/results.h"
#include "core/train/control.h"

namespace retort::run {

/// What `retort run` and the workbench's Start ask for.
struct RunRequest {
    experiment::Experiment experiment;
    std::filesystem::path out;
    bool resume = false;
    int threads = 0;  ///< 0: all processors this process may use.
    int jobs = 0;     ///< Models trained at once at most; 0: as many as the threads allow. Never changes a weight.
    std::string blas = "auto";      ///< chooseProducts(); a resumed run keeps what it began with unless this names one.
    std::vector<std::string> only;  ///< Models, members or groups; their teachers are trained too. Empty: all.
};

enum class RunOutcome {
    Finished,  ///< All done; single models may still have failed.
    Stopped,   ///< Asked to stop; checkpoints are written.
    Refused,   ///< `problems` has errors; nothing was trained.
};

struct RunReport {
    RunOutcome outcome = RunOutcome::Finished;
    Problems problems;
    std::vector<std::string> failed;             ///< Names of models that could not be trained.
    std::map<std::string, std::string> reasons;  ///< Why, by name.
    std::vector<ResultRow> rows;
    std::vector<GroupResult> groups;  ///< Of the rows; made when the run ends or stops.
};

/// Trains everything the request names, in dependency order, and fills the run folder. Facts go to the journal and to
/// `live` (after a resume, first all earlier ones), one at a time, from whatever thread a model trains on. Everything
/// it needs is local: may be called on any one thread. Throws Error for a folder that cannot be used, a full disk, data
/// that vanish while it works; once training could begin, a RunFailed goes to the journal and to `live` before.
RunReport runExperiment(const RunRequest& request, record::EventSink& live, train::Control& control);

/// What a std::bad_alloc is told as.
Error notEnoughMemory();

}  // namespace retort::run
