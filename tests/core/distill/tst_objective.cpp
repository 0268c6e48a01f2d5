// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "core/base/random.h"
#include "core/distill/objective.h"
#include "core/distill/objectives/objectives.h"
#include "core/distill/teacher.h"
#include "support/errors.h"
#include "support/memory_source.h"

using namespace retort;
using namespace retort::distill;
using Kind = Objective::Kind;
using Doubles = std::vector<double>;

namespace {

Doubles normals(std::size_t n, double deviation, std::uint64_t seed) {
    Random random(seed);
    Doubles values(n);
    for (double& v : values) v = deviation * random.normal();
    return values;
}

Doubles softmax(const Doubles& z, double t) {
    double top = z[0], sum = 0;
    for (const double v : z) top = std::max(top, v);
    Doubles p;
    for (const double v : z) sum += std::exp((v - top) / t);
    for (const double v : z) p.push_back(std::exp((v - top) / t) / sum);
    return p;
}

struct Top {
    std::vector<std::uint32_t> indices;
    Doubles probabilities;
    double rest = 1;
};

Top topOf(const Doubles& p, std::size_t k) {
    std::vector<std::uint32_t> order(p.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return p[a] > p[b]; });
    Top top;
    for (std::size_t i = 0; i < k; ++i) {
        top.indices.push_back(order[i]);
        top.probabilities.push_back(p[order[i]]);
        top.rest -= p[order[i]];
    }
    return top;
}

LossSums evaluate(const Objective& o, const Doubles& z, int label, const RowTarget<double>& target,
                  Doubles* gradient = nullptr) {
    Doubles scratch(z.size());
    if (gradient != nullptr) gradient->assign(z.size(), 0);
    return evaluateRow<double>(o, z.data(), z.size(), label, target, 1.0,
                               gradient == nullptr ? nullptr : gradient->data(), scratch.data());
}

RowTarget<double> dense(const Doubles& p) {
    return {p.data(), nullptr, nullptr, 0, 0};
}
RowTarget<double> listed(const Top& t) {
    return {nullptr, t.indices.data(), t.probabilities.data(), t.indices.size(), t.rest};
}

/// Largest error of the gradient against central differences in double.
double gradientError(const Objective& o, Doubles z, int label, const RowTarget<double>& target) {
    Doubles gradient;
    evaluate(o, z, label, target, &gradient);
    double worst = 0;
    for (std::size_t i = 0; i < z.size(); ++i) {
        const double epsilon = 1e-5, kept = z[i];
        z[i] = kept + epsilon;
        const double up = evaluate(o, z, label, target).loss;
        z[i] = kept - epsilon;
        const double down = evaluate(o, z, label, target).loss;
        z[i] = kept;
        worst = std::max(worst, std::abs((up - down) / (2 * epsilon) - gradient[i]));
    }
    return worst;
}

double dot(const Doubles& a, const Doubles& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}
double length(const Doubles& a) {
    return std::sqrt(dot(a, a));
}

/// A net without hidden layers whose logits are its inputs times `factor`.
nn::Network scaled(std::size_t classes, float factor) {
    nn::Model model;
    nn::AffineRecord record{Matrix(classes, classes), std::vector<float>(classes)};
    for (std::size_t i = 0; i < classes; ++i) record.weights(i, i) = factor;
    model.layers.emplace_back(record);
    return nn::Network(model);
}

}  // namespace

class TestObjective : public QObject {
    Q_OBJECT

private slots:
    /// Every objective of the list, with every modifier, at several temperatures: the gradient is the loss's.
    void contract() {
        const std::size_t n = 17;
        const Doubles z = normals(n, 2, 1), v = normals(n, 3, 2);
        const int teachers = static_cast<int>(std::max_element(v.begin(), v.end()) - v.begin());
        QVERIFY(objectiveKinds().size() >= 3);
        for (const ObjectiveKind* kind : objectiveKinds()) {
            QVERIFY(&objectiveNamed(kind->id) == kind && &distill::objectiveOf(kind->kind) == kind);
            for (const char* text : {kind->formula, kind->source, kind->evidence})
                QVERIFY(std::string(text).size() > 10);
            for (const double t : {0.5, 1.0, 4.0, 20.0})
                for (const double w : {0.0, 0.4, 1.0})
                    for (const double smoothing : {0.0, 0.2})
                        for (const double confidence : {0.0, 2.0})
                            for (const int label : {teachers, (teachers + 1) % static_cast<int>(n), -1}) {
                                const Objective o{kind->kind, t, w, smoothing, confidence};
                                const Doubles row = kind->logits ? v : softmax(v, t);
                                QVERIFY2(gradientError(o, z, label, dense(row)) < 1e-6, kind->id);
                                Doubles g;
                                const LossSums sums = evaluate(o, z, label, dense(row), &g);
                                QVERIFY(std::abs(sums.loss - evaluate(o, z, label, dense(row)).loss) < 1e-12);
                                QCOMPARE(sums.labelled, std::int64_t{label >= 0});
                                QVERIFY(std::abs(std::accumulate(g.begin(), g.end(), 0.0)) <
                                        1e-9);  // a shift of z is free
                                if (kind->logits) continue;
                                const Top top = topOf(row, 5);
                                QVERIFY2(gradientError(o, z, label, listed(top)) < 1e-6, kind->id);
                            }
        }
        QVERIFY(test::errorOf([] { objectiveNamed("sofd"); }).find("\"soft\"") != std::string::npos);
    }

