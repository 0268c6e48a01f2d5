// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_page.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include "ui/charts/heat_map.h"
#include "ui/models/comparison_model.h"
#include "ui/pages/compare/compare_data.h"
#include "ui/workspace/workspace_fixture.h"

using namespace retort;
using namespace retort::ui;

namespace {

run::EvaluationRecord recordOf(std::vector<run::PhoneCount> phones, std::vector<run::SpeakerCount> speakers = {}) {
    run::EvaluationRecord record;
    record.phoneNames = {"a", "b", "c"};
    record.phones = std::move(phones);
    record.speakers = std::move(speakers);
    return record;
}

template <class Widget>
Widget* find(QWidget& page, const char* name) {
    auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
    if (found == nullptr) qFatal("there is no %s", name);
    return found;
}

QString cell(const QTableView& table, const QString& model, int column) {
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (table.model()->index(row, 0).data().toString() == model)
            return table.model()->index(row, column).data().toString();
    return QStringLiteral("no such row");
}

}  // namespace

class TestComparePage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void countsConfusionsAndGains() {
        const run::EvaluationRecord good =
            recordOf({{0, 0, 9}, {0, 1, 1}, {1, 1, 3}, {1, 0, 1}}, {{"x", 10, 9}, {"y", 4, 3}});
        const run::EvaluationRecord poor = recordOf({{0, 0, 5}, {0, 1, 5}, {1, 1, 4}}, {{"x", 10, 5}, {"y", 4, 4}});
        const HeatMap::Data shares = compare::confusions({&good});
        QCOMPARE(shares.rows, std::size_t{3});
        QCOMPARE(shares.values[0], 0.9F);
        QCOMPARE(shares.values[1], 0.1F);
        QCOMPARE(shares.values[3], 0.25F);
        QVERIFY(std::isnan(shares.values[6]));
        const HeatMap::Data difference = compare::confusionDifference({&good}, {&poor});
        QVERIFY(difference.diverging);
        QCOMPARE(difference.values[0], 0.4F);
        QCOMPARE(difference.values[4], -0.25F);
        // Copies are added up.
        QCOMPARE(compare::confusions({&good, &poor}).values[0], 0.7F);

        const std::vector<compare::Gain> phones = compare::phoneGains({&good}, {&poor});
        QCOMPARE(phones.size(), std::size_t{2});
        QCOMPARE(phones[0].name, QStringLiteral("a"));
        QCOMPARE(phones[0].difference, 0.4);
        QCOMPARE(phones[1].difference, -0.25);
        const std::vector<compare::Gain> speakers = compare::speakerGains({&good}, {&poor});
        QCOMPARE(speakers[0].name, QStringLiteral("x"));
        QCOMPARE(speakers[0].difference, 0.4);
        QCOMPARE(speakers[1].difference, -0.25);

