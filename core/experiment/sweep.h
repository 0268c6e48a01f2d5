// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/experiment/experiment.h"

namespace retort::experiment {

/// Takes every {"sweep": […]} out of the model object that stands at `where` ("models[2]"), in order of appearance; the
/// first value is left in its place. Sweeps that are no list, empty, or nested become Problems.
std::vector<Sweep> takeSweeps(nlohmann::ordered_json& model, const std::string& where, Problems& problems);

/// Reports every {"sweep": …} below `json` and takes it out: only models can be swept.
void refuseSweeps(nlohmann::ordered_json& json, const std::string& where, Problems& problems);

/// Puts the sweeps back into a model object without them. Keys are moved so that takeSweeps finds them in the same
/// order.
void putSweeps(nlohmann::ordered_json& model, const std::vector<Sweep>& sweeps);

/// The value at a sweep's path ("network.hidden.0"); null where there is none.
nlohmann::ordered_json* valueAt(nlohmann::ordered_json& model, const std::string& path);

/// "network.hidden.0" below "models[2]" -> "models[2].network.hidden[0]".
std::string displayPath(const std::string& where, const std::string& path);

/// How a value of a sweep is called in a model's name: 2, 0.5, 256x256, sigmoid. What a folder name or a list of names
/// on a command line cannot hold becomes "_".
std::string valueName(const nlohmann::ordered_json& value);

/// How a path is called in a model's name: its last part, or all of it where another sweep ends in the same part.
std::string keyName(const std::vector<Sweep>& sweeps, std::size_t index);

}  // namespace retort::experiment
