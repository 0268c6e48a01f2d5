// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include "cli/program.h"

namespace {

const QString golden = QStringLiteral(RETORT_GOLDEN_DIR);

}  // namespace

class TestInfo : public QObject {
    Q_OBJECT

private slots:
    void versionsAndSpeed() {
        const Called called = callRetort({"info", "--json"});
        QCOMPARE(called.status, 0);
        const QJsonObject json = called.json();
        QCOMPARE(json["retort"].toString(), QStringLiteral(RETORT_VERSION));
        QVERIFY(json["gflops"].toObject()["oneThread"].toDouble() > 0);
        QVERIFY(!json["kernel"].toString().isEmpty());
        QVERIFY(json["formats"].toArray().contains("keras-h5"));
    }

    void filesAreKnownByTheirContent_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("kind");
        QTest::newRow("model") << "keras/real_keras2_model.h5"
                               << "model";
        QTest::newRow("images") << "misc/images.idx3-ubyte.gz"
                                << "idx";
        QTest::newRow("labels") << "misc/labels.idx1-ubyte"
                                << "idx";
        QTest::newRow("archive") << "matrices/fm.ark"
                                 << "ark";
        QTest::newRow("compressed archive") << "matrices/cm1.ark"
                                            << "ark";
        QTest::newRow("text archive") << "matrices/text.ark"
                                      << "ark";
        QTest::newRow("integers") << "vectors/ints.ark"
                                  << "ark";
        QTest::newRow("integer text") << "vectors/ali.txt"
                                      << "ark";
        QTest::newRow("alignment") << "ali/ali.2.gz"
                                   << "ark";
        QTest::newRow("scp") << "matrices/fm.scp"
                             << "scp";
        QTest::newRow("matrix") << "data/final.mat"
                                << "object";
        QTest::newRow("transition model") << "model/mono.mdl"
                                          << "transition-model";
        QTest::newRow("alignment folder") << "ali"
                                          << "transition-model";
        QTest::newRow("data folder") << "data"
                                     << "scp";
    }
    void filesAreKnownByTheirContent() {
        QFETCH(QString, file);
        QFETCH(QString, kind);
        const Called called = callRetort({"info", "--json", file}, golden);
        QVERIFY2(called.status == 0, called.err.constData());
        QCOMPARE(called.json()["kind"].toString(), kind);
    }

    void badFilesAreNamed_data() {
        QTest::addColumn<QString>("file");
        for (const char* name : {"bad/idx_huge.idx", "bad/idx_magic.idx", "bad/idx_trunc.idx", "bad/trunc_data.ark",
                                 "bad/pipe.scp", "bad/mdl_trunc_topo.mdl", "not-there.h5"})
            QTest::newRow(name) << name;
    }
    void badFilesAreNamed() {
        QFETCH(QString, file);
        const Called called = callRetort({"info", file}, golden);
        QCOMPARE(called.status, 2);
        QVERIFY2(called.err.contains(QFileInfo(file).fileName().toUtf8()), called.err.constData());
    }

    void benchLinesHaveTheirKeys() {
        const Called train = callRetort({"bench", "train", "--net", "mnist-student", "--repeats", "1", "--seconds",
                                         "0.05", "--threads", "1", "--objective", "distill-cached", "--profile"});
        QVERIFY2(train.status == 0, train.err.constData());
        const QJsonObject line = train.json();
        QCOMPARE(line["suite"].toString(), "train");
        QCOMPARE(line["net"].toString(), "mnist-student");
        QCOMPARE(line["objective"].toString(), "distill-cached");
        QCOMPARE(line["precision"].toString(), "float32");
        QCOMPARE(line["batch"].toInt(), 100);
        for (const char* key : {"framesPerSecond", "gflops", "fractionOfGemmPeak"})
            QVERIFY2(line[key].toDouble() > 0, key);
        const QJsonObject profile = line["profile"].toObject();
        double all = 0;
        for (const char* share : {"gemm", "packing", "elementwise", "loss", "update", "idle", "other"}) {
            QVERIFY2(profile.contains(share) && profile[share].toDouble() >= 0, share);
            all += profile[share].toDouble();
        }
        QVERIFY(std::abs(all - 1) < 0.02);
        QVERIFY(profile["gemm"].toDouble() > profile["loss"].toDouble());
        // 2 x (784 x 800 + 800 x 800 + 800 x 10) multiplications and additions forward; backward the same for the
        // weights, and for the inputs of all layers but the first.
        const double flops = 2.0 * (3 * (784 * 800 + 800 * 800 + 800 * 10) - 784 * 800);
        QVERIFY(std::abs(line["gflops"].toDouble() * 1e9 / (line["framesPerSecond"].toDouble() * flops) - 1) < 1e-6);

        const Called gemm = callRetort({"bench", "gemm", "--shape", "64x32x16", "--repeats", "1"});
        QCOMPARE(gemm.status, 0);
        QVERIFY(gemm.json()["gflops"].toDouble() > 0);
        const Called io = callRetort({"bench", "io", "--repeats", "1"});
        QCOMPARE(io.status, 0);
        QCOMPARE(io.out.trimmed().count('\n'), 6);
    }

    void wrongBenchesAreRefused() {
        QVERIFY(callRetort({"bench", "tran"}).err.contains("train"));
        QVERIFY(callRetort({"bench", "train", "--net", "speech-smal"}).err.contains("speech-small"));
        QCOMPARE(callRetort({"bench", "gemm", "--shape", "1x2"}).status, 2);
        QCOMPARE(callRetort({"bench", "train", "--objective", "soft", "--net", "mnist-student"}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestInfo)
#include "tst_info.moc"
