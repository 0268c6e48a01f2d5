// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <atomic>
#include <chrono>
#include <mutex>
#include <nlohmann/json.hpp>
#include <set>
#include <thread>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/record/history.h"
#include "core/record/journal.h"
#include "core/run/checkpoint_store.h"
#include "core/run/journal_resume.h"
#include "core/run/run_experiment.h"
#include "core/run/task_queue.h"
#include "core/run/thread_shares.h"
#include "run_models.h"
#include "support/errors.h"

using namespace retort;
using namespace retort::run;
using record::Event;
namespace fs = std::filesystem;

namespace {

struct Sink : record::EventSink {
    std::vector<Event> events;
    std::function<void(const Event&)> also;
    void take(const Event& event) override {
        events.push_back(event);
        if (also) also(event);
    }
};

std::map<std::string, std::string> weightsOf(const fs::path& run) {
    std::map<std::string, std::string> hashes;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(run))
        if (entry.path().extension() == ".h5")
            hashes[fs::relative(entry.path(), run).string()] = files::hashOf(files::readAll(entry.path()));
    return hashes;
}

Event fact(Event::Kind kind, const std::string& model = {}, int epoch = 0, std::int64_t step = 0) {
    Event e;
    e.kind = kind;
    e.model = model;
    e.epoch = epoch;
    e.step = step;
    return e;
}

experiment::PlannedModel net(const std::string& name, std::vector<int> hidden, std::vector<std::string> teachers = {}) {
    experiment::PlannedModel model;
    model.name = name;
    model.spec.name = name;
    model.spec.network.hidden = std::move(hidden);
    model.spec.training.batch = 256;
    for (const std::string& teacher : teachers) model.teachers.push_back({teacher, false});
    return model;
}

/// What a journal says of each model but times, in order; Progress and run-wide facts apart.
std::map<std::string, std::vector<std::string>> factsOf(const fs::path& journal) {
    std::map<std::string, std::vector<std::string>> facts;
    for (const Event& e : record::readJournal(journal)) {
        if (e.model.empty() || e.kind == Event::Kind::CheckpointSaved) continue;
        std::string fact =
            std::string(record::kindName(e.kind)) + " " + std::to_string(e.epoch) + " " + std::to_string(e.step);
        if (e.values.contains("loss")) fact += " " + std::to_string(e.value("loss"));
        facts[e.model].push_back(std::move(fact));
    }
    return facts;
}

}  // namespace

class TestParallel : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TinyRecipe> recipe_;

    RunRequest request(const std::string& models, const std::string& out, bool resume = false) const {
        Problems problems;
        RunRequest r;
        r.experiment = experiment::parseExperiment(test::experimentText(models), recipe_->path(), problems);
        r.out = recipe_->path() / out;
        r.resume = resume;
        r.threads = 3;
        return r;
    }

    static RunReport run(const RunRequest& r) {
        Sink sink;
        train::Control control;
        return runExperiment(r, sink, control);
    }

