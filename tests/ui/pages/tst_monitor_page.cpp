// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "support/tiny_recipe.h"
#include "ui/charts/line_chart_panel.h"
#include "ui/models/run_table_model.h"
#include "ui/pages/monitor_page.h"

using namespace retort;
using namespace retort::ui;

namespace {

constexpr int patience = 60000;  // ms; a bound for a broken program, not a measure

/// A workspace with a tiny experiment of a teacher and a student, ready to start, and the page on it.
struct Bench {
    explicit Bench(int epochs, bool watchTest = false) {
        recipe.write();
        const std::string model = R"("network": {"hidden": [8]}, "training": {"batch": 16, "patience": 0, "epochs": )" +
                                  std::to_string(epochs) + (watchTest ? R"(, "watchTest": true)" : "") + "}";
        const std::string json = R"({"format": "retort-experiment/1", "name": "tiny", "recipe": ")" +
                                 recipe.path().string() + R"(", "inputs": )" + test::TinyRecipe::inputsJson() +
                                 R"(, "models": [
            {"name": "big", "kind": "hard", )" +
                                 model + R"(},
            {"name": "small", "kind": "distilled", "teachers": ["big"], )" +
                                 model + "}]}";
        Problems problems;
        const auto experiment = experiment::parseExperiment(json, folder.path().toStdString(), problems);
        for (const Problem& problem : problems) qWarning("%s", toText(problem).c_str());
        workspace = std::make_unique<Workspace>(Workspace::Options{1, {}});
        workspace->document().reset(experiment, std::filesystem::path(folder.path().toStdString()) / "tiny.json");
        page = std::make_unique<MonitorPage>(*workspace);
        page->resize(1110, 740);
        page->show();
    }

    void start() {
        QTRY_COMPARE_WITH_TIMEOUT(workspace->startBlockedBy(), QString(), patience);
        id = workspace->start(std::filesystem::path(folder.path().toStdString()) / "run");
    }
    RunPhase phase() const { return workspace->run(id)->phase; }
    template <class Widget>
    Widget* find(const char* name) const {
        return page->findChild<Widget*>(QLatin1String("monitor.") + QLatin1String(name));
    }
    QPushButton* primary() const { return find<QPushButton>("primary"); }
    QString sentence() const { return find<QLabel>("sentence")->text(); }
    QString cell(int row, int column) const {
        return find<QTableView>("table")->model()->index(row, column).data().toString();
    }
    int points(const char* chart) const {
        return static_cast<int>(find<LineChartPanel>(chart)->toCsv().count(QLatin1Char('\n'))) - 1;
    }

    test::TinyRecipe recipe;
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MonitorPage> page;
    RunId id = 0;
};

}  // namespace

class TestMonitorPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void emptyLeadsToSetUp() {
        Workspace workspace({1, {}});
        MonitorPage page(workspace);
        page.show();
        QSignalSpy asked(&page, &Page::setupRequested);
        auto* setup = page.findChild<QPushButton*>(QStringLiteral("monitor.setup"));
        QVERIFY(setup->isVisible());
        QTest::mouseClick(setup, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(!page.escape());
        QTest::keyClick(&page, Qt::Key_Space);  // nothing to pause, nothing to break
    }

