// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/experiment/experiment.h"
#include "core/record/event.h"
#include "core/run/run_folder.h"

namespace retort::run {

/// What the journal of an interrupted run still says.
struct ResumedJournal {
    std::vector<record::Event> events;
    std::uint64_t length = 0;  ///< Of the file, bytes: new events go behind them.
    bool resuming = false;     ///< False where no model got as far as a checkpoint: the run begins anew.
};

/// Brings the journal to where the checkpoints stand, as the run's models go on from there and tell what follows again.
/// Models that ran side by side have checkpoints of different age, so each has its own mark in the journal: the fact
/// that its checkpoint was saved, or, where it is complete, its evaluation. What a model told behind its mark goes, and
/// all that it told where it has no checkpoint; so does an ensemble's evaluation unless all its members are complete.
/// Nothing behind the last mark is kept: it may have never reached the disk. The file is replaced as a whole. Throws
/// Error (failure) where a mark is missing.
ResumedJournal resumeJournal(const RunFolder& folder, const experiment::Plan& plan);

}  // namespace retort::run
