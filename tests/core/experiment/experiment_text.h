// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>

#include "core/experiment/experiment.h"

namespace retort::experiment {

/// A sound experiment around the text of a "models" list, and what goes beside it.
inline std::string around(const std::string& models, const std::string& inputs = {}) {
    const std::string sound = R"("hmm": "exp/ali", "train": {"data": "data/train", "alignments": "exp/ali"})";
    return R"({"format": "retort-experiment/1", "controls": false, "inputs": {)" + (inputs.empty() ? sound : inputs) +
           R"(}, "models": )" + models + "}";
}

inline Problems problemsOf(const std::string& text) {
    Problems problems;
    parseExperiment(text, "/recipe", problems);
    return problems;
}

/// All problems, a line each.
inline std::string lines(const Problems& problems) {
    std::string text;
    for (const Problem& problem : problems) text += toText(problem) + "\n";
    return text;
}

/// "PATH: …" of the problem at that path, or "" where there is none.
inline std::string at(const Problems& problems, const std::string& path) {
    const auto found = std::find_if(problems.begin(), problems.end(), [&](const Problem& p) { return p.path == path; });
    return found == problems.end() ? std::string() : toText(*found);
}

inline Experiment sound(const std::string& models) {
    Problems problems;
    Experiment experiment = parseExperiment(around(models), "/recipe", problems);
    if (!problems.empty()) throw std::runtime_error(lines(problems));
    return experiment;
}

}  // namespace retort::experiment
