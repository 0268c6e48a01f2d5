// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/formats/formats.h"
#include "core/formats/seed_text.h"
#include "models.h"

using namespace retort;
using namespace retort::test;
namespace fs = std::filesystem;

class TestSeedText : public QObject {
    Q_OBJECT

    QTemporaryDir scratch_;
    fs::path file() const { return fs::path(scratch_.path().toStdString()) / "m.txt"; }

    nn::Model read(const std::string& text) const {
        files::writeAtomically(file(), text);
        return formats::readModel(file());
    }

private slots:
    void layout() {
        nn::Model m;
        nn::AffineRecord first{Matrix(2, 3), {0.5F, -1}};
        for (int i = 0; i < 6; ++i) first.weights.data()[i] = static_cast<float>(i) / 8;
        nn::AffineRecord last{Matrix(1, 2), {0.1F}};
        m.layers = {first, nn::ActivationRecord{"relu"}, nn::DropoutRecord{0.5}, last};
        m.softmax = false;
        formats::SeedText().write(m, file());
        QCOMPARE(
            files::readAll(file()),
            std::string(
                "<affinetransform> 2 3\n[\n"
                "0.00000000e+00 1.25000000e-01 2.50000000e-01 \n3.75000000e-01 5.00000000e-01 6.25000000e-01 \n"
                "]\n[ 5.00000000e-01 -1.00000000e+00 ]\n<relu> 2 2\n"
                "<affinetransform> 1 2\n[\n0.00000000e+00 0.00000000e+00 \n]\n[ 1.00000001e-01 ]\n<linear> 1 1\n"));
    }

    /// Numbers as %e, brackets without spaces, CR LF, upper case, no newline at the end.
    void readsOtherHands() {
        const nn::Model m = read(
            "\r\n <AffineTransform> 2 1\r\n[1.000000e+00\r\n\t+2.5]\r\n[0 -1e-60]\r\n<linear> 2 2\r\n<Sigmoid> 2 2\r\n"
            "<affinetransform> 2 2 [ 1 2 3 4 ] [ 0 0 ] <softmax> 2 2");
        QCOMPARE(m.layers.size(), std::size_t{3});
        QVERIFY(m.softmax);
        const auto& first = std::get<nn::AffineRecord>(m.layers[0]);
        QCOMPARE(first.weights(1, 0), 2.5F);
        QCOMPARE(first.bias[1], 0.0F);
        QCOMPARE(std::get<nn::ActivationRecord>(m.layers[1]).name, std::string("sigmoid"));
        QCOMPARE(std::get<nn::AffineRecord>(m.layers[2]).weights(0, 1), 2.0F);
    }

    void maxout() {
        const nn::Model m = read(
            "<affinetransform> 4 1 [ 1 2 3 4 ] [ 0 0 0 0 ] <maxout> 2 4 <affinetransform> 1 2 [ 1 1 ] [ 0 ] <linear> 1 "
            "1");
        QCOMPARE(std::get<nn::MaxoutRecord>(m.layers[1]).pieces, 2);
        QCOMPARE(m.outputs(), std::size_t{1});
        QVERIFY(!m.softmax);
    }

    void refused_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        const QString a = "<affinetransform> 2 1 [ 1 2 ] [ 3 4 ] ";
        QTest::newRow("huge") << "<affinetransform> 2000000000 2000000000\n[ 1 2"
                              << "claims";
        QTest::newRow("negative") << "<affinetransform> -2 1 [ 1 2 ] [ 3 4 ]"
                                  << "-2";
        QTest::newRow("overflow") << "<affinetransform> 99999999999999999999 1 [ 1 ]"
                                  << "outputs";
        QTest::newRow("nnet1's further tokens") << "<affinetransform> 2 1 <LearnRateCoef> 1 [ 1 2 ]"
                                                << "expected '['";
        QTest::newRow("a number short") << "<affinetransform> 2 1 [ 1 ] [ 3 4 ] <softmax> 2 2"
                                        << "number 2 of 2";
        QTest::newRow("a number too many") << "<affinetransform> 2 1 [ 1 2 3 ] [ 3 4 ] <softmax> 2 2"
                                           << "expected ']'";
        QTest::newRow("no bias") << "<affinetransform> 2 1 [ 1 2 ] <softmax> 2 2"
                                 << "expected '['";
        QTest::newRow("not a number") << "<affinetransform> 2 1 [ 1 2x ] [ 3 4 ] <softmax> 2 2"
                                      << "2x";
        QTest::newRow("comma") << "<affinetransform> 2 1 [ 1 2,5 ] [ 3 4 ] <softmax> 2 2"
                               << "2,5";
        QTest::newRow("nan") << "<affinetransform> 2 1 [ 1 nan ] [ 3 4 ] <softmax> 2 2"
                             << "finite";
        QTest::newRow("too large") << "<affinetransform> 2 1 [ 1 1e39 ] [ 3 4 ] <softmax> 2 2"
                                   << "finite";
        QTest::newRow("far too large") << "<affinetransform> 2 1 [ 1 1e999 ] [ 3 4 ] <softmax> 2 2"
                                       << "finite";
        QTest::newRow("chain") << a + "<relu> 2 2 <affinetransform> 1 3 [ 1 2 3 ] [ 1 ] <softmax> 1 1"
                               << "3 inputs";
        QTest::newRow("activation width") << a + "<relu> 3 3"
                                          << "does not fit";
        QTest::newRow("maxout width") << a + "<maxout> 3 2"
                                      << "does not fit";
        QTest::newRow("unknown activation") << a + "<swish> 2 2"
                                            << "swish";
        QTest::newRow("gelu is not said in this format") << a + "<gelu> 2 2"
                                                         << "gelu";
        QTest::newRow("softmax inside") << a + "<softmax> 2 2 " + a << "follows a softmax";
        QTest::newRow("rubbish after") << a + "<linear> 2 2 rubbish"
                                       << "expected <affinetransform>";
        QTest::newRow("long token") << "<affinetransform> " + QString(100000, '1') + " 2"
                                    << "too long";
        QTest::newRow("open tag") << a + "<" + QString(100000, 'x') << "too long";
    }

    void refused() {
        QFETCH(QString, text);
        QFETCH(QString, word);
        try {
            read(text.toStdString());
            QFAIL("was read");
        } catch (const Error& error) {
            const QString message = error.what();
            QVERIFY2(message.contains(word), qPrintable(message));
            QVERIFY2(message.contains("m.txt"), qPrintable(message));
        }
    }

    void saysTheLine() {
        try {
            read("<affinetransform> 2 1\n[\n1\noops\n]\n[ 1 2 ]\n<softmax> 2 2\n");
            QFAIL("was read");
        } catch (const Error& error) {
            QVERIFY2(error.where().ends_with("m.txt:4"), error.where().c_str());
        }
    }

    /// Larger than the reader's block, so that tokens lie across its borders.
    void manyBlocks() {
        Random random(9);
        const nn::Model m{{affine(700, 500, random), nn::ActivationRecord{"tanh"}, affine(3, 700, random)}, true};
        formats::SeedText().write(m, file());
        QVERIFY(essential(formats::readModel(file())) == essential(m));
    }
};

QTEST_APPLESS_MAIN(TestSeedText)
#include "tst_seed_text.moc"
