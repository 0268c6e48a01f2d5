// SPDX-License-Identifier: GPL-3.0-or-later
// What is said when a run ends: in the window, and on the desktop where the window is not in front.
#include <QLabel>
#include <QtTest>

#include "ui/window/run_commands.h"
#include "ui/workspace/workspace_fixture.h"

using namespace retort;
using namespace retort::ui;

namespace {

constexpr int patience = 60000;

struct Told {
    QString title, text;
    bool bad = false;
};

class Recorder : public DesktopTeller {
public:
    explicit Recorder(std::vector<Told>& told) : told_(told) {}
    void tell(const QString& title, const QString& text, bool bad) override { told_.push_back({title, text, bad}); }

private:
    std::vector<Told>& told_;
};

/// A workspace, and a window that is not in front, with its strips.
struct Scene {
    explicit Scene(const std::string& models) : bench(models) { commands.setDesktop(std::make_unique<Recorder>(told)); }

    RunId start(const std::filesystem::path& out) {
        if (!QTest::qWaitFor([&] { return bench->startBlockedBy().isEmpty(); }, patience)) return 0;
        return bench->start(out);
    }

    test::Bench bench;
    QWidget window;
    Notices notices{&window};
    RunCommands commands{*bench.workspace, notices, &window};
    std::vector<Told> told;
};

}  // namespace

class TestRunMessages : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anEndIsToldOnce() {
        Scene scene(test::oneModel(2));
        scene.start(scene.bench.path("run"));
        QTRY_COMPARE_WITH_TIMEOUT(scene.told.size(), std::size_t{1}, patience);
        QCOMPARE(scene.told[0].title, QStringLiteral("Retort"));
        QCOMPARE(scene.told[0].text, QStringLiteral("tiny is finished."));
        QVERIFY(!scene.told[0].bad);
        QCOMPARE(scene.notices.count(), 1);
        QTest::qWait(200);
        QCOMPARE(scene.told.size(), std::size_t{1});
    }

    void modelsThatFailedAreCounted() {
        Scene scene(R"({"name": "wild", "network": {"hidden": [12, 12, 12], "activation": "linear"},
                        "training": {"learningRate": 1e6, "momentum": 0.99, "batch": 8, "epochs": 50, "patience": 0}})");
        scene.start(scene.bench.path("run"));
        QTRY_COMPARE_WITH_TIMEOUT(scene.told.size(), std::size_t{1}, patience);
        QVERIFY2(scene.told[0].text.contains(QStringLiteral("1 of its models failed")) ||
                     scene.told[0].text.startsWith(QStringLiteral("tiny failed: ")),
                 qPrintable(scene.told[0].text));
    }

    void aStopSaysThatItCanGoOn() {
        Scene scene(test::oneLongModel());
        const RunId id = scene.start(scene.bench.path("run"));
        QTRY_COMPARE_WITH_TIMEOUT(scene.bench.phase(id), RunPhase::Running, patience);
        scene.commands.stop();
        QTRY_COMPARE_WITH_TIMEOUT(scene.told.size(), std::size_t{1}, patience);
        QCOMPARE(scene.told[0].text, QStringLiteral("tiny is stopped and can be resumed."));
        QVERIFY(!scene.told[0].bad);
    }

    void aFailureComesWithItsReason() {
        Scene scene(test::oneModel(2));
        test::putText(scene.bench.path("taken"), "a file");
        const RunId id = scene.start(scene.bench.path("taken"));
        QTRY_COMPARE_WITH_TIMEOUT(scene.told.size(), std::size_t{1}, patience);
        QVERIFY(scene.told[0].bad);
        const RunView& run = scene.bench.view(id);
        QVERIFY(run.phase == RunPhase::Failed || run.phase == RunPhase::Refused);
        QVERIFY(!run.reason.isEmpty());
        QVERIFY2(scene.told[0].text.contains(run.reason), qPrintable(scene.told[0].text));
        QVERIFY2(run.reason.contains(QStringLiteral("taken")), qPrintable(run.reason));
    }

    void nothingIsToldWhileTheWindowIsInFront() {
        Scene scene(test::oneModel(2));
        scene.window.show();
        scene.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&scene.window));
        const RunId id = scene.start(scene.bench.path("run"));
        QTRY_COMPARE_WITH_TIMEOUT(scene.bench.phase(id), RunPhase::Finished, patience);
        QTRY_COMPARE_WITH_TIMEOUT(scene.notices.count(), 1, patience);
        QVERIFY(scene.told.empty());
    }
};

QTEST_MAIN(TestRunMessages)
#include "tst_run_messages.moc"
