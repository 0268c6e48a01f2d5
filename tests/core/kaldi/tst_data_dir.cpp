// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "core/kaldi/data_dir.h"
#include "golden_support.h"

using namespace retort;
using namespace retort::test;

class TestDataDir : public QObject {
    Q_OBJECT
private slots:
    void utt2spk() {
        const auto pairs = kaldi::readUtt2Spk(golden("data/utt2spk"));
        QCOMPARE(pairs.size(), std::size_t{7});
        const auto groups = kaldi::toSpk2Utt(pairs);
        QCOMPARE(groups, kaldi::readSpk2Utt(golden("data/spk2utt")));
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("f").toStdString();
        kaldi::writeUtt2Spk(path, pairs);
        QCOMPARE(files::readAll(path), goldenBytes("data/utt2spk"));
        kaldi::writeSpk2Utt(path, groups);
        QCOMPARE(files::readAll(path), goldenBytes("data/spk2utt"));
    }

    void badUtt2Spk() {
        for (const char* sound : {"utt2spk_crlf", "utt2spk_unsorted"})
            QCOMPARE(kaldi::readUtt2Spk(golden(std::string("bad/") + sound)).size(), std::size_t{7});
        for (const char* bad : {"utt2spk_dup", "utt2spk_one", "utt2spk_three"}) {
            const std::string error = errorOf([&] { kaldi::readUtt2Spk(golden(std::string("bad/") + bad)); });
            QVERIFY2(error.find(std::string(bad) + ":") != std::string::npos, error.c_str());
        }
    }

    void optionFiles() {
        const auto golden_ = kaldi::readFeatureOptions(golden("ali"));
        QVERIFY(golden_.hasCmvnOpts && golden_.normMeans && !golden_.normVars);
        QVERIFY(golden_.hasSpliceOpts && golden_.spliceLeft == 3 && golden_.spliceRight == 3);
        QVERIFY(golden_.hasDeltaOpts && golden_.deltaOrder == 2 && golden_.deltaWindow == 2);

        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const auto none = kaldi::readFeatureOptions(path);
        QVERIFY(!none.hasCmvnOpts && none.spliceLeft == 4 && !none.hasTransform);
        files::writeAtomically(path / "cmvn_opts", "--norm-vars=true --skip-dims=0:2 --odd=1 \n");
        files::writeAtomically(path / "delta_opts", "--delta-order=1  ");
        const auto some = kaldi::readFeatureOptions(path);
        QVERIFY(some.normVars && some.deltaOrder == 1);
        QCOMPARE(some.skipDims, (std::vector<int>{0, 2}));
        QCOMPARE(some.unknown, (std::vector<std::string>{"--odd=1"}));
        files::writeAtomically(path / "splice_opts", "--left-context=x");
        QVERIFY(errorOf([&] { kaldi::readFeatureOptions(path); }).find("splice_opts") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestDataDir)
#include "tst_data_dir.moc"
