// SPDX-License-Identifier: GPL-3.0-or-later
// The whole front end against chains of Kaldi's feature programs.
#include <QTemporaryDir>
#include <QTest>

#include "core/data/front_end.h"
#include "tests/core/kaldi/golden_support.h"

using namespace retort;
using namespace retort::test;

namespace {

data::FeaturesSpec plain() {
    data::FeaturesSpec spec;
    spec.cmvn = "none";
    spec.normVars = false;
    spec.spliceLeft = spec.spliceRight = 0;
    return spec;
}

data::FrontEnd goldenFrontEnd(const data::FeaturesSpec& spec) {
    return {spec, golden("data"), golden("")};
}

Matrices through(const data::FrontEnd& frontEnd) {
    Matrices got;
    for (auto& [key, matrix] : readScpMatrices(golden("data/feats.scp"))) {
        const std::size_t width = frontEnd.outputDim(matrix.cols());
        got.emplace_back(key, frontEnd.applyAll(key, std::move(matrix)));
        if (got.back().second.cols() != width) throw Error("outputDim is wrong");
    }
    return got;
}

}  // namespace

class TestFrontEnd : public QObject {
    Q_OBJECT
private slots:
    void chains_data() {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("tail");
        for (const char* name : {"chain_std.ark", "chain_keras_kaldi.ark", "chain_lda.ark", "raw.txt", "cmn_spk.txt",
                                 "cmvn_spk.txt", "cmn_utt.txt", "cmvn_utt.txt", "cmvn_global.txt", "delta_o2_w2.txt",
                                 "splice_l1_r5.txt", "transform_aff.txt"})
            QTest::newRow(name) << QString(name)
                                << (QString(name) == "chain_std.ark"      ? 10
                                    : QString(name) == "splice_l1_r5.txt" ? 6
                                                                          : 0);
    }
    void chains() {
        QFETCH(QString, expected);
        QFETCH(int, tail);
        data::FeaturesSpec spec = plain();
        if (expected.contains("_spk")) spec.cmvn = "speaker";
        if (expected.contains("_utt")) spec.cmvn = "utterance";
        if (expected.contains("_global")) spec.cmvn = "global";
        spec.normVars = expected.startsWith("cmvn");
        if (expected.startsWith("delta")) spec.deltas = 2;
        if (expected.startsWith("splice")) spec.spliceLeft = 1, spec.spliceRight = 5;
        if (expected.startsWith("transform")) spec.transform = "data/aff.mat";
        if (expected.startsWith("chain")) {
            spec.cmvn = "speaker";
            spec.spliceLeft = spec.spliceRight = 5;
            spec.deltas = 2;
        }
        if (expected == "chain_keras_kaldi.ark") spec.normVars = true, spec.order = {"cmvn", "splice", "deltas"};
        if (expected == "chain_lda.ark") {
            spec.spliceLeft = spec.spliceRight = 3;
            spec.deltas = 0;
            spec.transform = "data/final.mat";
            spec.order = {"cmvn", "splice", "transform"};
        }
        const auto frontEnd = goldenFrontEnd(spec);
        QCOMPARE(frontEnd.tailLeft() + frontEnd.tailRight(), tail);
        const double tolerance = expected.contains("_utt") ? 2e-4 : 2e-5;
        const Matrices wanted = readArk(golden("expected/" + expected.toStdString()));
        QCOMPARE(QString::fromStdString(difference(through(frontEnd), wanted, tolerance)), QString());
    }

