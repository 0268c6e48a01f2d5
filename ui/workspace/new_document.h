// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "core/base/error.h"
#include "core/experiment/experiment.h"

namespace retort::ui {

/// A document that nobody wrote.
struct NewDocument {
    experiment::Experiment experiment;
    std::optional<Error> error;  ///< Why the experiment is less than it could be.
};

/// What `retort new` would write for the recipe, as far as the folder gives it. Slow; may run on any thread.
NewDocument experimentForRecipe(const std::filesystem::path& recipe, const std::function<bool()>& stopping);

/// The demo's experiment file; the corpus is written into the folder where it is not there yet, whole or not at all.
/// Throws Error.
std::filesystem::path demoExperiment(const std::filesystem::path& folder);

/// The text with everything replaced that cannot be in a folder's name everywhere; never empty.
std::string folderName(const std::string& text);

/// PARENT/NAME-2026-11-23-1504, with a number after it where that is there already.
std::filesystem::path freshRunFolder(const std::filesystem::path& parent, const std::string& name);

}  // namespace retort::ui
