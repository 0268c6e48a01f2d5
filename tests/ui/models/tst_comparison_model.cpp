// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparison_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSignalSpy>
#include <QtTest>

#include "ui/models/comparison_filter.h"

using namespace retort;
using namespace retort::ui;

namespace {

/// Hits of 40 utterances of 100 frames: `correct`, now and then more or less.
SharedHits hitsOf(int correct, int spread = 5, std::size_t utterances = 40) {
    auto hits = std::make_shared<run::UtteranceHits>();
    for (std::size_t u = 0; u < utterances; ++u) {
        hits->frames.push_back(100);
        hits->correct.push_back(correct + (u % 2 == 0 ? spread : -spread));
    }
    return hits;
}

ComparisonEntry entryOf(const char* name, const char* kind, const char* role, const char* network, double accuracy,
                        SharedHits hits = nullptr, int run = 1) {
    ComparisonEntry entry;
    entry.runId = run;
    entry.runName = QStringLiteral("run %1").arg(run);
    entry.row.name = name;
    entry.row.kind = kind;
    entry.row.role = role;
    entry.row.network = network;
    entry.row.parameters = 96825;
    entry.row.epochs = 12;
    entry.row.validation = run::SetResult{accuracy + 0.01, 1.25, 0.125};
    entry.row.test = run::SetResult{accuracy, 1.5, 0.0625};
    entry.row.framesPerSecond = 803204.8;
    entry.hits = std::move(hits);
    return entry;
}

std::vector<ComparisonEntry> family() {
    std::vector<ComparisonEntry> list{
        entryOf("teacher.1", "hard", "teacher", "1024 relu", 0.70, hitsOf(70)),
        entryOf("teacher", "ensemble", "teacher", "1024 relu", 0.72, hitsOf(72)),
        entryOf("small", "hard", "baseline", "256 relu", 0.60, hitsOf(60)),
        entryOf("student", "distilled", "student", "256 relu", 0.66, hitsOf(66)),
        entryOf("twin", "distilled", "student", "256 relu", 0.60, hitsOf(60, -5)),
        entryOf("broken", "distilled", "student", "256 relu", 0.50, hitsOf(50)),
    };
    list[3].row.teacher = "teacher";
    list[3].row.agreement["teacher"] = 0.8125;
    list[3].row.gapClosed = 0.5;
    return list;
}

QString printed(const QAbstractItemModel& model, const QList<int>& columns) {
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns) cells << model.index(row, column).data().toString();
        text += cells.join(QStringLiteral(" | ")) + QLatin1Char('\n');
    }
    return text;
}

QStringList names(const QAbstractItemModel& model) {
    return printed(model, {0}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

bool known(const ComparisonModel& model) {
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString why = model.index(row, ComparisonModel::VerdictWord).data(Qt::ToolTipRole).toString();
        if (why.contains(QStringLiteral("being computed")) || !model.accuracyInterval(row)) return false;
    }
    return true;
}

using M = ComparisonModel;

}  // namespace

