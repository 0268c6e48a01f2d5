// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <limits>

#include "cli/program.h"
#include "core/kaldi/ark_reader.h"
#include "core/kaldi/ark_writer.h"

using namespace retort;

namespace {

const QString golden = QStringLiteral(RETORT_GOLDEN_DIR);
constexpr std::size_t inputs = 6;
constexpr std::size_t outputs = 5;

/// Rows of numbers by white space.
Matrix readRows(const QString& path, std::size_t cols) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArrayList fields = file.readAll().simplified().split(' ');
    Matrix rows(static_cast<std::size_t>(fields.size()) / cols, cols);
    for (std::size_t i = 0; i < rows.size(); ++i) rows.data()[i] = fields[static_cast<qsizetype>(i)].toFloat();
    return rows;
}

std::vector<std::pair<std::string, Matrix>> readTable(const QString& path) {
    std::vector<std::pair<std::string, Matrix>> entries;
    kaldi::ArkReader reader(path.toStdString());
    std::string key;
    for (Matrix matrix; reader.next(key, matrix);) entries.emplace_back(key, std::move(matrix));
    return entries;
}

double largestDifference(const Matrix& a, const Matrix& b) {
    if (a.rows() != b.rows() || a.cols() != b.cols()) return std::numeric_limits<double>::infinity();
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, std::abs(static_cast<double>(a.data()[i]) - static_cast<double>(b.data()[i])));
    return largest;
}

}  // namespace

class TestForward : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    Matrix input_, expected_;
    QString model_ = golden + "/keras/real_keras2_model.h5";

    QString path(const QString& name) const { return folder_.filePath(name); }
    QString writeInput(const QString& name, const std::vector<std::pair<std::string, Matrix>>& entries) const {
        kaldi::ArkWriter writer("ark:" + path(name).toStdString());
        for (const auto& [key, matrix] : entries) writer.write(key, matrix.view());
        writer.close();
        return "ark:" + path(name);
    }
    QString writeText(const QString& name, const QByteArray& text) const {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) file.write(text);
        return path(name);
    }
    Called forward(const QString& feats, const QStringList& more = {},
                   const QString& out = QStringLiteral("out.ark")) const {
        return callRetort(QStringList{"forward", "--model", model_, "--feats", feats, "--out", "ark:" + path(out)} +
                          more);
    }

