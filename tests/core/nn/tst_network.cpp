// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "core/base/random.h"
#include "core/math/gemm_backend.h"
#include "core/nn/activations/activations.h"
#include "core/nn/network.h"
#include "support/errors.h"

using namespace retort;
using namespace retort::nn;

namespace {

NetworkSpec everything() {
    NetworkSpec spec;
    spec.hidden = {30, 20};
    spec.activation = "maxout";
    spec.maxoutPieces = 2;
    spec.dropout = 0.2;
    spec.inputDropout = 0.1;
    spec.batchNorm = true;
    return spec;
}

Matrix randomMatrix(std::size_t rows, std::size_t cols) {
    Random random(9);
    Matrix m(rows, cols);
    for (std::size_t i = 0; i < m.size(); ++i) m.data()[i] = static_cast<float>(random.normal());
    return m;
}

std::vector<float> weightsOf(const Model& model) {
    const Network net(model);
    return {net.parameters().begin(), net.parameters().end()};
}

Model affine(std::size_t outputs, std::size_t inputs) {
    Model model;
    model.layers.emplace_back(AffineRecord{Matrix(outputs, inputs), std::vector<float>(outputs)});
    return model;
}

std::string problemOf(const Model& model) {
    return test::errorOf([&] { checkModel(model, "some file"); });
}

}  // namespace

class TestNetwork : public QObject {
    Q_OBJECT

private slots:
    void modelsComeBackBitForBit() {
        for (const std::string& name : activationNames()) {
            NetworkSpec spec = everything();
            spec.activation = name;
            const Model model = makeModel(spec, 12, 5, 3);
            Network net(model);
            ThreadPool pool(2);
            const Matrix x = randomMatrix(40, 12);
            net.forward({pool, true, 1}, x);  // moves the running statistics
            const Model saved = net.toModel();
            Network again(saved);
            QVERIFY(std::equal(net.parameters().begin(), net.parameters().end(), again.parameters().begin()));
            QVERIFY(std::equal(net.state().begin(), net.state().end(), again.state().begin()));
            QCOMPARE(saved.layers.size(), makeModel(spec, 12, 5, 3).layers.size());
            Matrix z(40, 5);
            const ConstMatrixView a = net.forward({pool}, x);
            for (std::size_t r = 0; r < 40; ++r) std::copy_n(a.row(r), 5, z.row(r));
            const ConstMatrixView b = again.forward({pool}, x);
            for (std::size_t r = 0; r < 40; ++r) QVERIFY(std::equal(z.row(r), z.row(r) + 5, b.row(r)));
        }
    }

    void countsAreThoseOfTheNet() {
        for (const std::string& name : activationNames())
            for (const bool batchNorm : {false, true})
                for (const std::vector<int>& hidden : {std::vector<int>{}, {7}, {30, 20, 10}}) {
                    NetworkSpec spec = everything();
                    spec.activation = name;
                    spec.batchNorm = batchNorm;
                    spec.hidden = hidden;
                    const Model model = makeModel(spec, 12, 5, 1);
                    QCOMPARE(countParameters(spec, 12, 5), Network(model).parameters().size());
                    QCOMPARE(model.parameters(), Network(model).parameters().size());
                    QCOMPARE(model.inputs(), std::size_t{12});
                    QCOMPARE(model.outputs(), std::size_t{5});
                }
        NetworkSpec plain;
        plain.hidden = {8};
        QCOMPARE(countFlops(plain, 10, 5).forward, 2.0 * (80 + 40));
        QCOMPARE(countFlops(plain, 10, 5).training, 6.0 * (80 + 40) - 2 * 80);
    }