class TestComparisonModel : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale::c()); }

    void theRunsOwnVerdictIsTakenWhereThereIsOne() {
        std::vector<ComparisonEntry> list = family();
        list[3].row.baseline = "small";
        // Not what a bootstrap of the hits would say, so that it is seen which of them is shown.
        run::GroupResult group{.name = "student",
                               .kind = "distilled",
                               .role = "student",
                               .members = {"student", "s2"},
                               .validation = {},
                               .test = {},
                               .gapClosed = {},
                               .baseline = "small",
                               .set = "test",
                               .comparison = run::Comparison{-0.25, -0.5, -0.125, run::Verdict::Worse}};
        group.test = run::SetSpread{{0.625, 0.03, 2}, {}, {}};
        list[3].judged = std::make_shared<run::GroupResult>(group);
        ComparisonModel model;
        model.update(list);
        QTRY_VERIFY(known(model));
        const auto cell = [&](int column, int role = Qt::DisplayRole) {
            return model.index(3, column).data(role).toString();
        };
        QCOMPARE(cell(M::VerdictWord), QStringLiteral("worse"));
        QCOMPARE(cell(M::Difference), QStringLiteral("-25.00 [-50.00, -12.50]"));
        QCOMPARE(cell(M::OverSeeds), QStringLiteral("62.50 ±3.00"));
        QVERIFY(cell(M::VerdictWord, Qt::ToolTipRole).contains(QStringLiteral("mean of 2 copies")));
        QCOMPARE(model.baselinesOf(3), std::vector<std::size_t>{2});
        // The teacher has no baseline in its run: a bootstrap against the first one of it.
        QCOMPARE(model.index(0, M::VerdictWord).data().toString(), QStringLiteral("better"));

        model.setBaseline({false, 1, "small"});  // chosen by hand: also a question that the run has not answered
        QTRY_COMPARE(cell(M::VerdictWord), QStringLiteral("better"));
        QVERIFY(!cell(M::VerdictWord, Qt::ToolTipRole).contains(QStringLiteral("copies")));
        model.setBaseline({});
        QTRY_COMPARE(cell(M::VerdictWord), QStringLiteral("worse"));
        model.setJudgedSet(JudgedSet::Validation);  // the run's verdict is about the test set
        QCOMPARE(cell(M::VerdictWord), QStringLiteral("–"));
        QVERIFY(cell(M::VerdictWord, Qt::ToolTipRole).contains(QStringLiteral("test set only")));
    }

    void aStudentIsHeldAgainstTheBaselineThatItNames() {
        std::vector<ComparisonEntry> list = family();
        list.push_back(entryOf("other", "hard", "baseline", "128 relu", 0.55, hitsOf(55)));
        list[3].row.baseline = "other";
        ComparisonModel model;
        model.update(list);
        QCOMPARE(model.baselinesOf(3), std::vector<std::size_t>{6});
        QCOMPARE(model.baselinesOf(4), std::vector<std::size_t>{2});  // of an earlier version: by its architecture
    }

    void showsFigures() {
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.update(family());
        QTRY_VERIFY(known(model));
        QCOMPARE(printed(model, {M::Name, M::Role, M::Network, M::Parameters, M::Size, M::Epochs})
                     .section(QLatin1Char('\n'), 1, 3),
                 QStringLiteral("teacher | ensemble | 1024 relu | 96825 | 0.39 | 12\n"
                                "small | baseline | 256 relu | 96825 | 0.39 | 12\n"
                                "student | student | 256 relu | 96825 | 0.39 | 12"));
        QCOMPARE(
            printed(model,
                    {M::ValidationAccuracy, M::CrossEntropy, M::Ece, M::Agreement, M::GainKept, M::FramesPerSecond})
                .section(QLatin1Char('\n'), 2, 3),
            QStringLiteral("61.00 | 1.500 | 0.063 | – | – | 803205\n67.00 | 1.500 | 0.063 | 81.3 | 50.0 | 803205"));
        QVERIFY2(model.index(3, M::TestAccuracy).data().toString().startsWith(QStringLiteral("66.00 ±1.")),
                 qPrintable(model.index(3, M::TestAccuracy).data().toString()));
        for (int column = 0; column < M::Columns; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
    }

    void copiesShowTheirSpread() {
        QLocale::setDefault(QLocale::c());
        ComparisonModel model;
        model.update(family());
        QVERIFY(!model.severalSeeds());
        QCOMPARE(model.index(0, ComparisonModel::OverSeeds).data().toString(), QStringLiteral("–"));
        std::vector<ComparisonEntry> list = family();
        list.push_back(entryOf("small.2", "hard", "baseline", "256 relu", 0.62));
        list[2].group = list.back().group = "small";
        list.push_back(entryOf("small.3", "hard", "baseline", "256 relu", 0.9, nullptr, 2));  // of another run
        list.back().group = "small";
        model.update(list);
        QVERIFY(model.severalSeeds());
        QCOMPARE(model.index(2, ComparisonModel::OverSeeds).data().toString(), QStringLiteral("61.00 ±1.41"));
        QCOMPARE(model.index(6, ComparisonModel::OverSeeds).data().toString(), QStringLiteral("61.00 ±1.41"));
        QCOMPARE(model.index(7, ComparisonModel::OverSeeds).data().toString(), QStringLiteral("–"));
        model.setJudgedSet(JudgedSet::Validation);
        QCOMPARE(model.index(2, ComparisonModel::OverSeeds).data().toString(), QStringLiteral("62.00 ±1.41"));
    }

    void judges() {
        ComparisonModel model;
        model.update(family());
        QTRY_VERIFY(known(model));
        QCOMPARE(printed(model, {M::Name, M::VerdictWord}), QStringLiteral("teacher.1 | better\n"
                                                                           "teacher | better\n"
                                                                           "small | baseline\n"
                                                                           "student | better\n"
                                                                           "twin | no difference\n"
                                                                           "broken | worse\n"));
        // Each utterance gains 6 of 100: the interval has no width.
        QCOMPARE(model.index(3, M::Difference).data().toString(), QStringLiteral("+6.00 [+6.00, +6.00]"));
        QCOMPARE(model.index(3, M::VerdictWord).data(M::MarkRole).toInt(), int(M::Better));
        QCOMPARE(model.index(5, M::Difference).data().toString(), QStringLiteral("-10.00 [-10.00, -10.00]"));
        QVERIFY(model.index(3, M::VerdictWord).data(Qt::ToolTipRole).toString().contains(QStringLiteral("small")));
        const QString twin = model.index(4, M::Difference).data().toString();
        QVERIFY2(twin.startsWith(QStringLiteral("0.00 [-")) && twin.contains(QLatin1Char('+')), qPrintable(twin));
    }

    void takesTheMeanOfCopies() {
        ComparisonModel model;
        std::vector<ComparisonEntry> list = family();
        list.push_back(entryOf("small.2", "hard", "baseline", "256 relu", 0.64, hitsOf(64)));
        model.update(list);
        QTRY_VERIFY(known(model));
        QCOMPARE(model.baselinesOf(3), (std::vector<std::size_t>{2, 6}));
        QCOMPARE(model.index(3, M::Difference).data().toString(), QStringLiteral("+4.00 [+4.00, +4.00]"));
        // The first baseline is what others are compared with, other baselines too.
        QCOMPARE(model.baselinesOf(0), (std::vector<std::size_t>{2}));
        QCOMPARE(model.index(6, M::VerdictWord).data().toString(), QStringLiteral("better"));
    }

    void comparesWithAChosenModel() {
        ComparisonModel model;
        model.update(family());
        model.setBaseline({false, 1, "student"});
        QTRY_VERIFY(known(model));
        QCOMPARE(model.index(3, M::VerdictWord).data().toString(), QStringLiteral("baseline"));
        QCOMPARE(model.index(2, M::VerdictWord).data().toString(), QStringLiteral("worse"));
        QCOMPARE(model.index(1, M::VerdictWord).data().toString(), QStringLiteral("better"));
    }

    void saysWhyThereIsNoVerdict() {
        ComparisonModel model;
        std::vector<ComparisonEntry> list{entryOf("small", "hard", "baseline", "256 relu", 0.6, hitsOf(60)),
                                          entryOf("other", "distilled", "student", "256 relu", 0.6, hitsOf(60, 5, 12)),
                                          entryOf("old", "distilled", "student", "256 relu", 0.63)};
        model.update(list);
        const auto why = [&](int row) { return model.index(row, M::VerdictWord).data(Qt::ToolTipRole).toString(); };
        QTRY_VERIFY2(why(1).contains(QStringLiteral("different utterances")), qPrintable(why(1)));
        QCOMPARE(model.index(1, M::VerdictWord).data().toString(), QStringLiteral("–"));
        QVERIFY2(why(2).contains(QStringLiteral("by utterance")), qPrintable(why(2)));
        QCOMPARE(model.index(2, M::Difference).data().toString(), QStringLiteral("+3.00"));
        model.setJudgedSet(JudgedSet::Validation);
        QVERIFY2(why(1).contains(QStringLiteral("test set only")), qPrintable(why(1)));
        QCOMPARE(model.index(1, M::CrossEntropy).data().toString(), QStringLiteral("1.250"));
        list.erase(list.begin());
        model.update(list);
        QVERIFY2(why(0).contains(QStringLiteral("no baseline")), qPrintable(why(0)));
    }

    void rowsComeAndGoWithoutReset() {
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const std::vector<ComparisonEntry> all = family();
        model.update({all[2], all[3]});
        const QPersistentModelIndex student = model.index(1, 0);
        model.update({all[0], all[2], all[3], all[5]});
        QCOMPARE(names(model), (QStringList{QStringLiteral("teacher.1"), QStringLiteral("small"),
                                            QStringLiteral("student"), QStringLiteral("broken")}));
        model.update({all[5], all[3], all[1], all[0]});
        QCOMPARE(names(model), (QStringList{QStringLiteral("broken"), QStringLiteral("student"),
                                            QStringLiteral("teacher"), QStringLiteral("teacher.1")}));
        QCOMPARE(student.row(), 1);
        model.update({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!student.isValid());
        QCOMPARE(resets.count(), 0);
    }

    void filtersAndSorts() {
        ComparisonModel model;
        ComparisonFilter filter;
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        std::vector<ComparisonEntry> list = family();
        list.back().row.test.reset();
        model.update(list);
        filter.sort(M::TestAccuracy, Qt::DescendingOrder);
        QCOMPARE(names(filter),
                 (QStringList{QStringLiteral("teacher"), QStringLiteral("teacher.1"), QStringLiteral("student"),
                              QStringLiteral("small"), QStringLiteral("twin"), QStringLiteral("broken")}));
        filter.sort(M::TestAccuracy, Qt::AscendingOrder);
        QCOMPARE(names(filter),
                 (QStringList{QStringLiteral("small"), QStringLiteral("twin"), QStringLiteral("student"),
                              QStringLiteral("teacher.1"), QStringLiteral("teacher"), QStringLiteral("broken")}));
        filter.setText(QStringLiteral("1024"));
        QCOMPARE(names(filter), (QStringList{QStringLiteral("teacher.1"), QStringLiteral("teacher")}));
        filter.setRole(QStringLiteral("ensemble"));
        QCOMPARE(names(filter), (QStringList{QStringLiteral("teacher")}));
        filter.setText({});
        filter.setRole({});
        filter.sort(-1);
        QCOMPARE(names(filter), names(model));
        // A row that comes finds its place.
        filter.sort(M::Name, Qt::AscendingOrder);
        list.push_back(entryOf("teacher.10", "hard", "teacher", "1024 relu", 0.7));
        list.push_back(entryOf("teacher.2", "hard", "teacher", "1024 relu", 0.7));
        model.update(list);
        QCOMPARE(names(filter),
                 (QStringList{QStringLiteral("broken"), QStringLiteral("small"), QStringLiteral("student"),
                              QStringLiteral("teacher"), QStringLiteral("teacher.1"), QStringLiteral("teacher.2"),
                              QStringLiteral("teacher.10"), QStringLiteral("twin")}));
    }

    void csvIsInTheCLocale() {
        QLocale::setDefault(QLocale(QLocale::German));
        ComparisonModel model;
        std::vector<ComparisonEntry> list = family();
        list[3].row.name = "a,\"b\"";
        model.update(list);
        QTRY_VERIFY(known(model));
        QCOMPARE(model.index(3, M::CrossEntropy).data().toString(), QStringLiteral("1,500"));
        const QStringList lines =
            comparisonCsv(model, {M::Name, M::Parameters, M::TestAccuracy, M::Agreement, M::Difference, M::VerdictWord})
                .split(QLatin1Char('\n'));
        QCOMPARE(lines[0], QStringLiteral("name,parameters,testFrameAccuracy,testHalfWidth,agreement,difference,"
                                          "differenceLow,differenceHigh,verdict"));
        QVERIFY2(lines[4].startsWith(QStringLiteral("\"a,\"\"b\"\"\",96825,0.66,0.01")), qPrintable(lines[4]));
        QVERIFY2(lines[4].endsWith(QStringLiteral(",0.8125,0.06,0.06,0.06,better")), qPrintable(lines[4]));
        QCOMPARE(lines.size(), 8);
    }
};

QTEST_MAIN(TestComparisonModel)
#include "tst_comparison_model.moc"
