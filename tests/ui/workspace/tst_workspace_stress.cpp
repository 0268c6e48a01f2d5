// SPDX-License-Identifier: GPL-3.0-or-later
// Starts, pauses, resumes and stops in a row, with documents, previews and opened runs in between. RETORT_STRESS sets
// how many.
#include <QTest>

#include "workspace_fixture.h"

using namespace retort;
using namespace retort::ui;
using test::Bench;
namespace fs = std::filesystem;

constexpr int patience = 120000;

class TestWorkspaceStress : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void startsPausesResumesAndStops() {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("RETORT_STRESS", &given);
        const int cycles = given ? asked : 20;
        Bench bench(test::oneLongModel(), true);
        QSignalSpy ended(bench.workspace.get(), &Workspace::runEnded);
        RunId id = 0;
        for (int cycle = 0; cycle < cycles; ++cycle) {
            const fs::path folder = bench.path("run" + std::to_string(cycle));
            const int before = static_cast<int>(ended.count());
            // Every fourth goes on with the one before; the delays walk through all phases of a run.
            if (cycle % 4 == 3 && bench.view(id).resumable())
                bench->resumeRun(id);
            else
                id = bench->start(folder);
            QVERIFY(id != 0);
            QCOMPARE(bench->liveRun(), id);
            bench->requestPreview(QStringLiteral("train"), {});
            if (cycle % 2 == 0) QTRY_VERIFY_WITH_TIMEOUT(bench.phase(id) == RunPhase::Running, patience);
            QTest::qWait(cycle * 7 % 40);
            bench->pause();
            bench->document().edit({},
                                   [&](experiment::Experiment& e) { e.inputs.features.spliceRight = 1 + cycle % 3; });
            if (cycle % 5 == 0) QTRY_VERIFY_WITH_TIMEOUT(bench.phase(id) == RunPhase::Paused, patience);
            QTest::qWait(cycle * 3 % 20);
            if (cycle % 3 != 0) bench->resume();
            QTest::qWait(cycle * 5 % 30);
            bench->document().undoStack().undo();
            bench->stop();
            QTRY_COMPARE_WITH_TIMEOUT(ended.count(), before + 1, patience);
            QVERIFY2(bench.phase(id) == RunPhase::Stopped, qPrintable(bench.view(id).reason));
            QCOMPARE(bench->liveRun(), 0);
            // Disk and memory stay small.
            if (cycle % 4 == 2) continue;
            const fs::path done = bench.view(id).folder;
            if (cycle % 8 == 0 && bench.view(id).kept) {
                bench->closeRun(id);
                bench->openRun(done);
            }
            for (const RunId other : bench->runs())
                if (other != id || cycle % 4 == 3) bench->closeRun(other);
            if (cycle % 8 != 0) fs::remove_all(done);
        }
        QCOMPARE(bench.witness->strange(), 0);
        QCOMPARE(ended.count(), cycles);
    }

    void endingAtAnyMomentIsClean() {
        Bench bench(test::oneLongModel(), true);
        for (int cycle = 0; cycle < 10; ++cycle) {
            const fs::path folder = bench.path("end" + std::to_string(cycle));
            bench->start(folder);
            bench->requestPreview(QStringLiteral("train"), {});
            bench->openDemo();
            QTest::qWait(cycle * 13);
            if (cycle % 2 == 0) bench->pause();
            bench.open();  // destroys the workspace that is at work, and makes another
            if (fs::exists(folder / "run.json")) {
                const RunId old = bench->openRun(folder);
                QTRY_VERIFY_WITH_TIMEOUT(bench.phase(old) == RunPhase::Stopped, patience);
                QVERIFY(bench.view(old).resumable());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceStress)
#include "tst_workspace_stress.moc"
