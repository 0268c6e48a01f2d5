// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/live_run.h"

#include <QElapsedTimer>
#include <algorithm>
#include <iterator>

#include "ui/workspace/run_loader.h"

namespace retort::ui {

namespace {

using Kind = record::Event::Kind;

/// Of a poll: what is left waits for the next, so that a long history does not hold the window up.
constexpr qint64 mostMilliseconds = 8;

int running(const record::History& history) {
    const auto& models = history.models();
    return static_cast<int>(std::count_if(models.begin(), models.end(), [](const record::ModelHistory& model) {
        return model.state == record::ModelState::Running;
    }));
}

}  // namespace

LiveRun::LiveRun(run::RunRequest request, RunView& view) : view_(view), runner_(std::move(request)) {
    view_.live = true;
    view_.phase = RunPhase::Checking;
    view_.checkingDone = 0;
    view_.reason.clear();
    view_.problems.clear();
}

void LiveRun::pause() {
    if (view_.phase != RunPhase::Checking && view_.phase != RunPhase::Running) return;
    runner_.pause();
    view_.phase = RunPhase::Pausing;
}

void LiveRun::resume() {
    if (view_.phase != RunPhase::Pausing && view_.phase != RunPhase::Paused) return;
    runner_.resume();
    view_.phase = begun_ ? RunPhase::Running : RunPhase::Checking;
}

void LiveRun::stop() {
    runner_.stop();
    view_.phase = RunPhase::Stopping;
}

void LiveRun::setPhase(RunPhase phase, Came& came) {
    if (view_.phase == phase) return;
    view_.phase = phase;
    came.phase = came.view = true;
}

LiveRun::Came LiveRun::poll() {
    Came came;
    const bool ended = runner_.ended();  // read before draining: what came before the end is then in the mailbox
    std::vector<record::Event> fresh = runner_.mailbox().drain();
    std::move(fresh.begin(), fresh.end(), std::back_inserter(events_));
    QElapsedTimer time;
    time.start();
    for (std::size_t n = 1; !events_.empty(); ++n) {
        apply(events_.front(), came);
        events_.pop_front();
        came.view = true;
        if (n % 64 == 0 && time.elapsed() >= mostMilliseconds) return came;
    }
    if (ended)
        end(came);
    else if (view_.phase == RunPhase::Pausing && runner_.waiting() >= std::max(1, running(view_.history)))
        setPhase(RunPhase::Paused, came);
    return came;
}

void LiveRun::apply(const record::Event& event, Came& came) {
    if (!event.durable() && event.model.empty() && !begun_) view_.checkingDone = event.value("done");
    if (event.durable() && !replaced_ && event.kind != Kind::RunFailed) {
        view_.history = {};  // a resumed run tells all of its facts again
        replaced_ = true;
    }
    view_.history.apply(event);
    if (event.kind == Kind::ModelEvaluated) came.evaluated = takeRow(event.text, view_.rows) || came.evaluated;
    if (event.kind != Kind::RunStarted && event.kind != Kind::RunResumed) return;
    begun_ = true;
    view_.kept = true;
    if (view_.phase == RunPhase::Checking) setPhase(RunPhase::Running, came);
}

void LiveRun::end(Came& came) {
    came.ended = came.view = came.phase = true;
    view_.live = false;
    if (const Error* error = runner_.error()) {
        view_.phase = RunPhase::Failed;
        view_.reason = QString::fromStdString(error->what());
        return;
    }
    const run::RunReport& report = runner_.report();
    view_.problems = report.problems;
    switch (report.outcome) {
        case run::RunOutcome::Finished:
            view_.phase = RunPhase::Finished;
            break;
        case run::RunOutcome::Stopped:
            view_.phase = RunPhase::Stopped;
            break;
        case run::RunOutcome::Refused:
            view_.phase = RunPhase::Refused;
            for (const Problem& problem : report.problems)
                if (problem.severity == Problem::Severity::Error && view_.reason.isEmpty())
                    view_.reason = QString::fromStdString(toText(problem));
            break;
    }
    if (!report.rows.empty()) {
        view_.rows = report.rows;
        run::fillGaps(view_.rows);
    }
}

}  // namespace retort::ui
