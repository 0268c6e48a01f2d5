// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/experiment/experiment.h"

namespace retort::run {

/// Several planned models whose mean is evaluated as one.
struct Ensemble {
    std::string name;                  ///< "teacher" for teacher.1 …; "a+b" for unlike ones; with " (geometric)" where needed.
    std::vector<std::string> members;  ///< Names of planned models.
    std::string mean;                  ///< "arithmetic" or "geometric".
    std::vector<double> weights;       ///< Empty: equal.
};

/// One ensemble for each set of copies and for each set of teachers that a student learns from.
std::vector<Ensemble> findEnsembles(const experiment::Plan& plan);

/// Name of the row a student is compared with: its ensemble or its one planned teacher; "" if it has none in the plan.
std::string teacherRow(const experiment::PlannedModel& student, const std::vector<Ensemble>& ensembles,
                       const experiment::Plan& plan);

}  // namespace retort::run
