// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <map>

#include "cli/program.h"
#include "core/formats/formats.h"

using namespace retort;

namespace {

const QString golden = QStringLiteral(RETORT_GOLDEN_DIR);
constexpr std::size_t pdfs = 17;
const QString noFrontEnd = R"({"cmvn": "none", "spliceLeft": 0, "spliceRight": 0})";

/// A net that says the same of every frame: `probability` for class `favourite`, the rest spread evenly.
void writeConstant(const QString& file, std::size_t inputs, std::size_t outputs, std::size_t favourite,
                   double probability) {
    nn::AffineRecord affine{Matrix(outputs, inputs), std::vector<float>(outputs)};
    for (std::size_t i = 0; i < outputs; ++i)
        affine.bias[i] = static_cast<float>(
            std::log(i == favourite ? probability : (1 - probability) / static_cast<double>(outputs - 1)));
    nn::Model model;
    model.layers.emplace_back(affine);
    formats::writeModel(model, formats::formatNamed("keras-h5"), file.toStdString());
}

}  // namespace

class TestEvaluate : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    std::map<QByteArray, QByteArrayList> labels_;  // by utterance, of those that have features
    std::size_t frames_ = 0;
    std::size_t dim_ = 0;

    QString path(const QString& name) const { return folder_.filePath(name); }
    std::size_t count(std::size_t pdf) const {
        std::size_t n = 0;
        for (const auto& [key, values] : labels_)
            n += static_cast<std::size_t>(values.count(QByteArray::number(qulonglong(pdf))));
        return n;
    }
    Called evaluate(const QStringList& models, const QStringList& more = {}) const {
        QStringList words = {"evaluate", "--hmm", "ali",    "--data",     "data",
                             "--ali",    "ali",   "--json", "--features", noFrontEnd};
        for (const QString& model : models) words << "--model" << model;
        return callRetort(words + more, golden);
    }

private slots:
    void initTestCase() {
        QFile lengths(golden + "/data/utt2num_frames");
        QVERIFY(lengths.open(QIODevice::ReadOnly));
        std::map<QByteArray, qsizetype> framesOf;
        for (const QByteArray& line : lengths.readAll().split('\n'))
            if (const QByteArrayList f = line.simplified().split(' '); f.size() == 2) framesOf[f[0]] = f[1].toInt();
        QFile pdfFile(golden + "/expected/ali_pdf.txt");
        QVERIFY(pdfFile.open(QIODevice::ReadOnly));
        for (const QByteArray& line : pdfFile.readAll().split('\n')) {
            QByteArrayList fields = line.simplified().split(' ');
            if (fields.size() < 2) continue;
            const QByteArray key = fields.takeFirst();
            QCOMPARE(fields.size(), framesOf[key]);
            frames_ += static_cast<std::size_t>(fields.size());
            labels_[key] = fields;
        }
        const Called dump = callRetort({"dump", "--data", "data", "--features", noFrontEnd}, golden);
        QCOMPARE(dump.status, 0);
        const QByteArrayList lines = dump.out.split('\n');
        dim_ = static_cast<std::size_t>(lines[1].simplified().split(' ').size());
        QVERIFY(dim_ > 0 && frames_ > 0);
    }

    void figuresOfAConstantNet() {
        std::size_t favourite = 0;
        for (std::size_t pdf = 1; pdf < pdfs; ++pdf)
            if (count(pdf) > count(favourite)) favourite = pdf;
        writeConstant(path("constant.h5"), dim_, pdfs, favourite, 0.5);
        const Called called = evaluate({path("constant.h5")}, {"--out", path("out.json")});
        QVERIFY2(called.status == 0, called.err.constData());
        const QJsonObject json = called.json();
        const double n = static_cast<double>(frames_);
        const double accuracy = static_cast<double>(count(favourite)) / n;
        QCOMPARE(json["frames"].toInt(), static_cast<int>(frames_));
        QVERIFY(std::abs(json["frameAccuracy"].toDouble() - accuracy) < 1e-9);
        const double entropy = -(accuracy * std::log(0.5) + (1 - accuracy) * std::log(0.5 / 16));
        QVERIFY(std::abs(json["crossEntropy"].toDouble() - entropy) < 1e-5);
        QVERIFY(std::abs(json["ece"].toDouble() - std::abs(accuracy - 0.5)) < 1e-5);
        QVERIFY(json["phoneAccuracy"].toDouble() >= accuracy);
        // Every confusion is with the favourite, and all of them together are the errors.
        int errors = 0;
        const QJsonArray confusions = json["confusions"].toObject()["pdf"].toArray();
        for (const auto& entry : confusions) {
            QCOMPARE(entry.toObject()["decided"].toInt(), static_cast<int>(favourite));
            QCOMPARE(entry.toObject()["frames"].toInt(),
                     static_cast<int>(count(static_cast<std::size_t>(entry.toObject()["aligned"].toInt()))));
            errors += entry.toObject()["frames"].toInt();
        }
        QCOMPARE(errors, static_cast<int>(frames_ - count(favourite)));
        int bySpeaker = 0;
        for (const auto& entry : json["perSpeaker"].toArray()) bySpeaker += entry.toObject()["frames"].toInt();
        QCOMPARE(bySpeaker, static_cast<int>(frames_));
        QFile out(path("out.json"));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(out.readAll()).object(), json);
    }

    void severalModelsAreTheirArithmeticMean() {
        writeConstant(path("a.h5"), dim_, pdfs, 0, 0.9);
        writeConstant(path("b.h5"), dim_, pdfs, 1, 0.8);
        const Called called = evaluate({path("a.h5"), path("b.h5")});
        QVERIFY2(called.status == 0, called.err.constData());
        const double p0 = (0.9 + 0.2 / 16) / 2, p1 = (0.8 + 0.1 / 16) / 2, other = (0.1 / 16 + 0.2 / 16) / 2;
        const double n0 = static_cast<double>(count(0)), n1 = static_cast<double>(count(1)),
                     n = static_cast<double>(frames_);
        const double entropy = -(n0 * std::log(p0) + n1 * std::log(p1) + (n - n0 - n1) * std::log(other)) / n;
        QVERIFY(std::abs(called.json()["crossEntropy"].toDouble() - entropy) < 1e-4);
        QCOMPARE(called.json()["mean"].toString(), "arithmetic");
    }

    void anotherNumberOfOutputsIsSaid() {
        writeConstant(path("ten.h5"), dim_, 10, 0, 0.5);
        const Called called = evaluate({path("ten.h5")});
        QCOMPARE(called.status, 2);
        QVERIFY2(called.err.contains("10 outputs") && called.err.contains("17"), called.err.constData());
    }

    void anotherNumberOfInputsIsSaid() {
        writeConstant(path("wide.h5"), dim_ * 3, pdfs, 0, 0.5);
        const Called called = evaluate({path("wide.h5")});
        QCOMPARE(called.status, 2);
        QVERIFY2(called.err.contains("wide") && called.err.contains("--features"), called.err.constData());
    }

    void theTableIsForPeople() {
        writeConstant(path("constant.h5"), dim_, pdfs, 0, 0.5);
        const Called called = callRetort({"evaluate", "--model", path("constant.h5"), "--hmm", "ali", "--data", "data",
                                          "--ali", "ali", "--features", noFrontEnd},
                                         golden);
        QCOMPARE(called.status, 0);
        for (const char* part : {"frame accuracy", "cross entropy", "confusions of phones", "worst first"})
            QVERIFY2(called.out.contains(part), part);
    }
};

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
