// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "core/base/random.h"
#include "core/train/bias_correction.h"

using namespace retort;
using namespace retort::train;

namespace {

/// Logits of frames whose class is well known (`sure`) or hardly; those of `classes` lie far below what they should.
Matrix logitsOf(std::size_t frames, std::size_t outputs, double sure, const std::vector<std::int32_t>& classes,
                double lost) {
    Matrix z(frames, outputs);
    Random random(3);
    for (std::size_t r = 0; r < frames; ++r) {
        for (std::size_t k = 0; k < outputs; ++k) z(r, k) = static_cast<float>(random.normal());
        z(r, r % outputs) += static_cast<float>(sure);
        for (const std::int32_t c : classes) z(r, static_cast<std::size_t>(c)) -= static_cast<float>(lost);
    }
    return z;
}

std::vector<double> meansWith(const Matrix& z, const std::vector<std::int32_t>& classes,
                              const std::vector<double>& shift) {
    std::vector<double> b(z.cols(), 0.0), means(z.cols(), 0.0);
    for (std::size_t i = 0; i < classes.size(); ++i) b[static_cast<std::size_t>(classes[i])] = shift[i];
    for (std::size_t r = 0; r < z.rows(); ++r) {
        double sum = 0;
        for (std::size_t k = 0; k < z.cols(); ++k) sum += std::exp(static_cast<double>(z(r, k)) + b[k]);
        for (std::size_t k = 0; k < z.cols(); ++k)
            means[k] += std::exp(static_cast<double>(z(r, k)) + b[k]) / sum / static_cast<double>(z.rows());
    }
    return means;
}

std::int64_t right(const Matrix& z, const std::vector<std::int32_t>& labels, const std::vector<std::int32_t>& classes,
                   double shift) {
    std::int64_t n = 0;
    for (std::size_t r = 0; r < z.rows(); ++r) {
        std::vector<double> row(z.row(r), z.row(r) + z.cols());
        for (const std::int32_t c : classes) row[static_cast<std::size_t>(c)] += shift;
        n += std::max_element(row.begin(), row.end()) - row.begin() == labels[r] ? 1 : 0;
    }
    return n;
}

}  // namespace

class TestBiasCorrection : public QObject {
    Q_OBJECT

private slots:
    void meanPosteriorsBecomeTheFrequencies_data() {
        QTest::addColumn<int>("missing");
        QTest::addColumn<double>("sure");
        QTest::addColumn<double>("lost");
        QTest::newRow("one") << 1 << 3.0 << 4.0;
        QTest::newRow("one, a net that is sure of everything") << 1 << 25.0 << 12.0;
        QTest::newRow("all but two") << 8 << 6.0 << 9.0;
        QTest::newRow("all but two, far away") << 8 << 12.0 << 80.0;
        QTest::newRow("nothing lost") << 3 << 5.0 << 0.0;
    }

    void meanPosteriorsBecomeTheFrequencies() {
        QFETCH(int, missing);
        QFETCH(double, sure);
        QFETCH(double, lost);
        std::vector<std::int32_t> classes;
        std::vector<double> shares;
        for (int c = 0; c < missing; ++c) {
            classes.push_back(c);
            shares.push_back(0.05 + 0.01 * c);
        }
        const Matrix z = logitsOf(500, 10, sure, classes, lost);
        const std::vector<double> shift = matchFrequencies(z, classes, shares);
        const std::vector<double> means = meansWith(z, classes, shift);
        for (int c = 0; c < missing; ++c) {
            const double wanted = shares[static_cast<std::size_t>(c)];
            QVERIFY2(
                std::abs(means[static_cast<std::size_t>(c)] / wanted - 1) < 1e-3,
                qPrintable(QString("%1: %2 instead of %3").arg(c).arg(means[static_cast<std::size_t>(c)]).arg(wanted)));
        }
        QVERIFY(shift == matchFrequencies(z, classes, shares));
    }

    void nothingToMatch() {
        QVERIFY(matchFrequencies(Matrix(), {}, {}).empty());
        const std::vector<std::int32_t> one = {1};
        const std::vector<double> share = {0.3};
        QCOMPARE(matchFrequencies(Matrix(0, 4), one, share), std::vector<double>{0.0});
    }

    void theBestCommonShiftIsTheBest() {
        const std::vector<std::int32_t> classes = {2, 5};
        for (const double lost : {0.0, 3.0, 7.0}) {
            const Matrix z = logitsOf(400, 10, 3, classes, lost);
            std::vector<std::int32_t> labels;
            for (std::size_t r = 0; r < z.rows(); ++r)
                labels.push_back(r % 17 == 0 ? -1 : static_cast<std::int32_t>(r % 10));
            const double found = bestCommonShift(z, labels, classes);
            const std::int64_t best = right(z, labels, classes, found);
            for (double shift = -5; shift < 12; shift += 0.05) QVERIFY(right(z, labels, classes, shift) <= best);
            QVERIFY(std::abs(found - lost) < 1.5);
        }
    }
};

QTEST_APPLESS_MAIN(TestBiasCorrection)
#include "tst_bias_correction.moc"
