// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>

namespace retort::data::demo {

struct RecipeOptions {
    std::uint64_t seed = 1;
    bool small = false;  ///< A corpus of seconds instead of minutes, for tests.
};

struct SetFigures {
    std::size_t speakers = 0;
    std::size_t utterances = 0;
    std::size_t frames = 0;
};

struct RecipeFigures {
    SetFigures train;
    SetFigures test;
    std::size_t pdfs = 0;
    std::size_t phones = 0;
};

/// Writes a synthetic corpus as the folder of a Kaldi recipe: data/train and data/test (compressed features, CMVN
/// statistics per speaker, utt2spk, …), exp/ali_train and exp/ali_test (ali.1.gz to ali.4.gz, final.mdl, tree),
/// data/lang (words, phones, topology) and experiment.json. Relative paths in scp files start at `folder`. The same
/// options give the same bytes. Throws Error of kind Failure where the folder cannot be written. Files of an earlier
/// call are replaced.
RecipeFigures writeRecipe(const std::filesystem::path& folder, const RecipeOptions& options);

}  // namespace retort::data::demo