    void aWatchedTestSetIsDrawnAndSaidToBeWatchedOnly() {
        Bench plain(2);
        plain.start();
        QTRY_COMPARE_WITH_TIMEOUT(plain.phase(), RunPhase::Finished, patience);
        QTRY_VERIFY_WITH_TIMEOUT(plain.points("chart.accuracy") > 3, patience);
        QVERIFY(!plain.find<QCheckBox>("watched")->isVisible());

        Bench bench(2, true);
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), RunPhase::Finished, patience);
        auto* const box = bench.find<QCheckBox>("watched");
        QTRY_VERIFY_WITH_TIMEOUT(box->isVisible(), patience);
        const auto lines = [&](const char* chart, const char* curve) {
            return static_cast<int>(bench.find<LineChartPanel>(chart)->toCsv().count(QString::fromLatin1(curve)));
        };
        QTRY_COMPARE(lines("chart.accuracy", "\"big, test (only watched)\""), 2);
        QTRY_COMPARE(lines("chart.accuracy", "\"small, test (only watched)\""), 2);
        QTRY_COMPARE(lines("chart.loss", "\"big, test (only watched)\""), 2);
        QCOMPARE(lines("chart.loss", "\"small, test (only watched)\""), 0);  // its total is no such loss
        QVERIFY(box->toolTip().contains(QStringLiteral("Nothing is decided by it")));

        auto* const table = bench.find<LineChartPanel>("chart.accuracy")->findChild<QTableView*>();
        bench.find<QToolButton>("tables")->click();
        QTRY_VERIFY(table->isVisible());
        QStringList headers;
        for (int c = 0; c < table->model()->columnCount(); ++c)
            headers << table->model()->headerData(c, Qt::Horizontal).toString();
        QVERIFY2(headers.contains(QStringLiteral("big, test (only watched)")), qPrintable(headers.join(u';')));

        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_COMPARE(lines("chart.accuracy", "test (only watched)"), 0);
        QTest::keyClick(box, Qt::Key_Space);
        QTRY_VERIFY(lines("chart.accuracy", "test (only watched)") > 0);
    }

    void aRunIsWatchedPausedStoppedAndResumed() {
        Bench bench(100000);
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.cell(0, RunTableModel::State), QStringLiteral("running"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(bench.points("chart.loss") > 5, patience);
        QTRY_VERIFY_WITH_TIMEOUT(bench.points("chart.accuracy") > 5, patience);
        QCOMPARE(bench.cell(1, RunTableModel::State), QStringLiteral("waiting"));
        QCOMPARE(bench.primary()->text(), QStringLiteral("&Pause"));

        QTest::keyClick(bench.page.get(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), RunPhase::Paused, patience);
        QTRY_COMPARE_WITH_TIMEOUT(bench.cell(0, RunTableModel::State), QStringLiteral("paused"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(bench.primary()->text(), QStringLiteral("&Resume"), patience);
        QVERIFY2(bench.sentence().startsWith(QStringLiteral("Paused")), qPrintable(bench.sentence()));
        // Space in the table pauses and resumes too, whatever row has the focus.
        QTest::keyClick(bench.find<QTableView>("table"), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), RunPhase::Running, patience);

        QTest::mouseClick(bench.find<QPushButton>("stop"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), RunPhase::Stopped, patience);
        QTRY_COMPARE_WITH_TIMEOUT(bench.primary()->text(), QStringLiteral("&Resume run"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(bench.cell(0, RunTableModel::State), QStringLiteral("stopped"), patience);
        QVERIFY(!bench.find<QPushButton>("stop")->isVisible());

        const int before = bench.points("chart.loss");
        QTRY_VERIFY_WITH_TIMEOUT(bench.primary()->isEnabled(), patience);
        QTest::mouseClick(bench.primary(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), RunPhase::Running, patience);
        QTRY_VERIFY_WITH_TIMEOUT(bench.points("chart.loss") > before, patience);

        // While hidden nothing is refreshed; when shown, all is there.
        bench.page->hide();
        const int hidden = bench.points("chart.loss");
        QTest::qWait(300);
        QCOMPARE(bench.points("chart.loss"), hidden);
        bench.page->show();
        QTRY_VERIFY_WITH_TIMEOUT(bench.points("chart.loss") > hidden, patience);
        bench.workspace->stop();
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), RunPhase::Stopped, patience);
    }

    void aFinishedRunIsExplored() {
        Bench bench(3);
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), RunPhase::Finished, patience);
        QTRY_COMPARE_WITH_TIMEOUT(bench.cell(1, RunTableModel::State), QStringLiteral("done"), patience);
        QCOMPARE(bench.cell(1, RunTableModel::Epoch), QStringLiteral("3/3"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.sentence().startsWith(QStringLiteral("Finished")), patience);
        QVERIFY(!bench.primary()->isVisible());

        const auto curves = [&](const char* chart) {
            bench.page->refreshNow();
            QStringList names;
            const QStringList lines =
                bench.find<LineChartPanel>(chart)->toCsv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            for (const QString& line : lines.mid(1)) {
                const QString name = line.startsWith(QLatin1Char('"')) ? line.section(QLatin1Char('"'), 1, 1)
                                                                       : line.section(QLatin1Char(','), 0, 0);
                if (!names.contains(name)) names << name;
            }
            return names;
        };
        QCOMPARE(curves("chart.accuracy"),
                 (QStringList{QStringLiteral("big, validation"), QStringLiteral("big, training"),
                              QStringLiteral("small, validation"), QStringLiteral("small, training")}));
        bench.find<QCheckBox>("training")->click();
        QCOMPARE(curves("chart.loss"),
                 (QStringList{QStringLiteral("big, validation"), QStringLiteral("small, validation")}));
        bench.find<QComboBox>("loss")->setCurrentIndex(1);  // only the student has a soft part
        QCOMPARE(curves("chart.loss"), QStringList{QStringLiteral("small, validation")});
        QVERIFY(!bench.find<LineChartPanel>("chart.rate")->isVisible());
        bench.find<QCheckBox>("rate")->click();
        QCOMPARE(curves("chart.rate").size(), 2);
        QVERIFY(bench.find<LineChartPanel>("chart.rate")->isVisible());

        // A click on the model's line hides its curves, one more shows them; a double click shows it alone.
        auto* table = bench.find<QTableView>("table");
        const QRect name = table->visualRect(table->model()->index(0, RunTableModel::Name));
        const auto shown = [&](int row) {
            return table->model()->index(row, RunTableModel::Name).data(RunTableModel::ShownRole).toBool();
        };
        bool found = false;
        for (int x = name.left() + 22; !found && x < name.left() + 60; x += 2) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(x, name.center().y()));
            found = !shown(0);
        }
        QVERIFY(found);
        QVERIFY(shown(1));
        emit table->doubleClicked(table->model()->index(0, RunTableModel::State));
        QVERIFY(shown(0) && !shown(1));
        emit table->doubleClicked(table->model()->index(0, RunTableModel::State));
        QVERIFY(shown(0) && shown(1));

        // Esc goes back step by step.
        bench.find<QToolButton>("tables")->click();
        table->selectRow(1);
        QVERIFY(bench.page->escape());
        QVERIFY(!bench.find<QToolButton>("tables")->isChecked());
        QVERIFY(bench.page->escape());
        QVERIFY(!table->selectionModel()->hasSelection());
        QVERIFY(!bench.page->escape());

        // A click on a curve or its name brings the model forward and back, one on its line in the legend hides it.
        auto* loss = bench.find<LineChartPanel>("chart.loss");
        const QString curve = QStringLiteral("%1/small/validation").arg(bench.id);
        emit loss->curveClicked(curve);
        QVERIFY(table->selectionModel()->isRowSelected(1) && shown(1));
        emit loss->curveClicked(curve);
        QVERIFY(!table->selectionModel()->hasSelection() && shown(1));
        emit loss->colourClicked(curve);
        QVERIFY(!shown(1));
        emit loss->colourClicked(curve);
        QVERIFY(shown(1));

        QSignalSpy exported(bench.page.get(), &Page::exportRequested);
        table->selectRow(1);
        const QPoint at = table->visualRect(table->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
        QApplication::sendEvent(table->viewport(), &event);
        auto* menu = table->findChild<QMenu*>(QStringLiteral("monitor.table.menu"));
        QVERIFY(menu != nullptr);
        menu->actions().constFirst()->trigger();
        menu->close();
        QCOMPARE(exported.size(), 1);
        QCOMPARE(exported[0][0].toInt(), bench.id);
        QCOMPARE(exported[0][1].toStringList(), QStringList{QStringLiteral("small")});

        // What the user has arranged comes back.
        QSettings settings(bench.folder.filePath(QStringLiteral("layout.ini")), QSettings::IniFormat);
        bench.find<QSlider>("smoothing")->setValue(40);
        bench.page->saveLayout(settings);
        MonitorPage other(*bench.workspace);
        other.restoreLayout(settings);
        QCOMPARE(other.findChild<QSlider*>(QStringLiteral("monitor.smoothing"))->value(), 40);
        QVERIFY(!other.findChild<QCheckBox*>(QStringLiteral("monitor.training"))->isChecked());
        QCOMPARE(other.findChild<QComboBox*>(QStringLiteral("monitor.loss"))->currentIndex(), 1);
    }

    void anotherRunIsLaidOverIt() {
        Bench bench(2);
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), RunPhase::Finished, patience);
        auto* button = bench.find<QToolButton>("runs");
        QVERIFY(!button->isVisible());
        const RunId first = bench.id;
        QTRY_COMPARE_WITH_TIMEOUT(bench.workspace->startBlockedBy(), QString(), patience);
        bench.id = bench.workspace->start(std::filesystem::path(bench.folder.path().toStdString()) / "again");
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), RunPhase::Finished, patience);
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), patience);
        QCOMPARE(button->menu()->actions().size(), 1);
        bench.page->refreshNow();
        const auto csv = [&] { return bench.find<LineChartPanel>("chart.loss")->toCsv(); };
        QVERIFY(!csv().contains(QStringLiteral("tiny/big, validation")));
        button->menu()->actions().constFirst()->trigger();
        bench.page->refreshNow();
        QVERIFY(csv().contains(QStringLiteral("\"tiny/big, validation\"")));
        QVERIFY(csv().contains(QStringLiteral("\"big, validation\"")));
        bench.workspace->closeRun(first);
        bench.page->refreshNow();
        QVERIFY(!csv().contains(QStringLiteral("tiny/big, validation")));
        QVERIFY(!button->isVisible());
    }

    void aRefusedRunSaysWhy() {
        Bench bench(3);
        QTRY_COMPARE_WITH_TIMEOUT(bench.workspace->startBlockedBy(), QString(), patience);
        std::filesystem::remove(bench.recipe.path() / "ali_train" / "ali.1.gz");
        std::filesystem::remove(bench.recipe.path() / "train" / "feats.ark");
        bench.id = bench.workspace->start(std::filesystem::path(bench.folder.path().toStdString()) / "run");
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(), RunPhase::Refused, patience);
        auto* problems = bench.find<QTableView>("problems");
        QTRY_VERIFY_WITH_TIMEOUT(problems->isVisible(), patience);
        QVERIFY(problems->model()->rowCount() > 0);
        QSignalSpy asked(bench.page.get(), &Page::setupRequested);
        QTest::mouseClick(bench.primary(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }
};

QTEST_MAIN(TestMonitorPage)
#include "tst_monitor_page.moc"