    void initialWeightsHaveTheirSpread() {
        struct Case {
            const char* name;
            double deviation;
        };
        for (const Case& c :
             {Case{"glorot", std::sqrt(2.0 / (400 + 300))}, Case{"he", std::sqrt(2.0 / 400)}, Case{"normal", 0.02}}) {
            NetworkSpec spec;
            spec.hidden = {300};
            spec.initializer = c.name;
            spec.initStd = 0.02;
            const Model model = makeModel(spec, 400, 10, 1);
            const auto& record = std::get<AffineRecord>(model.layers.front());
            double sum = 0, square = 0;
            float largest = 0;
            for (std::size_t i = 0; i < record.weights.size(); ++i) {
                sum += static_cast<double>(record.weights.data()[i]);
                square += std::pow(static_cast<double>(record.weights.data()[i]), 2);
                largest = std::max(largest, std::abs(record.weights.data()[i]));
            }
            const double n = static_cast<double>(record.weights.size());
            QVERIFY(std::abs(sum / n) < 0.01 * c.deviation);
            QVERIFY(std::abs(std::sqrt(square / n) / c.deviation - 1) < 0.01);
            if (std::string(c.name) == "glorot")
                QVERIFY(largest <= static_cast<float>(std::sqrt(6.0 / 700)));  // uniform
            for (const float b : record.bias) QCOMPARE(b, 0.0F);
        }
    }

    void oneSeedOneNet() {
        const NetworkSpec spec = everything();
        QVERIFY(weightsOf(makeModel(spec, 12, 5, 7)) == weightsOf(makeModel(spec, 12, 5, 7)));
        QVERIFY(weightsOf(makeModel(spec, 12, 5, 7)) != weightsOf(makeModel(spec, 12, 5, 8)));
    }

    void theSameStepTwiceGivesTheSameBits() {
        for (const int threads : {1, 2, 3}) {
            ThreadPool pool(threads);
            NetworkSpec spec = everything();
            spec.hidden = {200, 150};
            const Matrix x = randomMatrix(128, 60);
            const Matrix gradient = randomMatrix(128, 40);
            std::vector<float> results[2];
            for (std::vector<float>& result : results) {
                Network net(makeModel(spec, 60, 40, 2));
                const Step step{pool, true, 11};
                net.forward(step, x);
                Matrix dy = gradient;
                net.backward(step, dy);
                result.assign(net.gradients().begin(), net.gradients().end());
            }
            QVERIFY(results[0] == results[1]);
        }
    }

    void ownProductsGiveTheSameBitsOnAnyNumberOfThreads() {
        const GemmBackend* own = gemmBackend("own");
        if (own == nullptr) QSKIP("our own products are not written for this processor");
        NetworkSpec spec;
        spec.hidden = {200, 150};
        spec.dropout = 0.3;
        const Matrix x = randomMatrix(101, 60);
        const Matrix gradient = randomMatrix(101, 40);
        for (const Precision precision : {Precision::Float32, Precision::Bfloat16}) {
            std::vector<float> first;
            for (const int threads : {1, 2, 3, 5}) {
                ThreadPool pool(threads, own);
                if (pool.microKernels(precision) == nullptr) continue;
                Network net(makeModel(spec, 60, 40, 2));
                const Step step{pool, true, 11, precision};
                net.forward(step, x);
                Matrix dy = gradient;
                net.backward(step, dy);
                const std::vector<float> result(net.gradients().begin(), net.gradients().end());
                if (first.empty()) first = result;
                QVERIFY(result == first);
            }
        }
    }

    void dropoutDoesNothingOutsideTraining() {
        NetworkSpec spec;
        spec.hidden = {50};
        NetworkSpec dropping = spec;
        dropping.dropout = 0.5;
        dropping.inputDropout = 0.3;
        ThreadPool pool(1);
        const Matrix x = randomMatrix(10, 12);
        Network a(makeModel(spec, 12, 5, 7)), b(makeModel(dropping, 12, 5, 7));
        const ConstMatrixView za = a.forward({pool}, x), zb = b.forward({pool}, x);
        for (std::size_t r = 0; r < 10; ++r) QVERIFY(std::equal(za.row(r), za.row(r) + 5, zb.row(r)));
        const ConstMatrixView dropped = b.forward({pool, true, 1}, x);
        QVERIFY(!std::equal(za.row(0), za.row(0) + 5, dropped.row(0)));
        const float first = dropped(0, 0);
        QVERIFY(b.forward({pool, true, 2}, x)(0, 0) != first);
        QCOMPARE(b.forward({pool, true, 1}, x)(0, 0), first);
    }

