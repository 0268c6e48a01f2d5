// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/export_queue.h"

#include "core/run/exports.h"

namespace retort::ui {

using State = run::ExportProgress::State;

namespace {

void makeFolder(const std::filesystem::path& folder) {
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed) throw failure("cannot be made: " + failed.message(), folder.string(), "choose another folder");
}

}  // namespace

void ExportQueue::add(const std::vector<run::ExportTask>& tasks) {
    if (tasks.empty()) return;
    if (!busy()) all_.clear();
    if (!busy() || *cancelled_) cancelled_ = std::make_shared<std::atomic<bool>>(false);
    for (const run::ExportTask& task : tasks) {
        const std::size_t index = all_.size();
        run::ExportProgress waiting;
        waiting.task = task;
        all_.push_back(waiting);
        ++underWay_;
        worker_.append(
            "exports",
            [this, index, waiting, cancelled = cancelled_](BackgroundWorker::Job& job) mutable {
                makeFolder(waiting.task.target.parent_path());
                run::runExport(
                    waiting,
                    [&](const run::ExportProgress& now) { job.report([this, index, now] { take(index, now); }); },
                    [&] { return job.stopping() || *cancelled; });
                return waiting;
            },
            [this, index](const run::ExportProgress& end) {
                --underWay_;
                take(index, end);
            },
            [this, index](const Error& error) {
                --underWay_;
                run::ExportProgress end = all_[index];
                end.state = State::Failed;
                end.error = error.what();
                take(index, end);
            });
    }
    changes_.exports = true;
}

void ExportQueue::take(std::size_t index, const run::ExportProgress& progress) {
    all_[index] = progress;
    changes_.exports = true;
}

void ExportQueue::cancel() {
    if (!busy()) return;
    *cancelled_ = true;
    for (run::ExportProgress& progress : all_)
        if (progress.state == State::Waiting) progress.state = State::Cancelled;
    changes_.exports = true;
}

}  // namespace retort::ui
