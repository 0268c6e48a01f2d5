// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/export_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

#include "ui/workspace/workspace_fixture.h"

using namespace retort;
using namespace retort::ui;

namespace {

template <class Widget>
Widget* find(QWidget& page, const char* name) {
    auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
    if (found == nullptr) qFatal("there is no %s", name);
    return found;
}

QModelIndex cellOf(const QTableView& grid, const QString& model, int column) {
    for (int row = 1; row < grid.model()->rowCount(); ++row)
        if (grid.model()->index(row, 0).data().toString() == model) return grid.model()->index(row, column);
    return {};
}

bool ticked(const QModelIndex& cell) {
    return cell.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void type(QLineEdit* edit, const QString& text) {
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

}  // namespace

class TestExportPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void isEmptyWithoutARun() {
        Workspace workspace({});
        ExportPage page(workspace);
        page.show();
        QVERIFY(find<QLabel>(page, "notice")->isVisible());
        QSignalSpy setup(&page, &Page::setupRequested);
        QTest::mouseClick(find<QPushButton>(page, "noticeAction"), Qt::LeftButton);
        QCOMPARE(setup.count(), 1);
    }

    void writesAndVerifies() {
        test::Bench bench;
        QTRY_VERIFY2_WITH_TIMEOUT(bench->startBlockedBy().isEmpty(), qPrintable(bench->startBlockedBy()), 60000);
        const RunId id = bench->start(bench.path("run"));
        ExportPage page(*bench.workspace);
        page.resize(1200, 700);
        page.show();
        auto* grid = find<QTableView>(page, "exportGrid");
        auto* go = find<QPushButton>(page, "exportGo");
        auto* folder = find<QLineEdit>(page, "exportFolder");
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(id), RunPhase::Finished, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(grid->model()->rowCount(), 6, 60000);  // all, four nets, the ensemble
        QTRY_VERIFY(cellOf(*grid, QStringLiteral("student"), 1).flags() & Qt::ItemIsEnabled);
        QCOMPARE(folder->text().toStdString(), bench.path("run/export").string());
        QVERIFY(!go->isEnabled());
        QVERIFY(!go->toolTip().isEmpty());
        const QModelIndex ensemble = cellOf(*grid, QStringLiteral("teacher"), 1);
        QVERIFY(!(ensemble.flags() & Qt::ItemIsEnabled));
        QVERIFY2(ensemble.data().toString().contains(QStringLiteral("members")),
                 qPrintable(ensemble.data().toString()));

        // A click, and the keyboard, on a cell.
        const QPersistentModelIndex student = cellOf(*grid, QStringLiteral("student"), 1);
        QVERIFY2(student.data().toString().startsWith(QStringLiteral("≈")), qPrintable(student.data().toString()));
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->visualRect(student).center());
        QVERIFY(ticked(student));
        QVERIFY(go->isEnabled());
        grid->setCurrentIndex(student);
        QTest::keyClick(grid, Qt::Key_Space);
        QVERIFY(!ticked(student));
        QVERIFY(!go->isEnabled());

        page.selectModels(id, {QStringLiteral("student"), QStringLiteral("small")});
        QVERIFY(ticked(student));
        QVERIFY(!ticked(cellOf(*grid, QStringLiteral("student"), 2)));
        const std::filesystem::path target = bench.path("out/deep");
        type(folder, QString::fromStdString(target.string()));
        QTRY_VERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        auto* outcome = find<QWidget>(page, "exportOutcome");
        QTRY_VERIFY_WITH_TIMEOUT(outcome->isVisible(), 60000);
        QVERIFY2(student.data().toString().startsWith(QStringLiteral("equal")), qPrintable(student.data().toString()));
        QVERIFY(!ticked(student));
        QVERIFY(std::filesystem::file_size(target / "student.h5") > 0);
        QVERIFY(std::filesystem::file_size(target / "small.h5") > 0);
        QVERIFY(!std::filesystem::exists(target / "small.txt"));
        QTest::mouseClick(find<QPushButton>(page, "exportCopyPaths"), Qt::LeftButton);
        const QStringList paths = QApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(paths.size(), 2);
        QVERIFY(QFile::exists(paths[0]) && QFile::exists(paths[1]));
        QVERIFY(page.escape());
        QVERIFY(!outcome->isVisible());

        // Once more: what is there is left alone until replacing is asked for.
        page.selectModels(id, {QStringLiteral("student")});
        QTRY_COMPARE(student.data().toString(), QStringLiteral("exists already"));
        QVERIFY(!go->isEnabled());
        QVERIFY(go->toolTip().contains(QStringLiteral("Replace")));
        QTest::mouseClick(find<QCheckBox>(page, "exportReplace"), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(go->isEnabled());
        std::filesystem::resize_file(target / "student.h5", 0);
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(outcome->isVisible(), 60000);
        QVERIFY(std::filesystem::file_size(target / "student.h5") > 0);
    }

    void refusesAndTellsWhy() {
        test::Bench bench;
        QTRY_VERIFY2_WITH_TIMEOUT(bench->startBlockedBy().isEmpty(), qPrintable(bench->startBlockedBy()), 60000);
        const RunId id = bench->start(bench.path("run"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(id), RunPhase::Finished, 60000);
        ExportPage page(*bench.workspace);
        page.resize(1200, 700);
        page.show();
        auto* grid = find<QTableView>(page, "exportGrid");
        auto* go = find<QPushButton>(page, "exportGo");
        auto* folder = find<QLineEdit>(page, "exportFolder");
        auto* trouble = find<QLabel>(page, "exportFolderTrouble");
        page.selectModels(id, {QStringLiteral("student")});
        QVERIFY(go->isEnabled());
        type(folder, QString::fromStdString(bench.path("tiny.json/below").string()));
        QTRY_VERIFY(!go->isEnabled());
        QVERIFY(trouble->isVisible());
        QVERIFY2(trouble->text().contains(QStringLiteral("tiny.json")), qPrintable(trouble->text()));
        QTRY_COMPARE(go->toolTip(), trouble->text());
        type(folder, QStringLiteral("some/where"));
        QTRY_VERIFY(!trouble->text().isEmpty() && !go->isEnabled());

        // Damaged weights: the reason stands in the cell, the tick stays, and nothing is left behind.
        const std::filesystem::path target = bench.path("out");
        type(folder, QString::fromStdString(target.string()));
        QTRY_VERIFY(go->isEnabled());
        test::putText(bench.path("run/models/student/final.h5"), "no weights");
        QTest::mouseClick(go, Qt::LeftButton);
        auto* outcome = find<QWidget>(page, "exportOutcome");
        QTRY_VERIFY_WITH_TIMEOUT(outcome->isVisible(), 60000);
        const QModelIndex student = cellOf(*grid, QStringLiteral("student"), 1);
        QVERIFY2(student.data().toString().contains(QStringLiteral("no model")), qPrintable(student.data().toString()));
        QVERIFY(ticked(student));
        QVERIFY(!find<QPushButton>(page, "exportCopyPaths")->isVisible());
        QVERIFY(!std::filesystem::exists(target / "student.h5"));
        grid->setCurrentIndex(student);
        QTest::keyClick(grid, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("student.h5")));
    }
};

QTEST_MAIN(TestExportPage)
#include "tst_export_page.moc"
