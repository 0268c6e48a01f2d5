// SPDX-License-Identifier: GPL-3.0-or-later
// Matrices and vectors of every kind against what Kaldi 5.5 programs read from the same files.
#include <QTest>
#include <sstream>

#include "core/kaldi/compressed_matrix.h"
#include "golden_support.h"

using namespace retort;
using namespace retort::test;

class TestMatrices : public QObject {
    Q_OBJECT
private slots:
    void archives_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<double>("tolerance");
        for (int method = 1; method <= 7; ++method) {
            const QString cm = QString("matrices/cm%1").arg(method);
            QTest::addRow("cm%d.ark", method) << cm + ".ark" << cm + ".dec.ark" << 0.0;
            QTest::addRow("cm%d.scp", method) << cm + ".scp" << cm + ".dec.ark" << 0.0;
        }
        QTest::newRow("dm") << "matrices/dm.ark"
                            << "matrices/dm.dec.ark" << 0.0;
        QTest::newRow("fm.scp") << "matrices/fm.scp"
                                << "matrices/fm.ark" << 0.0;
        QTest::newRow("text") << "matrices/text.ark"
                              << "matrices/fm.ark" << 1e-6;
        QTest::newRow("text.scp") << "matrices/text.scp"
                                  << "matrices/text.ark" << 0.0;
        QTest::newRow("mixed") << "matrices/mixed.ark"
                               << "matrices/mixed.expect.txt" << 1e-6;
        QTest::newRow("empty") << "matrices/empty.ark"
                               << "matrices/empty.expect.txt" << 0.0;
        QTest::newRow("cm_empty.ark") << "matrices/cm_empty.ark"
                                      << "matrices/cm_empty.expect.txt" << 1e-6;
        QTest::newRow("cm_empty.scp") << "matrices/cm_empty.scp"
                                      << "matrices/cm_empty.expect.txt" << 1e-6;
        QTest::newRow("ranges") << "matrices/ranges.scp"
                                << "matrices/ranges.expect.txt" << 1e-6;
        QTest::newRow("whole files") << "single/files.scp"
                                     << "single/files.expect.txt" << 1e-6;
    }
    void archives() {
        QFETCH(QString, file);
        QFETCH(QString, expected);
        QFETCH(double, tolerance);
        const Matrices got =
            file.endsWith(".scp") ? readScpMatrices(golden(file.toStdString())) : readArk(golden(file.toStdString()));
        QCOMPARE(QString::fromStdString(difference(got, readArk(golden(expected.toStdString())), tolerance)),
                 QString());
        QVERIFY(!got.empty());
    }

    void shapesFromHeadersEqualThoseOfTheData() {
        for (const char* scp :
             {"matrices/cm1.scp", "matrices/cm3.scp", "matrices/fm.scp", "matrices/text.scp", "matrices/ranges.scp"}) {
            kaldi::ObjectReader reader;
            for (const auto& entry : kaldi::readScp(golden(scp), golden(""))) {
                const kaldi::Shape shape = reader.peekShape(entry);
                const Matrix matrix = reader.readMatrix(entry);
                QCOMPARE(shape, (kaldi::Shape{matrix.rows(), matrix.cols()}));
            }
        }
    }

    void refusedRanges() {
        std::istringstream lines(goldenBytes("matrices/ranges_refused.txt"));
        const auto first = kaldi::readScp(golden("matrices/fm.scp"), golden("")).front();
        int count = 0;
        for (std::string line; std::getline(lines, line); ++count) {
            const std::string range = line.substr(0, line.find('\t'));
            kaldi::ScpEntry entry;
            entry.where = "list:1";
            const std::string error = errorOf([&] {
                kaldi::parseScpTarget(first.file + ":" + std::to_string(first.offset) + "[" + range + "]", "", entry);
                kaldi::ObjectReader().readMatrix(entry);
            });
            QVERIFY2(error.find("list:1") != std::string::npos, range.c_str());
        }
        QVERIFY(count > 10);
    }

    void floatVectors() {
        for (const auto& [file, expected] :
             {std::pair("vectors/fv.ark", "vectors/fv.txt"), {"vectors/dv.ark", "vectors/dv.expect.txt"}}) {
            kaldi::ArkReader binary(golden(file));
            kaldi::ArkReader text(golden(expected));
            std::string key, textKey;
            kaldi::FloatVector x, y;
            while (binary.next(key, x)) {
                QVERIFY(text.next(textKey, y));
                QCOMPARE(key, textKey);
                QCOMPARE(x.size(), y.size());
                for (std::size_t i = 0; i < x.size(); ++i)
                    QVERIFY(std::abs(x[i] - y[i]) <= 1e-6F * std::max(1.0F, std::abs(y[i])));
            }
            QVERIFY(!text.next(textKey, y));
        }
    }

    void integerVectors_data() {
        QTest::addColumn<QString>("file");
        for (const char* file : {"ints.ark", "ints.ark.gz", "ints.txt.gz"})
            QTest::newRow(file) << QString("vectors/") + file;
    }
    void integerVectors() {
        QFETCH(QString, file);
        kaldi::ArkReader got(golden(file.toStdString()));
        kaldi::ArkReader expected(golden("vectors/ints.txt"));
        std::string key, expectedKey;
        kaldi::IntVector x, y;
        while (expected.next(expectedKey, y)) {
            QVERIFY(got.next(key, x));
            QCOMPARE(key, expectedKey);
            QCOMPARE(x, y);
        }
        QVERIFY(!got.next(key, x));
    }

    void singleIntegers() {
        kaldi::ArkReader binary(golden("vectors/utt2num_frames.ark"));
        kaldi::ArkReader text(golden("vectors/utt2num_frames.txt"));
        std::string key, textKey;
        std::int32_t x = 0, y = 0;
        int count = 0;
        for (; binary.next(key, x); ++count) {
            QVERIFY(text.next(textKey, y));
            QCOMPARE(key, textKey);
            QCOMPARE(x, y);
        }
        QVERIFY(count > 5);
    }

    void compressionIsThatOfKaldi_data() {
        QTest::addColumn<int>("method");
        for (int method = 1; method <= 7; ++method) QTest::addRow("method %d", method) << method;
    }
    void compressionIsThatOfKaldi() {
        QFETCH(int, method);
        const auto entries = kaldi::readScp(golden("matrices/cm" + std::to_string(method) + ".scp"), golden(""));
        const std::string bytes = goldenBytes("matrices/cm" + std::to_string(method) + ".ark");
        const Matrices source = readArk(golden("matrices/fm.ark"));
        QCOMPARE(entries.size(), source.size());
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const std::vector<char> got = kaldi::compress(source[i].second, method);
            const std::string expected = bytes.substr(entries[i].offset + 2, got.size());
            QVERIFY2(std::string(got.begin(), got.end()) == expected, entries[i].key.c_str());
        }
    }

    void compressionRefusesWhatIsNotFinite() {
        Matrix matrix(2, 2);
        matrix(1, 1) = std::nanf("");
        QVERIFY_THROWS_EXCEPTION(Error, kaldi::compress(matrix, 2));
        QVERIFY_THROWS_EXCEPTION(Error, kaldi::compress(Matrix(2, 2), 8));
    }
};

QTEST_APPLESS_MAIN(TestMatrices)
#include "tst_matrices.moc"
