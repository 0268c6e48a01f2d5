// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/experiment/experiment.h"
#include "core/paper/catalogue.h"
#include "core/paper/presets.h"
#include "core/run/recipe_facts.h"

namespace retort::paper {

/// What the experiments are made on: images (MNIST's files) or a recipe's speech.
struct PaperData {
    data::InputsSpec inputs;
    std::filesystem::path recipe;  ///< Absolute; paths of `inputs` start from it.
    std::string name;              ///< Of the folder or experiment.
    bool images = false;
    std::size_t classes = 0;     ///< 0 where it cannot be told beforehand.
    std::size_t utterances = 0;  ///< Of the training set.
};

/// Recognises a folder of IDX files, a Kaldi recipe or an experiment file (whose inputs are taken). Members of `given`
/// that are not empty stand in place of what would be guessed. On images nothing is kept for validation, as in the
/// paper. What is missing or wrong becomes problems. Throws Error for a path that is not there.
PaperData recogniseData(const std::filesystem::path& data, const run::RecipeChoice& given, Problems& problems);

/// Why an experiment cannot be made on the data; "" where it can.
std::string whyNot(const Entry& entry, const PaperData& data);

/// The entries of the ids, all that the data allow where there are none. Ids that do not exist or cannot be made become
/// problems.
std::vector<const Entry*> chooseEntries(const std::vector<std::string>& ids, const PaperData& data, Problems& problems);

/// Rows of results.json that the entries' figures are taken from; with their teachers they are what must be trained.
std::vector<std::string> modelsOf(const std::vector<const Entry*>& entries);

/// The experiment of one seed, with every model of the data's kind.
experiment::Experiment paperExperiment(const PaperData& data, const Scale& scale, std::int64_t seed);

/// The experiment with those of its models that `names` (as of modelsOf) need: to be opened and changed by hand.
experiment::Experiment onlyNeeded(experiment::Experiment experiment, std::vector<std::string> names);

}  // namespace retort::paper
