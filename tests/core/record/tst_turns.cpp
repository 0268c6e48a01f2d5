// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <cmath>

#include "core/record/turns.h"

using namespace retort;

namespace {

record::Event started() {
    record::Event event;
    event.kind = record::Event::Kind::ModelStarted;
    event.model = "m";
    return event;
}

record::Event sample(int epoch, std::int64_t step, double time) {
    record::Event event;
    event.kind = record::Event::Kind::Sample;
    event.model = "m";
    event.epoch = epoch;
    event.step = step;
    event.time = time;
    return event;
}

/// Ten updates a second while watched, twelve while alone; a sample each update, epochs of 25 updates with half a
/// second of validation after them.
class Training {
public:
    explicit Training(std::vector<record::Turn> turns) : turns_(std::move(turns)) { history_.apply(started()); }

    void run(double until) {
        double time = 0;
        for (int step = 1; time < until; ++step) {
            const auto in = [&](const record::Turn& t) { return t.begin <= time && time < t.end; };
            const auto turn = std::find_if(turns_.begin(), turns_.end(), in);
            time += turn != turns_.end() && turn->watched ? 1.0 / 10 : 1.0 / 12;
            if (step % 25 == 0) time += 0.5;
            history_.apply(sample(1 + step / 25, step, time));
        }
    }

    record::TurnCosts costs(double margin = 0.2) const {
        return record::turnCosts(record::turnPairs(history_, turns_, margin));
    }

private:
    std::vector<record::Turn> turns_;
    record::History history_;
};

}  // namespace

class tst_turns : public QObject {
    Q_OBJECT

private slots:
    void watchingCostsWhatItSlows() {
        Training training({{0, 3, true}, {3, 6, false}, {6, 9, false}, {9, 12, true}});
        training.run(13);
        const record::TurnCosts costs = training.costs();
        QCOMPARE(costs.pairs, 2);
        QVERIFY(std::abs(costs.watchedRate - 10) < 1e-9);
        QVERIFY(std::abs(costs.aloneRate - 12) < 1e-9);
        QVERIFY(std::abs(costs.slowdown - 1.0 / 6) < 1e-9);
        QVERIFY(std::abs(costs.median - 1.0 / 6) < 1e-9);
        QVERIFY(costs.standardError < 1e-9);
    }

    void aPairWithoutSamplesIsLeftOut() {
        Training training({{0, 3, true}, {3, 6, false}, {20, 21, true}, {21, 22, false}, {22, 23, true}});
        training.run(10);
        QCOMPARE(training.costs().pairs, 1);
        QCOMPARE(record::turnCosts(record::turnPairs({}, {}, 0)).pairs, 0);
    }

    /// At the ends of a turn the speed is half that of the other: with a margin nothing of it is counted.
    void whatCrossesTheEndOfATurnDoesNotCount() {
        Training training({{0, 2.04, false}, {2.04, 4.06, true}});
        training.run(5);
        const record::TurnCosts costs = training.costs(0.11);
        QVERIFY(std::abs(costs.aloneRate - 12) < 1e-9);
        QVERIFY(std::abs(costs.watchedRate - 10) < 1e-9);
    }

    void scatterIsTold() {
        record::History history;
        history.apply(started());
        const double rates[] = {9, 10, 11, 10};  // watched, alone, watched, alone
        std::int64_t step = 0;
        for (int turn = 0; turn < 4; ++turn) {
            for (int i = 0; i <= 2; ++i) history.apply(sample(1, step += i > 0 ? 1 : 0, 10.0 * turn + i / rates[turn]));
        }
        const record::TurnCosts costs = record::turnCosts(
            record::turnPairs(history, {{0, 5, true}, {10, 15, false}, {20, 25, true}, {30, 35, false}}, 0));
        QCOMPARE(costs.pairs, 2);
        const double mean = (std::log(0.9) + std::log(1.1)) / 2, half = (std::log(1.1) - std::log(0.9)) / 2;
        QVERIFY(std::abs(costs.slowdown - (1 - std::exp(mean))) < 1e-9);
        QVERIFY(std::abs(costs.standardError - std::exp(mean) * half) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(tst_turns)
#include "tst_turns.moc"
