// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "support/history_text.h"
#include "ui/models/run_table_model.h"

using namespace retort;
using namespace retort::ui;
using retort::test::applyText;
using retort::test::planFromText;

namespace {

/// The table as a person reads it: cells trimmed, apart by " | "; without what the time went to.
QString printed(const RunTableModel& model) {
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int c = 0; c < RunTableModel::Columns; ++c)
            if (c != RunTableModel::Profile)
                cells << model.data(model.index(row, c), Qt::DisplayRole)
                             .toString()
                             .replace(QChar(0x2013), QLatin1Char('-'));
        lines << cells.join(QStringLiteral(" | ")).trimmed();
    }
    return lines.join(QLatin1Char('\n'));
}

const char* const story = R"(
run started digits
teacher.1 started teacher epochs 4 batchesPerEpoch 100
teacher.1 sample 1 step 50 time 1 loss 2.5 accuracy 0.3 rate 0.1
teacher.1 epoch 1 step 100 time 2 trainLoss 2.25 validationLoss 1.875 validationAccuracy 0.4567 rate 0.1 framesPerSecond 12345.6
teacher.1 sample 2 step 110 time 3 loss 2.0 accuracy 0.4 rate 0.05
teacher.1 progress 2 step 120 done 0.3 secondsLeft 61.4 framesPerSecond 20000 loss 1.9994
)";

}  // namespace

class TestRunTableModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void tellsARunFromItsStart() {
        RunTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto plan = planFromText("teacher.1 teacher,small baseline,student student", 4);
        record::History history;
        model.update(plan, history, true, false, true);
        QCOMPARE(printed(model), QStringLiteral("teacher.1 | teacher | checking | 0/4 | - | - | - | - | - | - |\n"
                                                "small | baseline | checking | 0/4 | - | - | - | - | - | - |\n"
                                                "student | student | checking | 0/4 | - | - | - | - | - | - |"));

        applyText(history, story);
        model.update(plan, history, true, false);
        QCOMPARE(printed(model),
                 QStringLiteral(
                     "teacher.1 | teacher | running | 2/4 | 1.999 | 1.875 | 45.67 | 0.05000 | 20000 | 1 min 01 s |\n"
                     "small | baseline | waiting | 0/4 | - | - | - | - | - | - |\n"
                     "student | student | waiting | 0/4 | - | - | - | - | - | - |"));
        QCOMPARE(model.data(model.index(0, RunTableModel::State), RunTableModel::ProgressRole).toDouble(), 0.3);
        QCOMPARE(model.data(model.index(1, RunTableModel::State), RunTableModel::ProgressRole).toDouble(), -1.0);

        model.update(plan, history, true, true);
        QVERIFY(printed(model).startsWith(QStringLiteral("teacher.1 | teacher | paused | 2/4")));

