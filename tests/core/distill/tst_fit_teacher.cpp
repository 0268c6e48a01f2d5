// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "core/base/random.h"
#include "core/distill/fit_teacher.h"
#include "support/errors.h"
#include "support/memory_source.h"

using namespace retort;
using namespace retort::distill;
using Doubles = std::vector<double>;

namespace {

struct Labelled {
    Matrix logits;
    std::vector<std::int32_t> labels;
};

/// Logits `sharp` times those whose softmax the labels were drawn from, with noise.
Labelled drawn(std::size_t frames, std::size_t classes, double sharp, double noise, std::uint64_t seed) {
    Labelled set{Matrix(frames, classes), {}};
    Random truth(11), own(seed);
    for (std::size_t r = 0; r < frames; ++r) {
        Doubles v(classes);
        double sum = 0, at = 0;
        for (double& value : v) sum += std::exp(value = 2 * truth.normal());
        const double point = truth.uniform() * sum;
        std::size_t label = 0;
        while (label + 1 < classes && (at += std::exp(v[label])) < point) ++label;
        set.labels.push_back(static_cast<std::int32_t>(label));
        for (std::size_t k = 0; k < classes; ++k)
            set.logits(r, k) = static_cast<float>(sharp * (v[k] + noise * own.normal()));
    }
    return set;
}

double crossEntropy(const std::vector<Matrix>& logits, const Doubles& a, const std::vector<std::int32_t>& labels,
                    bool geometric) {
    double loss = 0;
    for (std::size_t r = 0; r < labels.size(); ++r) {
        const std::size_t classes = logits[0].cols();
        const auto y = static_cast<std::size_t>(labels[r]);
        const auto softmaxOf = [&](const Doubles& z) {
            double sum = 0;
            for (const double value : z) sum += std::exp(value);
            return std::exp(z[y]) / sum;
        };
        Doubles joint(classes, 0.0);
        double p = 0;
        for (std::size_t m = 0; m < logits.size(); ++m) {
            Doubles z(classes);
            for (std::size_t k = 0; k < classes; ++k) {
                z[k] = static_cast<double>(logits[m](r, k));
                joint[k] += a[m] * z[k];
            }
            p += a[m] * softmaxOf(z);
        }
        loss -= std::log(geometric ? softmaxOf(joint) : p) / static_cast<double>(labels.size());
    }
    return loss;
}

nn::Network linear(std::size_t classes, std::size_t inputs, std::uint64_t seed, double size) {
    nn::Model model;
    nn::AffineRecord record{Matrix(classes, inputs), std::vector<float>(classes)};
    Random random(seed);
    for (std::size_t i = 0; i < record.weights.size(); ++i)
        record.weights.data()[i] = static_cast<float>(size * random.normal());
    model.layers.emplace_back(record);
    return nn::Network(model);
}

}  // namespace

class TestFitTeacher : public QObject {
    Q_OBJECT

private slots:
    void theTemperatureThatSharpenedThemIsFound() {
        for (const double sharp : {0.25, 1.0, 3.0}) {
            const Labelled set = drawn(4000, 6, sharp, 0, 1);
            const double t = fitTemperature(set.logits, set.labels);
            QVERIFY2(std::abs(t / sharp - 1) < 0.06, qPrintable(QString::number(t)));
            // And no other is better.
            const double best = crossEntropy({set.logits}, {1 / t}, set.labels, true);
            for (const double other : {t * 0.98, t * 1.02})
                QVERIFY(crossEntropy({set.logits}, {1 / other}, set.labels, true) > best);
        }
    }

