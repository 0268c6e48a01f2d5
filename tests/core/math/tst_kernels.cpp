// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <bit>
#include <cmath>
#include <limits>

#include "core/base/random.h"
#include "core/math/fast_exp.h"
#include "core/math/kernels.h"
#include "core/math/matrix.h"

using namespace retort;

namespace {

constexpr float aNaN = std::numeric_limits<float>::quiet_NaN();
constexpr float inf = std::numeric_limits<float>::infinity();

AlignedFloats randoms(std::size_t n, double scale, std::uint64_t seed = 1) {
    Random random(seed);
    AlignedFloats x(n);
    for (float& v : x) v = static_cast<float>(scale * random.normal());
    return x;
}

double ulps(float got, double expected) {
    const auto rounded = static_cast<float>(expected);
    const double ulp = static_cast<double>(std::nextafter(rounded, inf)) - static_cast<double>(rounded);
    return std::abs(static_cast<double>(got) - expected) / ulp;
}

}  // namespace

class TestKernels : public QObject {
    Q_OBJECT

private slots:
    void expIsWithinTwoUlps() {
        double worst = 0;
        for (int i = -870000; i <= 880000; ++i) {
            const float x = static_cast<float>(i) * 1e-4F;
            worst = std::max(worst, ulps(fastExp(x), std::exp(static_cast<double>(x))));
        }
        QVERIFY2(worst < 2, qPrintable(QString::number(worst)));
        QCOMPARE(fastExp(0.0F), 1.0F);
        QVERIFY(fastExp(-inf) > 0 && fastExp(-inf) < 1e-37F);
        QVERIFY(std::isfinite(fastExp(inf)) && fastExp(inf) > 1e38F);
        QVERIFY(std::isnan(fastExp(aNaN)));
    }

    void expSumEqualsDouble() {
        for (const std::size_t n :
             {std::size_t{1}, std::size_t{15}, std::size_t{16}, std::size_t{17}, std::size_t{1000}}) {
            const AlignedFloats z = randoms(n, 5);
            AlignedFloats e(n);
            const float sum = kernels::expSum(z.data(), 2.0F, 0.5F, e.data(), n);
            double expected = 0;
            for (std::size_t i = 0; i < n; ++i) {
                const double one = std::exp((static_cast<double>(z[i]) - 2) * 0.5);
                expected += one;
                QVERIFY(std::abs(static_cast<double>(e[i]) - one) < 1e-5 * one);
            }
            QVERIFY(std::abs(static_cast<double>(sum) - expected) < 1e-5 * expected);
        }
    }

    void sumsEqualDouble() {
        for (const std::size_t n :
             {std::size_t{0}, std::size_t{1}, std::size_t{16}, std::size_t{37}, std::size_t{4096}}) {
            const AlignedFloats x = randoms(n, 1, 2), z = randoms(n, 1, 3);
            double square = 0, product = 0, weight = 0;
            for (std::size_t i = 0; i < n; ++i) {
                square += static_cast<double>(x[i]) * static_cast<double>(x[i]);
                product += static_cast<double>(x[i]) * (static_cast<double>(z[i]) - 0.25);
                weight += static_cast<double>(x[i]);
            }
            QVERIFY(std::abs(kernels::sumOfSquares(x.data(), n) - square) <= 1e-12 * square);
            QVERIFY(std::abs(kernels::sum(x.data(), n) - weight) <= 1e-12 * static_cast<double>(n));
            const kernels::WeightedSum sums = kernels::weightedSum(x.data(), z.data(), 0.25F, n);
            QVERIFY(std::abs(sums.product - product) < 1e-3 && std::abs(sums.weight - weight) < 1e-3);
        }
    }

    void elementwiseArithmetic() {
        const std::size_t n = 35;
        const AlignedFloats x = randoms(n, 1, 4), p = randoms(n, 1, 5);
        AlignedFloats a = x, b = x, c = x, d = x;
        kernels::add(p.data(), a.data(), n);
        kernels::axpy(-2, p.data(), b.data(), n);
        kernels::scale(3.0F, c.data(), n);
        kernels::combine(0.5F, 2, p.data(), 3, x.data(), d.data(), n);
        for (std::size_t i = 0; i < n; ++i) {
            QCOMPARE(a[i], x[i] + p[i]);
            QVERIFY(std::abs(b[i] - (x[i] - 2 * p[i])) < 1e-6F);
            QCOMPARE(c[i], 3 * x[i]);
            QVERIFY(std::abs(d[i] - (0.5F * x[i] + 2 * p[i] - 3 * x[i])) < 1e-5F);
        }
    }

    void everyNaNAndInfinityIsFound() {
        for (const std::size_t n : {std::size_t{1}, std::size_t{16}, std::size_t{33}})
            for (std::size_t at = 0; at < n; ++at)
                for (const float bad : {aNaN, inf, -inf}) {
                    AlignedFloats x(n, 1.0F);
                    QVERIFY(kernels::allFinite(x.data(), n));
                    x[at] = bad;
                    QVERIFY(!kernels::allFinite(x.data(), n));
                }
    }