    void utteranceStatisticsFromAFile() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        std::filesystem::copy_file(golden("data/utt2spk"), path / "utt2spk");
        std::filesystem::copy_file(golden("data/cmvn_utt.scp"), path / "cmvn.scp");
        data::FeaturesSpec spec = plain();
        spec.cmvn = "utterance";
        spec.normVars = true;
        const data::FrontEnd frontEnd(spec, path, golden(""));
        QCOMPARE(QString::fromStdString(difference(through(frontEnd), readArk(golden("expected/cmvn_utt.txt")), 2e-4)),
                 QString());
        QVERIFY(errorOf([&] { frontEnd.apply("nobody", Matrix(2, 4)); }).find("nobody") != std::string::npos);
    }

    void globalStatisticsAreTheSumOfAll() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        std::filesystem::copy_file(golden("data/cmvn.scp"), path / "cmvn.scp");
        data::FeaturesSpec spec = plain();
        spec.cmvn = "global";
        spec.normVars = true;
        const data::FrontEnd frontEnd(spec, path, golden(""));
        QCOMPARE(
            QString::fromStdString(difference(through(frontEnd), readArk(golden("expected/cmvn_global.txt")), 2e-5)),
            QString());
    }

    void storedAndTailMakeTheWhole() {
        data::FeaturesSpec spec = plain();
        spec.cmvn = "speaker";
        spec.deltas = 1;
        spec.spliceLeft = 2;
        const auto frontEnd = goldenFrontEnd(spec);
        QCOMPARE(frontEnd.storedDim(4), std::size_t{8});
        QCOMPARE(frontEnd.outputDim(4), std::size_t{24});
        const auto first = readScpMatrices(golden("data/feats.scp")).front();
        const Matrix stored = frontEnd.apply(first.first, first.second);
        const Matrix all = frontEnd.applyAll(first.first, first.second);
        QCOMPARE(stored.cols(), std::size_t{8});
        for (std::size_t c = 0; c < 8; ++c) {
            QCOMPARE(all(4, c), stored(2, c));
            QCOMPARE(all(0, c), stored(0, c));
            QCOMPARE(all(4, 16 + c), stored(4, c));
        }
        QCOMPARE(frontEnd.apply(first.first, Matrix()).rows(), std::size_t{0});
    }

    void whatIsMissingIsNamed() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        data::FeaturesSpec spec = plain();
        spec.cmvn = "speaker";
        QVERIFY(errorOf([&] { data::FrontEnd(spec, path, ""); }).find("utt2spk") != std::string::npos);
        std::filesystem::copy_file(golden("data/utt2spk"), path / "utt2spk");
        QVERIFY(errorOf([&] { data::FrontEnd(spec, path, ""); }).find("cmvn.scp") != std::string::npos);
        std::filesystem::copy_file(golden("data/cmvn_missing.scp"), path / "cmvn.scp");
        const data::FrontEnd frontEnd(spec, path, golden(""));
        const std::string noStats = errorOf([&] { frontEnd.apply("carol-utt1", Matrix(3, 4)); });
        QVERIFY2(noStats.find("carol") != std::string::npos && noStats.find("cmvn.scp") != std::string::npos,
                 noStats.c_str());
        const std::string noSpeaker = errorOf([&] { frontEnd.apply("dave-utt1", Matrix(3, 4)); });
        QVERIFY2(noSpeaker.find("dave-utt1") != std::string::npos && noSpeaker.find("utt2spk") != std::string::npos,
                 noSpeaker.c_str());
        const std::string width = errorOf([&] { frontEnd.apply("alice-utt1", Matrix(3, 5)); });
        QVERIFY2(width.find("alice-utt1") != std::string::npos, width.c_str());

        spec = plain();
        spec.transform = "data/final.mat";
        const auto transformed = goldenFrontEnd(spec);
        QVERIFY(errorOf([&] { (void)transformed.outputDim(4); }).find("final.mat") != std::string::npos);
        QVERIFY(errorOf([&] { transformed.apply("u", Matrix(3, 4)); }).find("final.mat") != std::string::npos);
    }

    void ordersThatMakeNoSense() {
        data::FeaturesSpec spec = plain();
        spec.deltas = 2;
        for (const std::vector<std::string>& order :
             {std::vector<std::string>{"cmvn", "splice"}, {"deltas", "deltas"}, {"deltas", "lda"}}) {
            spec.order = order;
            QVERIFY(errorOf([&] { goldenFrontEnd(spec); }).find("features.order") != std::string::npos);
        }
        spec.order = {"deltas"};
        QVERIFY(errorOf([&] { goldenFrontEnd(spec); }).empty());
        spec.cmvn = "speaker";
        spec.order = {"cmvn", "deltas"};
        QVERIFY(errorOf([&] { data::FrontEnd(spec, "", ""); }).find("data folder") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestFrontEnd)
#include "tst_front_end.moc"
