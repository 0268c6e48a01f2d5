// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/workspace/live_run.h"
#include "ui/workspace/run_loader.h"
#include "workspace_fixture.h"

using namespace retort;
using namespace retort::ui;
using record::Event;
namespace fs = std::filesystem;

namespace {

Event fact(Event::Kind kind, const std::string& model, double time, std::map<std::string, double> values = {},
           int epoch = 0) {
    Event e;
    e.kind = kind;
    e.model = model;
    e.epoch = epoch;
    e.time = time;
    e.values = std::move(values);
    return e;
}

/// Two nets, "a" of 10 epochs and "b" of 30, of one shape.
RunView twoModels() {
    RunView view;
    view.phase = RunPhase::Running;
    for (const auto& [name, epochs] : {std::pair{"a", 10}, std::pair{"b", 30}}) {
        experiment::PlannedModel model;
        model.name = name;
        model.spec.training.epochs = epochs;
        model.spec.network.hidden = {8};
        view.plan.push_back(model);
    }
    return view;
}

std::string row(const std::string& name, double accuracy) {
    run::ResultRow r;
    r.name = name;
    r.test = run::SetResult{accuracy, 1, 0};
    return run::toJsonText(r);
}

}  // namespace

class TestRunView : public QObject {
    Q_OBJECT

private slots:
    void sharesAreEpochsWhereNothingIsForecast() {
        RunView view = twoModels();
        QCOMPARE(view.done(), 0.0);
        QCOMPARE(view.secondsLeft(), -1.0);
        view.history.apply(fact(Event::Kind::RunStarted, {}, 0));
        view.history.apply(fact(Event::Kind::ModelStarted, "a", 0, {{"epochs", 10}}));
        view.history.apply(fact(Event::Kind::EpochDone, "a", 5, {}, 5));
        QCOMPARE(view.done(), 5.0 / 40);
        QCOMPARE(view.secondsLeft(), 35.0);
        view.history.apply(fact(Event::Kind::Progress, "a", 6, {{"done", 0.8}, {"framesPerSecond", 100}}));
        QCOMPARE(view.done(), 8.0 / 40);
        // The bar of an evaluation begins anew: the run's does not go back.
        view.history.apply(fact(Event::Kind::Progress, "a", 6, {{"done", 0.1}}));
        QCOMPARE(view.done(), 5.0 / 40);
        view.history.apply(fact(Event::Kind::ModelFinished, "a", 8));  // before its last epoch
        QCOMPARE(view.done(), 10.0 / 40);
        view.history.apply(fact(Event::Kind::ModelFailed, "b", 9));
        QCOMPARE(view.done(), 1.0);
    }

    void forecastsWeighTheModels() {
        RunView view = twoModels();
        view.forecasts.resize(2);
        view.forecasts[0] = {.name = "a", .role = {}, .shape = {}, .seconds = 90};
        view.forecasts[1] = {.name = "b", .role = {}, .shape = {}, .seconds = 10};
        QCOMPARE(view.secondsLeft(), 100.0);
        view.history.apply(fact(Event::Kind::ModelStarted, "a", 0, {{"epochs", 10}}));
        view.history.apply(fact(Event::Kind::EpochDone, "a", 90, {}, 5));
        QCOMPARE(view.done(), 0.45);
        QCOMPARE(view.secondsLeft(), 110.0);  // by the speed it has shown, not by the forecast
        view.forecasts.pop_back();
        QCOMPARE(view.done(), 5.0 / 40);
        view.phase = RunPhase::Finished;
        QCOMPARE(view.done(), 1.0);
        QCOMPARE(view.secondsLeft(), 0.0);
    }

    void phasesSayWhatCanBeDone() {
        RunView view = twoModels();
        for (const RunPhase phase :
             {RunPhase::Checking, RunPhase::Running, RunPhase::Pausing, RunPhase::Paused, RunPhase::Stopping}) {
            view.phase = phase;
            QVERIFY(view.active());
        }
        view.kept = true;
        for (const RunPhase phase : {RunPhase::Loading, RunPhase::Finished, RunPhase::Refused}) {
            view.phase = phase;
            QVERIFY(!view.active() && !view.resumable());
        }
        view.phase = RunPhase::Stopped;
        QVERIFY(view.resumable());
        view.phase = RunPhase::Failed;
        QVERIFY(view.resumable());
        view.kept = false;
        QVERIFY(!view.resumable());
    }

    void stylesArePlacesInThePlanThenEnsembles() {
        RunView view = twoModels();
        for (const char* name : {"b", "ensemble 1", "a", "ensemble 2"})
            view.history.apply(fact(Event::Kind::ModelEvaluated, name, 1));
        QVERIFY(takeRow(row("file", 0.5), view.rows));
        QCOMPARE(view.styleOf("a"), 0);
        QCOMPARE(view.styleOf("b"), 1);
        QCOMPARE(view.styleOf("ensemble 1"), 2);
        QCOMPARE(view.styleOf("ensemble 2"), 3);
        QCOMPARE(view.styleOf("file"), 4);
    }

    void rowsTakeTheirPlace() {
        std::vector<run::ResultRow> rows;
        QVERIFY(takeRow(row("a", 0.5), rows));
        QVERIFY(takeRow(row("b", 0.6), rows));
        QVERIFY(takeRow(row("a", 0.7), rows));
        QVERIFY(!takeRow("{", rows));
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].test->frameAccuracy, 0.7);
    }

    void aJournalIsReadOnFromAPlace() {
        QTemporaryDir folder;
        const fs::path file = folder.filePath(QStringLiteral("journal.jsonl")).toStdString();
        const auto line = [](int n) { return record::toJsonLine(fact(Event::Kind::Message, {}, n)) + "\n"; };
        test::putText(file, line(1) + line(2) + "{\"event\":");
        JournalPart part = readJournalFrom(file, 0);
        QCOMPARE(part.events.size(), std::size_t{2});
        test::putText(file, line(1) + line(2) + line(3));
        part = readJournalFrom(file, part.end);
        QCOMPARE(part.events.size(), std::size_t{1});
        QCOMPARE(part.events[0].time, 3.0);
        QVERIFY(!part.restarted);
        const std::uint64_t end = part.end;
        QVERIFY(readJournalFrom(file, end).events.empty());
        QCOMPARE(readJournalFrom(file, 0, line(1).size() + 3).events.size(), std::size_t{1});
        test::putText(file, line(1));
        QVERIFY(readJournalFrom(file, end).restarted);
        test::putText(file, line(1) + "x" + line(2) + line(3) + line(4));
        QVERIFY(readJournalFrom(file, end).restarted);
        QVERIFY(readJournalFrom(file.parent_path() / "none", 0).events.empty());
    }

    void anUnreadableExperimentLeavesThePlanEmpty() {
        QTemporaryDir folder;
        const fs::path path = folder.path().toStdString();
        test::putText(path / "run.json", R"({"state": 5, "name": [], "started": "soon"})");
        test::putText(path / "experiment.json", "{");
        RunView view;
        show(loadRun(path), view);
        QVERIFY(view.phase == RunPhase::Stopped);
        QVERIFY(view.plan.empty() && !view.problems.empty());
        QVERIFY(!view.resumable());
        QVERIFY(!view.when.isValid());
        QCOMPARE(view.name.toStdString(), path.filename().string());
        test::putText(path / "run.json", R"({"state": "failed"})");
        show(loadRun(path), view);
        QVERIFY(view.phase == RunPhase::Failed && !view.reason.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRunView)
#include "tst_run_view.moc"
