// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/distill/specialists/clustering.h"
#include "core/distill/specialists/covariance.h"

using namespace retort;
using namespace retort::distill;

namespace {

/// Posteriors of frames whose class is confused within its group alone: class c belongs to group c % groups.
Matrix confusedWithin(std::size_t frames, std::size_t classes, std::size_t groups, std::uint64_t seed) {
    Random random(seed);
    Matrix p(frames, classes);
    for (std::size_t r = 0; r < frames; ++r) {
        const std::size_t group = random.below(groups);
        double sum = 0;
        for (std::size_t c = 0; c < classes; ++c) {
            const double v =
                (c % groups == group ? std::exp(1.5 * random.normal()) : 0.01 * random.uniform()) *
                (1.0 + 3.0 * static_cast<double>(c) / static_cast<double>(classes));  // some classes are rare
            p(r, c) = static_cast<float>(v);
            sum += v;
        }
        for (std::size_t c = 0; c < classes; ++c) p(r, c) /= static_cast<float>(sum);
    }
    return p;
}

Matrix covarianceOf(ThreadPool& pool, const Matrix& p, std::size_t batch) {
    PredictionCovariance covariance(p.cols());
    for (std::size_t first = 0; first < p.rows(); first += batch) {
        const std::size_t count = std::min(batch, p.rows() - first);
        Matrix some(count, p.cols());
        std::copy_n(p.row(first), some.size(), some.data());
        covariance.add(pool, some);
    }
    return covariance.take();
}

ClassSets byGroup(std::size_t classes, std::size_t groups) {
    ClassSets sets(groups);
    for (std::size_t c = 0; c < classes; ++c) sets[c % groups].push_back(static_cast<std::int32_t>(c));
    return sets;
}

}  // namespace

class TestClassSets : public QObject {
    Q_OBJECT

private slots:
    void covarianceInOnePassIsThatOfTwo() {
        ThreadPool pool(2);
        const Matrix p = confusedWithin(500, 12, 3, 1);
        const Matrix covariance = covarianceOf(pool, p, 64);
        std::vector<double> mean(12);
        for (std::size_t r = 0; r < 500; ++r)
            for (std::size_t c = 0; c < 12; ++c) mean[c] += static_cast<double>(p(r, c)) / 500;
        for (std::size_t i = 0; i < 12; ++i)
            for (std::size_t j = 0; j < 12; ++j) {
                double expected = 0;
                for (std::size_t r = 0; r < 500; ++r)
                    expected +=
                        (static_cast<double>(p(r, i)) - mean[i]) * (static_cast<double>(p(r, j)) - mean[j]) / 500;
                QVERIFY(std::abs(static_cast<double>(covariance(i, j)) - expected) < 1e-7);
            }
        PredictionCovariance again(12);
        Matrix copy = p;
        again.add(pool, copy);
        const std::vector<double> means = again.mean();
        for (std::size_t c = 0; c < 12; ++c) QVERIFY(std::abs(means[c] - mean[c]) < 1e-7);
    }

    void confusedClassesComeTogether_data() {
        QTest::addColumn<bool>("pairs");
        QTest::newRow("kmeans") << false;
        QTest::newRow("pairs") << true;
    }
    void confusedClassesComeTogether() {
        QFETCH(bool, pairs);
        ThreadPool pool(2);
        const Matrix covariance = covarianceOf(pool, confusedWithin(3000, 60, 5, 2), 512);
        for (std::uint64_t seed = 0; seed < 5; ++seed) {
            const ClusterRequest request{5, 0, seed};
            QVERIFY((pairs ? greedyPairSets(covariance, request) : kmeansSets(pool, covariance, request)) ==
                    byGroup(60, 5));
        }
    }

    void setsAreDisjointOrOfTheSizeAskedFor() {
        ThreadPool pool(2);
        const Matrix covariance = covarianceOf(pool, confusedWithin(1000, 37, 4, 3), 512);
        for (const std::size_t clusters : {1, 2, 7, 18, 37}) {
            for (const bool pairs : {false, true}) {
                const ClusterRequest disjoint{clusters, 0, 4};
                const ClassSets sets =
                    pairs ? greedyPairSets(covariance, disjoint) : kmeansSets(pool, covariance, disjoint);
                QCOMPARE(sets.size(), clusters);
                std::multiset<std::int32_t> all;
                for (const ClassSet& set : sets) {
                    QVERIFY(!set.empty() && std::is_sorted(set.begin(), set.end()));
                    all.insert(set.begin(), set.end());
                }
                QCOMPARE(all.size(), std::size_t{37});
                QCOMPARE(std::set<std::int32_t>(all.begin(), all.end()).size(), std::size_t{37});
                const ClusterRequest sized{clusters, 9, 4};
                const ClassSets overlapping =
                    pairs ? greedyPairSets(covariance, sized) : kmeansSets(pool, covariance, sized);
                QCOMPARE(overlapping.size(), clusters);
                for (const ClassSet& set : overlapping)
                    QCOMPARE(std::set<std::int32_t>(set.begin(), set.end()).size(), std::size_t{9});
            }
        }
    }

    /// Classes that are never predicted have no direction, and still belong somewhere.
    void classesWithoutPredictionsAreNoTrouble() {
        ThreadPool pool(1);
        Matrix covariance(6, 6);
        covariance(0, 0) = covariance(1, 1) = 1;
        covariance(0, 1) = covariance(1, 0) = 0.5F;
        for (const ClassSets& sets : {kmeansSets(pool, covariance, {3, 0, 1}), greedyPairSets(covariance, {3, 0, 1})}) {
            QCOMPARE(sets.size(), std::size_t{3});
            for (const ClassSet& set : sets) QVERIFY(!set.empty());
        }
    }

    void textsOfSetsReadBack() {
        QVERIFY((parseClassSet("9, 4 0 10-12") == ClassSet{0, 4, 9, 10, 11, 12}));
        QCOMPARE(classSetText(ClassSet{0, 4, 9, 10, 11, 12, 20, 21}), std::string("0 4 9-12 20 21"));
        Random random(6);
        for (int i = 0; i < 50; ++i) {
            std::set<std::int32_t> set;
            for (int k = 0; k < 20; ++k) set.insert(static_cast<std::int32_t>(random.below(40)));
            const ClassSet classes(set.begin(), set.end());
            QVERIFY(parseClassSet(classSetText(classes)) == classes);
        }
        QVERIFY(parseClassSet("  ").empty());
        for (const char* bad : {"a", "3-", "-3", "5-2", "3 3", "1-4 2", "1.5", "99999999999", "0-1048576"})
            QVERIFY_EXCEPTION_THROWN(parseClassSet(bad), Error);
    }
};

QTEST_GUILESS_MAIN(TestClassSets)
#include "tst_class_sets.moc"