    void conditionalFollowsTheTeacherOnlyWhereItIsRight() {
        const Doubles z = normals(6, 1, 1), p = {0.1, 0.5, 0.1, 0.1, 0.1, 0.1};
        const auto soft = [&](int label) { return evaluate({Kind::Conditional, 2, 0}, z, label, dense(p)).loss; };
        QCOMPARE(soft(1), evaluate({Kind::Soft, 2, 0}, z, 1, dense(p)).loss);
        QCOMPARE(soft(-1), evaluate({Kind::Soft, 2, 0}, z, -1, dense(p)).loss);
        QCOMPARE(soft(3), evaluate({Kind::Hard}, z, 3, {}).loss);
        QCOMPARE(evaluate({Kind::Conditional, 2, 0}, z, 3, listed(topOf(p, 2))).loss, soft(3));
    }

    void labelSmoothingIsItsFormula() {
        const Doubles z = normals(7, 2, 1), q = softmax(z, 1);
        const double e = 0.15;
        double expected = -(1 - e) * std::log(q[2]);
        for (const double value : q) expected -= e / 7 * std::log(value);
        const LossSums sums = evaluate({Kind::Hard, 1, 1, e}, z, 2, {});
        QVERIFY(std::abs(sums.loss - expected) < 1e-12);
        QVERIFY(std::abs(sums.hard + std::log(q[2])) < 1e-12);  // what is told stays comparable
        const LossSums without = evaluate({Kind::Hard, 1, 1, e}, z, -1, {});
        QCOMPARE(without.loss, 0.0);
    }

    /// The weight hangs on the teacher alone, whatever the temperature its row was softened to.
    void confidenceIsThatOfThePosteriorAtOne() {
        const Doubles v = normals(12, 2, 5), p = softmax(v, 1);
        double entropy = 0;
        for (const double value : p) entropy -= value * std::log(value);
        const double expected = std::exp(-1.5 * entropy / std::log(12.0));
        for (const double t : {0.5, 1.0, 3.0, 20.0}) {
            const Doubles row = softmax(v, t);
            QVERIFY(std::abs(confidence({Kind::Soft, t, 0, 0, 1.5}, dense(row), 12) - expected) < 1e-9);
            const Top all = topOf(row, 12);
            QVERIFY(std::abs(confidence({Kind::Soft, t, 0, 0, 1.5}, listed(all), 12) - expected) < 1e-9);
        }
        QVERIFY(std::abs(confidence({Kind::Logits, 4, 0, 0, 1.5}, dense(v), 12) - expected) < 1e-9);
        const Doubles even(4, 0.25), sure = {0, 1, 0, 0};
        QVERIFY(std::abs(confidence({Kind::Soft, 1, 0, 0, 1}, dense(even), 4) - std::exp(-1)) < 1e-12);
        QVERIFY(std::abs(confidence({Kind::Soft, 1, 0, 0, 1}, dense(sure), 4) - 1) < 1e-6);
        QCOMPARE(confidence({Kind::Soft, 1, 0, 0, 0}, dense(even), 4), 1.0);
    }

    void gradientAtAnyTemperatureAndWeightEqualsFiniteDifferences() {
        const std::size_t n = 23;
        const Doubles z = normals(n, 2, 1), v = normals(n, 3, 2);
        for (const double t : {0.5, 1.0, 2.0, 5.0, 20.0})
            for (const double w : {0.0, 0.3, 1.0})
                for (const int label : {4, -1}) {
                    const Doubles p = softmax(v, t);
                    const Top top = topOf(p, 5);
                    QVERIFY(gradientError({Kind::Soft, t, w}, z, label, dense(p)) < 1e-6);
                    QVERIFY(gradientError({Kind::Soft, t, w}, z, label, listed(top)) < 1e-6);
                    QVERIFY(gradientError({Kind::Logits, t, w}, z, label, dense(v)) < 1e-6);
                    QVERIFY(gradientError({Kind::Hard, t, w}, z, label, {}) < 1e-6);
                }
    }

