// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace retort::ui {

/// The class sets that a run found for its specialists (models/NAME/sets.json), a text each as the experiment file
/// takes them: "0 4 9-12". Throws Error where the file holds none.
std::vector<std::string> readClassSets(const std::filesystem::path& file);

}  // namespace retort::ui
