// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>
#include <random>
#include <thread>

#include "ui/charts/sample_buffer.h"
#include "ui/charts/smoother.h"

using namespace retort::ui;

namespace {

struct Plain {
    std::vector<double> x, y;
};

/// Noise with spikes, repeated x and, if asked for, samples that are not finite.
std::pair<SampleBuffer, Plain> noisy(std::mt19937& random, std::size_t count, bool gaps) {
    std::normal_distribution<double> noise(0, 1);
    std::uniform_int_distribution<int> dice(0, 99);
    std::pair<SampleBuffer, Plain> both;
    double x = 0;
    for (std::size_t i = 0; i < count; ++i) {
        x += dice(random) < 10 ? 0 : 0.1 + dice(random) * 0.01;
        double y = noise(random);
        if (dice(random) == 0) y *= 1000;
        if (gaps && dice(random) < 5) y = dice(random) < 50 ? std::nan("") : INFINITY;
        both.first.append(x, y);
        both.second.x.push_back(x);
        both.second.y.push_back(y);
    }
    return both;
}

SampleBuffer::Range bruteForce(const Plain& plain, double low, double high) {
    SampleBuffer::Range range;
    for (std::size_t i = 0; i < plain.x.size(); ++i) {
        if (plain.x[i] < low || plain.x[i] > high || !std::isfinite(plain.y[i])) continue;
        if (!(range.low <= plain.y[i])) range.low = plain.y[i];
        if (!(range.high >= plain.y[i])) range.high = plain.y[i];
    }
    return range;
}

bool same(double a, double b) {
    return a == b || (std::isnan(a) && std::isnan(b));
}

}  // namespace