    /// L = (1-w) T^2 CE(p, q(T)) + w CE(y, q(1)), by hand.
    void lossIsItsFormula() {
        const Doubles z = normals(9, 2, 1);
        for (const double t : {1.0, 3.0}) {
            const Doubles p = softmax(normals(9, 2, 2), t), q = softmax(z, t), q1 = softmax(z, 1);
            double soft = 0;
            for (std::size_t i = 0; i < 9; ++i) soft -= t * t * p[i] * std::log(q[i]);
            const double hard = -std::log(q1[2]);
            const LossSums sums = evaluate({Kind::Soft, t, 0.3}, z, 2, dense(p));
            QVERIFY(std::abs(sums.soft - soft) < 1e-12 && std::abs(sums.hard - hard) < 1e-12);
            QVERIFY(std::abs(sums.loss - (0.7 * soft + 0.3 * hard)) < 1e-12);
            const LossSums unlabelled = evaluate({Kind::Soft, t, 0.3}, z, -1, dense(p));
            QVERIFY(std::abs(unlabelled.loss - soft) < 1e-12);
            QCOMPARE(unlabelled.labelled, std::int64_t{0});
        }
    }

    void pureSoftEqualsTheLimitOfTheMixedRun() {
        const Doubles z = normals(30, 2, 1), p = softmax(normals(30, 3, 2), 4);
        Doubles pure, mixed;
        const double pureLoss = evaluate({Kind::Soft, 4, 0}, z, 3, dense(p), &pure).loss;
        const double mixedLoss = evaluate({Kind::Soft, 4, 1e-9}, z, 3, dense(p), &mixed).loss;
        QVERIFY(std::abs(pureLoss - mixedLoss) < 1e-7);
        for (std::size_t i = 0; i < z.size(); ++i) QVERIFY(std::abs(pure[i] - mixed[i]) < 1e-8);
        QVERIFY(length(pure) > 0.1);
    }

    /// A student with the teacher's logits is at the minimum whatever T: both are softened. Its hard part is at T = 1.
    void studentAndTeacherUseTheSameTemperature() {
        const Doubles z = normals(30, 2, 1);
        for (const double t : {1.0, 2.0, 10.0}) {
            Doubles gradient;
            const LossSums sums = evaluate({Kind::Soft, t, 0}, z, 3, dense(softmax(z, t)), &gradient);
            QVERIFY(length(gradient) < 1e-12);
            QVERIFY(std::abs(sums.hard + std::log(softmax(z, 1)[3])) < 1e-12);
        }
    }

    void exactlyOneHotTeacherRowKeepsItsSoftWeight() {
        const Doubles z = normals(6, 1, 1), q = softmax(z, 2), q1 = softmax(z, 1);
        Doubles p(6), gradient;
        p[1] = 1;
        const LossSums sums = evaluate({Kind::Soft, 2, 0.25}, z, 4, dense(p), &gradient);
        QVERIFY(std::abs(sums.soft + 4 * std::log(q[1])) < 1e-12);
        for (std::size_t i = 0; i < 6; ++i) {
            const double expected = 0.75 * 2 * (q[i] - p[i]) + 0.25 * (q1[i] - (i == 4 ? 1 : 0));
            QVERIFY(std::abs(gradient[i] - expected) < 1e-12);
        }
        const Top top{{1, 3}, {1, 0}, 0};
        QVERIFY(std::abs(evaluate({Kind::Soft, 2, 0.25}, z, 4, listed(top)).loss - sums.loss) < 1e-12);
    }

    void frameAccuracyIsAgainstTheAlignmentWhereTargetsAreSoft() {
        const Doubles z = {0, 3, 1}, p = {0.9, 0.05, 0.05};  // the teacher says 0, the alignment and the student say 1
        QCOMPARE(evaluate({Kind::Soft, 1, 0}, z, 1, dense(p)).correct, std::int64_t{1});
        QCOMPARE(evaluate({Kind::Soft, 1, 0}, z, 0, dense(p)).correct, std::int64_t{0});
    }

