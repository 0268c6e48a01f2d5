// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

/// The program is all of core behind a command line: if it links without Qt, so does core.
class TestCoreWithoutQt : public QObject {
    Q_OBJECT

private slots:
    void programNeedsNoQtLibrary() {
        QProcess readelf;
        readelf.start("readelf", {"-d", RETORT_PROGRAM});
        QVERIFY(readelf.waitForFinished());
        QCOMPARE(readelf.exitCode(), 0);
        const QString needed = readelf.readAllStandardOutput();
        QVERIFY2(needed.contains("libopenblas"), "the program's list of libraries was not read");
        QVERIFY2(!needed.contains("libQt"), qPrintable(needed));
    }
};

QTEST_APPLESS_MAIN(TestCoreWithoutQt)
#include "tst_core_without_qt.moc"
