// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/data/data_set.h"
#include "core/data/inputs_spec.h"

namespace retort::data {

/// What was found in one set, for tables and for people.
struct SetSummary {
    std::string name;            ///< "train" or "test" or "validation".
    std::string place;           ///< Folder or file.
    std::size_t utterances = 0;  ///< Usable ones.
    std::size_t frames = 0;
    std::size_t speakers = 0;
    std::size_t dim = 0;            ///< Width of the frames on disk.
    std::size_t withoutLabels = 0;  ///< Utterances left out because no alignment has them.
    std::size_t labelsWithoutFeatures = 0;
    std::size_t dropped = 0;                ///< Left out as bad (badUtterances: drop).
    std::vector<std::int64_t> labelCounts;  ///< Frames of each class.
};

/// All data of an experiment, opened, cross-checked and split.
struct Inputs {
    DataSet train, validation, test;
    std::size_t classes = 0;
    std::size_t inputDim = 0;
    std::vector<std::int64_t>
        labelCounts;  ///< Of the whole training set, validation included: the source of the priors.
    std::vector<SetSummary> summaries;
    std::vector<std::filesystem::path> files;  ///< Everything read, for hashing.
    /// Further data without labels, by the path it goes by in the experiment; null where it cannot be used.
    std::map<std::string, std::shared_ptr<const Source>> unlabelled;
};

/// Says how far a long check has come: done of total utterances of a set.
using CheckProgress = std::function<void(const std::string& set, std::size_t done, std::size_t total)>;

/// Opens everything that the spec names. What is wrong is added to `problems`, all of it, counted and with examples
/// where there is much; then the result must not be used. Every frame is read once, so that NaN and unreadable files
/// are known before training. `recipe`: where relative paths start. The validation split hangs on `seed` and utterance
/// or speaker names alone. Where `stopping` says so it returns early, with a result that must not be used.
Inputs openInputs(const InputsSpec& spec, const std::filesystem::path& recipe, std::uint64_t seed, Problems& problems,
                  const CheckProgress& progress = {}, const std::function<bool()>& stopping = {});

/// Opens and checks a folder of data without labels, to be learned from beside inputs.train, in the same way; null
/// after a problem. `path` as the experiment has it.
std::shared_ptr<const Source> openUnlabelled(const InputsSpec& spec, const std::string& path,
                                             const std::filesystem::path& recipe, Inputs& inputs, Problems& problems);

/// Log priors: log of each class's share of `counts`, zero counts floored at a share of 1e-5.
std::vector<double> logPriors(const std::vector<std::int64_t>& counts);

}  // namespace retort::data
