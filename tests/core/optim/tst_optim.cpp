// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <array>
#include <cmath>
#include <vector>

#include "core/base/random.h"
#include "core/optim/optimizer.h"
#include "core/optim/schedule.h"

using namespace retort;
using namespace retort::optim;

namespace {

constexpr std::size_t units = 5, inputs = 7, weights = units * inputs, all = weights + units;

const std::vector<ParameterBlock> blocks = {{ParameterBlock::Kind::Weights, 0, units, inputs},
                                            {ParameterBlock::Kind::Offsets, weights, 1, units}};

struct Rig {
    ThreadPool pool{2};
    std::unique_ptr<Optimizer> optimizer;
    std::vector<float> parameters, gradients;
    std::vector<double> w;  ///< The reference.
    Random random{4};

    explicit Rig(const OptimizerSpec& spec)
        : optimizer(makeOptimizer(spec, blocks, all)), parameters(all), gradients(all) {
        for (float& p : parameters) p = static_cast<float>(random.normal());
        w.assign(parameters.begin(), parameters.end());
    }
    double step(double rate) {
        for (float& g : gradients) g = static_cast<float>(random.normal());
        return optimizer->update(pool, rate, parameters, gradients);
    }
    double worst() const {
        double error = 0;
        for (std::size_t i = 0; i < all; ++i)
            error = std::max(error, std::abs(static_cast<double>(parameters[i]) - w[i]));
        return error;
    }
};

OptimizerSpec sgd(double momentum, bool nesterov) {
    OptimizerSpec spec;
    spec.momentum = momentum;
    spec.nesterov = nesterov;
    return spec;
}

}  // namespace

class TestOptim : public QObject {
    Q_OBJECT

private slots:
    void piecesGiveTheBitsOfTheWhole() {
        for (const char* name : {"sgd", "adam"}) {
            OptimizerSpec spec = sgd(0.9, true);
            spec.optimizer = name;
            spec.weightDecay = 0.01;
            spec.maxNorm = 1.5;
            Rig whole(spec), pieces(spec);
            for (int i = 0; i < 5; ++i) {
                whole.step(0.1);
                pieces.optimizer->begin(0.1, pieces.parameters);
                // Rectangles: begin, rows, columns.
                const std::vector<std::array<std::size_t, 3>> tiles{
                    {3 * inputs, 2, 4}, {weights, 1, units}, {3 * inputs + 4, 2, 3}, {0, 3, inputs}};
                for (const auto& [begin, rows, cols] : tiles) {
                    const GradientTile tile{begin, rows, cols, inputs, whole.gradients.data() + begin, inputs};
                    pieces.optimizer->take(tile);
                }
                pieces.optimizer->rowsDone(0, 2 * inputs);
                pieces.optimizer->rowsDone(2 * inputs, weights);
                QCOMPARE(pieces.parameters, whole.parameters);
            }
        }
        OptimizerSpec clipped;
        clipped.clipNorm = 1;
        QVERIFY(!Rig(clipped).optimizer->worksInPieces());
    }

    void sgdFollowsItsFormula() {
        for (const bool nesterov : {false, true}) {
            OptimizerSpec spec = sgd(0.9, nesterov);
            spec.weightDecay = 0.01;
            Rig rig(spec);
            std::vector<double> v(all);
            for (int t = 0; t < 20; ++t) {
                const double rate = 0.1 / (t + 1);
                rig.step(rate);
                for (std::size_t i = 0; i < all; ++i) {
                    const double g =
                        static_cast<double>(rig.gradients[i]) + (i < weights ? 0.01 * rig.w[i] : 0);  // not on biases
                    v[i] = 0.9 * v[i] - rate * g;
                    rig.w[i] += nesterov ? 0.9 * v[i] - rate * g : v[i];
                }
            }
            QVERIFY(rig.worst() < 1e-5);
        }
    }

