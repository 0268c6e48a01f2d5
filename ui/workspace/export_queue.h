// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include "core/run/export_facts.h"
#include "ui/workspace/background_worker.h"
#include "ui/workspace/changes.h"

namespace retort::ui {

/// Exports that are written one after the other by the worker.
class ExportQueue {
public:
    ExportQueue(BackgroundWorker& worker, Changes& changes, std::vector<run::ExportProgress>& all)
        : worker_(worker), changes_(changes), all_(all) {}

    /// Where nothing is under way, the list begins anew; else the tasks come after those that wait.
    void add(const std::vector<run::ExportTask>& tasks);
    void cancel();
    bool busy() const { return underWay_ > 0; }

private:
    void take(std::size_t index, const run::ExportProgress& progress);

    BackgroundWorker& worker_;
    Changes& changes_;
    std::vector<run::ExportProgress>& all_;
    int underWay_ = 0;
    std::shared_ptr<std::atomic<bool>> cancelled_;  ///< Of all that are under way.
};

}  // namespace retort::ui
