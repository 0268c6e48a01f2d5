// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/experiment/experiment.h"

/// What the buttons of the model list do to an experiment: plain functions on the value. Each returns the row to
/// select.
namespace retort::ui::edits {

/// Three copies of 4 x 1024 with dropout, at the head of the list's teachers.
int addTeacher(experiment::Experiment& experiment);
/// A hard model with the net and training of the first student, or 2 x 256, to compare with.
int addBaseline(experiment::Experiment& experiment);
/// A student of every model that teaches already, else of every hard model; its net is that of the first baseline.
int addStudent(experiment::Experiment& experiment);
/// Eight specialists of a model that teaches already, else of the first hard model.
int addSpecialists(experiment::Experiment& experiment);
/// A copy right after it, under a name of its own.
int duplicate(experiment::Experiment& experiment, int row);
/// Students that learn from it keep its name, so that the missing teacher is said and undo is whole.
int remove(experiment::Experiment& experiment, int row);
/// By `step` rows, as far as there is room.
int move(experiment::Experiment& experiment, int row, int step);

/// Renames a model, and its name (and those of its members: "teacher.1", "student[temperature=2]") wherever students
/// learn from it. False where another model has the name already: nothing is changed.
bool rename(experiment::Experiment& experiment, int row, const std::string& name);

/// Makes a model "hard", "distilled" or of another kind. What a new student learns from is chosen where nothing was
/// chosen before, and sweeps over what has no meaning now are dropped.
void setKind(experiment::Experiment& experiment, int row, const std::string& kind);

/// `base`, or `base` with the first number that makes it free: "student2".
std::string freeName(const experiment::Experiment& experiment, const std::string& base);

/// True if `row` learns from `other`, directly or by way of others: it cannot teach it as well.
bool learnsFrom(const experiment::Experiment& experiment, int row, int other);

}  // namespace retort::ui::edits
