// SPDX-License-Identifier: GPL-3.0-or-later
// CMVN, deltas, splicing and transforms against apply-cmvn, add-deltas, splice-feats and transform-feats.
#include <QTest>

#include "core/kaldi/cmvn.h"
#include "core/kaldi/data_dir.h"
#include "core/kaldi/feature_steps.h"
#include "golden_support.h"

using namespace retort;
using namespace retort::test;

namespace {

Matrices source() {
    return readScpMatrices(golden("data/feats.scp"));
}

template <class Step>
QString compareStep(const std::string& expected, Step step, double tolerance = 2e-5) {
    Matrices got;
    for (auto& [key, matrix] : source()) got.emplace_back(key, step(key, std::move(matrix)));
    return QString::fromStdString(difference(got, readArk(golden("expected/" + expected + ".txt")), tolerance));
}

std::map<std::string, kaldi::CmvnStats> statistics(const char* ark) {
    std::map<std::string, kaldi::CmvnStats> all;
    kaldi::ArkReader reader(golden(ark));
    std::string key;
    for (kaldi::DoubleMatrix matrix; reader.next(key, matrix);) all[key] = kaldi::toCmvnStats(matrix, key);
    return all;
}

Matrix normalised(Matrix matrix, const kaldi::CmvnStats& stats, bool vars) {
    kaldi::checkCmvn(stats, matrix.cols(), vars, "test");
    kaldi::applyCmvn(matrix, stats, vars);
    return matrix;
}

}  // namespace

class TestFeatures : public QObject {
    Q_OBJECT
private slots:
    void cmvn() {
        const auto bySpeaker = statistics("data/cmvn.ark");
        const auto byUtterance = statistics("data/cmvn_utt.ark");
        const auto speakers = kaldi::speakerMap(kaldi::readUtt2Spk(golden("data/utt2spk")));
        const auto global = kaldi::toCmvnStats(kaldi::readDoubleMatrixFile(golden("data/cmvn_global.mat")), "global");
        for (const bool vars : {false, true}) {
            QCOMPARE(compareStep(vars ? "cmvn_spk" : "cmn_spk",
                                 [&](const std::string& utt, Matrix m) {
                                     return normalised(std::move(m), bySpeaker.at(speakers.at(utt)), vars);
                                 }),
                     QString());
            QCOMPARE(compareStep(
                         vars ? "cmvn_utt" : "cmn_utt",
                         [&](const std::string& utt, Matrix m) {
                             return normalised(std::move(m), byUtterance.at(utt), vars);
                         },
                         2e-4),
                     QString());
        }
        QCOMPARE(compareStep("cmvn_global",
                             [&](const std::string&, Matrix m) { return normalised(std::move(m), global, true); }),
                 QString());
    }

    void accumulatedStatisticsAreThoseOfKaldi() {
        const auto byUtterance = statistics("data/cmvn_utt.ark");
        const auto bySpeaker = statistics("data/cmvn.ark");
        const auto speakers = kaldi::speakerMap(kaldi::readUtt2Spk(golden("data/utt2spk")));
        const auto near = [](const kaldi::CmvnStats& a, const kaldi::CmvnStats& b) {
            if (a.count != b.count || a.dim() != b.dim()) return false;
            for (std::size_t d = 0; d < a.dim(); ++d)
                if (std::abs(a.sums[d] - b.sums[d]) > 1e-5 * std::max(1.0, std::abs(b.sums[d])) ||
                    std::abs(a.squares[d] - b.squares[d]) > 1e-5 * std::max(1.0, b.squares[d]))
                    return false;
            return true;
        };
        std::map<std::string, kaldi::CmvnStats> sums;
        for (const auto& [utt, matrix] : source()) {
            kaldi::CmvnStats stats;
            kaldi::accumulate(stats, matrix);
            QVERIFY(near(stats, byUtterance.at(utt)));
            kaldi::accumulate(sums[speakers.at(utt)], stats);
        }
        for (const auto& [speaker, stats] : sums) QVERIFY(near(stats, bySpeaker.at(speaker)));
        const kaldi::DoubleMatrix back = kaldi::toMatrix(bySpeaker.at("alice"));
        QCOMPARE(kaldi::toMatrix(kaldi::toCmvnStats(back, "alice")), back);
    }

