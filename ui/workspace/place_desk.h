// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/workspace/background_worker.h"
#include "ui/workspace/changes.h"
#include "ui/workspace/place_state.h"

namespace retort::ui {

/// Looks at folders and files by the worker: a disk may take its time.
class PlaceDesk {
public:
    PlaceDesk(BackgroundWorker& worker, Changes& changes, PlaceState& state)
        : worker_(worker), changes_(changes), state_(state) {}

    /// The newest request counts.
    void request(const std::filesystem::path& folder, std::vector<std::filesystem::path> files);

private:
    BackgroundWorker& worker_;
    Changes& changes_;
    PlaceState& state_;
};

}  // namespace retort::ui