    void weightsAreTheBestOfTheSimplex() {
        std::vector<Matrix> logits;
        std::vector<std::int32_t> labels;
        for (const auto& [noise, seed] : {std::pair{0.5, 1}, std::pair{2.0, 2}, std::pair{1.0, 3}}) {
            const Labelled set = drawn(800, 5, 1, noise, static_cast<std::uint64_t>(seed));
            logits.push_back(set.logits);
            labels = set.labels;
        }
        ThreadPool pool(2);
        Matrix p(labels.size(), 3);
        for (std::size_t m = 0; m < 3; ++m) {
            Matrix soft = logits[m];
            softmaxRows(pool, soft, 1, soft);
            for (std::size_t r = 0; r < labels.size(); ++r) p(r, m) = soft(r, static_cast<std::size_t>(labels[r]));
        }
        const Doubles a = fitMixture(p);
        QVERIFY(std::abs(a[0] + a[1] + a[2] - 1) < 1e-9 && a[0] > a[2] && a[2] >= a[1]);
        const double best = crossEntropy(logits, a, labels, false);
        Random random(7);
        for (int i = 0; i < 30; ++i) {
            Doubles b = {random.uniform(), random.uniform(), random.uniform()};
            const double sum = b[0] + b[1] + b[2];
            for (double& value : b) value /= sum;
            QVERIFY(crossEntropy(logits, b, labels, false) >= best - 1e-6);
        }

        const Doubles e = fitExponents(logits, labels);
        const double bestExponents = crossEntropy(logits, e, labels, true);
        QVERIFY(*std::min_element(e.begin(), e.end()) >= 0);
        for (std::size_t m = 0; m < 3; ++m)
            for (const double by : {-0.03, 0.03}) {
                Doubles b = e;
                b[m] = std::max(0.0, b[m] + by);
                QVERIFY(crossEntropy(logits, b, labels, true) >= bestExponents - 1e-6);
            }
    }

    /// On a net's own frames: calibrated and fitted, the teacher's cross entropy is lower, its bits are the same each
    /// time.
    void aTeacherIsFittedOnLabelledFrames_data() {
        QTest::addColumn<bool>("geometric");
        QTest::newRow("arithmetic") << false;
        QTest::newRow("geometric") << true;
    }
    void aTeacherIsFittedOnLabelledFrames() {
        QFETCH(bool, geometric);
        const auto source = std::make_shared<test::MemorySource>(40, 4, 3);
        data::DataSet set(source, test::allOf(*source), 1 << 20);
        const auto make = [&] {
            std::vector<nn::Network> members;
            for (const std::uint64_t seed : {1, 2, 3}) members.push_back(linear(4, 3, seed, 3));
            return Teacher(std::move(members), geometric ? Mean::Geometric : Mean::Arithmetic);
        };
        ThreadPool pool(2);
        const auto lossOf = [&](Teacher& teacher) {
            Matrix z;
            data::Batch batch;
            double loss = 0;
            const auto stream = set.sequential(64);
            while (stream->next(batch)) {
                teacher.logits(pool, batch.features, z);
                logSoftmaxRows(pool, z, z);
                for (std::size_t r = 0; r < batch.frames(); ++r)
                    loss -= static_cast<double>(z(r, static_cast<std::size_t>(batch.labels[r])));
            }
            return loss / static_cast<double>(set.frames());
        };
        Teacher plain = make(), calibrated = make(), both = make(), again = make();
        fitTeacher(pool, calibrated, {true, false}, set, [] {});
        fitTeacher(pool, both, {true, true}, set, [] {});
        fitTeacher(pool, again, {true, true}, set, [] {});
        QVERIFY(lossOf(calibrated) < lossOf(plain));
        QVERIFY(lossOf(both) <= lossOf(calibrated) + 1e-6);
        for (std::size_t m = 0; m < 3; ++m) {
            QCOMPARE(both.weight(m), again.weight(m));
            QCOMPARE(both.calibration(m), again.calibration(m));
            QVERIFY(both.calibration(m) > 1);  // nets drawn at random are surer than they should be
        }
    }

    void withoutLabelsThereIsNothingToFitOn() {
        ThreadPool pool(1);
        std::vector<nn::Network> members;
        members.push_back(linear(4, 3, 1, 1));
        Teacher teacher(std::move(members), Mean::Arithmetic);
        QVERIFY(test::errorOf([&] {
                    fitTeacher(pool, teacher, {true, false}, {}, [] {});
                }).find("validation") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestFitTeacher)
#include "tst_fit_teacher.moc"
