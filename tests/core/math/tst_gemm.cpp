// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <array>
#include <atomic>
#include <bit>
#include <cmath>

#include "core/base/random.h"
#include "core/math/gemm.h"
#include "core/math/kernels.h"

using namespace retort;

namespace {

/// A matrix with room beside its columns, so that a wrong stride shows.
struct Padded {
    Matrix store;
    std::size_t cols;
    Padded(std::size_t rows, std::size_t width, Random& random) : store(rows, width + 3), cols(width) {
        for (std::size_t i = 0; i < store.size(); ++i) store.data()[i] = static_cast<float>(random.uniform() * 2 - 1);
    }
    MatrixView view() { return {store.data(), store.rows(), cols, cols + 3}; }
};

}  // namespace

class TestGemm : public QObject {
    Q_OBJECT

private slots:
    void everyTransposeStrideAndThreadCount_data() {
        QTest::addColumn<QString>("backend");
        for (const GemmBackend* backend : gemmBackends())
            QTest::newRow(backend->id()) << QString::fromLatin1(backend->id());
    }

    void everyTransposeStrideAndThreadCount() {
        QFETCH(QString, backend);
        Random random(1);
        struct Size {
            std::size_t m, n, k;
        };
        for (const int threads : {1, 2, 3}) {
            ThreadPool pool(threads, gemmBackend(backend.toStdString()));
            for (const Size s : {Size{1, 1, 1}, Size{7, 5, 3}, Size{64, 130, 40}, Size{257, 33, 65}, Size{1, 400, 300}})
                for (const Transpose a : {Transpose::No, Transpose::Yes})
                    for (const Transpose b : {Transpose::No, Transpose::Yes})
                        for (const float beta : {0.0F, 0.5F}) {
                            Padded A = a == Transpose::No ? Padded(s.m, s.k, random) : Padded(s.k, s.m, random);
                            Padded B = b == Transpose::No ? Padded(s.k, s.n, random) : Padded(s.n, s.k, random);
                            Padded C(s.m, s.n, random);
                            const Padded before = C;
                            gemm(pool, a, b, 1.5F, A.view(), B.view(), beta, C.view());
                            for (std::size_t i = 0; i < s.m; ++i) {
                                for (std::size_t j = 0; j < s.n; ++j) {
                                    double sum = 0;
                                    for (std::size_t k = 0; k < s.k; ++k)
                                        sum +=
                                            static_cast<double>(a == Transpose::No ? A.view()(i, k) : A.view()(k, i)) *
                                            static_cast<double>(b == Transpose::No ? B.view()(k, j) : B.view()(j, k));
                                    sum = 1.5 * sum + static_cast<double>(beta * before.store(i, j));
                                    QVERIFY(std::abs(static_cast<double>(C.view()(i, j)) - sum) < 1e-4);
                                }
                                for (std::size_t j = s.n; j < s.n + 3; ++j) QCOMPARE(C.store(i, j), before.store(i, j));
                            }
                        }
        }
    }

