// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

#include "core/base/random.h"
#include "core/distill/specialists/specialist_ensemble.h"
#include "core/distill/specialists/summed_kl.h"
#include "core/distill/teacher.h"

using namespace retort;
using namespace retort::distill;

namespace {

std::vector<double> distribution(Random& random, std::size_t n, double spread = 2) {
    std::vector<double> p(n);
    double sum = 0;
    for (double& v : p) sum += v = std::exp(spread * random.normal());
    for (double& v : p) v /= sum;
    return p;
}

std::vector<double> softmax(const std::vector<double>& u) {
    std::vector<double> q(u.size());
    const double top = *std::max_element(u.begin(), u.end());
    double sum = 0;
    for (std::size_t i = 0; i < u.size(); ++i) sum += q[i] = std::exp(u[i] - top);
    for (double& v : q) v /= sum;
    return q;
}

/// A frame with some specialists, their sets drawn at random (overlapping or not).
struct Frame {
    std::vector<double> generalist;
    std::vector<std::vector<std::uint32_t>> outcomes;
    std::vector<std::vector<double>> probabilities;
    std::vector<Opinion> opinions;

    Frame(std::uint64_t seed, std::size_t n, std::size_t specialists, bool full) {
        Random random(seed);
        generalist = distribution(random, n);
        for (std::size_t m = 0; m < specialists; ++m) {
            std::vector<std::uint32_t> all(n);
            std::iota(all.begin(), all.end(), 0U);
            random.shuffle(all);
            const std::size_t size = full && m == 0 ? n : 1 + random.below(n - 1);
            all.resize(size);
            std::vector<double> p = distribution(random, size + (size < n ? 1 : 0));
            outcomes.push_back(all);
            probabilities.emplace_back(p.begin(), p.begin() + static_cast<std::ptrdiff_t>(size));
            rests.push_back(size < n ? p.back() : 0);
        }
        for (std::size_t m = 0; m < specialists; ++m) {
            const double weight = seed % 2 == 0 ? 1 : 0.1 + 0.01 * static_cast<double>(random.below(150));
            opinions.push_back({outcomes[m], probabilities[m], rests[m], weight});
        }
    }

private:
    std::vector<double> rests;
};

/// u by gradient descent from the generalist's logits, as the paper has it: the reference.
std::vector<double> descended(const Frame& frame) {
    const std::size_t n = frame.generalist.size();
    std::vector<double> u(n), gradient(n);
    for (std::size_t c = 0; c < n; ++c) u[c] = std::log(frame.generalist[c]);
    for (int step = 0; step < 200000; ++step) {
        summedKl(frame.generalist, frame.opinions, u, gradient);
        double norm = 0;
        for (const double g : gradient) norm += std::abs(g);
        if (norm < 1e-9) break;
        for (std::size_t c = 0; c < n; ++c) u[c] -= 0.5 * gradient[c];
    }
    return softmax(u);
}

nn::Network linear(std::size_t inputs, std::size_t outputs, std::uint64_t seed) {
    nn::NetworkSpec spec;
    spec.hidden = {};
    spec.initializer = "normal";
    spec.initStd = 1;
    return nn::Network(nn::makeModel(spec, inputs, outputs, seed));
}

}  // namespace

