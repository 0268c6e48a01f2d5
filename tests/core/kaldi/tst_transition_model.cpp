// SPDX-License-Identifier: GPL-3.0-or-later
// Transition models against the tables of transition-ids that Kaldi's own programs agree with.
#include <QTemporaryDir>
#include <QTest>
#include <sstream>

#include "core/kaldi/transition_model.h"
#include "golden_support.h"

using namespace retort;
using namespace retort::test;

class TestTransitionModel : public QObject {
    Q_OBJECT
private slots:
    void tables_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("table");
        for (const char* name : {"mono.mdl", "mono.mdl.txt", "mono.trans", "tri.mdl", "tri.mdl.txt", "ext.mdl",
                                 "ext.mdl.txt", "ext.trans"})
            QTest::newRow(name) << QString("model/") + name << "model/" + QString(name).section('.', 0, 0) + ".tid.txt";
        QTest::newRow("folder") << "ali"
                                << "model/mono.tid.txt";
    }
    void tables() {
        QFETCH(QString, model);
        QFETCH(QString, table);
        const auto got = kaldi::TransitionModel::read(golden(model.toStdString()));
        std::istringstream lines(goldenBytes(table.toStdString()));
        std::int32_t count = 0;
        for (std::string line; std::getline(lines, line);) {
            if (line.starts_with("#")) continue;
            std::istringstream fields(line);
            int tid = 0, transitionState = 0, phone = 0, state = 0, pdf = 0, loop = 0, final = 0;
            float logProb = 0;
            fields >> tid >> transitionState >> phone >> state >> pdf >> loop >> final >> logProb;
            const kaldi::TransitionRow& row = got.row(tid);
            QCOMPARE(row.transitionState, transitionState);
            QCOMPARE(row.phone, phone);
            QCOMPARE(row.hmmState, state);
            QCOMPARE(row.pdf, pdf);
            QCOMPARE(row.selfLoop, loop != 0);
            QCOMPARE(row.final, final != 0);
            QVERIFY(std::abs(row.logProb - logProb) < 2e-6F);
            ++count;
        }
        QCOMPARE(got.numTransitionIds(), count);
        QVERIFY(!got.hasTid(0) && !got.hasTid(count + 1) && got.hasTid(count));
        QVERIFY(errorOf([&] { got.checkTid(0, "ali.1.gz"); }).find("ali.1.gz") != std::string::npos);
    }

    void numbersOfAmInfo() {
        for (const char* name : {"mono", "tri", "ext"}) {
            const auto model = kaldi::TransitionModel::read(golden(std::string("model/") + name + ".mdl"));
            const std::string info = goldenBytes(std::string("model/") + name + ".am_info.txt");
            const auto said = [&](const std::string& what) {
                return std::stoi(info.substr(info.find(what + " ") + what.size() + 1));
            };
            QCOMPARE(model.numPdfs(), said("number of pdfs"));
            QCOMPARE(model.numTransitionIds(), said("number of transition-ids"));
            QCOMPARE(model.numTransitionStates(), said("number of transition-states"));
            QCOMPARE(model.numPhones(), said("number of phones"));
        }
    }

    void writtenAsKaldiWritesIt() {
        for (const char* name : {"mono", "tri", "ext"}) {
            const std::string file = std::string("model/") + name + ".mdl";
            const std::string ours = kaldi::toBinary(kaldi::TransitionModel::read(golden(file)));
            QVERIFY(goldenBytes(file).starts_with(ours));
        }
        // The acoustic model follows at once; with it the file is Kaldi's own.
        const QTemporaryDir folder;
        const std::filesystem::path copy = folder.filePath("final.mdl").toStdString();
        const auto mono = kaldi::TransitionModel::read(golden("model/mono.mdl"));
        kaldi::writeTransitionModel(copy, mono, goldenBytes("model/mono.mdl").substr(kaldi::toBinary(mono).size()));
        QVERIFY(files::readAll(copy) == goldenBytes("model/mono.mdl"));
    }

    void initialProbabilitiesAreThoseOfTheTopology() {
        const auto mono = kaldi::TransitionModel::read(golden("model/mono.mdl"));
        const kaldi::TransitionModel model(mono.topology(), mono.tuples(),
                                           kaldi::initialLogProbs(mono.topology(), mono.tuples()));
        QCOMPARE(model.numTransitionIds(), mono.numTransitionIds());
        QVERIFY(std::abs(std::exp(model.row(1).logProb) - 0.25F) < 1e-6F);
    }

    void damaged_data() {
        QTest::addColumn<QString>("file");
        for (const auto& entry : std::filesystem::directory_iterator(golden("bad")))
            if (const std::string name = entry.path().filename(); name.starts_with("mdl_"))
                QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void damaged() {
        QFETCH(QString, file);
        const std::string error = errorOf([&] { kaldi::TransitionModel::read(golden("bad/" + file.toStdString())); });
        if (file == "mdl_no_gmm.mdl")
            QCOMPARE(QString::fromStdString(error), QString());
        else
            QVERIFY2(error.find(file.toStdString()) != std::string::npos, error.c_str());
    }

    void everyPrefixIsRefused() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("cut.mdl").toStdString();
        for (const char* name : {"model/ext.mdl", "model/ext.mdl.txt"}) {
            std::string bytes = goldenBytes(name);
            bytes = bytes.substr(0, bytes.find("</TransitionModel>"));
            for (std::size_t size = 0; size <= bytes.size(); ++size) {
                put(path, bytes.substr(0, size));
                QVERIFY(!errorOf([&] { kaldi::TransitionModel::read(path); }).empty());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTransitionModel)
#include "tst_transition_model.moc"