    void adamFollowsThePaper() {
        OptimizerSpec spec;
        spec.optimizer = "adam";
        spec.epsilon = 1e-3;  // large enough to be seen
        Rig rig(spec);
        std::vector<double> m(all), s(all);
        for (int t = 1; t <= 30; ++t) {
            rig.step(0.01);
            for (std::size_t i = 0; i < all; ++i) {
                const double g = static_cast<double>(rig.gradients[i]);
                m[i] = 0.9 * m[i] + 0.1 * g;
                s[i] = 0.999 * s[i] + 0.001 * g * g;
                const double mHat = m[i] / (1 - std::pow(0.9, t));
                const double sHat = s[i] / (1 - std::pow(0.999, t));
                rig.w[i] -= 0.01 * mHat / (std::sqrt(sHat) + 1e-3);
            }
            QVERIFY(rig.worst() < 1e-5);
        }
    }

    void maxNormHoldsEachUnitAlone() {
        OptimizerSpec spec = sgd(0, false);
        spec.maxNorm = 2;
        Rig rig(spec);
        for (std::size_t i = 0; i < inputs; ++i) rig.parameters[i] = 0.1F;   // unit 0 is short: left alone
        for (std::size_t i = weights; i < all; ++i) rig.parameters[i] = 50;  // biases are no weights
        rig.w.assign(rig.parameters.begin(), rig.parameters.end());
        std::fill(rig.gradients.begin(), rig.gradients.end(), 0.0F);
        rig.optimizer->update(rig.pool, 0.1, rig.parameters, rig.gradients);
        for (std::size_t u = 0; u < units; ++u) {
            double before = 0, after = 0;
            for (std::size_t i = u * inputs; i < (u + 1) * inputs; ++i) {
                before += rig.w[i] * rig.w[i];
                after += std::pow(static_cast<double>(rig.parameters[i]), 2);
            }
            QVERIFY(std::abs(std::sqrt(after) - std::min(2.0, std::sqrt(before))) < 1e-5);
        }
        QCOMPARE(rig.parameters[0], 0.1F);
        QCOMPARE(rig.parameters[weights], 50.0F);
    }

    void clippingScalesTheWholeGradient() {
        OptimizerSpec spec = sgd(0, false);
        spec.clipNorm = 1.5;
        Rig rig(spec);
        const double length = rig.step(0.1);
        double expected = 0;
        for (const float g : rig.gradients) expected += std::pow(static_cast<double>(g), 2);
        QVERIFY(std::abs(length - std::sqrt(expected)) < 1e-5);
        QVERIFY(length > 1.5);
        for (std::size_t i = 0; i < all; ++i) rig.w[i] -= 0.1 * 1.5 / length * static_cast<double>(rig.gradients[i]);
        QVERIFY(rig.worst() < 1e-6);
        std::vector<double> before(rig.parameters.begin(), rig.parameters.end());
        for (float& g : rig.gradients) g = 0.01F;  // short ones are left alone
        rig.optimizer->update(rig.pool, 0.1, rig.parameters, rig.gradients);
        for (std::size_t i = 0; i < all; ++i)
            QVERIFY(std::abs(static_cast<double>(rig.parameters[i]) - (before[i] - 0.001)) < 1e-6);
    }

    void stateIsAllThatMustSurvive() {
        for (const char* name : {"sgd", "adam"}) {
            OptimizerSpec spec;
            spec.optimizer = name;
            Rig left(spec), saved(spec);
            for (int t = 0; t < 3; ++t) {
                left.step(0.1);
                saved.step(0.1);
            }
            const auto resumed = makeOptimizer(spec, blocks, all);
            std::copy(saved.optimizer->state().begin(), saved.optimizer->state().end(), resumed->state().begin());
            left.step(0.1);
            for (float& g : saved.gradients) g = static_cast<float>(saved.random.normal());
            resumed->update(saved.pool, 0.1, saved.parameters, saved.gradients);
            QVERIFY(left.parameters == saved.parameters);
        }
    }

