// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <fstream>

#include "core/base/files.h"
#include "core/record/journal.h"
#include "core/run/run_folder.h"
#include "core/run/runner.h"
#include "workspace_fixture.h"

using namespace retort;
using namespace retort::ui;
using test::Bench;
namespace fs = std::filesystem;

constexpr int patience = 300000;  // milliseconds until a test is given up; nothing waits for it

class TestWorkspaceRuns : public QObject {
    Q_OBJECT

private slots:
    void aRunTrainsAndFillsItsView() {
        Bench bench;
        QCOMPARE(bench->startBlockedBy(), QString());
        QSignalSpy ended(bench.workspace.get(), &Workspace::runEnded);
        QSignalSpy changed(bench.workspace.get(), &Workspace::runChanged);
        const RunId id = bench->start(bench.path("run"));
        QVERIFY(id != 0);
        QCOMPARE(bench->liveRun(), id);
        QCOMPARE(bench->currentRun(), id);
        QVERIFY(bench.phase(id) == RunPhase::Checking);
        QVERIFY(bench.view(id).live && bench.view(id).active());
        QVERIFY(!bench->startBlockedBy().isEmpty());
        QCOMPARE(bench->start(bench.path("second")), 0);
        QTRY_VERIFY_WITH_TIMEOUT(ended.count() == 1, patience);
        const RunView& view = bench.view(id);
        QVERIFY(view.phase == RunPhase::Finished);
        QVERIFY(!view.live && !view.resumable());
        QCOMPARE(view.done(), 1.0);
        QCOMPARE(view.plan.size(), std::size_t{4});
        QCOMPARE(view.rows.size(), std::size_t{5});
        QVERIFY(view.row("student") != nullptr && view.row("nobody") == nullptr);
        QCOMPARE(view.styleOf("teacher.1"), 0);
        QCOMPARE(view.styleOf("student"), 3);
        QCOMPARE(view.styleOf("teacher"), 4);
        QTRY_VERIFY_WITH_TIMEOUT(bench.view(id).evaluations.contains("student"), patience);
        QVERIFY(view.history == record::replay(record::readJournal(bench.path("run/journal.jsonl"))));
        QCOMPARE(bench->liveRun(), 0);
        QCOMPARE(bench->startBlockedBy(), QString());
        QVERIFY(changed.count() > 0);
        QVERIFY(bench.witness->seen() > 0);
        QCOMPARE(bench.witness->strange(), 0);
    }

    void resultsComeWhileOthersTrain() {
        Bench bench(test::oneModel(2) + "," + test::oneLongModel());
        const RunId id = bench->start(bench.path("run"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.view(id).row("net") != nullptr, patience);
        QTRY_VERIFY_WITH_TIMEOUT(bench.view(id).evaluations.contains("net"), patience);
        QVERIFY(bench.phase(id) == RunPhase::Running);
        QVERIFY(bench.view(id).rows.size() == 1);
        bench->stop();
        QTRY_COMPARE_WITH_TIMEOUT(bench->liveRun(), 0, patience);
        QVERIFY(bench.view(id).row("net") != nullptr);
    }

    void pauseResumeStopAndGoOn() {
        Bench bench(test::oneModel(300));
        QSignalSpy ended(bench.workspace.get(), &Workspace::runEnded);
        const RunId id = bench->start(bench.path("run"));
        QTRY_VERIFY_WITH_TIMEOUT(
            !bench.view(id).history.models().empty() && !bench.view(id).history.models()[0].epochs.empty(), patience);
        bench->pause();
        QVERIFY(bench.phase(id) == RunPhase::Pausing);
        QTRY_VERIFY_WITH_TIMEOUT(bench.phase(id) == RunPhase::Paused, patience);
        const std::size_t epochs = bench.view(id).history.models()[0].epochs.size();
        QTest::qWait(200);
        QCOMPARE(bench.view(id).history.models()[0].epochs.size(), epochs);
        bench->resume();
        QVERIFY(bench.phase(id) == RunPhase::Running);
        QTRY_VERIFY_WITH_TIMEOUT(bench.view(id).history.models()[0].epochs.size() > epochs, patience);
        QVERIFY(bench.view(id).done() > 0 && bench.view(id).done() < 1);
        QVERIFY(bench.view(id).secondsLeft() > 0);
        bench->stop();
        QVERIFY(bench.phase(id) == RunPhase::Stopping);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY(bench.phase(id) == RunPhase::Stopped);
        QVERIFY(bench.view(id).resumable());
        QVERIFY(!bench.view(id).live);

        bench->resumeRun(id);
        QCOMPARE(bench->liveRun(), id);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, patience);
        QVERIFY2(bench.phase(id) == RunPhase::Finished, qPrintable(bench.view(id).reason));
        QCOMPARE(bench.view(id).history.models()[0].epochs.size(), std::size_t{300});
        QVERIFY(bench.view(id).history == record::replay(record::readJournal(bench.path("run/journal.jsonl"))));
        QCOMPARE(bench.witness->strange(), 0);
    }