        run::EvaluationRecord strange = good;
        strange.phoneNames = {"a", "b"};
        QCOMPARE(compare::confusionDifference({&good}, {&strange}).rows, std::size_t{0});
        run::EvaluationRecord damaged = recordOf({{7, 0, 3}, {0, 9, 3}, {0, 0, -4}});
        QCOMPARE(compare::confusions({&damaged}).rows, std::size_t{0});
        QCOMPARE(compare::confusions({}).rows, std::size_t{0});
        QVERIFY(compare::phoneGains({&damaged}, {&good}).empty());
    }

    void isEmptyWithoutARun() {
        Workspace workspace({});
        ComparePage page(workspace);
        page.resize(1000, 600);
        page.show();
        QVERIFY(find<QLabel>(page, "notice")->isVisible());
        QVERIFY(!find<QLabel>(page, "notice")->text().isEmpty());
        QSignalSpy setup(&page, &Page::setupRequested);
        QTest::mouseClick(find<QPushButton>(page, "noticeAction"), Qt::LeftButton);
        QCOMPARE(setup.count(), 1);
        QVERIFY(!page.escape());
    }

    void fillsAsModelsFinish() {
        test::Bench bench;
        ComparePage page(*bench.workspace);
        page.resize(1280, 720);
        page.show();
        auto* table = find<QTableView>(page, "compareTable");
        QTRY_VERIFY2_WITH_TIMEOUT(bench->startBlockedBy().isEmpty(), qPrintable(bench->startBlockedBy()), 60000);
        const RunId id = bench->start(bench.path("run"));
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0 ||
                                     find<QLabel>(page, "notice")->text().contains(QStringLiteral("teacher.1")),
                                 60000);
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(id), RunPhase::Finished, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 5, 60000);
        QVERIFY(table->isVisible());
        QTRY_COMPARE(cell(*table, QStringLiteral("small"), ComparisonModel::VerdictWord), QStringLiteral("baseline"));
        const QStringList verdicts{QStringLiteral("better"), QStringLiteral("worse"), QStringLiteral("no difference")};
        QTRY_VERIFY_WITH_TIMEOUT(
            verdicts.contains(cell(*table, QStringLiteral("student"), ComparisonModel::VerdictWord)), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(
            cell(*table, QStringLiteral("student"), ComparisonModel::TestAccuracy).contains(QStringLiteral(" ±")),
            60000);
        QVERIFY(cell(*table, QStringLiteral("student"), ComparisonModel::Difference).contains(QLatin1Char('[')));
        // The page says what the run's own results say.
        QFile results(QString::fromStdString(bench.path("run/results.json").string()));
        QVERIFY(results.open(QIODevice::ReadOnly));
        QJsonObject verdict;
        for (const QJsonValue& group : QJsonDocument::fromJson(results.readAll())[QStringLiteral("groups")].toArray())
            if (group[QStringLiteral("name")].toString() == QStringLiteral("student")) verdict = group.toObject();
        QTRY_COMPARE(cell(*table, QStringLiteral("student"), ComparisonModel::VerdictWord),
                     verdict[QStringLiteral("verdict")].toString());
        const QJsonObject comparison = verdict[QStringLiteral("comparison")].toObject();
        const QJsonArray interval = comparison[QStringLiteral("interval")].toArray();
        const auto points = [](const QJsonValue& share) {
            return QStringLiteral("%1%2")
                .arg(share.toDouble() > 0 ? QStringLiteral("+") : QString())
                .arg(100 * share.toDouble(), 0, 'f', 2);
        };
        QCOMPARE(cell(*table, QStringLiteral("student"), ComparisonModel::Difference),
                 QStringLiteral("%1 [%2, %3]")
                     .arg(points(comparison[QStringLiteral("difference")]), points(interval[0]), points(interval[1])));

        // Confusions of the student without a click: a row per phone, and the heading.
        const QString csv = find<HeatMap>(page, "confusions")->toCsv();
        QVERIFY2(csv.count(QLatin1Char('\n')) > 2, qPrintable(csv));

        // Filter, Esc, role.
        auto* filter = find<QLineEdit>(page, "compareFilter");
        QTest::keyClicks(filter, QStringLiteral("stud"));
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(page.escape());
        QCOMPARE(table->model()->rowCount(), 5);
        find<QComboBox>(page, "compareRole")->setCurrentIndex(2);
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(page.escape());

        // Another baseline.
        auto* baseline = find<QComboBox>(page, "compareBaseline");
        const int teacher = baseline->findText(QStringLiteral("teacher"));
        QVERIFY(teacher > 0);
        baseline->setCurrentIndex(teacher);
        QCOMPARE(cell(*table, QStringLiteral("teacher"), ComparisonModel::VerdictWord), QStringLiteral("baseline"));
        QTRY_VERIFY(verdicts.contains(cell(*table, QStringLiteral("small"), ComparisonModel::VerdictWord)));

        // Export: students by default, else what is selected; an ensemble stands for its members.
        QSignalSpy exported(&page, &Page::exportRequested);
        QTest::mouseClick(find<QPushButton>(page, "compareExport"), Qt::LeftButton);
        QCOMPARE(exported.count(), 1);
        QCOMPARE(exported[0][0].toInt(), id);
        QCOMPARE(exported[0][1].toStringList(), QStringList{QStringLiteral("student")});
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == QStringLiteral("teacher")) table->selectRow(row);
        QTest::mouseClick(find<QPushButton>(page, "compareExport"), Qt::LeftButton);
        QCOMPARE(exported[1][1].toStringList(),
                 (QStringList{QStringLiteral("teacher.1"), QStringLiteral("teacher.2")}));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().split(QLatin1Char('\n')).size(), 2);
        QVERIFY(page.escape());
        QVERIFY(!table->selectionModel()->hasSelection());

        // Read again from its folder, beside the run itself.
        std::filesystem::rename(bench.path("run"), bench.path("old"));
        const RunId old = bench->openRun(bench.path("old"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.phase(old), RunPhase::Finished, 60000);
        bench->setCurrentRun(old);
        QTRY_COMPARE(table->model()->rowCount(), 5);
        auto* menu = find<QMenu>(page, "compareRunsMenu");
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 2);
        for (QAction* action : menu->actions())
            if (!action->isChecked()) action->trigger();
        QCOMPARE(table->model()->rowCount(), 10);
        QVERIFY(!table->isColumnHidden(ComparisonModel::Run));

        // Columns are kept.
        table->setColumnHidden(ComparisonModel::Ece, true);
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("layout.ini")), QSettings::IniFormat);
        page.saveLayout(settings);
        ComparePage again(*bench.workspace);
        again.restoreLayout(settings);
        QVERIFY(find<QTableView>(again, "compareTable")->isColumnHidden(ComparisonModel::Ece));
    }
};

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
