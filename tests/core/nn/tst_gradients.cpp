// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>

#include "core/base/random.h"
#include "core/nn/activations/activations.h"
#include "core/nn/network.h"

using namespace retort;
using nn::NetworkSpec;

namespace {

Matrix randomMatrix(std::size_t rows, std::size_t cols, std::uint64_t seed) {
    Random random(seed);
    Matrix m(rows, cols);
    for (std::size_t i = 0; i < m.size(); ++i) m.data()[i] = static_cast<float>(random.normal());
    return m;
}

/// A smooth loss of the logits whose gradient is plain: sum of c z + 0.05 z^2 over all elements, in double.
struct Loss {
    Matrix weights;
    explicit Loss(ConstMatrixView z) : weights(randomMatrix(z.rows, z.cols, 77)) {}
    double value(ConstMatrixView z) const {
        double sum = 0;
        for (std::size_t r = 0; r < z.rows; ++r)
            for (std::size_t c = 0; c < z.cols; ++c) {
                const double v = static_cast<double>(z(r, c));
                sum += static_cast<double>(weights(r, c)) * v + 0.05 * v * v;
            }
        return sum;
    }
    Matrix gradient(ConstMatrixView z) const {
        Matrix g(z.rows, z.cols);
        for (std::size_t r = 0; r < z.rows; ++r)
            for (std::size_t c = 0; c < z.cols; ++c) g(r, c) = weights(r, c) + 0.1F * z(r, c);
        return g;
    }
};

/// Largest error of d loss/d(each tensor) along random directions against central differences, relative to the
/// directional derivative expected of a gradient of that length.
double worstError(nn::Model model, int threads) {
    // Biases and norms off their starting values, so that nothing hides behind zeros and ones.
    Random random(3);
    for (nn::LayerRecord& record : model.layers) {
        const auto shake = [&](std::vector<float>& values, double by) {
            for (float& v : values) v += static_cast<float>(by * random.normal());
        };
        if (auto* affine = std::get_if<nn::AffineRecord>(&record)) shake(affine->bias, 0.3);
        if (auto* norm = std::get_if<nn::BatchNormRecord>(&record)) {
            shake(norm->gamma, 0.2);
            shake(norm->beta, 0.3);
        }
    }
    ThreadPool pool(threads);
    nn::Network net(model);
    const Matrix x = randomMatrix(33, net.inputs(), 6);
    const nn::Step step{pool, true, 42};
    const std::vector<float> state(net.state().begin(), net.state().end());
    const auto forward = [&] {
        std::copy(state.begin(), state.end(), net.state().begin());
        return net.forward(step, x);
    };
    const Loss loss(forward());
    Matrix dy = loss.gradient(forward());
    net.backward(step, dy);
    const std::vector<float> gradient(net.gradients().begin(), net.gradients().end());
    const std::vector<float> start(net.parameters().begin(), net.parameters().end());

    double worst = 0;
    for (const ParameterBlock& block : net.blocks()) {
        double length = 0;
        for (std::size_t i = 0; i < block.size(); ++i)
            length += std::pow(static_cast<double>(gradient[block.offset + i]), 2);
        for (int trial = 0; trial < 2; ++trial) {
            // Half along the gradient, half at random: an error in length shows as well as one in direction.
            std::vector<double> direction(block.size());
            double norm = 0;
            for (std::size_t i = 0; i < block.size(); ++i) {
                direction[i] =
                    random.normal() / std::sqrt(static_cast<double>(block.size())) +
                    (trial < 1 ? static_cast<double>(gradient[block.offset + i]) / (std::sqrt(length) + 1e-30) : 0);
                norm += direction[i] * direction[i];
            }
            double expected = 0;
            double value[2];
            for (std::size_t i = 0; i < block.size(); ++i)
                expected += static_cast<double>(gradient[block.offset + i]) * direction[i] / std::sqrt(norm);
            // A wide difference meets kinks of relu and maxout, a narrow one the rounding of the float32 net: the best
            // counts.
            double error = 1e9;
            for (const double epsilon : {4e-3, 2e-3, 1e-3, 5e-4}) {
                for (const int side : {0, 1}) {
                    const double shift = (side == 0 ? 1 : -1) * epsilon / std::sqrt(norm);
                    for (std::size_t i = 0; i < block.size(); ++i)
                        net.parameters()[block.offset + i] =
                            static_cast<float>(static_cast<double>(start[block.offset + i]) + shift * direction[i]);
                    value[side] = loss.value(forward());
                }
                std::copy(start.begin(), start.end(), net.parameters().begin());
                const double found = (value[0] - value[1]) / (2 * epsilon);
                error = std::min(error, std::abs(found - expected) / (std::sqrt(length) + 0.5));
            }
            worst = std::max(worst, error);
        }
    }
    return worst;
}

}  // namespace

class TestGradients : public QObject {
    Q_OBJECT

private slots:
    void everyNet_data() {
        QTest::addColumn<QString>("activation");
        QTest::addColumn<double>("dropout");
        QTest::addColumn<double>("inputDropout");
        QTest::addColumn<bool>("batchNorm");
        QTest::addColumn<int>("threads");
        for (const std::string& name : nn::activationNames())
            for (const bool batchNorm : {false, true})
                for (const double dropout : {0.0, 0.4})
                    for (const int threads : {1, 2})
                        QTest::addRow("%s%s%s, %d threads", name.c_str(), batchNorm ? " batchNorm" : "",
                                      dropout > 0 ? " dropout" : "", threads)
                            << QString::fromStdString(name) << dropout << dropout / 2 << batchNorm << threads;
    }

    void everyNet() {
        QFETCH(QString, activation);
        QFETCH(double, dropout);
        QFETCH(double, inputDropout);
        QFETCH(bool, batchNorm);
        QFETCH(int, threads);
        NetworkSpec spec;
        spec.hidden = {40, 70, 24};
        spec.activation = activation.toStdString();
        spec.maxoutPieces = 3;
        spec.dropout = dropout;
        spec.inputDropout = inputDropout;
        spec.batchNorm = batchNorm;
        const double error = worstError(nn::makeModel(spec, 20, 11, 1), threads);
        QVERIFY2(error < 1e-2, qPrintable(QString::number(error)));
    }

    /// The activations' own derivatives, against double differences of their own values.
    void everyActivation() {
        for (const nn::Activation* activation : nn::activations())
            for (int i = -60; i <= 60; ++i) {
                const float x = static_cast<float>(i) * 0.1F + 0.033F, epsilon = 2e-3F;
                const float points[3] = {x - epsilon, x, x + epsilon};
                float y[3], dy = 1, dx = 0;
                activation->forward(points, y, 3);
                activation->backward(&points[1], &y[1], &dy, &dx, 1);
                const double found = static_cast<double>(y[2] - y[0]) / static_cast<double>(points[2] - points[0]);
                QVERIFY2(std::abs(found - static_cast<double>(dx)) < 2e-3, activation->name);
                activation->backward(&points[1], &y[1], &dy, &dy, 1);  // in place
                QCOMPARE(dy, dx);
            }
    }

    void aNaNIsNeverHidden() {
        for (const nn::Activation* activation : nn::activations()) {
            const float x = std::nanf("");
            float y = 0;
            activation->forward(&x, &y, 1);
            QVERIFY2(std::isnan(y), activation->name);
        }
    }
};

QTEST_APPLESS_MAIN(TestGradients)
#include "tst_gradients.moc"
