// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cstring>

#include "core/base/random.h"
#include "core/distill/objective.h"
#include "core/math/gemm_backend.h"
#include "core/nn/network.h"
#include "core/optim/optimizer.h"

using namespace retort;

/// A few training steps by our own products leave exactly these weights, on any number of threads and any processor
/// that has the kernels: a change of the numbers is seen here, and is to be explained where it is made.
class TestSignature : public QObject {
    Q_OBJECT

private slots:
    void weightsAfterSomeSteps_data() {
        QTest::addColumn<bool>("soft");
        QTest::addColumn<quint64>("expected");
        QTest::newRow("hard") << false << quint64{11057924182071451041ULL};
        QTest::newRow("soft") << true << quint64{11823820532497306078ULL};
    }

    void weightsAfterSomeSteps() {
        QFETCH(bool, soft);
        QFETCH(quint64, expected);
        const GemmBackend* own = gemmBackend("own");
        if (own == nullptr) QSKIP("our own products are not written for this processor");
        for (const int threads : {1, 2, 3}) QCOMPARE(signature(*own, threads, soft), expected);
    }

private:
    static quint64 signature(const GemmBackend& own, int threads, bool soft) {
        ThreadPool pool(threads, &own);
        nn::NetworkSpec spec;
        spec.hidden = {70, 45};
        spec.activation = "relu";
        spec.dropout = 0.2;
        nn::Network net(nn::makeModel(spec, 31, 19, 1));
        optim::OptimizerSpec sgd;
        sgd.momentum = 0.9;
        sgd.maxNorm = 1;
        sgd.weightDecay = 1e-4;
        const std::unique_ptr<optim::Optimizer> optimizer =
            optim::makeOptimizer(sgd, net.blocks(), net.parameters().size());
        Random random(7);
        Matrix x(50, 31), gradient(50, 19);
        for (std::size_t i = 0; i < x.size(); ++i) x.data()[i] = static_cast<float>(random.uniform() - 0.5);
        std::vector<std::int32_t> labels(50);
        for (std::int32_t& label : labels) label = static_cast<std::int32_t>(random.below(19));
        distill::SoftTargets targets;
        targets.dense = Matrix(50, 19);
        for (std::size_t i = 0; i < targets.dense.size(); ++i) targets.dense.data()[i] = 1.0F / 19.0F;
        distill::Objective objective;
        if (soft) objective = {distill::Objective::Kind::Soft, 2, 0.5};
        for (std::uint64_t i = 0; i < 20; ++i) {
            const nn::Step step{pool, true, i};
            distill::evaluateObjective(pool, objective, net.forward(step, x), labels, soft ? &targets : nullptr,
                                       gradient);
            optimizer->begin(0.1, net.parameters());
            net.backward(step, gradient, optimizer.get());
        }
        quint64 hash = 14695981039346656037ULL;  // FNV-1a over the bits of the weights
        for (const float value : net.parameters()) {
            std::uint32_t bits = 0;
            std::memcpy(&bits, &value, sizeof bits);
            hash = (hash ^ bits) * 1099511628211ULL;
        }
        return hash;
    }
};

QTEST_APPLESS_MAIN(TestSignature)
#include "tst_signature.moc"
