// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/experiment/experiment.h"
#include "core/run/recipe_facts.h"

namespace retort::run {

/// Looks through a recipe folder, five folders deep and through 20,000 entries at most (`truncated` beyond). Hidden
/// folders, logs and splits of data folders are passed over; links to folders are followed once. Reads directories, and
/// the heads of files at its top that may be experiments. Never throws: what cannot be read is passed over. Where
/// `stopping` says so it returns early with what it has.
RecipeScan scanRecipe(const std::filesystem::path& recipe, const std::function<bool()>& stopping = {});

/// What an experiment would take from the recipe, told by names; alignments whose names tell nothing are matched with
/// the data by the utterances at their beginnings. Members for which nothing fits stay empty. Never throws.
RecipeChoice guessChoice(const RecipeScan& scan);

/// How the parts of a choice are called in problems: by the options of the command line, or by the experiment's JSON
/// paths.
struct ChoiceNames {
    std::string recipe = "recipe", recipeInHints = "the recipe folder", hmm = "inputs.hmm";
    std::string trainData = "inputs.train.data", trainAlignments = "inputs.train.alignments";
    std::string testData = "inputs.test.data", testAlignments = "inputs.test.alignments";
};

/// An experiment for a recipe as `retort new` writes it: three teachers, a small net on hard labels and one taught, the
/// front end as the option files of the alignments say where they fit the data. `notes`: what was taken of the front
/// end, and why. What is missing becomes problems; then the experiment holds what was chosen, and the defaults of
/// everything else. `recipe`: absolute, or relative to the current folder and then written relative to `outFile`'s.
/// Folders of the choice count from the recipe, or else from the current folder. `outFile` may be empty: then the
/// experiment lies in the recipe and has its name. Throws nothing but bad_alloc.
experiment::Experiment newExperiment(const std::filesystem::path& recipe, const RecipeChoice& choice,
                                     const std::filesystem::path& outFile, Problems& problems,
                                     std::vector<std::string>& notes, const ChoiceNames& names = {});

}  // namespace retort::run