        applyText(history,
                  "teacher.1 finished all 4 epochs\n"
                  "small failed the loss is not finite in epoch 1\n"
                  "student started student epochs 4\n"
                  "run stopped");
        model.update(plan, history, false, false);
        QCOMPARE(printed(model),
                 QStringLiteral(
                     "teacher.1 | teacher | done | 1/4 | 2.250 | 1.875 | 45.67 | 0.05000 | 12346 | - | all 4 epochs\n"
                     "small | baseline | failed | 0/4 | - | - | - | - | - | - | the loss is not finite in epoch 1\n"
                     "student | student | stopped | 0/4 | - | - | - | - | - | - |"));
        QCOMPARE(model.data(model.index(1, 0), RunTableModel::ReasonRole).toString(),
                 QStringLiteral("the loss is not finite in epoch 1"));
        QCOMPARE(model.data(model.index(0, 0), RunTableModel::ReasonRole).toString(), QString());
    }

    void aKilledRunStandsStill() {
        RunTableModel model;
        record::History history;
        applyText(history, story);
        model.update(planFromText("teacher.1 teacher", 4), history, false, false);
        QVERIFY2(printed(model).startsWith(QStringLiteral("teacher.1 | teacher | stopped | 2/4 | 2.250")),
                 qPrintable(printed(model)));
        QVERIFY(printed(model).endsWith(QStringLiteral("| - |")));
    }

    void withoutAPlanTheHistoryNamesTheModels() {
        RunTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        record::History history;
        applyText(history, "run started old\na started teacher epochs 3\n");
        model.update({}, history, false, false);
        QCOMPARE(model.rowCount(), 1);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        applyText(history, "b started student epochs 3\n");
        model.update({}, history, false, false);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.nameAt(1), QStringLiteral("b"));
        QCOMPARE(model.nameAt(2), QString());
    }

    void onlyChangedRowsAreSaid() {
        RunTableModel model;
        const auto plan = planFromText("teacher.1 teacher,small baseline", 4);
        record::History history;
        applyText(history, story);
        model.update(plan, history, true, false);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), resets(&model, &QAbstractItemModel::modelReset);
        model.update(plan, history, true, false);
        QCOMPARE(changed.size(), 0);  // numbers that are absent are equal, too
        applyText(history, "teacher.1 progress 2 step 130 done 0.32 secondsLeft 60 framesPerSecond 20000 loss 1.9");
        model.update(plan, history, true, false);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<QModelIndex>().row(), 0);
        QCOMPARE(changed[0][1].value<QModelIndex>().row(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void curvesAreHiddenByTheCheckBox() {
        RunTableModel model;
        model.update(planFromText("a teacher,b student,c student", 4), {}, true, false);
        QSignalSpy shown(&model, &RunTableModel::shownChanged);
        QVERIFY(model.setData(model.index(1, RunTableModel::Name), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(1, RunTableModel::State), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.shown(QStringLiteral("b")));
        QCOMPARE(shown.size(), 1);
        model.showOnly(QStringLiteral("c"));
        QVERIFY(!model.shown(QStringLiteral("a")) && !model.shown(QStringLiteral("b")) &&
                model.shown(QStringLiteral("c")));
        model.showOnly(QStringLiteral("c"));
        QVERIFY(model.hidden().isEmpty());
        QCOMPARE(model.data(model.index(2, 0), RunTableModel::StyleRole).toInt(), 2);
    }

    void sortsNumbersAndKeepsAbsentOnesLast() {
        RunTableModel model;
        RunTableSorter sorter;
        sorter.setSourceModel(&model);
        QAbstractItemModelTester tester(&sorter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        record::History history;
        applyText(history,
                  "run started x\na started teacher epochs 4\nb started teacher epochs 4\nc started teacher epochs 4\n"
                  "a epoch 1 step 10 validationLoss 10.5\nb epoch 1 step 10 validationLoss 9.5\n");
        model.update(planFromText("a teacher,b teacher,c teacher", 4), history, true, false);
        const auto order = [&] {
            QString names;
            for (int r = 0; r < sorter.rowCount(); ++r) names += sorter.index(r, 0).data().toString();
            return names;
        };
        sorter.sort(RunTableModel::ValidationLoss, Qt::AscendingOrder);
        QCOMPARE(order(), QStringLiteral("bac"));
        sorter.sort(RunTableModel::ValidationLoss, Qt::DescendingOrder);
        QCOMPARE(order(), QStringLiteral("abc"));
        sorter.sort(-1);
        QCOMPARE(order(), QStringLiteral("abc"));
    }

    /// The column of epochs is laid out once, for what it will show at the end.
    void theLastOfTheEpochsIsKnownFromTheStart() {
        RunTableModel model;
        model.update(planFromText("teacher.1 teacher\nstudent student", 400), {}, true, false);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex epoch = model.index(row, RunTableModel::Epoch);
            const QString last = epoch.data(RunTableModel::LastEpochRole).toString();
            const QStringList parts = last.split(QLatin1Char('/'));
            QCOMPARE(parts.size(), 2);
            QCOMPARE(parts[0], parts[1]);
            QVERIFY(epoch.data().toString().endsWith(QLatin1Char('/') + parts[1]));
        }
    }

    void theLastEpochTellsWhatItsTimeWentTo() {
        RunTableModel model;
        record::History history;
        applyText(history,
                  "run started x\nnet started baseline epochs 3\n"
                  "net epoch 1 step 10 gemmShare 0.73 lossShare 0.09 updateShare 0.17 dataShare 0.001\n");
        model.update(planFromText("net baseline", 3), history, true, false);
        QCOMPARE(model.index(0, RunTableModel::Profile).data().toString(),
                 QStringLiteral("matrix products 73 %, update 17 %, loss 9 %"));
        QVERIFY(
            model.toCsv().contains(QStringLiteral(",dataShare=0.001 gemmShare=0.73 lossShare=0.09 updateShare=0.17,")));
        // Runs of an earlier version say nothing of it.
        applyText(history, "net epoch 2 step 20 seconds 10\n");
        model.update(planFromText("net baseline", 3), history, true, false);
        QCOMPARE(model.index(0, RunTableModel::Profile).data().toString(), QString());
    }

    void numbersFollowTheLocaleButFilesDoNot() {
        RunTableModel model;
        record::History history;
        applyText(history, story);
        applyText(history, "run message x\nb failed a, \"b\"\n");
        QLocale::setDefault(QLocale(QLocale::German));
        model.update(planFromText("teacher.1 teacher,b baseline", 4), history, true, false);
        QCOMPARE(model.data(model.index(0, RunTableModel::ValidationLoss), Qt::DisplayRole).toString(),
                 QStringLiteral("1,875"));
        QCOMPARE(model.data(model.index(0, RunTableModel::FramesPerSecond), Qt::DisplayRole).toString(),
                 QStringLiteral("20.000"));
        QCOMPARE(
            model.toCsv(),
            QStringLiteral("model,role,state,epoch,trainLoss,validationLoss,validationAccuracy,rate,framesPerSecond,"
                           "secondsLeft,profile,reason\n"
                           "teacher.1,teacher,running,2,1.9994,1.875,0.4567,0.05,20000,61.4,,\n"
                           "b,baseline,failed,0,,,,,,,,\"a, \"\"b\"\"\"\n"));
        QLocale::setDefault(QLocale::c());
        const QStringList lines = model.toText({1}).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QStringLiteral("Model\tRole\tState\tEpoch\tTraining loss")));
        QVERIFY(lines[1].startsWith(QStringLiteral("b\tbaseline\tfailed\t0/4")));
    }
};

QTEST_GUILESS_MAIN(TestRunTableModel)
#include "tst_run_table_model.moc"
