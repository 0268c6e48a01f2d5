// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "support/history_text.h"
#include "ui/models/log_model.h"
#include "ui/models/value_text.h"

using namespace retort;
using namespace retort::ui;

class TestLogModel : public QObject {
    Q_OBJECT

private slots:
    void growsByRowsAndStartsAnewForAnotherRun() {
        LogModel log;
        QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&log, &QAbstractItemModel::modelReset), inserts(&log, &QAbstractItemModel::rowsInserted);
        record::History history;
        test::applyText(history, "run started x\nrun message soft targets are stored\n");
        log.update(history);
        log.update(history);
        QCOMPARE(log.toText(), QStringLiteral("0:00\t\tsoft targets are stored\n"));
        test::applyText(history, "small failed the loss is not finite\nrun failed the disk is full\n");
        log.update(history);
        QCOMPARE(log.toText(), QStringLiteral("0:00\t\tsoft targets are stored\n"
                                              "0:00\tsmall\tthe loss is not finite\n"
                                              "0:00\t\tthe disk is full\n"));
        QCOMPARE(inserts.size(), 2);
        QCOMPARE(resets.size(), 0);
        record::History other;
        test::applyText(other, "run started y\nrun message 1\nrun message 2\nrun message 3\nrun message 4\n");
        log.update(other);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(log.rowCount(), 4);
        log.clear();
        QCOMPARE(log.rowCount(), 0);
    }

    void isFilteredByWordsAndFailures() {
        LogModel log;
        LogFilter filter;
        filter.setSourceModel(&log);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        record::History history;
        test::applyText(
            history, "run started x\nstudent message soft targets are stored\nsmall failed the Loss is not finite\n");
        log.update(history);
        filter.setWords(QStringLiteral("stored STUDENT"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords(QStringLiteral("loss student"));
        QCOMPARE(filter.rowCount(), 0);
        filter.setWords({});
        QCOMPARE(filter.rowCount(), 2);
        filter.setFailuresOnly(true);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, LogModel::Model).data().toString(), QStringLiteral("small"));
    }

    void timesArePeoplesTimes() {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(clockText(7.9), QStringLiteral("0:07"));
        QCOMPARE(clockText(3723), QStringLiteral("1:02:03"));
        QCOMPARE(durationText(44.6), QStringLiteral("45 s"));
        QCOMPARE(durationText(59.6), QStringLiteral("1 min 00 s"));
        QCOMPARE(durationText(7500), QStringLiteral("2 h 05 min"));
        QCOMPARE(durationText(-1), QStringLiteral("–"));
        QCOMPARE(durationText(1e300), QStringLiteral("–"));
    }
};

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_log_model.moc"
