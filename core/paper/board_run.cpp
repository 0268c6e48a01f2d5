// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/board_run.h"

#include <fmt/format.h>

#include <new>

#include "core/base/files.h"

namespace retort::paper {

namespace {

namespace fs = std::filesystem;
using record::Event;

/// Adds what is known of the whole board to the events of one seed's run.
class SeedSink : public record::EventSink {
public:
    SeedSink(int seed, BoardClock& clock, record::EventSink& live) : seed_(seed), clock_(clock), live_(live) {}
    void take(const Event& event) override {
        clock_.take(seed_, event);
        Event told = event;
        told.values["seed"] = seed_;
        told.values["boardDone"] = clock_.done();
        if (const double left = clock_.secondsLeft(); left >= 0) told.values["boardSecondsLeft"] = left;
        live_.take(told);
    }

private:
    int seed_;
    BoardClock& clock_;
    record::EventSink& live_;
};

/// A folder with something else than a board is left alone.
void claim(const BoardRequest& request) {
    std::error_code none;
    if (fs::exists(request.out, none) && !fs::is_directory(request.out, none))
        throw Error("is a file, expected a folder", request.out.string(), "choose a new folder for --out");
    const bool board = fs::exists(request.out / "board.json", none) || fs::exists(seedFolder(request.out, 1), none);
    if (fs::exists(request.out, none) && !fs::is_empty(request.out, none) && !board)
        throw Error("is not empty and holds no board", request.out.string(), "choose a new folder for --out");
    if (board && !request.resume)
        throw Error("holds a board already", request.out.string(),
                    "go on with it by --resume, or choose a new folder for --out");
    files::createFolders(request.out);
}

}  // namespace

run::RunReport runBoard(const BoardRequest& request, record::EventSink& live, train::Control& control) {
    const std::vector<std::string> names = modelsOf(request.entries);
    const experiment::Experiment first = paperExperiment(request.data, request.scale, 1);
    run::RunReport report;
    report.problems = experiment::validate(first);
    if (hasErrors(report.problems)) {
        report.outcome = run::RunOutcome::Refused;
        return report;
    }
    claim(request);
    BoardClock clock(experiment::makePlan(first), names, request.seeds);
    std::vector<std::string> failed;
    std::map<std::string, std::string> reasons;
    for (int seed = 1; seed <= request.seeds; ++seed) {
        SeedSink sink(seed, clock, live);
        run::RunRequest run;
        run.experiment = paperExperiment(request.data, request.scale, seed);
        run.out = seedFolder(request.out, seed);
        run.resume = request.resume;
        run.threads = request.threads;
        run.blas = request.blas;
        run.only = names;
        report = run::runExperiment(run, sink, control);
        if (report.outcome == run::RunOutcome::Refused) break;
        for (const std::string& name : report.failed) failed.push_back(fmt::format("seed {}: {}", seed, name));
        for (const auto& [name, reason] : report.reasons) reasons[fmt::format("seed {}: {}", seed, name)] = reason;
        writeBoard(readBoard(request), request.out);
        if (report.outcome == run::RunOutcome::Stopped) break;
    }
    report.failed = std::move(failed);
    report.reasons = std::move(reasons);
    return report;
}

BoardRunner::BoardRunner(BoardRequest request) : request_(std::move(request)), thread_([this] { work(); }) {}

BoardRunner::~BoardRunner() {
    control_.stop();
    thread_.join();
}

void BoardRunner::work() {
    try {
        report_ = runBoard(request_, mailbox_, control_);
    } catch (const Error& e) {
        error_ = std::make_unique<Error>(e);
    } catch (const std::bad_alloc&) {
        error_ = std::make_unique<Error>(run::notEnoughMemory());
    } catch (const std::exception& e) {
        error_ = std::make_unique<Error>(failure(std::string("unexpected failure: ") + e.what()));
    }
    ended_ = true;
}

}  // namespace retort::paper
