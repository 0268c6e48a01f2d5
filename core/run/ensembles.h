// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/distill/fit_teacher.h"
#include "core/experiment/experiment.h"

namespace retort::run {

/// Several nets that are evaluated as one: their mean, or specialists together with their generalist; or one net from a
/// file that teaches.
struct Ensemble {
    std::string name;  ///< "teacher" for teacher.1 …; "a+b" for unlike ones; with " (geometric)" where needed.
    std::vector<std::string> members;  ///< Names of planned models, or paths of model files as the experiment has them.
    std::string mean;                  ///< "arithmetic" or "geometric".
    std::vector<double> weights;       ///< Empty: equal.
    distill::TeacherFit fit;           ///< What is fitted on validation data.
    bool specialists = false;  ///< No mean: `members` are specialists, who answer together with their generalist.
};

/// What a student asks to be fitted.
distill::TeacherFit fitOf(const distill::DistillSpec& spec);

/// The numbers that were fitted, for people.
std::string fitText(const distill::Teacher& teacher, const distill::TeacherFit& fit);

/// One for each set of copies, and for each set of teachers that a student learns from but single planned ones.
std::vector<Ensemble> findEnsembles(const experiment::Plan& plan);

/// Name of the row a student is compared with: its one planned teacher, or the entry of `ensembles`; "" for an archive.
std::string teacherRow(const experiment::PlannedModel& student, const std::vector<Ensemble>& ensembles,
                       const experiment::Plan& plan);

/// Name of a row's folder under models/: its own name; of teachers from files with "/" as "%2F", so that none leads out
/// of the run. "" where that is no name for a folder.
std::string folderOf(const std::string& row);

}  // namespace retort::run