    void ratesOfTheFixedSchedules() {
        ScheduleSpec spec;
        spec.factor = 0.5;
        spec.finalRate = 0.01;
        const auto rate = [&](const char* name, double position) {
            spec.schedule = name;
            return makeSchedule(spec, 0.1, 10)->rate(position);
        };
        QCOMPARE(rate("constant", 7.5), 0.1);
        QCOMPARE(rate("exponential", 0.9), 0.1);
        QCOMPARE(rate("exponential", 2.1), 0.025);
        QCOMPARE(rate("exponential", 9.0), 0.01);  // finalRate is a floor
        QVERIFY(std::abs(rate("cosine", 0) - 0.1) < 1e-12);
        QVERIFY(std::abs(rate("cosine", 5) - 0.055) < 1e-12);
        QVERIFY(std::abs(rate("cosine", 10) - 0.01) < 1e-12);
        QVERIFY(std::abs(rate("linear", 2.5) - 0.0775) < 1e-12);
        QVERIFY(std::abs(rate("linear", 12) - 0.01) < 1e-12);
    }

    void warmUpRisesFromZero() {
        ScheduleSpec spec;
        spec.schedule = "constant";
        spec.warmupEpochs = 2;
        const auto schedule = makeSchedule(spec, 0.1, 10);
        QCOMPARE(schedule->rate(0), 0.0);
        QVERIFY(std::abs(schedule->rate(0.5) - 0.025) < 1e-12);
        QCOMPARE(schedule->rate(2), 0.1);
        QCOMPARE(schedule->rate(9), 0.1);
    }

    void plateauHalvesWhereAccuracyStandsStill() {
        ScheduleSpec spec;
        spec.schedule = "plateau";
        spec.threshold = 0.0025;
        const auto schedule = makeSchedule(spec, 0.08, 30);
        const auto after = [&](double accuracy) {
            const Verdict verdict = schedule->observe(1.0, accuracy);
            return verdict.reject || verdict.stop ? -1.0 : schedule->rate(1);
        };
        QCOMPARE(after(0.30), 0.08);
        QCOMPARE(after(0.31), 0.08);
        QCOMPARE(after(0.312), 0.04);  // gains 0.002
        QCOMPARE(after(0.311), 0.02);  // falls
        QCOMPARE(after(0.32), 0.02);
        const auto resumed = makeSchedule(spec, 0.08, 30);
        resumed->state() = schedule->state();
        resumed->observe(1, 0.32);
        QCOMPARE(resumed->rate(1), 0.01);
    }

    /// Kaldi's nnet1 train_scheduler.sh on a made-up course of validation losses: accept, accept, start halving at 0.5
    /// % (under start_halving_impr), reject a rise, go on, end under end_halving_impr.
    void newbobIsKaldis() {
        ScheduleSpec spec;
        spec.schedule = "newbob";
        const auto schedule = makeSchedule(spec, 0.008, 20);
        struct Epoch {
            double loss;
            bool reject, stop;
            double nextRate;
        };
        for (const Epoch& e :
             {Epoch{2.50, false, false, 0.008}, Epoch{2.40, false, false, 0.008}, Epoch{2.39, false, false, 0.004},
              Epoch{2.30, false, false, 0.002}, Epoch{2.2990, false, true, 0.001}}) {
            const Verdict verdict = schedule->observe(e.loss, 0);
            QCOMPARE(verdict.reject, e.reject);
            QCOMPARE(verdict.stop, e.stop);
            QVERIFY(std::abs(schedule->rate(1) - e.nextRate) < 1e-12);
        }
        const auto rising = makeSchedule(spec, 0.008, 20);
        rising->observe(2.0, 0);
        QVERIFY(rising->observe(2.1, 0).reject);  // begins the halving
        QCOMPARE(rising->rate(2), 0.004);
        QVERIFY(!rising->observe(1.9, 0).reject);  // measured against 2.0
        const Verdict worse = rising->observe(1.95, 0);
        QVERIFY(worse.reject && worse.stop);
        QVERIFY(makeSchedule(spec, 0.008, 20)->observe(std::nan(""), 0).reject);
    }
};

QTEST_APPLESS_MAIN(TestOptim)
#include "tst_optim.moc"
