// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/run/bootstrap.h"

using namespace retort;
using run::pairedBootstrap;
using run::UtteranceHits;
using run::Verdict;

class BootstrapTest : public QObject {
    Q_OBJECT

private slots:
    void clearGainIsBetter();
    void chanceIsNoDifference();
    void intervalHoldsTheTruthAboutNineteenTimesInTwenty();
    void sameSeedSameInterval();
    void weighsUtterancesByTheirFrames();
    void refusesWhatCannotBePaired();

private:
    /// Utterances of 100 frames whose differences of hits have the given mean and deviation.
    static std::pair<UtteranceHits, UtteranceHits> pair(std::uint64_t seed, double mean, double deviation,
                                                        int utterances = 60) {
        Random random(seed);
        UtteranceHits a, b;
        for (int u = 0; u < utterances; ++u) {
            const auto base = static_cast<std::int64_t>(40 + random.below(20));
            a.frames.push_back(100);
            b.frames.push_back(100);
            b.correct.push_back(base);
            a.correct.push_back(base + static_cast<std::int64_t>(std::lround(mean + deviation * random.normal())));
        }
        return {a, b};
    }
};

void BootstrapTest::clearGainIsBetter() {
    const auto [a, b] = pair(1, 5, 3);
    const run::Comparison c = pairedBootstrap(a, b);
    QVERIFY(c.verdict == Verdict::Better);
    QVERIFY(c.low > 0 && c.low < c.difference && c.difference < c.high);
    QVERIFY(pairedBootstrap(b, a).verdict == Verdict::Worse);
    QCOMPARE(pairedBootstrap(b, a).difference, -c.difference);
}

void BootstrapTest::chanceIsNoDifference() {
    const auto [a, b] = pair(2, 0, 5);
    QVERIFY(pairedBootstrap(a, b).verdict == Verdict::NoDifference);
    QVERIFY(pairedBootstrap(a, a).verdict == Verdict::NoDifference);
    QCOMPARE(pairedBootstrap(a, a).high, 0.0);
}

void BootstrapTest::intervalHoldsTheTruthAboutNineteenTimesInTwenty() {
    int held = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const auto [a, b] = pair(100 + seed, 3, 6);
        const run::Comparison c = pairedBootstrap(a, b, seed);
        held += c.low <= 0.03 && 0.03 <= c.high ? 1 : 0;
    }
    // 190 expected, deviation 3.1.
    QVERIFY2(held >= 178 && held <= 199, qPrintable(QString::number(held)));
}

void BootstrapTest::sameSeedSameInterval() {
    const auto [a, b] = pair(3, 1, 5);
    QCOMPARE(pairedBootstrap(a, b, 7).low, pairedBootstrap(a, b, 7).low);
    QVERIFY(pairedBootstrap(a, b, 7).low != pairedBootstrap(a, b, 8).low);
}

void BootstrapTest::weighsUtterancesByTheirFrames() {
    const UtteranceHits a{{10, 1000}, {10, 500}};
    const UtteranceHits b{{10, 1000}, {0, 510}};
    const run::Comparison c = pairedBootstrap(a, b);
    QCOMPARE(c.difference, 0.0);
    QCOMPARE(c.high, 1.0);   // only the short one drawn
    QCOMPARE(c.low, -0.01);  // only the long one
}

void BootstrapTest::refusesWhatCannotBePaired() {
    const UtteranceHits a{{10, 20}, {5, 5}};
    QVERIFY_THROWS_EXCEPTION(Error, pairedBootstrap(a, {{10, 21}, {5, 5}}));
    QVERIFY_THROWS_EXCEPTION(Error, pairedBootstrap(a, {{10}, {5}}));
    QVERIFY_THROWS_EXCEPTION(Error, pairedBootstrap(a, {{10, 20}, {5}}));
    QVERIFY_THROWS_EXCEPTION(Error, pairedBootstrap({}, {}));
    QVERIFY_THROWS_EXCEPTION(Error, pairedBootstrap({{0}, {0}}, {{0}, {0}}));
}

QTEST_APPLESS_MAIN(BootstrapTest)
#include "tst_bootstrap.moc"