    void bfloat16ProductsAreThoseOfTheRoundedNumbers() {
        ThreadPool pool(2);
        if (pool.bfloat16Backend() == nullptr) QSKIP("this processor has no bfloat16 products");
        Random random(8);
        constexpr std::size_t m = 37, n = 65, k = 130;
        for (const Transpose a : {Transpose::No, Transpose::Yes})
            for (const Transpose b : {Transpose::No, Transpose::Yes}) {
                const auto random16 = [&](std::size_t count) {
                    std::vector<float> values(count);
                    for (float& v : values) v = static_cast<float>(random.normal());
                    Bf16Vector rounded(count);
                    kernels::toBfloat16(values.data(), rounded.data(), count);
                    return rounded;
                };
                const Bf16Vector A = random16(m * k), B = random16(k * n);
                const auto value = [](std::uint16_t bits) {
                    return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16));
                };
                const bool ta = a == Transpose::Yes, tb = b == Transpose::Yes;
                Matrix c(m, n);
                gemm(pool, a, b, {A.data(), ta ? k : m, ta ? m : k, ta ? m : k},
                     {B.data(), tb ? n : k, tb ? k : n, tb ? k : n}, c);
                for (std::size_t i = 0; i < m; ++i)
                    for (std::size_t j = 0; j < n; ++j) {
                        double sum = 0;
                        for (std::size_t l = 0; l < k; ++l)
                            sum += value(A[ta ? l * m + i : i * k + l]) * value(B[tb ? j * k + l : l * n + j]);
                        QVERIFY2(std::abs(static_cast<double>(c(i, j)) - sum) < 2e-4, qPrintable(QString::number(sum)));
                    }
            }
    }

    void bfloat16RoundsToNearestEven() {
        const std::vector<float> values{1.0F,    1.00390625F, 1.01171875F,   -0.0F,
                                        3.4e38F, INFINITY,    std::nanf(""), 1e-40F};
        std::vector<std::uint16_t> bits(values.size());
        kernels::toBfloat16(values.data(), bits.data(), values.size());
        // Halfway cases go to the even neighbour; what is beyond the largest becomes infinite.
        const std::vector<std::uint16_t> expected{0x3f80, 0x3f80, 0x3f82, 0x8000, 0x7f80, 0x7f80, bits[6], 0x0001};
        QCOMPARE(bits, expected);
        QVERIFY(std::isnan(std::bit_cast<float>(static_cast<std::uint32_t>(bits[6]) << 16)));
    }

    void theChosenBackendIsAnOfferedOne() {
        const GemmBackend& fastest = fastestGemmBackend();
        QVERIFY(gemmBackend(fastest.id()) == &fastest);
        QVERIFY(gemmBackend("mkl") == nullptr);
    }

    void betaZeroForgetsNaN() {
        ThreadPool pool(1);
        Matrix a(2, 2), b(2, 2), c(2, 2);
        c(0, 0) = std::nanf("");
        gemm(pool, Transpose::No, Transpose::No, 1, a, b, 0, c);
        QCOMPARE(c(0, 0), 0.0F);
    }

    void tilesCoverEveryElementOnce() {
        for (const int threads : {1, 2, 3, 5}) {
            ThreadPool pool(threads);
            for (const std::size_t rows : {std::size_t{1}, std::size_t{17}, std::size_t{100}, std::size_t{1000}})
                for (const std::size_t cols : {std::size_t{1}, std::size_t{16}, std::size_t{33}, std::size_t{999}}) {
                    std::vector<std::atomic<int>> seen(rows * cols);
                    forTiles(pool, rows, cols, 1e4, [&](const Tile& t) {
                        for (std::size_t r = t.row; r < t.row + t.rows; ++r)
                            for (std::size_t c = t.col; c < t.col + t.cols; ++c) ++seen[r * cols + c];
                    });
                    for (const std::atomic<int>& n : seen) QCOMPARE(n.load(), 1);
                }
        }
    }

    void theSameProductTwiceGivesTheSameBits() {
        Random random(2);
        ThreadPool pool(2);
        Padded A(200, 300, random), B(300, 100, random), C(200, 100, random), D(200, 100, random);
        gemm(pool, Transpose::No, Transpose::No, 1, A.view(), B.view(), 0, C.view());
        gemm(pool, Transpose::No, Transpose::No, 1, A.view(), B.view(), 0, D.view());
        for (std::size_t i = 0; i < 200; ++i)
            for (std::size_t j = 0; j < 100; ++j) QCOMPARE(C.store(i, j), D.store(i, j));
    }

    void theLibraryIsNamed() {
        QVERIFY(blasInfo(*gemmBackend("openblas")).library.find("OpenBLAS") != std::string::npos);
        QVERIFY(!blasInfo().kernel.empty());
    }

    void everyMicroKernelSumsInOneChain_data() {
        QTest::addColumn<int>("which");
        QTest::newRow("AVX-512") << 0;
        QTest::newRow("AVX2") << 1;
    }

    /// The bits of a product are those of the definition, however it is cut.
    void everyMicroKernelSumsInOneChain() {
        QFETCH(int, which);
        const MicroKernels* kernels = which == 0 ? avx512Kernels() : avx2Kernels();
        if (kernels == nullptr) QSKIP("this processor lacks the instructions");
        Random random(11);
        const std::vector<std::array<std::size_t, 3>> sizes{
            {1, 1, 1}, {29, 70, 33}, {61, 45, 300}, {130, 600, 70}, {15, 9, 700}};
        for (const auto& [m, n, k] : sizes) {
            Padded A(m, k, random), B(k, n, random), At(k, m, random), Bt(n, k, random);
            for (std::size_t i = 0; i < m; ++i)
                for (std::size_t l = 0; l < k; ++l) At.store(l, i) = A.store(i, l);
            for (std::size_t l = 0; l < k; ++l)
                for (std::size_t j = 0; j < n; ++j) Bt.store(j, l) = B.store(l, j);
            Matrix expected(m, n);
            for (std::size_t i = 0; i < m; ++i)
                for (std::size_t j = 0; j < n; ++j)
                    for (std::size_t l = 0; l < k; ++l)
                        expected(i, j) = std::fma(A.store(i, l), B.store(l, j), expected(i, j));
            for (const Transpose t : {Transpose::No, Transpose::Yes}) {
                PackedOperand right;
                right.reset(*kernels, PackedOperand::Side::Right, n, k);
                for (std::size_t p = 0; p < right.pieces(); ++p)
                    right.pack(t == Transpose::No ? B.view() : Bt.view(), t, p, 1);
                Matrix c(m, n);
                StoreTiles sink(c);
                const std::size_t half = m / 3, panels = right.pieces() / 2;
                for (const auto& [row, rows] : {std::pair{std::size_t{0}, half}, std::pair{half, m - half}}) {
                    multiplyRows(*kernels, t, t == Transpose::No ? A.view() : At.view(), row, rows, right, 0, panels,
                                 sink);
                    multiplyRows(*kernels, t, t == Transpose::No ? A.view() : At.view(), row, rows, right, panels,
                                 right.pieces() - panels, sink);
                }
                QVERIFY(c == expected);

                PackedOperand left;
                left.reset(*kernels, PackedOperand::Side::Left, m, k);
                left.pack(A.view(), Transpose::No, 0, left.pieces());
                Matrix d(m, n);
                StoreTiles other(d);
                const std::size_t border = std::min(n, n / 2 / kernels->cols * kernels->cols);
                multiplyColumns(*kernels, left, t, t == Transpose::No ? B.view() : Bt.view(), 0, border, other);
                multiplyColumns(*kernels, left, t, t == Transpose::No ? B.view() : Bt.view(), border, n - border,
                                other);
                QVERIFY(d == expected);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestGemm)
#include "tst_gemm.moc"
