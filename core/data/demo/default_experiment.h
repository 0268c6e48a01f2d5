// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace retort::data::demo {

/// Text of the demo's experiment.json: teachers, a small net on hard labels, and the same net distilled from the
/// teachers.
extern const char* const defaultExperiment;

}  // namespace retort::data::demo
