// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/class_sets.h"

#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "ui/workspace/workspace.h"

namespace retort::ui {

namespace {

constexpr std::uint64_t mostBytes = 64 << 20;

}  // namespace

std::vector<std::string> readClassSets(const std::filesystem::path& file) {
    const nlohmann::json json = nlohmann::json::parse(files::readAll(file, mostBytes), nullptr, false);
    std::vector<std::string> sets;
    if (json.is_object() && json.contains("sets") && json["sets"].is_array())
        for (const nlohmann::json& set : json["sets"])
            if (set.is_string()) sets.push_back(set.get<std::string>());
    if (sets.empty())
        throw Error(
            Workspace::tr("holds no class sets").toStdString(), file.string(),
            Workspace::tr("choose sets.json in the folder of specialists that a run has trained").toStdString());
    return sets;
}

}  // namespace retort::ui