    void badStatistics_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("vars");
        QTest::addColumn<bool>("sound");
        QTest::newRow("half a frame") << "cmvn_half_count" << true << false;
        QTest::newRow("no frame") << "cmvn_zero_count" << true << false;
        QTest::newRow("NaN") << "cmvn_nan" << true << false;
        QTest::newRow("too wide") << "cmvn_wrong_dim" << true << false;
        QTest::newRow("one row, variances") << "cmvn_one_row_vars" << true << false;
        QTest::newRow("one row, means") << "cmvn_one_row" << false << true;
        QTest::newRow("negative variance") << "cmvn_neg_var" << true << true;
    }
    void badStatistics() {
        QFETCH(QString, file);
        QFETCH(bool, vars);
        QFETCH(bool, sound);
        const std::string error = errorOf([&] {
            kaldi::ArkReader reader(golden("bad/" + file.toStdString() + ".txt"));
            std::string key;
            kaldi::DoubleMatrix matrix;
            reader.next(key, matrix);
            const auto result = normalised(Matrix(3, 4), kaldi::toCmvnStats(matrix, "stats"), vars);
            if (!kaldi::allFinite(result)) throw Error("not finite");
        });
        QCOMPARE(error.empty(), sound);
    }

    void deltas() {
        for (const auto& [name, order, window] : {std::tuple("delta_o1_w2", 1, 2),
                                                  {"delta_o2_w1", 2, 1},
                                                  {"delta_o2_w2", 2, 2},
                                                  {"delta_o2_w3", 2, 3},
                                                  {"delta_o3_w2", 3, 2}})
            QCOMPARE(compareStep(
                         name, [&](const std::string&, const Matrix& m) { return kaldi::addDeltas(m, order, window); }),
                     QString());
        QCOMPARE(kaldi::deltaTaps(1, 2)[1], (std::vector<float>{-0.2F, -0.1F, 0.0F, 0.1F, 0.2F}));
    }

    void splice() {
        for (const auto& [name, left, right] :
             {std::tuple("splice_l4_r4", 4, 4), {"splice_l0_r2", 0, 2}, {"splice_l3_r0", 3, 0}, {"splice_l1_r5", 1, 5}})
            QCOMPARE(
                compareStep(
                    name, [&](const std::string&, const Matrix& m) { return kaldi::splice(m, left, right); }, 1e-6),
                QString());
        QVERIFY(!errorOf([] { kaldi::splice(Matrix(), 1, 1); }).empty());
    }

    void transforms() {
        for (const char* name : {"aff", "lin"})
            for (const char* ending : {".mat", ".mat.txt"}) {
                const Matrix transform = kaldi::readMatrixFile(golden(std::string("data/") + name + ending));
                QCOMPARE(compareStep(
                             std::string("transform_") + name,
                             [&](const std::string&, const Matrix& m) { return kaldi::applyTransform(m, transform); }),
                         QString());
            }
        QVERIFY(!kaldi::transformFits(Matrix(2, 5), 3));
        QVERIFY(!errorOf([] { kaldi::applyTransform(Matrix(2, 3), Matrix(2, 5)); }).empty());
    }

    void finiteness() {
        QVERIFY(kaldi::allFinite(Matrix(3, 3)));
        for (const float bad : {std::nanf(""), HUGE_VALF, -HUGE_VALF}) {
            Matrix matrix(3, 3);
            matrix(2, 1) = bad;
            QVERIFY(!kaldi::allFinite(matrix));
        }
    }
};

QTEST_APPLESS_MAIN(TestFeatures)
#include "tst_features.moc"
