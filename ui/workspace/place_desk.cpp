// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/place_desk.h"

#include <unistd.h>

#include <utility>

namespace retort::ui {

namespace {

namespace fs = std::filesystem;

PlaceState lookAt(const fs::path& folder, const std::vector<fs::path>& files, const BackgroundWorker::Job& job) {
    PlaceState found;
    found.folder = folder;
    found.at = folder;
    std::error_code none;
    // A folder that is not there yet is made: then the first one above it decides.
    while (!fs::exists(found.at, none) && found.at.has_relative_path()) found.at = found.at.parent_path();
    if (!folder.empty() && !fs::is_directory(found.at, none))
        found.trouble = PlaceState::Trouble::File;
    else if (!folder.empty() && ::access(found.at.c_str(), W_OK | X_OK) != 0)
        found.trouble = PlaceState::Trouble::Refused;
    for (const fs::path& file : files) {
        if (job.stopping()) break;
        const std::uintmax_t bytes = fs::file_size(file, none);
        if (!none)
            found.bytes[file] = bytes;
        else if (fs::exists(file, none))
            found.bytes[file] = 0;  // a folder, or what has no size
    }
    return found;
}

}  // namespace

void PlaceDesk::request(const fs::path& folder, std::vector<fs::path> files) {
    state_.looking = true;
    worker_.replace(
        "place", [folder, files = std::move(files)](BackgroundWorker::Job& job) { return lookAt(folder, files, job); },
        [this](PlaceState found) {
            state_ = std::move(found);
            changes_.place = true;
        },
        [this](const Error&) {
            state_.looking = false;
            changes_.place = true;
        });
}

}  // namespace retort::ui
