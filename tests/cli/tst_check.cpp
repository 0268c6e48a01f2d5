// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/data/demo/recipe.h"

using namespace retort;
namespace fs = std::filesystem;

/// `retort check` and `retort report`, from outside, on the small demo corpus.
class CheckTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatWasFound();
    void jsonLines();
    void problemsAndExitStatus();
    void missingTeacherFile();
    void reportOfNoRun();

private:
    struct Ran {
        int status;
        QString out, err;
    };
    Ran retort(const QStringList& words) const {
        QProcess process;
        process.start(RETORT_PROGRAM, words);
        if (!process.waitForFinished(60000)) return {-1, {}, "did not end"};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    QString experiment(const std::string& name, const std::string& models,
                       const std::string& data = "data/train") const {
        const fs::path file = recipe_ / (name + ".json");
        files::writeAtomically(
            file,
            R"({"format": "retort-experiment/1", "name": ")" + name + R"(", "inputs": {"hmm": "exp/ali_train",
            "train": {"data": ")" +
                data +
                R"(", "alignments": "exp/ali_train"}, "test": {"data": "data/test", "alignments": "exp/ali_test"}},
            "models": )" +
                models + "}");
        return QString::fromStdString(file.string());
    }

    QTemporaryDir scratch_;
    fs::path recipe_;
    data::demo::RecipeFigures figures_;
};

constexpr const char* twoModels = R"([{"name": "teacher", "network": {"hidden": [32, 32]}, "training": {"epochs": 3}},
    {"name": "student", "kind": "distilled", "teachers": ["teacher"], "network": {"hidden": [16]}, "training": {"epochs": 3}}])";

void CheckTest::initTestCase() {
    recipe_ = fs::path(scratch_.path().toStdString()) / "recipe";
    figures_ = data::demo::writeRecipe(recipe_, {.seed = 1, .small = true});
}

void CheckTest::saysWhatWasFound() {
    const Ran ran = retort({"check", experiment("good", twoModels)});
    QVERIFY2(ran.status == 0, qPrintable(ran.err));
    for (const std::size_t number : {figures_.train.frames, figures_.test.frames, figures_.train.utterances})
        QVERIFY2(ran.out.contains(QString::fromStdString(grouped(static_cast<long long>(number)))),
                 qPrintable(ran.out));
    QVERIFY(ran.out.contains(QString("%1 pdfs").arg(figures_.pdfs)));
    QVERIFY(ran.out.contains("student"));
    QVERIFY(!ran.err.contains("error"));
}

void CheckTest::jsonLines() {
    const Ran ran = retort({"check", "--json", experiment("json", twoModels)});
    QCOMPARE(ran.status, 0);
    std::map<std::string, QJsonObject> last;
    for (const QString& line : ran.out.split('\n', Qt::SkipEmptyParts)) {
        const QJsonDocument json = QJsonDocument::fromJson(line.toUtf8());
        QVERIFY2(json.isObject(), qPrintable(line));
        const std::string event = json["event"].toString().toStdString();
        last[event == "model" ? json["name"].toString().toStdString() : event] = json.object();
    }
    QCOMPARE(last["inputs"]["classes"].toInt(), static_cast<int>(figures_.pdfs));
    QCOMPARE(last["inputs"]["trainFrames"].toInt() + last["inputs"]["validationFrames"].toInt(),
             static_cast<int>(figures_.train.frames));
    const int inputs = last["inputs"]["inputDim"].toInt();
    const int pdfs = static_cast<int>(figures_.pdfs);
    QCOMPARE(last["student"]["parameters"].toInt(), 16 * (inputs + 1) + pdfs * 17);
    QCOMPARE(last["student.hard"]["parameters"].toInt(), 16 * (inputs + 1) + pdfs * 17);  // its control
    QCOMPARE(last["student"]["targetBytes"].toInt(), 2 * pdfs * static_cast<int>(figures_.train.frames));
    QVERIFY(last["forecast"]["seconds"].toDouble() > 0);
    QVERIFY(last["forecast"]["diskBytes"].toDouble() > 0);
}

void CheckTest::problemsAndExitStatus() {
    // Two mistakes in different places are told by one call.
    const Ran ran = retort({"check", experiment("bad", R"([{"name": "a", "network": {"hiden": [8]}}])", "data/none")});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains("hidden"), qPrintable(ran.err));
    QVERIFY2(ran.err.contains("data/none"), qPrintable(ran.err));
    QCOMPARE(retort({"check", "/nowhere/exp.json"}).status, 2);
}

void CheckTest::missingTeacherFile() {
    const Ran ran = retort(
        {"check", experiment("teacherless", R"([{"name": "s", "kind": "distilled", "teachers": ["gone.h5"]}])")});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains("gone.h5"), qPrintable(ran.err));
    QVERIFY(ran.out.contains("pdfs"));
}

void CheckTest::reportOfNoRun() {
    const Ran ran = retort({"report", QString::fromStdString(recipe_.string())});
    QCOMPARE(ran.status, 2);
    QVERIFY2(ran.err.contains("is no run folder"), qPrintable(ran.err));
}

QTEST_APPLESS_MAIN(CheckTest)
#include "tst_check.moc"
