// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

#include "core/train/training_state.h"

namespace retort::run {

/// A model's checkpoint file: the training state, and whether the model is done with (final weights written and
/// evaluated; the arrays are gone by then). The journal has told of it before it is written: see resumeJournal.
struct Checkpoint {
    train::TrainingState state;
    bool complete = false;
};

/// Replaced as a whole (files::replaceAtomically), with a checksum.
void writeCheckpoint(const std::filesystem::path& file, const Checkpoint& checkpoint);

/// Nothing where there is no such file. Throws Error (failure) for a damaged one.
std::optional<Checkpoint> readCheckpoint(const std::filesystem::path& file);

}  // namespace retort::run
