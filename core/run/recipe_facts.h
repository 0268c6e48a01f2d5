// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace retort::run {

/// What a recipe folder holds, as paths relative to it, sorted. Found by looking, nothing is read through.
struct RecipeScan {
    std::filesystem::path recipe;
    std::vector<std::string> dataFolders;       ///< With feats.scp.
    std::vector<std::string> alignmentFolders;  ///< With ali.*.gz.
    std::vector<std::string> hmmFolders;        ///< With final.mdl.
    std::vector<std::string> imageFiles;        ///< IDX images (MNIST's names, .gz too).
    std::vector<std::string> experiments;       ///< Experiment files at its top.
    std::vector<std::string> runs;              ///< Run folders.
    bool exists = false;
    bool truncated = false;  ///< More folders than are looked through.
};

/// Which of them an experiment would take.
struct RecipeChoice {
    std::string source = "kaldi";
    std::string hmm, trainData, trainAlignments, testData, testAlignments;
};

}  // namespace retort::run