    void sigmoidAndTanhEqualDouble() {
        std::vector<float> xs = {0.0F, 1e-8F, -1e-8F, 0.0999F, 0.1001F, -0.1F, 30, -30, 200, -200};
        for (int i = -2000; i <= 2000; ++i) xs.push_back(static_cast<float>(i) * 0.005F);
        std::vector<float> s(xs.size()), t(xs.size());
        kernels::sigmoid(xs.data(), s.data(), xs.size());
        kernels::tanh(xs.data(), t.data(), xs.size());
        for (std::size_t i = 0; i < xs.size(); ++i) {
            const double x = static_cast<double>(xs[i]);
            const double sigmoid = 1 / (1 + std::exp(-x));
            QVERIFY(std::abs(static_cast<double>(s[i]) - sigmoid) < 1e-6 * sigmoid + 1e-36);
            // Relative near 0: the difference of two numbers near 1 would not do.
            QVERIFY2(std::abs(static_cast<double>(t[i]) - std::tanh(x)) <= 2e-6 * std::abs(std::tanh(x)),
                     qPrintable(QString::number(x)));
        }
        float bad[2] = {aNaN, aNaN};
        kernels::sigmoid(bad, bad, 1);
        kernels::tanh(bad + 1, bad + 1, 1);
        QVERIFY(std::isnan(bad[0]) && std::isnan(bad[1]));
    }

    void argmaxTakesTheFirstOfTheLargest() {
        AlignedFloats z(40, 1.0F);
        QCOMPARE(kernels::argmax(z.data(), 40), std::size_t{0});
        z[17] = z[33] = 2.0F;
        QCOMPARE(kernels::argmax(z.data(), 40), std::size_t{17});
        QCOMPARE(kernels::maximum(z.data(), 40), 2.0F);
        z[39] = inf;
        QCOMPARE(kernels::argmax(z.data(), 40), std::size_t{39});
        std::fill(z.begin(), z.end(), aNaN);
        QCOMPARE(kernels::argmax(z.data(), 40), std::size_t{0});
        std::fill(z.begin(), z.end(), -inf);
        QCOMPARE(kernels::argmax(z.data(), 40), std::size_t{0});
    }

    void dropoutKeepsItsRateAndScale() {
        const std::size_t n = 1000, rows = 200;
        for (const float rate : {0.1F, 0.5F, 0.9F}) {
            std::size_t kept = 0, together = 0;
            AlignedFloats before;
            for (std::size_t r = 0; r < rows; ++r) {
                AlignedFloats y(n, 2.0F);
                kernels::dropout(99, r, 0, rate, y.data(), n);
                for (std::size_t i = 0; i < n; ++i) {
                    if (y[i] == 0) continue;
                    ++kept;
                    QVERIFY(std::abs(y[i] - 2 / (1 - rate)) < 1e-4F);
                    together += r > 0 && before[i] != 0 ? 1 : 0;
                }
                before = y;
            }
            const double share = static_cast<double>(kept) / static_cast<double>(n * rows);
            QVERIFY(std::abs(share - (1 - static_cast<double>(rate))) < 0.005);
            // Rows are independent of one another.
            const double both = static_cast<double>(together) / static_cast<double>(n * (rows - 1));
            QVERIFY(std::abs(both - share * share) < 0.01);
        }
    }

    void dropoutIsTheSameHoweverTheRowIsCut() {
        const std::size_t n = 300;
        AlignedFloats whole(n, 1.0F), cut(n, 1.0F), other(n, 1.0F);
        kernels::dropout(5, 3, 0, 0.5F, whole.data(), n);
        for (const auto& [begin, end] : {std::pair{std::size_t{0}, std::size_t{1}},
                                         {std::size_t{1}, std::size_t{130}},
                                         {std::size_t{130}, std::size_t{300}}})
            kernels::dropout(5, 3, begin, 0.5F, cut.data() + begin, end - begin);
        kernels::dropout(6, 3, 0, 0.5F, other.data(), n);
        QVERIFY(whole == cut);
        QVERIFY(whole != other);
    }

    void everyHalfComesBack() {
        for (std::uint32_t bits = 0; bits <= 0xffff; ++bits) {
            const auto half = static_cast<std::uint16_t>(bits);
            float x = 0;
            kernels::fromHalf(&half, &x, 1);
            const int exponent = static_cast<int>(bits >> 10 & 31);
            const double mantissa = static_cast<double>(bits & 1023);
            const double sign = (bits & 0x8000) != 0 ? -1 : 1;
            if (exponent == 31 && mantissa != 0) {
                QVERIFY(std::isnan(x));
            } else if (exponent == 31) {
                QVERIFY(std::isinf(x) && (x > 0) == (sign > 0));
            } else {
                const double expected = exponent == 0 ? sign * std::ldexp(mantissa, -24)
                                                      : sign * std::ldexp(1 + mantissa / 1024, exponent - 15);
                QCOMPARE(static_cast<double>(x), expected);
            }
            std::uint16_t back = 0;
            kernels::toHalf(&x, &back, 1);
            if (std::isnan(x))
                QVERIFY((back & 0x7c00) == 0x7c00 && (back & 0x3ff) != 0);
            else
                QCOMPARE(back, half);
        }
    }

    void halvesRoundToNearestEven() {
        for (std::uint16_t h = 0; h < 0x7bff; ++h) {
            const std::uint16_t pair[2] = {h, static_cast<std::uint16_t>(h + 1)};
            float x[2];
            kernels::fromHalf(pair, x, 2);
            const float middle = 0.5F * (x[0] + x[1]);
            const float probes[3] = {std::nextafter(middle, 0.0F), middle, std::nextafter(middle, inf)};
            std::uint16_t got[3];
            kernels::toHalf(probes, got, 3);
            QCOMPARE(got[0], h);
            QCOMPARE(got[1], static_cast<std::uint16_t>(h % 2 == 0 ? h : h + 1));
            QCOMPARE(got[2], pair[1]);
        }
        const float large[3] = {65519.0F, 65520.0F, -1e30F};
        std::uint16_t got[3];
        kernels::toHalf(large, got, 3);
        QCOMPARE(got[0], std::uint16_t{0x7bff});
        QCOMPARE(got[1], std::uint16_t{0x7c00});
        QCOMPARE(got[2], std::uint16_t{0xfc00});
    }
};

QTEST_APPLESS_MAIN(TestKernels)
#include "tst_kernels.moc"