    void geometricWeightsAreExponentsAndArithmeticOnesNormalised() {
        const std::size_t n = 5;
        ThreadPool pool(1);
        Matrix x(1, n), p;
        Doubles v(n);
        for (std::size_t i = 0; i < n; ++i) v[i] = static_cast<double>(x(0, i) = static_cast<float>(i * i % 4) * 0.7F);
        const auto teacher = [&](Mean mean, Doubles weights) {
            std::vector<nn::Network> members;
            members.push_back(scaled(n, 1));
            members.push_back(scaled(n, -2));
            return Teacher(std::move(members), mean, std::move(weights));
        };
        const auto expect = [&](const Doubles& expected) {
            for (std::size_t i = 0; i < n; ++i)
                if (std::abs(static_cast<double>(p(0, i)) - expected[i]) > 1e-6) return false;
            return true;
        };
        const double t = 1.7;
        Doubles twice = v;
        for (double& e : twice) e *= -2;
        Doubles sum(n), mixed(n), half(n);
        const Doubles a = softmax(v, t), b = softmax(twice, t);
        for (std::size_t i = 0; i < n; ++i) {
            sum[i] = 0.9 * v[i] + 0.6 * twice[i];
            half[i] = 0.5 * v[i] + 0.5 * twice[i];
            mixed[i] = 0.6 * a[i] + 0.4 * b[i];
        }
        teacher(Mean::Geometric, {0.9, 0.6}).posteriors(pool, x, t, p);
        QVERIFY(expect(softmax(sum, t)));
        teacher(Mean::Geometric, {}).posteriors(pool, x, t, p);
        QVERIFY(expect(softmax(half, t)));
        teacher(Mean::Arithmetic, {0.9, 0.6}).posteriors(pool, x, t, p);
        QVERIFY(expect(mixed));
        Matrix logits;
        Teacher arithmetic = teacher(Mean::Arithmetic, {0.9, 0.6});
        arithmetic.logits(pool, x, logits);
        arithmetic.posteriors(pool, x, 1, p);
        for (std::size_t i = 0; i < n; ++i) QVERIFY(std::abs(std::exp(logits(0, i)) - p(0, i)) < 1e-6F);
    }

    /// For zero-mean logits T^2 dC/dz -> (z - v)/K.
    void softGradientBecomesLogitMatchingAtHighTemperature() {
        const Doubles z = normals(50, 1, 1), v = normals(50, 1, 2);
        Doubles soft, logits;
        evaluate({Kind::Soft, 1000, 0}, z, -1, dense(softmax(v, 1000)), &soft);
        evaluate({Kind::Logits, 1, 0}, z, -1, dense(v), &logits);
        for (std::size_t i = 0; i < z.size(); ++i) QVERIFY(std::abs(soft[i] - logits[i]) < 5e-3 * length(logits));
    }

    /// Random logits (1000 classes, deviation 3): against the logit-matching gradient, the length falls towards a limit
    /// with T and the cosine rises to 1. Means over several draws.
    void lengthAndDirectionOfTheGradientOverTemperature() {
        const double temperatures[] = {1, 2, 5, 10, 20};
        const double lengths[] = {2.15, 1.03, 0.65, 0.61, 0.60};
        const double cosines[] = {0.23, 0.57, 0.91, 0.978, 0.9945};
        double found[5] = {}, angle[5] = {};
        constexpr int draws = 12;
        for (std::uint64_t d = 0; d < draws; ++d) {
            const Doubles z = normals(1000, 3, 100 + d), v = normals(1000, 3, 200 + d);
            Doubles matching;
            evaluate({Kind::Logits, 1, 0}, z, -1, dense(v), &matching);
            for (int i = 0; i < 5; ++i) {
                Doubles g;
                evaluate({Kind::Soft, temperatures[i], 0}, z, -1, dense(softmax(v, temperatures[i])), &g);
                found[i] += length(g) / length(matching) / draws;
                angle[i] += dot(g, matching) / length(g) / length(matching) / draws;
            }
        }
        for (int i = 0; i < 5; ++i) {
            // Lengths are relative to their own limit: only the shape is told apart.
            QVERIFY(std::abs(found[i] / found[4] / (lengths[i] / lengths[4]) - 1) < 0.08);
            QVERIFY(std::abs(angle[i] - cosines[i]) < (i < 2 ? 0.12 : 0.03));
        }
    }

