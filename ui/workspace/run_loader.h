// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/experiment/experiment.h"
#include "core/record/event.h"
#include "core/run/run_record.h"
#include "ui/workspace/run_view.h"

namespace retort::ui {

/// What a run folder holds and how its run stands, as values. Everything here may run on any thread and is slow.
struct LoadedRun {
    enum class Standing {
        Finished,
        Stopped,
        Failed,
        Interrupted,  ///< Ended without an end: a crash, a kill, a power cut.
        AtWork,       ///< Another process is at it.
    };

    Standing standing = Standing::Finished;
    std::string name;
    std::string started;  ///< ISO 8601; may be empty.
    bool kept = false;    ///< experiment.json is there.
    Problems problems;    ///< What is there and cannot be read.
    experiment::Experiment experiment;
    std::vector<experiment::PlannedModel> plan;
    run::RunRecord record;
    std::uint64_t journalEnd = 0;  ///< Bytes of the journal that record.history stands for; known where AtWork.
};

/// Throws Error where the folder holds no run. Where `stopping` says so it comes back soon, with a part.
LoadedRun loadRun(const std::filesystem::path& folder, const std::function<bool()>& stopping = {});

/// Puts it into the view, phase and all.
void show(LoadedRun loaded, RunView& view);

/// True while a process holds the folder's lock. Takes the lock for a moment to find out.
bool atWork(const std::filesystem::path& folder);

/// Facts that a journal has beyond a place.
struct JournalPart {
    std::vector<record::Event> events;
    std::uint64_t end = 0;   ///< Place after the last of them.
    bool restarted = false;  ///< The journal is shorter than that, or does not go on there: it was cut by a resume.
};

/// Whole lines from `begin` on, `most` bytes at most. Throws Error.
JournalPart readJournalFrom(const std::filesystem::path& journal, std::uint64_t begin, std::uint64_t most = 8ULL << 20);

/// The row that a ModelEvaluated event carries takes its place among the others. False where it is none.
bool takeRow(const std::string& json, std::vector<run::ResultRow>& rows);

}  // namespace retort::ui
