// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/record/history.h"
#include "core/run/bootstrap.h"
#include "core/run/ensemble_facts.h"
#include "core/run/groups.h"
#include "core/run/results.h"
#include "core/train/evaluation.h"

namespace retort::run {

/// Frames that the alignment gives to one phone and the model to another, or the same: indices into phoneNames.
struct PhoneCount {
    std::size_t aligned = 0, decided = 0;
    std::int64_t frames = 0;

    bool operator==(const PhoneCount&) const = default;
};

/// Labelled frames of a speaker, and those decided right.
struct SpeakerCount {
    std::string speaker;
    std::int64_t frames = 0, correct = 0;

    bool operator==(const SpeakerCount&) const = default;
};

/// What evaluation.json says of a model on the set it is judged by: the test set, or validation where there is none.
struct EvaluationRecord {
    std::string set;  ///< "test" or "validation".
    UtteranceHits hits;
    std::vector<train::Confusion> confusions;  ///< Most frequent first.
    /// Empty in files of older versions.
    std::vector<std::string> phoneNames;  ///< Of images: the classes "0", "1", ….
    std::vector<PhoneCount> phones;       ///< Pairs that occur, right ones included, by aligned, then decided.
    std::vector<SpeakerCount> speakers;   ///< By name; empty where speakers are not known.
    std::optional<EnsembleRecord> ensemble;
    nlohmann::ordered_json
        specialists;  ///< What specialists add to their generalist (specialist_figures.h); null else.
};

/// A run folder as it was found: finished, stopped, still going or crashed. What is not there yet is empty.
struct RunRecord {
    nlohmann::ordered_json info;  ///< run.json; null where it is missing.
    std::string experiment;       ///< Text of experiment.json.
    record::History history;
    std::vector<ResultRow> rows;  ///< results.json, and models that the journal says were evaluated since.
    std::map<std::string, EvaluationRecord> evaluations;
    std::vector<GroupResult> groups;      ///< Of rows and evaluations.
    std::vector<std::string> unreadable;  ///< What is there and could not be read, a line each.
};

/// Reads a run folder. Throws Error where it is none; damage in single files is told in `unreadable`. Where `stopping`
/// says so it comes back soon, with a part.
RunRecord readRun(const std::filesystem::path& folder, const std::function<bool()>& stopping = {});

/// evaluation.json of a row of results; nothing where it has none. Throws Error where it is damaged.
std::optional<EvaluationRecord> readEvaluation(const std::filesystem::path& run, const std::string& row);

/// Names of classes for people: "phone.state" from the experiment's transition model if it can still be read (a pdf of
/// several phones: "aa.1 +3"), else empty. Symbols come from phones.txt beside the model where there is one.
std::map<std::int32_t, std::string> classNames(const std::filesystem::path& folder);

}  // namespace retort::run