class TestSampleBuffer : public QObject {
    Q_OBJECT

private slots:
    void viewsStayAsTheyWere() {
        SampleBuffer buffer;
        for (int i = 0; i < 1000; ++i) buffer.append(i, 2 * i);
        const SampleBuffer::View view = buffer.view();
        double sum = 0;
        std::thread reader([view, &sum] {
            for (int pass = 0; pass < 100; ++pass)
                for (std::size_t i = 0; i < view.y.size; ++i) sum += view.y[i];
        });
        for (int i = 0; i < 100'000; ++i) buffer.append(1000 + i, -1);
        SampleBuffer other = buffer;
        other.append(1e6, 5);
        buffer.append(1e6, 6);
        buffer.clear();
        reader.join();
        QCOMPARE(sum, 100.0 * 999 * 1000);
        QCOMPARE(view.x.size, std::size_t{1000});
        QCOMPARE(view.y[999], 1998.0);
        QCOMPARE(other.size(), std::size_t{101'001});
        QCOMPARE(other.y(101'000), 5.0);
        QCOMPARE(buffer.size(), std::size_t{0});
    }

    void rangesEqualBruteForce() {
        std::mt19937 random(7);
        for (const std::size_t count : {0u, 1u, 15u, 16u, 17u, 255u, 256u, 257u, 4095u, 5000u, 70'000u}) {
            for (const bool gaps : {false, true}) {
                const auto [buffer, plain] = noisy(random, count, gaps);
                const double end = count == 0 ? 1 : plain.x.back();
                std::uniform_real_distribution<double> place(-1, end + 1);
                for (int round = 0; round < 100; ++round) {
                    double low = place(random), high = place(random);
                    if (low > high) std::swap(low, high);
                    const SampleBuffer::Range got = buffer.yRange(low, high), want = bruteForce(plain, low, high);
                    QVERIFY2(same(got.low, want.low) && same(got.high, want.high), qPrintable(QString::number(count)));
                }
            }
        }
    }

    void decimationLosesNoSpike() {
        std::mt19937 random(11);
        for (const std::size_t count : {10u, 3000u, 40'000u}) {
            const auto [buffer, plain] = noisy(random, count, true);
            std::uniform_real_distribution<double> place(0, plain.x.back());
            for (const int columns : {1, 7, 100, 900}) {
                for (int round = 0; round < 20; ++round) {
                    double low = place(random), high = place(random);
                    if (low > high) std::swap(low, high);
                    const std::vector<QPointF> points = buffer.decimated(low, high, columns);
                    QVERIFY(points.size() <= static_cast<std::size_t>(4 * columns + 2));
                    Plain drawn;
                    for (const QPointF& p : points) {
                        if (!drawn.x.empty()) QVERIFY(p.x() >= drawn.x.back());
                        drawn.x.push_back(p.x());
                        drawn.y.push_back(p.y());
                    }
                    const SampleBuffer::Range got = bruteForce(drawn, low, high), want = bruteForce(plain, low, high);
                    QVERIFY(same(got.low, want.low) && same(got.high, want.high));
                }
            }
        }
    }

    void everyColumnKeepsItsExtremes() {
        std::mt19937 random(13);
        const auto [buffer, plain] = noisy(random, 50'000, false);
        constexpr int columns = 64;
        const double high = plain.x.back(), width = high / columns;
        const std::vector<QPointF> points = buffer.decimated(0, high, columns);
        Plain drawn;
        for (const QPointF& p : points) {
            drawn.x.push_back(p.x());
            drawn.y.push_back(p.y());
        }
        for (int c = 0; c + 1 < columns; ++c) {
            const double from = width * c, to = std::nextafter(width * (c + 1), 0.0);
            QCOMPARE(bruteForce(drawn, from, to).low, bruteForce(plain, from, to).low);
            QCOMPARE(bruteForce(drawn, from, to).high, bruteForce(plain, from, to).high);
        }
    }

    void fewSamplesAreKeptAsTheyAre() {
        SampleBuffer buffer;
        for (int i = 0; i < 10; ++i) buffer.append(i, i * i);
        const std::vector<QPointF> points = buffer.decimated(3, 5, 100);
        QCOMPARE(points.size(), std::size_t{5});  // 3, 4, 5 and a neighbour on either side
        QCOMPARE(points.front(), QPointF(2, 4));
        QCOMPARE(points.back(), QPointF(6, 36));
    }

    void longGapsStayGaps() {
        SampleBuffer buffer;
        for (int i = 0; i < 100'000; ++i) buffer.append(i, i >= 40'000 && i < 60'000 ? std::nan("") : 1.0);
        int gaps = 0;
        for (const QPointF& p : buffer.decimated(0, 100'000, 100)) gaps += std::isnan(p.y()) ? 1 : 0;
        QVERIFY(gaps >= 2);
    }

    void clocksThatStepBackAreHeld() {
        SampleBuffer buffer;
        for (const double x : {1.0, 3.0, 2.0, std::nan(""), 4.0}) buffer.append(x, 0);
        for (std::size_t i = 1; i < buffer.size(); ++i) QVERIFY(buffer.x(i) >= buffer.x(i - 1));
        QCOMPARE(buffer.size(), std::size_t{5});
    }

    void nearestIsNearest() {
        SampleBuffer buffer;
        QCOMPARE(buffer.nearest(1), std::size_t{0});
        for (const double x : {0.0, 1.0, 4.0}) buffer.append(x, x);
        QCOMPARE(buffer.nearest(-5), std::size_t{0});
        QCOMPARE(buffer.nearest(0.4), std::size_t{0});
        QCOMPARE(buffer.nearest(0.6), std::size_t{1});
        QCOMPARE(buffer.nearest(2.6), std::size_t{2});
        QCOMPARE(buffer.nearest(99), std::size_t{2});
        QCOMPARE(buffer.nearest(std::nan("")), buffer.size());
        buffer.clear();
        QCOMPARE(buffer.size(), std::size_t{0});
        QVERIFY(std::isnan(buffer.yRange(0, 9).low));
    }

    void smoothingIsTheCorrectedAverage() {
        auto samples = std::make_shared<SampleBuffer>();
        Smoother smoother;
        const double weight = 0.9;
        std::mt19937 random(3);
        std::normal_distribution<double> noise(5, 1);
        std::vector<double> y;
        for (int part = 0; part < 5; ++part) {  // as samples arrive
            for (int i = 0; i < 200; ++i) {
                y.push_back(noise(random));
                samples->append(static_cast<double>(y.size()), y.back());
            }
            QVERIFY(smoother.work({samples}, weight, 1e9));
        }
        const SampleBuffer* line = smoother.line(samples);
        QVERIFY(line);
        QCOMPARE(line->size(), y.size());
        QCOMPARE(line->y(0), y[0]);  // not drawn towards zero
        for (const std::size_t n : {std::size_t{1}, std::size_t{10}, y.size() - 1}) {
            double sum = 0, weights = 0;
            for (std::size_t i = 0; i <= n; ++i) {
                const double w = std::pow(weight, static_cast<double>(n - i));
                sum += w * y[i];
                weights += w;
            }
            QVERIFY(std::abs(line->y(n) - sum / weights) < 1e-9);
        }
    }

    void smoothingWorksInPiecesAndKeepsTheOldLineMeanwhile() {
        auto samples = std::make_shared<SampleBuffer>();
        for (int i = 0; i < 100'000; ++i) samples->append(i, i % 2);
        Smoother smoother;
        QVERIFY(!smoother.work({samples}, 0.5, -1));  // no time at all
        QVERIFY(!smoother.line(samples));
        QVERIFY(smoother.work({samples}, 0.5, 1e9));
        const double old = smoother.line(samples)->y(99'999);
        QVERIFY(!smoother.work({samples}, 0.99, -1));
        QCOMPARE(smoother.line(samples)->y(99'999), old);
        QVERIFY(smoother.work({samples}, 0.99, 1e9));
        QVERIFY(smoother.line(samples)->y(99'999) != old);
    }

    void smoothingLeavesGapsAndBeginsAnew() {
        auto samples = std::make_shared<SampleBuffer>();
        for (int i = 0; i < 5; ++i) samples->append(i, i == 2 ? std::nan("") : 1.0);
        Smoother smoother;
        QVERIFY(smoother.work({samples}, 0.5, 1e9));
        QVERIFY(std::isnan(smoother.line(samples)->y(2)));
        QCOMPARE(smoother.line(samples)->y(4), 1.0);
        samples->clear();
        samples->append(0, 7);
        QVERIFY(smoother.work({samples}, 0.5, 1e9));
        QCOMPARE(smoother.line(samples)->size(), std::size_t{1});
        QCOMPARE(smoother.line(samples)->y(0), 7.0);
    }
};

QTEST_GUILESS_MAIN(TestSampleBuffer)
#include "tst_sample_buffer.moc"
