// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/experiment/experiment.h"
#include "core/record/history.h"
#include "core/run/forecast.h"
#include "core/run/results.h"
#include "core/run/run_record.h"

namespace retort::ui {

/// Names a run for as long as the program lives. 0 is no run.
using RunId = int;

enum class RunPhase {
    Loading,   ///< An old run's folder is being read.
    Checking,  ///< Inputs are read and cross-checked before training.
    Running,
    Pausing,  ///< Pause was asked for; the step at work is being ended.
    Paused,
    Stopping,  ///< Stop was asked for; a checkpoint is being written.
    Finished,  ///< All models done; single ones may have failed.
    Stopped,   ///< Can be resumed.
    Refused,   ///< Nothing was trained: `problems` says why.
    Failed,    ///< Ended by an error: `reason`.
};

/// What pages see of a run, live or opened from its folder: a value that only the Workspace changes, on the GUI thread.
struct RunView {
    RunId id = 0;
    QString name;  ///< Of the experiment.
    std::filesystem::path folder;
    RunPhase phase = RunPhase::Loading;
    bool live = false;        ///< Belongs to a runner of this process that has not ended.
    QDateTime when;           ///< Of the start, or of run.json for an old run.
    QString reason;           ///< Why it failed or was refused; "" otherwise.
    Problems problems;        ///< Of Refused, and warnings.
    double checkingDone = 0;  ///< 0 … 1 while Checking.
    bool followed = false;    ///< Another process's run, still at work: read along, not to be paused or stopped here.
    bool kept = false;        ///< The folder holds a run that could be gone on with.
    experiment::Experiment experiment;           ///< As it was started, or experiment.json of the folder.
    std::vector<experiment::PlannedModel> plan;  ///< Empty where the experiment cannot be read.
    std::vector<run::ModelForecast> forecasts;   ///< As they were known at the start; may be empty.
    record::History history;
    std::vector<run::ResultRow> rows;                          ///< Evaluated models and ensembles, gaps filled.
    std::map<std::string, run::EvaluationRecord> evaluations;  ///< By row name; appear after the rows.
    std::vector<run::GroupResult> groups;  ///< As results.json has them; appear with the evaluations.

    bool active() const;         ///< Checking, Running, Pausing, Paused or Stopping.
    bool resumable() const;      ///< Stopped, Failed or interrupted, with a folder that --resume would take.
    double done() const;         ///< 0 … 1 over all models, by forecast shares where known, else by epochs.
    double secondsLeft() const;  ///< Negative where unknown.
    /// Place of a model in the plan: gives its colour, dash and marker for life (model_style.h). Ensembles follow.
    int styleOf(const std::string& model) const;
    const run::ResultRow* row(const std::string& model) const;
};

}  // namespace retort::ui
