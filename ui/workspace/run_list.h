// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <memory>
#include <vector>

#include "core/run/run_experiment.h"
#include "ui/workspace/background_worker.h"
#include "ui/workspace/changes.h"
#include "ui/workspace/live_run.h"
#include "ui/workspace/run_loader.h"
#include "ui/workspace/run_view.h"

namespace retort::ui {

/// A trained model whose weights may give logits: its folder, and its name for people.
struct Teacher {
    std::filesystem::path folder;
    std::string name;

    bool operator==(const Teacher&) const = default;
};

/// All runs that are open: the live one, those read from their folders, and those of other processes that are followed.
/// Belongs to the GUI thread; folders are read by the worker.
class RunList {
public:
    RunList(BackgroundWorker& worker, Changes& changes) : worker_(worker), changes_(changes) {}

    std::vector<RunId> ids() const;  ///< Newest first.
    const RunView* find(RunId id) const;
    RunId live() const { return live_; }
    std::filesystem::path liveFolder() const;

    RunId start(run::RunRequest request, std::vector<run::ModelForecast> forecasts);
    void resume(RunId id, int threads);
    void pauseLive();
    void resumeLive();
    void stopLive();
    RunId open(const std::filesystem::path& folder);
    void close(RunId id);
    /// Stops the live run with a checkpoint, waits for it, and forgets them all.
    void endAll();

    /// Teachers that were trained on the experiment's inputs, the newest first; a few.
    std::vector<Teacher> teachersFor(const experiment::Experiment& experiment) const;

    /// Takes in what came. Call it every 33 ms while lively(), a few times a second while following().
    void tick();
    bool lively() const { return live_ != 0 || !closed_.empty(); }
    bool following() const;

private:
    struct Entry {
        RunView view;
        std::unique_ptr<LiveRun> live;  ///< Holds a reference to view.
        std::uint64_t journalEnd = 0;   ///< Of a followed run: what of its journal the history stands for.
        bool polling = false;
        bool evaluationsWanted = false;
        int evaluationTries = 0;
        QElapsedTimer sinceRead;  ///< Of the journal, or of the evaluations.
    };

    Entry* entry(RunId id);
    Entry& add(const std::filesystem::path& folder);
    void begin(Entry& entry, run::RunRequest request);
    void load(Entry& entry);
    void readEvaluations(Entry& entry, bool last);
    void follow(Entry& entry);
    void takeFollowed(RunId id, JournalPart part, bool stillAtWork);
    void dispose();
    void changed(const Entry& entry, bool inList = false);

    BackgroundWorker& worker_;
    Changes& changes_;
    std::vector<std::unique_ptr<Entry>> entries_;
    std::vector<std::unique_ptr<Entry>> closed_;  ///< Their views are valid until the next tick.
    RunId live_ = 0;
    RunId next_ = 1;
};

}  // namespace retort::ui
