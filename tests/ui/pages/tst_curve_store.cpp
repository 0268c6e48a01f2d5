// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <string>

#include "core/base/random.h"
#include "support/history_text.h"
#include "ui/pages/monitor/curve_store.h"

using namespace retort;
using namespace retort::ui;

namespace {

constexpr CurveAxis axes[] = {CurveAxis::Step, CurveAxis::Epoch, CurveAxis::Time};
constexpr Measure measures[] = {Measure::Loss, Measure::SoftLoss, Measure::HardLoss, Measure::Accuracy, Measure::Rate};

std::string text(const CurveStore::Buffer& buffer) {
    std::string out = buffer == nullptr ? "none" : "";
    for (std::size_t i = 0; buffer != nullptr && i < buffer->size(); ++i)
        out += std::to_string(buffer->x(i)) + " " + std::to_string(buffer->y(i)) + "; ";
    return out;
}

/// All curves of a run over the store's axis.
std::string allCurves(CurveStore& store, const record::History& history) {
    std::string out;
    for (const record::ModelHistory& model : history.models())
        for (const Measure measure : measures)
            out += model.name + " " + std::to_string(static_cast<int>(measure)) + ": " +
                   text(store.training(1, model.name, measure)) + " / " +
                   text(store.validation(1, model.name, measure)) + " / " +
                   text(store.watched(1, model.name, measure)) + "\n";
    return out;
}

}  // namespace

class TestCurveStore : public QObject {
    Q_OBJECT

private slots:
    void placesSamplesOnEachAxis() {
        record::History history;
        test::applyText(history, R"(run started x
a started teacher epochs 4 batchesPerEpoch 100
a sample 1 step 50 time 60 loss 2.5 accuracy 0.25 rate 0.1
a sample 1 step 100 time 120 loss 2 accuracy 0.5 rate 0.1
a epoch 1 step 100 time 150 validationLoss 1.5 validationAccuracy 0.75
)");
        CurveStore store;
        store.update(1, history);
        QCOMPARE(text(store.training(1, "a", Measure::Loss)), std::string("50.000000 2.500000; 100.000000 2.000000; "));
        QCOMPARE(text(store.validation(1, "a", Measure::Accuracy)), std::string("100.000000 0.750000; "));
        store.setAxis(CurveAxis::Epoch);
        QCOMPARE(text(store.training(1, "a", Measure::Accuracy)),
                 std::string("0.500000 0.250000; 1.000000 0.500000; "));
        QCOMPARE(text(store.validation(1, "a", Measure::Loss)), std::string("1.000000 1.500000; "));
        store.setAxis(CurveAxis::Time, 60);
        QCOMPARE(text(store.validation(1, "a", Measure::Loss)), std::string("2.500000 1.500000; "));
        // There is no soft part without teachers, no rate on the validation set, no other model, no other run.
        QVERIFY(store.training(1, "a", Measure::SoftLoss) == nullptr);
        QVERIFY(store.validation(1, "a", Measure::Rate) == nullptr);
        QVERIFY(store.training(1, "b", Measure::Loss) == nullptr);
        QVERIFY(store.training(2, "a", Measure::Loss) == nullptr);
    }

    void aWatchedTestSetHasCurvesOfItsOwn() {
        record::History history;
        test::applyText(history, R"(run started x
a started teacher epochs 4 batchesPerEpoch 100
a sample 1 step 50 time 60 loss 2.5 accuracy 0.25 rate 0.1
a epoch 1 step 100 time 150 validationLoss 1.5 validationAccuracy 0.75
)");
        CurveStore store;
        store.setAxis(CurveAxis::Epoch);
        store.update(1, history);
        QVERIFY(!store.watches(1));
        QVERIFY(store.watched(1, "a", Measure::Accuracy) == nullptr);
        test::applyText(history, R"(a epoch 2 step 200 time 300 validationLoss 1.25 testAccuracy 0.5 testHard 1.75
s started student epochs 4 batchesPerEpoch 100
s epoch 1 step 100 time 400 validationLoss 9 validationSoft 8 validationHard 1 testAccuracy 0.25 testHard 2
)");
        QVERIFY(store.update(1, history));  // a curve begins
        QVERIFY(store.watches(1) && !store.watches(2));
        QCOMPARE(text(store.watched(1, "a", Measure::Accuracy)), std::string("1.000000 nan; 2.000000 0.500000; "));
        QCOMPARE(text(store.watched(1, "a", Measure::Loss)), std::string("1.000000 nan; 2.000000 1.750000; "));
        QVERIFY(store.watched(1, "a", Measure::HardLoss) == nullptr);  // its loss has no parts
        QVERIFY(store.watched(1, "a", Measure::Rate) == nullptr);
        // Of a student it is the hard part, and would stand wrongly beside the total.
        QVERIFY(store.watched(1, "s", Measure::Loss) == nullptr);
        QVERIFY(store.watched(1, "s", Measure::SoftLoss) == nullptr);
        QCOMPARE(text(store.watched(1, "s", Measure::HardLoss)), std::string("1.000000 2.000000; "));
    }

