// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/experiment/experiment.h"

namespace retort::experiment {

/// One planned model with where it came from.
struct Member {
    PlannedModel model;
    std::size_t spec = 0;               ///< Index into Experiment::models.
    std::string point;                  ///< Name without the copy: "student[temperature=2]".
    std::vector<std::size_t> teachers;  ///< Members it learns from.
};

/// Every copy and sweep point of an experiment, in file order, with teachers resolved as far as they can be.
struct Expansion {
    std::vector<Member> members;
    std::map<std::string, std::vector<std::size_t>> names;  ///< Groups, points and members -> indices of members.
    Problems
        problems;  ///< Sweeps that cannot be, names that clash, teachers that do not exist, weights that do not fit.
};

/// Never throws for a wrong experiment: says so in `problems` and expands what it can.
Expansion expand(const Experiment& experiment);

/// Most models a plan may have.
constexpr std::size_t mostModels = 1000;

}  // namespace retort::experiment
