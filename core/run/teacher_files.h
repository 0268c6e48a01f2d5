// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/data/inputs.h"
#include "core/experiment/experiment.h"

namespace retort::run {

/// Reads each model file that the plan names as a teacher, and the shapes in each posterior archive, and holds them
/// against the data; adds what does not fit, and to inputs.files what was read.
void checkTeacherFiles(const experiment::Plan& plan, data::Inputs& inputs, Problems& problems);

}  // namespace retort::run
