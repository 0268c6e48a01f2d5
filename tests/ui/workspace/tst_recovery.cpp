// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTest>

#include "ui/workspace/recovery.h"
#include "workspace_fixture.h"

using namespace retort;
using namespace retort::ui;
using test::Bench;
namespace fs = std::filesystem;

namespace {

constexpr int patience = 60000;

std::size_t sessions(const fs::path& state) {
    return static_cast<std::size_t>(QDir(QString::fromStdString((state / "sessions").string()))
                                        .entryList({QStringLiteral("*.json")}, QDir::Files)
                                        .size());
}

}  // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private slots:
    void aCleanEndLeavesNothing() {
        Bench bench(test::oneModel(2), true);
        bench->document().edit({}, [](experiment::Experiment& e) { e.seed = 7; });
        QTRY_COMPARE_WITH_TIMEOUT(sessions(bench.options.stateFolder), std::size_t{1}, patience);
        bench.open();
        QCOMPARE(sessions(bench.options.stateFolder), std::size_t{0});
        QVERIFY(!bench->recovery().unsavedExperiment);
    }

    void savingDropsTheCopy() {
        Bench bench(test::oneModel(2), true);
        bench->document().edit({}, [](experiment::Experiment& e) { e.seed = 7; });
        QTRY_COMPARE_WITH_TIMEOUT(sessions(bench.options.stateFolder), std::size_t{1}, patience);
        bench->document().save(bench.file);
        QCOMPARE(sessions(bench.options.stateFolder), std::size_t{0});
    }

    void unsavedEditsAreOfferedAfterACrash() {
        Bench bench(test::oneModel(2), true);
        experiment::Experiment edited = bench->document().experiment();
        edited.seed = 4711;
        { RecoveryStore(bench.options.stateFolder).keepDocument({QStringLiteral("tiny.json"), bench.file, edited}); }
        bench.open();
        QCOMPARE(bench->recovery().unsavedExperiment.value_or(QString()), QStringLiteral("tiny.json"));
        bench->recoverDocument();
        QCOMPARE(bench->document().experiment().seed, std::int64_t{4711});
        QCOMPARE(bench->document().file(), bench.file);
        QVERIFY(bench->document().modified());
        QVERIFY(!bench->recovery().unsavedExperiment);
        QCOMPARE(sessions(bench.options.stateFolder), std::size_t{1});  // a second crash would lose nothing either
        bench->document().undoStack().undo();
        QCOMPARE(bench->document().experiment().seed, std::int64_t{1});
    }

    void anUntitledDocumentKeepsItsRecipe() {
        Bench bench(test::oneModel(2), true);
        experiment::Experiment edited = bench->document().experiment();
        edited.seed = 4711;
        { RecoveryStore(bench.options.stateFolder).keepDocument({QStringLiteral("untitled"), {}, edited}); }
        bench.open();
        bench->recoverDocument();
        QVERIFY(bench->document().file().empty());
        QVERIFY(bench->document().modified());
        QCOMPARE(bench->document().experiment().recipeFolder(), edited.recipeFolder());
    }

    void whatIsNotWantedIsForgotten() {
        Bench bench(test::oneModel(2), true);
        {
            RecoveryStore(bench.options.stateFolder)
                .keepDocument({QStringLiteral("x"), {}, bench->document().experiment()});
        }
        bench.open();
        QVERIFY(bench->recovery().unsavedExperiment);
        bench.open();
        QVERIFY(bench->recovery().unsavedExperiment);  // not answered yet
        bench->discardRecovery();
        QVERIFY(!bench->recovery().unsavedExperiment);
        bench.open();
        QVERIFY(!bench->recovery().unsavedExperiment);
    }

    void liveRunsAreOfferedAfterACrash() {
        Bench bench(test::oneLongModel(), true);
        const RunId id = bench->start(bench.path("run"));
        QCOMPARE(sessions(bench.options.stateFolder), std::size_t{1});
        QTRY_VERIFY_WITH_TIMEOUT(bench.phase(id) == RunPhase::Running, patience);
        bench->stop();
        QTRY_COMPARE_WITH_TIMEOUT(bench->liveRun(), 0, patience);
        QCOMPARE(sessions(bench.options.stateFolder), std::size_t{0});

        { RecoveryStore(bench.options.stateFolder).keepRuns({bench.path("run"), bench.path("gone")}); }
        bench.open();
        QCOMPARE(bench->recovery().interruptedRuns, std::vector<fs::path>{bench.path("run")});
    }

    void anOpenWindowIsNoCrash() {
        QTemporaryDir folder;
        const fs::path state = folder.path().toStdString();
        RecoveryStore open(state);
        open.keepDocument({QStringLiteral("x"), {}, {}});
        QVERIFY(RecoveryStore(state).left().empty());
        {
            RecoveryStore crashed(state);
            crashed.keepDocument({QStringLiteral("y"), {}, {}});
        }
        RecoveryStore next(state);
        QCOMPARE(next.left().size(), std::size_t{1});
        QCOMPARE(next.left()[0].document->title, QStringLiteral("y"));
        QVERIFY(RecoveryStore(state).left().empty());  // next offers it already
    }

    void damagedFilesAreTakenAway() {
        QTemporaryDir folder;
        const fs::path state = folder.path().toStdString();
        fs::create_directories(state / "sessions");
        test::putText(state / "sessions/a.json", "{\"format\": \"retort-se");
        test::putText(state / "sessions/b.json", "[1, 2]");
        test::putText(state / "sessions/c.json",
                      R"({"format": "retort-session/1", "document": {"text": "no experiment"}, "runs": [3]})");
        QVERIFY(RecoveryStore(state).left().empty());
        QCOMPARE(sessions(state), std::size_t{0});
    }

    void aFolderThatCannotBeWrittenKeepsNothing() {
        QTemporaryDir folder;
        const fs::path file = folder.filePath(QStringLiteral("file")).toStdString();
        test::putText(file, "x");
        RecoveryStore store(file);
        store.keepRuns({"a"});
        store.keepDocument({});
        store.endCleanly();
        QVERIFY(store.left().empty());
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