    void closingTheWorkspaceStopsWithACheckpoint() {
        Bench bench(test::oneLongModel());
        const RunId id = bench->start(bench.path("run"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.phase(id) == RunPhase::Running && !bench.view(id).history.models().empty(),
                                 patience);
        bench.open();  // destroys the former
        QCOMPARE(bench->runs().size(), std::size_t{0});
        const RunId again = bench->openRun(bench.path("run"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.phase(again) != RunPhase::Loading, patience);
        QVERIFY(bench.phase(again) == RunPhase::Stopped);
        QVERIFY(bench.view(again).resumable());
        // By the folder's own experiment: the document may be anything by now.
        bench->document().reset({}, {});
        bench->resumeRun(again);
        QTRY_VERIFY_WITH_TIMEOUT(bench.phase(again) == RunPhase::Running, patience);
        bench->stop();
        QTRY_VERIFY_WITH_TIMEOUT(bench.phase(again) == RunPhase::Stopped, patience);
    }

    void anOldRunOpensAsItWas() {
        Bench bench;
        RunId id = bench->start(bench.path("run"));
        QSignalSpy ended(bench.workspace.get(), &Workspace::runEnded);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        const RunView live = bench.view(id);
        bench.open();
        id = bench->openRun(bench.path("run"));
        QVERIFY(bench.phase(id) == RunPhase::Loading);
        QTRY_VERIFY_WITH_TIMEOUT(bench.phase(id) != RunPhase::Loading, patience);
        const RunView& old = bench.view(id);
        QVERIFY(old.phase == RunPhase::Finished);
        QVERIFY(!old.live && !old.active());
        QVERIFY(old.history == live.history);
        QCOMPARE(run::resultsJson(old.rows), run::resultsJson(live.rows));
        QCOMPARE(old.plan.size(), live.plan.size());
        QCOMPARE(old.name, QStringLiteral("tiny"));
        QVERIFY(old.when.isValid());
        QVERIFY(old.evaluations.contains("small"));
        QCOMPARE(old.done(), 1.0);
        // The same folder by another name is the same run.
        QCOMPARE(bench->openRun(bench.path("run/../run/")), id);
        QCOMPARE(bench->runs(), std::vector<RunId>{id});
        QVERIFY(bench->currentRun() == 0);
        bench->setCurrentRun(id);
        bench->closeRun(id);
        QCOMPARE(bench->currentRun(), 0);
        QVERIFY(bench->run(id) == nullptr);
        QVERIFY(fs::exists(bench.path("run/run.json")));
    }

    void aFolderWithoutARunSaysSo() {
        Bench bench;
        const RunId id = bench->openRun(bench.path("train"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.phase(id) == RunPhase::Failed, patience);
        QVERIFY(bench.view(id).reason.contains(QStringLiteral("no run folder")));
        QVERIFY(!bench.view(id).resumable());
    }

    void aForeignFolderIsRefusedWithAReason() {
        Bench bench;
        QSignalSpy ended(bench.workspace.get(), &Workspace::runEnded);
        const RunId id = bench->start(bench.path("train"));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY(bench.phase(id) == RunPhase::Failed);
        QVERIFY(bench.view(id).reason.contains(QStringLiteral("not empty")));
        QVERIFY(!bench.view(id).resumable());
        QCOMPARE(bench->liveRun(), 0);
    }

    void dataThatVanishRefuseTheRun() {
        Bench bench;
        fs::remove(bench.path("train/feats.ark"));
        QSignalSpy ended(bench.workspace.get(), &Workspace::runEnded);
        const RunId id = bench->start(bench.path("run"));
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY(bench.phase(id) == RunPhase::Refused);
        QVERIFY(!bench.view(id).reason.isEmpty());
        QVERIFY(hasErrors(bench.view(id).problems));
        QVERIFY(!bench.view(id).resumable());
    }

    void stoppingWhileInputsAreCheckedLeavesNothing() {
        Bench bench;
        QSignalSpy ended(bench.workspace.get(), &Workspace::runEnded);
        const RunId id = bench->start(bench.path("run"));
        bench->stop();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY(bench.phase(id) == RunPhase::Stopped);
        QCOMPARE(bench.view(id).resumable(), fs::exists(bench.path("run/run.json")));
    }

    void anInterruptedRunCanBeGoneOnWith() {
        Bench bench(test::oneModel(5));
        RunId id = bench->start(bench.path("run"));
        QSignalSpy ended(bench.workspace.get(), &Workspace::runEnded);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        // As a kill leaves it: nobody holds the lock, and run.json says that it runs.
        std::string info = files::readAll(bench.path("run/run.json"));
        info.replace(info.find("\"finished\""), 10, "\"running\"");
        test::putText(bench.path("run/run.json"), info);
        bench.open();
        id = bench->openRun(bench.path("run"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.phase(id) != RunPhase::Loading, patience);
        QVERIFY(bench.phase(id) == RunPhase::Stopped);
        QVERIFY(bench.view(id).resumable());
        QSignalSpy endedAgain(bench.workspace.get(), &Workspace::runEnded);
        bench->resumeRun(id);
        QTRY_COMPARE_WITH_TIMEOUT(endedAgain.count(), 1, patience);
        QVERIFY(bench.phase(id) == RunPhase::Finished);
    }

    void theRunOfAnotherIsFollowed() {
        Bench bench(test::oneModel(400));
        run::RunRequest request{.experiment = bench->document().experiment(),
                                .out = bench.path("run"),
                                .resume = false,
                                .threads = 1,
                                .only = {}};
        run::Runner other(request);  // as another program would
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(bench.path("run/journal.jsonl")), patience);
        const RunId id = bench->openRun(bench.path("run"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.phase(id) == RunPhase::Running, patience);
        QVERIFY(bench.view(id).followed && !bench.view(id).live && !bench.view(id).resumable());
        QCOMPARE(bench->liveRun(), 0);
        const double seconds = bench.view(id).history.seconds();
        QTRY_VERIFY_WITH_TIMEOUT(bench.view(id).history.seconds() > seconds, patience);
        other.stop();
        QTRY_VERIFY_WITH_TIMEOUT(bench.phase(id) == RunPhase::Stopped || bench.phase(id) == RunPhase::Finished,
                                 patience);
        QVERIFY(!bench.view(id).followed);
        QVERIFY(bench.view(id).history == record::replay(record::readJournal(bench.path("run/journal.jsonl"))));
    }

    void proposedFoldersAreFresh() {
        Bench bench;
        bench->document().edit({}, [](experiment::Experiment& e) { e.name = "a/b c\u00e9"; });
        const fs::path first = bench->proposedRunFolder();
        QCOMPARE(first.parent_path(), bench.path("runs"));
        QVERIFY(first.filename().string().rfind("a-b-c", 0) == 0);
        fs::create_directories(first);
        QVERIFY(bench->proposedRunFolder() != first);
    }

    void whatBlocksAStartIsSaid() {
        Bench bench;
        QSignalSpy blocked(bench.workspace.get(), &Workspace::startBlockedChanged);
        bench->document().edit({}, [](experiment::Experiment& e) { e.models.clear(); });
        QVERIFY(bench->startBlockedBy().contains(QStringLiteral("no model")));
        QCOMPARE(blocked.count(), 1);
        bench->document().undoStack().undo();
        QCOMPARE(bench->startBlockedBy(), QString());
        bench->document().edit({}, [](experiment::Experiment& e) { e.models[0].copies = -1; });
        QVERIFY(!bench->startBlockedBy().isEmpty());
        QCOMPARE(bench->start(bench.path("run")), 0);
        QVERIFY(!fs::exists(bench.path("run")));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceRuns)
#include "tst_workspace_runs.moc"
