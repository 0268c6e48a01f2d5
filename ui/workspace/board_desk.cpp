// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/board_desk.h"

#include <utility>

namespace retort::ui {

namespace {

namespace fs = std::filesystem;

constexpr double quickEpochs = 0.1;
const std::string lookTopic = "paper data";
const std::string readTopic = "paper board";

struct Looked {
    paper::PaperData data;
    Problems problems;
};

}  // namespace

void BoardDesk::lookAt(const fs::path& data) {
    state_.data = data;
    state_.recognised = false;
    state_.trouble = {};
    state_.looking = !data.empty();
    changes_.board = true;
    if (data.empty()) return worker_.cancel(lookTopic);
    worker_.replace(
        lookTopic,
        [data](BackgroundWorker::Job&) {
            Looked looked;
            looked.data = paper::recogniseData(data, {}, looked.problems);
            return looked;
        },
        [this](Looked looked) {
            state_.looking = false;
            changes_.board = true;
            for (const Problem& problem : looked.problems)
                if (problem.severity == Problem::Severity::Error && state_.trouble.message.empty())
                    state_.trouble = problem;
            state_.recognised = state_.trouble.message.empty();
            if (state_.recognised) state_.found = std::move(looked.data);
        },
        [this](const Error& error) {
            state_.looking = false;
            state_.trouble = {error.where(), error.message(), error.hint()};
            changes_.board = true;
        });
}

void BoardDesk::start(const std::vector<std::string>& ids, int seeds, bool quick, const fs::path& folder) {
    if (running() || !state_.recognised) return;
    Problems problems;
    paper::BoardRequest request;
    request.data = state_.found;
    request.entries = paper::chooseEntries(ids, request.data, problems);
    request.seeds = seeds;
    request.scale.epochs = quick ? quickEpochs : 1;
    request.out = folder;
    request.resume = true;
    request.threads = threads_;
    if (request.entries.empty()) return;
    state_.phase = BoardPhase::Running;
    state_.folder = folder;
    state_.seeds = seeds;
    state_.trouble = {};
    state_.history = {};
    state_.seed = 0;
    state_.done = 0;
    state_.secondsLeft = -1;
    state_.model.clear();
    state_.doing.clear();
    runner_ = std::make_unique<paper::BoardRunner>(std::move(request));
    refresh();
    changes_.board = true;
}

void BoardDesk::stop() {
    if (!running()) return;
    runner_->stop();
    state_.phase = BoardPhase::Stopping;
    changes_.board = true;
}

void BoardDesk::tick() {
    if (!running()) return;
    const bool last = runner_->ended();  // read before draining: what came before the end is then in the mailbox
    for (const record::Event& event : runner_->mailbox().drain()) take(event);
    if (last) finish();
}

void BoardDesk::take(const record::Event& event) {
    using Kind = record::Event::Kind;
    const int seed = static_cast<int>(event.value("seed", state_.seed));
    if (seed != state_.seed) {
        state_.history = {};
        state_.seed = seed;
    }
    state_.history.apply(event);
    state_.done = event.value("boardDone", state_.done);
    state_.secondsLeft = event.value("boardSecondsLeft", -1);
    if (event.kind == Kind::Progress) {
        state_.model = event.model;
        state_.doing = event.text;
    }
    if (event.kind == Kind::ModelEvaluated || event.kind == Kind::ModelFailed || event.kind == Kind::ModelStarted)
        refresh();
    changes_.board = true;
}

/// Reading what is there so far takes its time: off this thread.
void BoardDesk::refresh() {
    if (!running()) return;
    worker_.replace(
        readTopic, [request = runner_->request()](BackgroundWorker::Job&) { return paper::readBoard(request); },
        [this](paper::Board board) {
            state_.board = std::move(board);
            changes_.board = true;
        },
        [](const Error&) {});  // the board that is made tells its own failures
}

void BoardDesk::finish() {
    const run::RunReport& report = runner_->report();
    if (const Error* error = runner_->error()) {
        state_.phase = BoardPhase::Failed;
        state_.trouble = {error->where(), error->message(), error->hint()};
    } else if (report.outcome == run::RunOutcome::Refused) {
        state_.phase = BoardPhase::Failed;
        if (!report.problems.empty()) state_.trouble = report.problems.front();
    } else {
        state_.phase = report.outcome == run::RunOutcome::Stopped ? BoardPhase::Stopped : BoardPhase::Finished;
        if (!report.reasons.empty())
            state_.trouble = {report.reasons.begin()->first, report.reasons.begin()->second, {}};
    }
    refresh();
    runner_.reset();
    changes_.board = true;
}

}  // namespace retort::ui
