// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <numeric>

#include "core/base/problem.h"
#include "core/base/random.h"
#include "core/base/text.h"

using namespace retort;

class TestRandomText : public QObject {
    Q_OBJECT

private slots:
    /// Sequences decide every weight of every run: they must never change silently. SplitMix64's published values from
    /// the second on.
    void theSequenceIsFixed() {
        Random random(1234567);
        for (const std::uint64_t expected :
             {3203168211198807973ULL, 9817491932198370423ULL, 4593380528125082431ULL, 16408922859458223821ULL})
            QCOMPARE(random.bits(), expected);
        Random shuffler(7);
        std::vector<int> items(8);
        std::iota(items.begin(), items.end(), 0);
        shuffler.shuffle(items);
        std::vector<int> again(8);
        std::iota(again.begin(), again.end(), 0);
        Random(7).shuffle(again);
        QCOMPARE(items, again);
    }

    void seedsDifferByEveryPart() {
        const std::uint64_t a = seedFor(1, "weights", 0);
        QCOMPARE(a, seedFor(1, "weights", 0));
        QVERIFY(a != seedFor(2, "weights", 0));
        QVERIFY(a != seedFor(1, "weightt", 0));
        QVERIFY(a != seedFor(1, "weights", 1));
        QVERIFY(seedFor(1, "") != seedFor(1, std::string_view("\0", 1)));
    }

    void uniformAndNormalHaveTheirMoments() {
        Random random(3);
        constexpr int n = 200000;
        double sum = 0, square = 0, normalSum = 0, normalSquare = 0, normalFourth = 0;
        for (int i = 0; i < n; ++i) {
            const double u = random.uniform();
            QVERIFY(u >= 0 && u < 1);
            sum += u;
            square += u * u;
            const double z = random.normal();
            normalSum += z;
            normalSquare += z * z;
            normalFourth += z * z * z * z;
        }
        QVERIFY(std::abs(sum / n - 0.5) < 0.005);
        QVERIFY(std::abs(square / n - 1.0 / 3) < 0.005);
        QVERIFY(std::abs(normalSum / n) < 0.01);
        QVERIFY(std::abs(normalSquare / n - 1) < 0.02);
        QVERIFY(std::abs(normalFourth / n - 3) < 0.15);
    }

    void belowIsUniform() {
        Random random(5);
        std::vector<int> counts(7);
        for (int i = 0; i < 70000; ++i) ++counts[random.below(7)];
        double chi = 0;
        for (const int c : counts) chi += (c - 10000.0) * (c - 10000.0) / 10000.0;
        QVERIFY(chi < 22.5);  // 6 degrees of freedom, p = 0.001
        QCOMPARE(random.below(1), 0ULL);
    }

    void shufflesReachEveryOrderAlike() {
        Random random(11);
        std::vector<int> counts(6);
        for (int i = 0; i < 60000; ++i) {
            std::vector<int> items = {0, 1, 2};
            random.shuffle(items);
            ++counts[static_cast<std::size_t>(items[0] * 2 + (items[1] > items[2] ? 1 : 0))];
        }
        for (const int c : counts) QVERIFY(std::abs(c - 10000) < 500);
    }

    void nearestFindsWhatWasMeant() {
        const std::vector<std::string> names = {"relu", "sigmoid", "tanh", "dropout"};
        QCOMPARE(nearest("sigmod", names), std::string("sigmoid"));
        QCOMPARE(nearest("ReLU", names), std::string("relu"));
        QCOMPARE(nearest("learningRate", names), std::string());
        QCOMPARE(nearest("x", {}), std::string());
    }

    void numbersForPeople() {
        QCOMPARE(grouped(0), std::string("0"));
        QCOMPARE(grouped(999), std::string("999"));
        QCOMPARE(grouped(1000), std::string("1,000"));
        QCOMPARE(grouped(-1234567), std::string("-1,234,567"));
        QCOMPARE(humanBytes(999), std::string("999 B"));
        QCOMPARE(humanBytes(16.2e6), std::string("16.2 MB"));
        QCOMPARE(humanBytes(5e15), std::string("5000.0 TB"));
        QCOMPARE(humanSeconds(45.4), std::string("45 s"));
        QCOMPARE(humanSeconds(59.6), std::string("1 min 00 s"));
        QCOMPARE(humanSeconds(200), std::string("3 min 20 s"));
        QCOMPARE(humanSeconds(7500), std::string("2 h 05 min"));
    }

    void problemsSayWhereAndWhatToDo() {
        const Problem warning{"a.b", "odd", "do", Problem::Severity::Warning};
        QCOMPARE(toText(warning), std::string("a.b: odd (do)"));
        QVERIFY(!hasErrors({warning}));
        QVERIFY(hasErrors({warning, {"", "bad", ""}}));
    }
};

QTEST_APPLESS_MAIN(TestRandomText)
#include "tst_random_text.moc"