class TestSummedKl : public QObject {
    Q_OBJECT

private slots:
    /// dF/du against central differences, in double.
    void gradientIsThatOfTheLoss() {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const Frame frame(seed, 7, 1 + seed % 4, seed % 3 == 0);
            Random random(seed + 100);
            std::vector<double> u(7), gradient(7), ignored(7);
            for (double& v : u) v = random.normal();
            summedKl(frame.generalist, frame.opinions, u, gradient);
            for (std::size_t c = 0; c < u.size(); ++c) {
                const double h = 1e-6, at = u[c];
                u[c] = at + h;
                const double above = summedKl(frame.generalist, frame.opinions, u, ignored);
                u[c] = at - h;
                const double below = summedKl(frame.generalist, frame.opinions, u, ignored);
                u[c] = at;
                QVERIFY(std::abs((above - below) / (2 * h) - gradient[c]) < 1e-7);
            }
        }
    }

    /// The fixed point over groups of outcomes ends where gradient descent on every logit ends.
    void fixedPointIsTheMinimumOfGradientDescent() {
        for (std::uint64_t seed = 0; seed < 30; ++seed) {
            const Frame frame(seed, 5 + seed % 6, 1 + seed % 5, seed % 4 == 0);
            const std::size_t n = frame.generalist.size();
            SummedKl solver;
            std::vector<double> q(n), gradient(n), u(n);
            Convergence seen;
            solver.solve(frame.generalist, frame.opinions, q, seen);
            QVERIFY(std::abs(std::accumulate(q.begin(), q.end(), 0.0) - 1) < 1e-8);
            const std::vector<double> reference = descended(frame);
            for (std::size_t c = 0; c < n; ++c) {
                QVERIFY2(std::abs(q[c] - reference[c]) < 1e-6, qPrintable(QString::number(q[c] - reference[c])));
                u[c] = std::log(q[c]);
            }
            summedKl(frame.generalist, frame.opinions, u, gradient);
            for (const double g : gradient) QVERIFY(std::abs(g) < 1e-7);
            QCOMPARE(seen.frames, std::int64_t{1});
            QVERIFY(seen.largestGradient < 1e-7 && seen.mostIterations < 2000);
        }
    }

    /// One specialist: inside its set the mean of the two, outside the generalist's shape with the mean of the masses.
    void oneSpecialistHasAClosedForm() {
        const std::vector<double> generalist = {0.5, 0.2, 0.2, 0.1};
        const std::vector<std::uint32_t> set = {0, 1};
        const std::vector<double> p = {0.3, 0.5};
        const Opinion opinion{set, p, 0.2};
        std::vector<double> q(4);
        Convergence seen;
        SummedKl().solve(generalist, {&opinion, 1}, q, seen);
        QCOMPARE(seen.mostIterations, 1);
        const double expected[] = {0.4, 0.35, 0.25 * 2 / 3, 0.25 / 3};
        for (std::size_t c = 0; c < 4; ++c) QVERIFY(std::abs(q[c] - expected[c]) < 1e-12);
    }

    void noSpecialistLeavesTheGeneralist() {
        const std::vector<double> generalist = {0.7, 0.3};
        std::vector<double> q(2);
        Convergence seen;
        SummedKl().solve(generalist, {}, q, seen);
        QVERIFY(q == generalist && seen.frames == 0);
    }

    /// Specialists that agree with the generalist change nothing.
    void agreementChangesNothing() {
        Random random(3);
        const std::vector<double> generalist = distribution(random, 6);
        const std::vector<std::uint32_t> a = {0, 1, 2}, b = {2, 3};
        const std::vector<double> pa = {generalist[0], generalist[1], generalist[2]},
                                  pb = {generalist[2], generalist[3]};
        const Opinion opinions[] = {{a, pa, generalist[3] + generalist[4] + generalist[5]}, {b, pb, 1 - pb[0] - pb[1]}};
        std::vector<double> q(6);
        Convergence seen;
        SummedKl().solve(generalist, opinions, q, seen);
        for (std::size_t c = 0; c < 6; ++c) QVERIFY(std::abs(q[c] - generalist[c]) < 1e-8);
    }

    /// Whole batches, with one outcome for all classes that nobody names, against the formula class by class; any
    /// thread count.
    void ensembleIsTheFormulaFrameByFrame() {
        constexpr std::size_t inputs = 5, classes = 12, frames = 40;
        const ClassSets sets = {{0, 1, 2}, {2, 3, 7}, {8, 9, 10, 11}};
        Matrix x(frames, inputs);
        Random random(11);
        for (std::size_t i = 0; i < x.size(); ++i) x.data()[i] = static_cast<float>(random.normal());
        const auto ensemble = [&] {
            std::vector<Specialist> specialists;
            for (std::size_t m = 0; m < sets.size(); ++m)
                specialists.push_back({linear(inputs, m == 2 ? classes : sets[m].size() + 1, 20 + m), sets[m]});
            return SpecialistEnsemble(linear(inputs, classes, 1), std::move(specialists), 2);
        };
        ThreadPool pool(1), two(2);
        SpecialistEnsemble first = ensemble(), second = ensemble();
        Matrix v, w;
        first.logits(pool, x, v);
        second.logits(two, x, w);
        QVERIFY(std::equal(v.data(), v.data() + v.size(), w.data(),
                           [](float a, float b) { return std::abs(a - b) < 1e-4F * (1 + std::abs(a)); }));
        QVERIFY(first.convergence().frames > 0 && first.convergence().largestGradient < 1e-7);

        const auto logitsOf = [&](std::size_t outputs, std::uint64_t seed) {
            nn::Network net = linear(inputs, outputs, seed);
            const ConstMatrixView z = net.forward({.pool = pool}, x);
            std::vector<std::vector<double>> rows;
            for (std::size_t r = 0; r < frames; ++r) rows.push_back(softmax({z.row(r), z.row(r) + outputs}));
            return rows;
        };
        const auto generalist = logitsOf(classes, 1);
        bool asked[3] = {};
        for (std::size_t r = 0; r < frames; ++r) {
            std::vector<std::int32_t> order(classes);
            std::iota(order.begin(), order.end(), 0);
            std::sort(order.begin(), order.end(), [&](std::int32_t a, std::int32_t b) {
                return generalist[r][static_cast<std::size_t>(a)] > generalist[r][static_cast<std::size_t>(b)];
            });
            std::vector<Opinion> opinions;
            std::vector<std::vector<std::uint32_t>> named;
            std::vector<std::vector<double>> probabilities;
            std::vector<double> rests;
            for (std::size_t m = 0; m < sets.size(); ++m) {
                if (std::none_of(order.begin(), order.begin() + 2,
                                 [&](std::int32_t c) { return std::binary_search(sets[m].begin(), sets[m].end(), c); }))
                    continue;
                asked[m] = true;
                std::vector<double> p = logitsOf(m == 2 ? classes : sets[m].size() + 1, 20 + m)[r];
                std::vector<std::uint32_t> who(sets[m].begin(), sets[m].end());
                if (m == 2) {
                    who.resize(classes);
                    std::iota(who.begin(), who.end(), 0U);
                }
                rests.push_back(m == 2 ? 0 : p.back());
                p.resize(who.size());
                named.push_back(who);
                probabilities.push_back(p);
            }
            for (std::size_t i = 0; i < named.size(); ++i) opinions.push_back({named[i], probabilities[i], rests[i]});
            std::vector<double> q(classes);
            Convergence seen;
            SummedKl().solve(generalist[r], opinions, q, seen);
            const std::vector<double> ours = softmax({v.row(r), v.row(r) + classes});
            for (std::size_t c = 0; c < classes; ++c) QVERIFY(std::abs(ours[c] - q[c]) < 2e-5);
        }
        QVERIFY(asked[0] && asked[1] && asked[2]);
    }

    /// Decisions counted for several weights at once are those of ensembles of these weights; with 0 those of the
    /// generalist.
    void weightsAreComparedAsTheyDecide() {
        constexpr std::size_t inputs = 4, classes = 9, frames = 200;
        const auto ensemble = [&](double weight) {
            std::vector<Specialist> specialists;
            specialists.push_back({linear(inputs, 5, 8), {0, 1, 2, 3}});
            specialists.push_back({linear(inputs, 4, 9), {3, 5, 7}});
            return SpecialistEnsemble(linear(inputs, classes, 1), std::move(specialists), 2, weight);
        };
        Random random(4);
        Matrix x(frames, inputs);
        for (std::size_t i = 0; i < x.size(); ++i) x.data()[i] = static_cast<float>(random.normal());
        std::vector<std::int32_t> labels(frames);
        for (std::int32_t& label : labels) label = static_cast<std::int32_t>(random.below(classes + 1)) - 1;
        ThreadPool pool(1);
        const double weights[] = {0, 0.25, 1, 4};
        const std::vector<std::int64_t> right = ensemble(1).rightWith(pool, x, labels, weights);
        const auto rightOf = [&](ConstMatrixView v) {
            std::int64_t count = 0;
            for (std::size_t r = 0; r < frames; ++r)
                count += labels[r] >= 0 && std::max_element(v.row(r), v.row(r) + classes) - v.row(r) == labels[r];
            return count;
        };
        std::set<std::int64_t> different;
        for (std::size_t w = 0; w < right.size(); ++w) {
            Matrix v;
            SpecialistEnsemble of = ensemble(weights[w]);
            of.logits(pool, x, v);
            QCOMPARE(right[w], rightOf(v));
            different.insert(right[w]);
        }
        QVERIFY(different.size() > 2);
        nn::Network alone = linear(inputs, classes, 1);
        QCOMPARE(right[0], rightOf(alone.forward({.pool = pool}, x)));
    }

    void softerPosteriorsAreThoseOfTheLogits() {
        std::vector<Specialist> specialists;
        specialists.push_back({linear(3, 3, 5), {1, 4}});
        SpecialistEnsemble ensemble(linear(3, 6, 1), std::move(specialists), 6);
        Matrix x(2, 3), v, p;
        for (std::size_t i = 0; i < x.size(); ++i) x.data()[i] = static_cast<float>(i) / 4;
        ThreadPool pool(1);
        ensemble.logits(pool, x, v);
        ensemble.posteriors(pool, x, 3, p);
        std::vector<double> u(v.row(1), v.row(1) + 6);
        for (double& value : u) value /= 3;
        const std::vector<double> expected = softmax(u);
        for (std::size_t c = 0; c < 6; ++c) QVERIFY(std::abs(static_cast<double>(p(1, c)) - expected[c]) < 1e-6);
    }

    void netsThatDoNotFitAreRefused() {
        std::vector<Specialist> specialists;
        specialists.push_back({linear(3, 4, 5), {1, 4}});
        QVERIFY_EXCEPTION_THROWN(SpecialistEnsemble(linear(3, 6, 1), std::move(specialists), 1), std::exception);
    }
};

QTEST_GUILESS_MAIN(TestSummedKl)
#include "tst_summed_kl.moc"