private slots:
    void init() {
        recipe_ = std::make_unique<test::TinyRecipe>();
        recipe_->write();
    }
    void cleanup() { files::setFaultHook({}); }

    void sharesFollowFromThePlan() {
        experiment::Plan plan;
        plan.models = {net("a.1", {256, 256}), net("a.2", {256, 256}), net("big", {4096, 4096, 4096, 4096}),
                       net("s", {64}, {"a.1", "a.2"})};
        const ThreadShares two(plan, 440, 448, 2);
        QCOMPARE(two.of("a.1"), 1);
        QCOMPARE(two.of("a.2"), 1);
        QCOMPARE(two.of("big"), 2);  // fills both
        QCOMPARE(two.of("s"), 2);    // nobody beside it
        QCOMPARE(two.of("a"), 2);
        const ThreadShares eight(plan, 440, 448, 8);
        QCOMPARE(eight.of("a.1"), 2);
        QCOMPARE(eight.of("big"), 8);  // nearly all of the work: the others would wait for it
        QCOMPARE(eight.of("s"), 8);
        QCOMPARE(ThreadShares(plan, 440, 448, 1).of("big"), 1);
    }

    void whoHasMostToLearnGetsMoreThreads() {
        experiment::Plan plan;
        plan.models = {net("teacher", {1200, 1200}), net("small", {800, 800}), net("equal.1", {800, 800})};
        plan.models[0].spec.training.epochs = 400;
        plan.models[1].spec.training.epochs = plan.models[2].spec.training.epochs = 40;
        QCOMPARE(ThreadShares(plan, 784, 10, 2).of("teacher"), 2);
        QCOMPARE(ThreadShares(plan, 784, 10, 2).of("small"), 1);
        plan.models[0].spec.training.epochs = 100;
        QCOMPARE(ThreadShares(plan, 784, 10, 2).of("teacher"), 1);  // two thirds: the others fill the second
        QCOMPARE(ThreadShares(plan, 784, 10, 8).of("teacher"), 5);
        plan.models[0].spec.transfer.fraction = 0.1;
        QCOMPARE(ThreadShares(plan, 784, 10, 8).of("teacher"), 2);
    }

    void tasksKeepTheirOrderAndLimits() {
        std::mutex mutex;
        std::vector<int> ended;
        int threads = 0, most = 0, running = 0, mostRunning = 0;
        std::vector<Task> tasks(9);
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            tasks[i].threads = i % 3 == 2 ? 3 : 1;
            if (i >= 3) tasks[i].after = {i - 3};
            tasks[i].work = [&, i] {
                {
                    const std::lock_guard lock(mutex);
                    most = std::max(most, threads += tasks[i].threads);
                    mostRunning = std::max(mostRunning, ++running);
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
                const std::lock_guard lock(mutex);
                threads -= tasks[i].threads;
                --running;
                ended.push_back(static_cast<int>(i));
                return JobResult::Done;
            };
        }
        std::vector<std::size_t> told;
        runTasks(
            tasks, {3, 2, 0}, [&](std::size_t task, JobResult) { told.push_back(task); }, [] {});
        QCOMPARE(told.size(), tasks.size());
        QVERIFY(most <= 3 && mostRunning == 2);
        const auto at = [&](int task) { return std::find(ended.begin(), ended.end(), task) - ended.begin(); };
        for (int i = 3; i < 9; ++i) QVERIFY(at(i - 3) < at(i));
        // One at a time is the order of the list where nothing waits.
        ended.clear();
        runTasks(
            tasks, {3, 1, 0}, [](std::size_t, JobResult) {}, [] {});
        QCOMPARE(ended, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8}));
        // Neither has room for two.
        for (Task& task : tasks) task.bytes = 10;
        mostRunning = 0;
        runTasks(
            tasks, {8, 8, 15}, [](std::size_t, JobResult) {}, [] {});
        QCOMPARE(mostRunning, 1);
    }

    void aFailureOfOneStopsTheOthers() {
        std::atomic<bool> stopping{false};
        std::vector<Task> tasks(3);
        tasks[0].work = [&] {
            while (!stopping) std::this_thread::yield();
            return JobResult::Stopped;
        };
        tasks[1].work = []() -> JobResult { throw failure("no room", "disk"); };
        tasks[2].work = [] {
            qFatal("begins after a failure");
            return JobResult::Done;
        };
        tasks[2].after = {1};
        const std::string error = test::errorOf([&] {
            runTasks(
                tasks, {2, 2, 0}, [](std::size_t, JobResult) {}, [&] { stopping = true; });
        });
        QVERIFY(test::says(error, "no room"));
    }

    /// Checkpoints of different age: each model keeps what it told before its own.
    void theJournalGoesBackToEachModelsOwnMark() {
        using Kind = Event::Kind;
        experiment::Plan plan;
        plan.models = {net("old", {4}), net("new", {4}), net("none", {4}), net("done", {4})};
        const fs::path path = recipe_->path() / "run";
        RunFolder folder(path);
        const std::vector<Event> all = {
            fact(Kind::RunStarted),
            fact(Kind::ModelStarted, "old"),
            fact(Kind::ModelStarted, "new"),
            fact(Kind::ModelStarted, "none"),
            fact(Kind::CheckpointSaved, "old", 1, 10),
            fact(Kind::Sample, "old", 2, 12),
            fact(Kind::ModelStarted, "done"),
            fact(Kind::CheckpointSaved, "done", 1, 10),
            fact(Kind::ModelEvaluated, "done"),
            fact(Kind::EpochDone, "old", 2, 20),
            fact(Kind::CheckpointSaved, "old", 2, 20),  // told, but its checkpoint was not written any more
            fact(Kind::Sample, "new", 1, 3),
            fact(Kind::Message),
            fact(Kind::CheckpointSaved, "new", 0, 5),
            fact(Kind::Sample, "new", 1, 6),
            fact(Kind::RunStopped),
        };
        {
            record::Journal journal(path / "journal.jsonl", 0);
            for (const Event& e : all) journal.take(e);
        }
        test::putText(path / "journal.jsonl",
                      files::readAll(path / "journal.jsonl") + std::string(40, '\0'));  // after a power cut
        const auto put = [&](const std::string& model, int epoch, int step, bool complete) {
            Checkpoint c;
            c.state.epoch = epoch;
            c.state.step = step;
            c.complete = complete;
            files::createFolders(folder.model(model));
            writeCheckpoint(folder.model(model) / "checkpoint", c);
        };
        put("old", 1, 10, false);
        put("new", 0, 5, false);
        put("done", 1, 10, true);
        const std::vector<Event> expected = {all[0], all[1], all[2],  all[4],  all[6],
                                             all[7], all[8], all[11], all[12], all[13]};
        for (int i = 0; i < 2; ++i) {  // the second time there is nothing left to do
            const ResumedJournal resumed = resumeJournal(folder, plan);
            QVERIFY(resumed.resuming);
            QVERIFY(resumed.events == expected);
            record::Journal journal(path / "journal.jsonl", resumed.length);
            QVERIFY(record::readJournal(path / "journal.jsonl") == expected);
        }
        put("new", 7, 70, false);
        QVERIFY(test::says(test::errorOf([&] { resumeJournal(folder, plan); }), "checkpoint of new"));
    }

    void sideBySideGivesTheSameBits() {
        std::map<std::string, std::string> expected;
        std::vector<std::string> names;
        std::map<std::string, std::vector<std::string>> facts;
        for (const int jobs : {1, 2, 3}) {
            RunRequest r = request(test::plainModels(), "jobs" + std::to_string(jobs));
            r.jobs = jobs;
            const RunReport report = run(r);
            QVERIFY(report.outcome == RunOutcome::Finished && report.failed.empty());
            std::vector<std::string> rows;
            for (const ResultRow& row : report.rows)
                rows.push_back(row.name + " " + std::to_string(row.test->crossEntropy) + " " +
                               std::to_string(row.agreement.size()));
            if (jobs == 1) {
                expected = weightsOf(r.out);
                names = rows;
                facts = factsOf(r.out / "journal.jsonl");
            }
            QVERIFY(weightsOf(r.out) == expected);
            QCOMPARE(rows, names);
            QVERIFY(factsOf(r.out / "journal.jsonl") == facts);
        }
        const nlohmann::json info = nlohmann::json::parse(files::readAll(recipe_->path() / "jobs2/run.json"));
        QCOMPARE(info["modelThreads"]["teacher.1"].get<int>(), 1);
        QCOMPARE(info["modelThreads"]["student[temperature=1]"].get<int>(), 1);
    }

    /// Stopped and failed at many points while several models are under way: nothing is told twice, nothing is lost.
    void interruptedSideBySideNothingIsToldTwice() {
        QVERIFY(run(request(test::plainModels(), "alone")).outcome == RunOutcome::Finished);
        const auto expected = weightsOf(recipe_->path() / "alone");
        const auto facts = factsOf(recipe_->path() / "alone/journal.jsonl");
        for (std::size_t at = 3; at < 200; at += 29) {
            const std::string out = "run" + std::to_string(at);
            std::atomic<std::size_t> seen{0};
            train::Control control;
            Sink sink;
            sink.also = [&](const Event& e) {
                if (e.durable() && ++seen == at) control.stop();
            };
            std::atomic<int> operations{0};
            if (at % 2 == 0)
                files::setFaultHook([&](const char*, const fs::path& path) {
                    if (++operations > static_cast<int>(at) && path.filename() != "journal.jsonl")
                        throw failure("no room", path.string());
                });
            try {
                runExperiment(request(test::plainModels(), out), sink, control);
            } catch (const Error&) {
                QCOMPARE(at % 2, std::size_t{0});
            }
            files::setFaultHook({});
            QVERIFY(run(request(test::plainModels(), out, true)).outcome == RunOutcome::Finished);
            QVERIFY2(weightsOf(recipe_->path() / out) == expected, out.c_str());
            QVERIFY2(factsOf(recipe_->path() / out / "journal.jsonl") == facts, out.c_str());
        }
    }

    /// A run begun before models had shares goes on with all threads for each.
    void anOlderRunKeepsItsThreads() {
        const std::string models = test::plainModels();
        QVERIFY(run(request(models, "run")).outcome == RunOutcome::Finished);
        const fs::path file = recipe_->path() / "run/run.json";
        auto info = nlohmann::ordered_json::parse(files::readAll(file));
        info.erase("modelThreads");
        files::writeAtomically(file, info.dump());
        QVERIFY(run(request(models, "run", true)).outcome == RunOutcome::Finished);
        info = nlohmann::ordered_json::parse(files::readAll(file));
        QCOMPARE(info["modelThreads"]["small"].get<int>(), 3);
    }
};

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