    void theFirstEpochIsPlacedByProgress() {
        record::History history;
        test::applyText(history, "run started x\na started teacher epochs 4\na sample 1 step 10 time 1 loss 2\n");
        CurveStore store;
        store.setAxis(CurveAxis::Epoch);
        QVERIFY(store.update(1, history));  // a curve begins
        QCOMPARE(text(store.training(1, "a", Measure::Loss)), std::string());
        test::applyText(history, "a progress 1 step 20 done 0.05\n");
        QVERIFY(store.update(1, history));  // 100 steps an epoch
        QCOMPARE(text(store.training(1, "a", Measure::Loss)), std::string("0.100000 2.000000; "));
    }

    void buffersGrowInPlace() {
        record::History history;
        test::applyText(history, "run started x\na started teacher epochs 4\na sample 1 step 10 time 1 loss 2\n");
        CurveStore store;
        QVERIFY(store.update(1, history));
        const CurveStore::Buffer before = store.training(1, "a", Measure::Loss);
        test::applyText(history, "a sample 1 step 20 time 2 loss 1\n");
        QVERIFY(!store.update(1, history));
        QCOMPARE(before->size(), std::size_t{2});
        QCOMPARE(store.training(1, "a", Measure::Loss).get(), before.get());
        store.forget(1);
        QVERIFY(store.training(1, "a", Measure::Loss) == nullptr);
    }

    void whatWasTakenBackIsTakenBackHere() {
        record::History history;
        test::applyText(history,
                        "run started x\na started teacher epochs 4\na sample 1 step 10 time 1 loss 2\n"
                        "a sample 1 step 20 time 2 loss 1\na sample 1 step 30 time 3 loss 0.5\n");
        CurveStore store;
        store.update(1, history);
        // Resumed from step 10: as many samples as before by the time of the next look, but other ones.
        test::applyText(history,
                        "run resumed\na started teacher epochs 4\na sample 1 step 20 time 2.5 loss 1.5\n"
                        "a sample 1 step 30 time 3.5 loss 1.25\n");
        QVERIFY(store.update(1, history));
        QCOMPARE(text(store.training(1, "a", Measure::Loss)),
                 std::string("10.000000 2.000000; 20.000000 1.500000; 30.000000 1.250000; "));
        record::History other;
        test::applyText(other, "run started y\nb started teacher epochs 4\nb sample 1 step 10 time 1 loss 7\n");
        QVERIFY(store.update(1, other));
        QVERIFY(store.training(1, "a", Measure::Loss) == nullptr);
        QCOMPARE(text(store.training(1, "b", Measure::Loss)), std::string("10.000000 7.000000; "));
    }

    /// However the facts of a run come, and however often one looks: the curves are those of a single look at the end.
    void incrementalEqualsRebuilt() {
        for (std::uint64_t seed = 0; seed < 60; ++seed) {
            Random random(seed);
            const auto upTo = [&](std::uint64_t n) {
                return static_cast<int>(random.uniform() * static_cast<double>(n));
            };
            record::History history;
            CurveStore store;
            double time = 0;
            test::applyText(history, "run started x\n");
            const std::string names[] = {"a", "b"};
            int steps[] = {0, 0};
            for (const std::string& name : names) test::applyText(history, name + " started teacher epochs 9\n");
            for (int i = 0; i < 120; ++i) {
                const auto m = static_cast<std::size_t>(upTo(2));
                time += 0.125 + random.uniform();
                const std::string at = " time " + std::to_string(time);
                const int dice = upTo(20);
                if (dice == 0) {  // resumed from a checkpoint at the end of some epoch
                    steps[m] = upTo(static_cast<std::uint64_t>(steps[m] / 40 + 1)) * 40;
                    test::applyText(history, "run resumed\n" + names[m] + " started teacher epochs 9\n");
                } else {
                    steps[m] += 10;
                    const int epoch = (steps[m] - 1) / 40 + 1;
                    test::applyText(history, names[m] + " sample " + std::to_string(epoch) + " step " +
                                                 std::to_string(steps[m]) + at + " loss " +
                                                 std::to_string(random.uniform()) +
                                                 (m == 1 ? " soft " + std::to_string(random.uniform()) : "") + "\n");
                    if (steps[m] % 40 == 0)
                        test::applyText(history, names[m] + " epoch " + std::to_string(epoch) + " step " +
                                                     std::to_string(steps[m]) + at + " validationLoss " +
                                                     std::to_string(random.uniform()) + "\n");
                }
                if (upTo(3) == 0) store.update(1, history);
                if (upTo(9) == 0) store.setAxis(axes[upTo(3)], 1 + upTo(2));
                if (upTo(5) == 0) allCurves(store, history);  // somebody looks: buffers are made
            }
            store.update(1, history);
            for (const CurveAxis axis : axes) {
                CurveStore fresh;
                store.setAxis(axis, 2);
                fresh.setAxis(axis, 2);
                fresh.update(1, history);
                QCOMPARE(allCurves(store, history), allCurves(fresh, history));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCurveStore)
#include "tst_curve_store.moc"
