// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "core/base/problem.h"
#include "core/experiment/experiment.h"

namespace retort::experiment {

/// Reads one object of "models", from which sweeps have been taken. `where` is its JSON path.
ModelSpec modelFromJson(const nlohmann::ordered_json& object, const std::string& where, Problems& problems);

/// Every default spelled out; distillation keys only where kind is "distilled", those of specialists likewise. Sweeps
/// are not put in.
nlohmann::ordered_json modelToJson(const ModelSpec& model);

/// Appends those of `more` that say something new: nothing is said twice, or of a value that has been found wrong as a
/// whole.
void appendNew(Problems& problems, const Problems& more);

/// True if `path` is `outer` or lies inside it: "a.b[1].c" is inside "a.b".
bool isInside(const std::string& path, const std::string& outer);

}  // namespace retort::experiment