    void batchNormFollowsItsBatches() {
        Model model = affine(3, 3);
        auto& weights = std::get<AffineRecord>(model.layers[0]).weights;
        for (std::size_t i = 0; i < 3; ++i) weights(i, i) = 1;
        model.layers.emplace_back(BatchNormRecord{{1, 1, 1}, {0, 0, 0}, {0, 0, 0}, {1, 1, 1}});
        Network net(model);
        ThreadPool pool(1);
        Matrix x = randomMatrix(50, 3);
        for (std::size_t r = 0; r < 50; ++r) x(r, 1) = 4 + 3 * x(r, 1);
        const ConstMatrixView y = net.forward({pool, true}, x);
        double mean = 0, variance = 0, xMean = 0, xVariance = 0;
        for (std::size_t r = 0; r < 50; ++r) {
            mean += static_cast<double>(y(r, 1)) / 50;
            xMean += static_cast<double>(x(r, 1)) / 50;
        }
        for (std::size_t r = 0; r < 50; ++r) {
            variance += std::pow(static_cast<double>(y(r, 1)) - mean, 2) / 50;
            xVariance += std::pow(static_cast<double>(x(r, 1)) - xMean, 2) / 50;
        }
        QVERIFY(std::abs(mean) < 1e-5 && std::abs(variance - 1) < 1e-2);
        QVERIFY(std::abs(static_cast<double>(net.state()[1]) - 0.01 * xMean) < 1e-5);
        QVERIFY(std::abs(static_cast<double>(net.state()[4]) - (0.99 + 0.01 * xVariance)) < 1e-4);
    }

    void maxoutTakesItsPiecesBlockwise() {
        Model model = affine(4, 4);
        auto& weights = std::get<AffineRecord>(model.layers[0]).weights;
        for (std::size_t i = 0; i < 4; ++i) weights(i, i) = 1;
        model.layers.emplace_back(MaxoutRecord{2});
        Network net(model);
        ThreadPool pool(1);
        Matrix x(1, 4);
        for (std::size_t i = 0; i < 4; ++i) x(0, i) = std::vector<float>{1, 8, 5, 2}[i];
        const ConstMatrixView y = net.forward({pool}, x);
        QCOMPARE(y(0, 0), 5.0F);  // of elements 0 and 2
        QCOMPARE(y(0, 1), 8.0F);  // of elements 1 and 3
    }

    void wrongModelsAreRefusedByName() {
        QCOMPARE(problemOf(affine(3, 2)), std::string());
        QVERIFY(test::says(problemOf(Model{}), "some file", "no affine layer"));

        Model model = affine(3, 2);
        model.layers.emplace_back(affine(4, 5).layers[0]);
        QVERIFY(test::says(problemOf(model), "some file", "layer 2", "5", "3"));

        model = affine(3, 2);
        std::get<AffineRecord>(model.layers[0]).bias.pop_back();
        QVERIFY(test::says(problemOf(model), "layer 1", "2 biases"));

        model = affine(3, 2);
        std::get<AffineRecord>(model.layers[0]).weights(1, 1) = std::nanf("");
        QVERIFY(test::says(problemOf(model), "layer 1", "NaN"));

        model = affine(3, 2);
        model.layers.emplace_back(ActivationRecord{"relo"});
        QVERIFY(test::says(problemOf(model), "some file", "layer 2", "relo", "relu"));

        for (const int pieces : {0, -1, 2}) {
            model = affine(3, 2);
            model.layers.emplace_back(MaxoutRecord{pieces});
            QVERIFY(test::says(problemOf(model), "some file", "maxout"));
        }

        model = affine(1, 2);
        model.layers.emplace_back(BatchNormRecord{{1}, {0}, {0}, {-1}});
        QVERIFY(test::says(problemOf(model), "some file", "variance -1"));
        model.layers.back() = BatchNormRecord{{1, 1}, {0}, {0}, {1}};
        QVERIFY(test::says(problemOf(model), "some file", "batch normalisation"));

        for (const double rate : {1.0, -0.1, std::nan("")}) {
            model = affine(3, 2);
            model.layers.emplace_back(DropoutRecord{rate});
            QVERIFY(test::says(problemOf(model), "some file", "dropout"));
        }
    }
};

QTEST_APPLESS_MAIN(TestNetwork)
#include "tst_network.moc"
