// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <algorithm>
#include <cmath>
#include <mutex>

#include "core/base/random.h"
#include "core/math/gemm_backend.h"
#include "core/nn/network.h"

using namespace retort;

namespace {

Matrix randomMatrix(std::size_t rows, std::size_t cols, std::uint64_t seed) {
    Random random(seed);
    Matrix m(rows, cols);
    for (std::size_t i = 0; i < m.size(); ++i) m.data()[i] = static_cast<float>(random.normal());
    return m;
}

nn::NetworkSpec spec() {
    nn::NetworkSpec net;
    net.hidden = {300, 40};
    net.activation = "tanh";
    net.batchNorm = true;
    return net;
}

double length(std::span<const float> values) {
    double sum = 0;
    for (const float v : values) sum += static_cast<double>(v) * static_cast<double>(v);
    return std::sqrt(sum);
}

}  // namespace

/// Notes what it is given, and spoils the parameters at once: who reads them afterwards would show.
class Watch : public GradientSink {
public:
    explicit Watch(nn::Network& network)
        : net(network),
          told(network.parameters().size()),
          done(network.parameters().size()),
          seen(network.parameters().size()) {}
    void take(const GradientTile& t) override {
        const std::lock_guard lock(mutex);
        for (std::size_t r = 0; r < t.rows; ++r)
            for (std::size_t c = 0; c < t.cols; ++c) {
                const std::size_t i = t.begin + r * t.line + c;
                ++told[i];
                seen[i] = t.values[r * t.stride + c];
                net.parameters()[i] = 1e6F;
            }
    }
    void rowsDone(std::size_t begin, std::size_t end) override {
        const std::lock_guard lock(mutex);
        for (std::size_t i = begin; i < end; ++i) done[i] += told[i];
    }

    nn::Network& net;
    std::vector<int> told, done;
    std::vector<float> seen;
    std::mutex mutex;
};

class TestPrecision : public QObject {
    Q_OBJECT

private slots:
    void everyGradientIsReadyOnceAndFinal() {
        for (const GemmBackend* backend : gemmBackends())
            for (const int threads : {1, 2}) {
                ThreadPool pool(threads, backend);
                nn::Network net(nn::makeModel(spec(), 50, 7, 1));
                const Matrix x = randomMatrix(33, 50, 2), gradient = randomMatrix(33, 7, 3);
                const nn::Step step{pool, true, 5};
                net.forward(step, x);
                Matrix dy = gradient;
                net.backward(step, dy);
                const std::vector<float> expected(net.gradients().begin(), net.gradients().end());
                Watch watch(net);
                net.forward(step, x);
                dy = gradient;
                net.backward(step, dy, &watch);
                QVERIFY(std::all_of(watch.told.begin(), watch.told.end(), [](int n) { return n == 1; }));
                QCOMPARE(watch.seen, expected);
                for (const ParameterBlock& block : net.blocks())
                    if (block.kind == ParameterBlock::Kind::Weights)
                        QVERIFY(
                            std::all_of(watch.done.begin() + static_cast<std::ptrdiff_t>(block.offset),
                                        watch.done.begin() + static_cast<std::ptrdiff_t>(block.offset + block.size()),
                                        [](int n) { return n == 1; }));
            }
    }

    void bfloat16GradientsAreNearThoseOfFloat32() {
        ThreadPool pool(2);
        if (pool.bfloat16Backend() == nullptr) QSKIP("this processor has no bfloat16 products");
        nn::Network net(nn::makeModel(spec(), 50, 7, 1));
        const Matrix x = randomMatrix(33, 50, 2), gradient = randomMatrix(33, 7, 3);
        const auto run = [&](nn::Precision precision) {
            const nn::Step step{pool, true, 5, precision};
            net.forward(step, x);
            Matrix dy = gradient;
            net.backward(step, dy);
            return std::vector<float>(net.gradients().begin(), net.gradients().end());
        };
        const std::vector<float> exact = run(nn::Precision::Float32), rounded = run(nn::Precision::Bfloat16);
        std::vector<float> difference(exact.size());
        for (std::size_t i = 0; i < exact.size(); ++i) difference[i] = exact[i] - rounded[i];
        const double relative = length(difference) / length(exact);
        QVERIFY2(relative < 0.02, qPrintable(QString::number(relative)));
        QVERIFY(relative > 0);  // it is another arithmetic
        QCOMPARE(run(nn::Precision::Bfloat16), rounded);
    }

    void initialBiasesAreDrawnFromTheirRange() {
        nn::NetworkSpec net = spec();
        net.biasMean = -2;
        net.biasRange = 4;
        const nn::Model model = nn::makeModel(net, 50, 7, 1);
        const auto& first = std::get<nn::AffineRecord>(model.layers.front());
        const auto& last = std::get<nn::AffineRecord>(model.layers.back());
        QVERIFY(std::all_of(first.bias.begin(), first.bias.end(), [](float b) { return b >= -4 && b <= 0; }));
        QVERIFY(*std::max_element(first.bias.begin(), first.bias.end()) > -0.5F);
        QVERIFY(*std::min_element(first.bias.begin(), first.bias.end()) < -3.5F);
        QVERIFY(std::all_of(last.bias.begin(), last.bias.end(), [](float b) { return b == 0; }));
        // The weights are those without such biases.
        const nn::Model plain = nn::makeModel(spec(), 50, 7, 1);
        QVERIFY(std::get<nn::AffineRecord>(plain.layers.front()).weights == first.weights);
    }
};

QTEST_APPLESS_MAIN(TestPrecision)
#include "tst_precision.moc"
