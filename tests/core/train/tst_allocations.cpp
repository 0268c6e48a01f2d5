// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <atomic>
#include <cstdlib>
#include <new>

#include "core/base/random.h"
#include "core/distill/objective.h"
#include "core/math/gemm_backend.h"
#include "core/nn/network.h"
#include "core/optim/optimizer.h"

namespace {
std::atomic<long> allocations{0};

void* counted(std::size_t size, std::size_t alignment) {
    ++allocations;
    if (void* p = std::aligned_alloc(alignment, (size + alignment - 1) / alignment * alignment)) return p;
    throw std::bad_alloc();
}
}  // namespace

void* operator new(std::size_t size) {
    return counted(size, 16);
}
void* operator new(std::size_t size, std::align_val_t alignment) {
    return counted(size, static_cast<std::size_t>(alignment));
}
void operator delete(void* p) noexcept {
    std::free(p);
}
void operator delete(void* p, std::size_t) noexcept {
    std::free(p);
}
void operator delete(void* p, std::align_val_t) noexcept {
    std::free(p);
}
void operator delete(void* p, std::size_t, std::align_val_t) noexcept {
    std::free(p);
}

using namespace retort;

class TestAllocations : public QObject {
    Q_OBJECT

private slots:
    void aTrainingStepAllocatesNothing_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<bool>("half");
        QTest::newRow("own") << "own" << false;
        QTest::newRow("own, bfloat16") << "own" << true;
        QTest::newRow("openblas") << "openblas" << false;
    }

    void aTrainingStepAllocatesNothing() {
        QFETCH(QString, backend);
        QFETCH(bool, half);
        const GemmBackend* products = gemmBackend(backend.toStdString());
        if (products == nullptr) QSKIP("not on this machine");
        ThreadPool pool(2, products);
        const nn::Precision precision = half ? nn::Precision::Bfloat16 : nn::Precision::Float32;
        if (half && pool.microKernels(precision) == nullptr) QSKIP("not on this machine");
        nn::NetworkSpec spec;
        spec.hidden = {120, 90};
        spec.dropout = 0.2;
        spec.batchNorm = true;
        nn::Network net(nn::makeModel(spec, 40, 50, 1));
        optim::OptimizerSpec sgd;
        sgd.maxNorm = 2;
        const std::unique_ptr<optim::Optimizer> optimizer =
            optim::makeOptimizer(sgd, net.blocks(), net.parameters().size());
        Random random(1);
        Matrix x(64, 40), gradient(64, 50);
        for (std::size_t i = 0; i < x.size(); ++i) x.data()[i] = static_cast<float>(random.normal());
        distill::SoftTargets targets;
        targets.dense = Matrix(64, 50);
        for (std::size_t i = 0; i < targets.dense.size(); ++i) targets.dense.data()[i] = 0.02F;
        const std::vector<std::int32_t> labels(64, 3);
        const distill::Objective objective{distill::Objective::Kind::Soft, 2, 0.5};
        const auto step = [&](std::uint64_t key) {
            const nn::Step now{pool, true, key, precision};
            const ConstMatrixView logits = net.forward(now, x);
            distill::evaluateObjective(pool, objective, logits, labels, &targets, gradient);
            optimizer->begin(0.01, net.parameters());
            net.backward(now, gradient, optimizer.get());
        };
        // A thread allocates its scratch when it first takes a part, and parts go to whoever comes: on a busy machine a
        // member may come late. A step that allocated each time would leave no stretch without.
        std::uint64_t key = 0;
        long fewest = -1;
        for (int stretch = 0; stretch < 50 && fewest != 0; ++stretch) {
            const long before = allocations;
            for (int i = 0; i < 17; ++i) step(key++);
            const long made = allocations.load() - before;
            if (fewest < 0 || made < fewest) fewest = made;
        }
        QCOMPARE(fewest, 0L);
    }
};

QTEST_APPLESS_MAIN(TestAllocations)
#include "tst_allocations.moc"