    void topKStaysFiniteWhereTheStudentIsSure() {
        Doubles z(100, 0.0);
        z[7] = 40;  // all others together e^-35
        const Top top{{7, 3}, {0.99, 0.005}, 0.005};
        Doubles gradient;
        const LossSums sums = evaluate({Kind::Soft, 1, 0}, z, 7, listed(top), &gradient);
        QVERIFY(std::abs(sums.soft - (0.005 * 40 + 0.005 * (40 - std::log(98)))) < 1e-9);
        std::vector<float> zf(z.begin(), z.end()), gf(100), scratch(100), pf = {0.99F, 0.005F};
        const RowTarget<float> target{nullptr, top.indices.data(), pf.data(), 2, 0.005F};
        evaluateRow<float>({Kind::Soft, 1, 0}, zf.data(), 100, 7, target, 1, gf.data(), scratch.data());
        for (std::size_t i = 0; i < 100; ++i) QVERIFY(std::abs(static_cast<double>(gf[i]) - gradient[i]) < 1e-5);
    }

    void allClassesListedEqualsDense() {
        const Doubles z = normals(8, 2, 1), p = softmax(normals(8, 2, 2), 2);
        Top top = topOf(p, 8);
        top.rest = 0;
        Doubles a, b;
        const double x = evaluate({Kind::Soft, 2, 0.5}, z, 1, dense(p), &a).loss;
        const double y = evaluate({Kind::Soft, 2, 0.5}, z, 1, listed(top), &b).loss;
        QVERIFY(std::abs(x - y) < 1e-12);
        for (std::size_t i = 0; i < 8; ++i) QVERIFY(std::abs(a[i] - b[i]) < 1e-12);
    }

    void batchesAreMeansOverFramesOnAnyNumberOfThreads() {
        const std::size_t frames = 50, n = 40;
        Matrix z(frames, n), g1(frames, n), g3(frames, n);
        SoftTargets targets;
        targets.dense.resize(frames, n);
        std::vector<std::int32_t> labels;
        LossSums expected;
        std::vector<Doubles> gradients;
        for (std::size_t r = 0; r < frames; ++r) {
            Doubles row = normals(n, 2, r), p = softmax(normals(n, 2, 100 + r), 3);
            for (std::size_t c = 0; c < n; ++c) {
                row[c] = static_cast<double>(z(r, c) = static_cast<float>(row[c]));
                p[c] = static_cast<double>(targets.dense(r, c) = static_cast<float>(p[c]));
            }
            labels.push_back(r % 5 == 0 ? -1 : static_cast<std::int32_t>(r % n));
            gradients.emplace_back();
            expected += evaluate({Kind::Soft, 3, 0.4}, row, labels.back(), dense(p), &gradients.back());
        }
        ThreadPool one(1), three(3);
        const LossSums a = evaluateObjective(one, {Kind::Soft, 3, 0.4}, z, labels, &targets, g1);
        const LossSums b = evaluateObjective(three, {Kind::Soft, 3, 0.4}, z, labels, &targets, g3);
        QVERIFY(g1 == g3);
        QCOMPARE(a.loss, b.loss);
        QCOMPARE(a.frames, std::int64_t{50});
        QCOMPARE(a.labelled, std::int64_t{40});
        QCOMPARE(a.correct, expected.correct);
        QVERIFY(std::abs(a.loss - expected.loss) < 1e-3 && std::abs(a.soft - expected.soft) < 1e-3 &&
                std::abs(a.hard - expected.hard) < 1e-3);
        for (std::size_t r = 0; r < frames; ++r)
            for (std::size_t c = 0; c < n; ++c)
                QVERIFY(std::abs(static_cast<double>(g1(r, c)) - gradients[r][c] / 50) < 1e-6);
    }

    void softmaxesInPlaceAndLogarithms() {
        ThreadPool pool(2);
        Matrix z(20, 33), p(20, 33), logs(20, 33);
        for (std::size_t i = 0; i < z.size(); ++i) z.data()[i] = static_cast<float>(i % 13) * 20;  // far apart
        softmaxRows(pool, z, 1, p);
        logSoftmaxRows(pool, z, logs);
        Matrix inPlace = z;
        softmaxRows(pool, inPlace, 1, inPlace);
        QVERIFY(p == inPlace);
        for (std::size_t r = 0; r < 20; ++r) {
            double sum = 0;
            for (std::size_t c = 0; c < 33; ++c) {
                sum += static_cast<double>(p(r, c));
                QVERIFY(std::abs(std::exp(logs(r, c)) - p(r, c)) < 1e-5F);
                QVERIFY(std::isfinite(logs(r, c)));
            }
            QVERIFY(std::abs(sum - 1) < 1e-5);
        }
    }
};

QTEST_APPLESS_MAIN(TestObjective)
#include "tst_objective.moc"
