// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/experiment/expand.h"

namespace retort::experiment {

/// Of a specialist: finds its generalist, which must be one planned model, takes over its network, and checks the sets.
/// Of a student: holds the rule that specialists teach all together with their generalist, and nobody beside them; its
/// teachers must have been resolved. Returns what is wrong, with JSON paths.
Problems resolveSpecialists(const Expansion& expansion, Member& member);

}  // namespace retort::experiment