private slots:
    void initTestCase() {
        input_ = readRows(golden + "/keras/input.txt", inputs);
        expected_ = readRows(golden + "/keras/output.txt", outputs);
        QCOMPARE(input_.rows(), std::size_t{7});
        QCOMPARE(expected_.rows(), std::size_t{7});
    }

    void everyKerasFileGivesTheSamePosteriors_data() {
        QTest::addColumn<QString>("file");
        for (const char* name :
             {"compat_model.h5", "keras1_model.h5", "keras2_functional_model.h5", "keras2_tf_model.h5",
              "keras2_theano_model.h5", "keras2_weights_only.h5", "keras3_legacy_model.h5", "real_keras2_model.h5",
              "real_keras2_weights.h5", "real_keras3_model.h5", "tfkeras2_model.h5"})
            QTest::newRow(name) << golden + "/keras/" + name;
    }
    void everyKerasFileGivesTheSamePosteriors() {
        QFETCH(QString, file);
        model_ = file;
        const Called called = forward(writeInput("in.ark", {{"k", input_}}));
        model_ = golden + "/keras/real_keras2_model.h5";
        QVERIFY2(called.status == 0, called.err.constData());
        const auto table = readTable(path("out.ark"));
        QCOMPARE(table.size(), std::size_t{1});
        QVERIFY(largestDifference(table[0].second, expected_) < 2e-6);
    }

    void manyUtterancesKeepOrderAndFrames() {
        // More frames than one product takes, utterances of all lengths across its borders.
        std::vector<std::pair<std::string, Matrix>> utterances;
        for (std::size_t u = 0; u < 90; ++u) {
            const std::size_t frames = u == 40 ? 2500 : 1 + u * 7 % 61;
            Matrix matrix(frames, inputs);
            for (std::size_t t = 0; t < frames; ++t) std::copy_n(input_.row((u + t) % 7), inputs, matrix.row(t));
            // Kaldi's tables need no order; ours must come out as it went in.
            utterances.emplace_back("u" + std::to_string(90 - u), std::move(matrix));
        }
        const Called called = forward(writeInput("many.ark", utterances));
        QVERIFY2(called.status == 0, called.err.constData());
        const auto table = readTable(path("out.ark"));
        QCOMPARE(table.size(), utterances.size());
        for (std::size_t u = 0; u < table.size(); ++u) {
            QCOMPARE(table[u].first, utterances[u].first);
            QCOMPARE(table[u].second.rows(), utterances[u].second.rows());
            for (std::size_t t = 0; t < table[u].second.rows(); ++t)
                for (std::size_t c = 0; c < outputs; ++c)
                    QVERIFY(std::abs(table[u].second(t, c) - expected_((u + t) % 7, c)) < 2e-6F);
        }
    }

    void logitsAreLogPosteriorsUpToAShift() {
        QCOMPARE(forward(writeInput("in.ark", {{"k", input_}}), {"--logits"}).status, 0);
        const auto table = readTable(path("out.ark"));
        for (std::size_t r = 0; r < 7; ++r)
            for (std::size_t c = 1; c < outputs; ++c)
                QVERIFY(std::abs((table[0].second(r, c) - table[0].second(r, 0)) -
                                 std::log(expected_(r, c) / expected_(r, 0))) < 1e-4F);
    }

    void priorsOfAllThreeKinds_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("logs") << QByteArray("-2.302585093,-1.609437912,-11.512925465,-1.203972804,-0.916290732\n");
        QTest::newRow("probabilities") << QByteArray(
            "1.000000e-01,2.000000e-01,1.000000e-05,3.000000e-01,4.000000e-01");
        QTest::newRow("zero probability") << QByteArray("0.1 0.2 0 0.3 0.4");
        QTest::newRow("counts") << QByteArray(" [ 10 20 0 30 40 ]\n");
        QTest::newRow("small counts") << QByteArray("[ 1 2 0 3 4 ]");
    }
    void priorsOfAllThreeKinds() {
        QFETCH(QByteArray, text);
        const double priors[] = {0.1, 0.2, 1e-5, 0.3, 0.4};
        const Called called = forward(writeInput("in.ark", {{"k", input_}}), {"--priors", writeText("priors", text)});
        QVERIFY2(called.status == 0, called.err.constData());
        const auto table = readTable(path("out.ark"));
        for (std::size_t r = 0; r < 7; ++r)
            for (std::size_t c = 0; c < outputs; ++c) {
                const double expected = std::log(static_cast<double>(expected_(r, c))) - std::log(priors[c]);
                QVERIFY(std::abs(static_cast<double>(table[0].second(r, c)) - expected) < 1e-4);
            }
    }

    void badPriorsAreRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("too few") << QByteArray("0.5,0.5") << QByteArray("2 priors");
        QTest::newRow("word") << QByteArray("0.1,0.2,x,0.3,0.4") << QByteArray("number 3");
        QTest::newRow("mixed signs") << QByteArray("-1,0.2,0.2,0.2,0.2") << QByteArray("below and above 0");
        QTest::newRow("no sum") << QByteArray("0.9,0.9,0.9,0.9,0.9") << QByteArray("sum to 4.5");
        QTest::newRow("nothing") << QByteArray("0 0 0 0 0") << QByteArray("sum to 0");
    }
    void badPriorsAreRefused() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, says);
        QFile::remove(path("refused.ark"));
        const Called called =
            forward(writeInput("in.ark", {{"k", input_}}), {"--priors", writeText("bad-priors", text)}, "refused.ark");
        QCOMPARE(called.status, 2);
        QVERIFY2(called.err.contains(says) && called.err.contains("bad-priors"), called.err.constData());
        QVERIFY(!QFile::exists(path("refused.ark")));
    }

    void standardOutputCarriesTheArchiveAlone() {
        const QString feats = writeInput("in.ark", {{"k", input_}});
        const Called called =
            callRetort({"forward", "--verbose", "--model", model_, "--feats", feats, "--out", "ark:-"});
        QCOMPARE(called.status, 0);
        QCOMPARE(forward(feats).status, 0);
        QFile file(path("out.ark"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(called.out, file.readAll());
    }

    void anotherWidthAsksForFeatures() {
        const Called called = forward(writeInput("narrow.ark", {{"k", Matrix(4, 2)}}));
        QCOMPARE(called.status, 2);
        QVERIFY2(called.err.contains("2 wide") && called.err.contains("takes 6") && called.err.contains("--features"),
                 called.err.constData());
    }

    void featuresOptionSplices() {
        const QString spec = R"({"cmvn": "none", "spliceLeft": 1, "spliceRight": 1})";
        Matrix narrow(2, 2);
        for (std::size_t i = 0; i < 4; ++i) narrow.data()[i] = static_cast<float>(i) - 1.5F;
        QCOMPARE(forward(writeInput("narrow.ark", {{"k", narrow}}), {"--features", spec}).status, 0);
        const auto spliced = readTable(path("out.ark"));
        Matrix wide(2, inputs);
        const float rows[2][inputs] = {{-1.5F, -0.5F, -1.5F, -0.5F, 0.5F, 1.5F},
                                       {-1.5F, -0.5F, 0.5F, 1.5F, 0.5F, 1.5F}};
        for (std::size_t r = 0; r < 2; ++r) std::copy_n(rows[r], inputs, wide.row(r));
        QCOMPARE(forward(writeInput("wide.ark", {{"k", wide}})).status, 0);
        QVERIFY(largestDifference(spliced[0].second, readTable(path("out.ark"))[0].second) < 1e-7);
    }

    void notANumberNamesTheUtterance() {
        Matrix bad = input_;
        bad(3, 2) = std::numeric_limits<float>::quiet_NaN();
        const Called called = forward(writeInput("nan.ark", {{"fine", input_}, {"utt-7", bad}}));
        QCOMPARE(called.status, 2);
        QVERIFY2(called.err.contains("utt-7") && called.err.contains("frame 3"), called.err.constData());
    }

    void wrongRequests() {
        QCOMPARE(callRetort({"forward", "--model", model_, "--out", "ark:x"}).status, 2);
        const QString feats = writeInput("in.ark", {{"k", input_}});
        QCOMPARE(forward(feats, {"--data", folder_.path()}).status, 2);
        QCOMPARE(forward(feats, {"--logits", "--priors", writeText("p", "0.2 0.2 0.2 0.2 0.2")}).status, 2);
        const Called pipe =
            callRetort({"forward", "--model", model_, "--feats", feats, "--out", "ark:| touch " + path("ran")});
        QCOMPARE(pipe.status, 2);
        QVERIFY(!QFile::exists(path("ran")));
    }
};

QTEST_GUILESS_MAIN(TestForward)
#include "tst_forward.moc"
