// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <cmath>
#include <thread>

#include "core/train/ensemble_growth.h"
#include "core/train/evaluation.h"
#include "core/train/fidelity.h"
#include "core/train/stop_rules.h"
#include "core/train/trainer.h"
#include "support/errors.h"
#include "support/memory_source.h"

using namespace retort;
using namespace retort::train;
using record::Event;

namespace {

struct Sink : record::EventSink {
    std::vector<Event> events;
    std::function<void(const Event&)> also;
    void take(const Event& event) override {
        events.push_back(event);
        if (also) also(event);
    }
    std::vector<Event> of(Event::Kind kind) const {
        std::vector<Event> found;
        for (const Event& e : events)
            if (e.kind == kind) found.push_back(e);
        return found;
    }
};

/// Soft targets that hang on utterance and frame alone. Stops the training after some batches.
struct MadeTargets : distill::TargetProvider {
    std::size_t classes;
    Control* control = nullptr;
    int stopAfter = 0;
    int fetched = 0;
    std::vector<double> temperatures;
    void setTemperature(double temperature) override { temperatures.push_back(temperature); }
    explicit MadeTargets(std::size_t n) : classes(n) {}
    void fetch(ThreadPool&, const data::Batch& batch, distill::SoftTargets& targets) override {
        targets.k = 0;
        targets.dense.resize(batch.frames(), classes);
        for (std::size_t r = 0; r < batch.frames(); ++r)
            for (std::size_t c = 0; c < classes; ++c)
                targets.dense(r, c) =
                    static_cast<int>(c) == batch.labels[r] ? 0.7F : 0.3F / static_cast<float>(classes - 1);
        if (++fetched == stopAfter && control != nullptr) control->stop();
    }
};

/// The rows of a teacher whose logits are a fixed function of the frame.
struct TeacherRows : distill::TargetProvider {
    distill::Objective objective;
    explicit TeacherRows(const distill::Objective& o) : objective(o) {}
    void fetch(ThreadPool& pool, const data::Batch& batch, distill::SoftTargets& targets) override {
        constexpr std::size_t classes = 5;
        targets.dense.resize(batch.frames(), classes);
        for (std::size_t r = 0; r < batch.frames(); ++r)
            for (std::size_t c = 0; c < classes; ++c)
                targets.dense(r, c) = 2 * batch.features(r, c) - batch.features(r, c + 5) +
                                      (static_cast<int>(c) == batch.labels[r] ? 3.0F : 0.0F);
        if (objective.kind == distill::Objective::Kind::Soft)
            distill::softmaxRows(pool, targets.dense, objective.temperature, targets.dense);
    }
};

}  // namespace

class TestTrain : public QObject {
    Q_OBJECT

    static constexpr std::size_t classes = 5;
    std::shared_ptr<test::MemorySource> source_ = std::make_shared<test::MemorySource>(60, classes, 6, 1, 1);
    data::DataSet train_, validation_;
    ThreadPool pool_{2};
    TrainingSpec spec_;
    nn::NetworkSpec net_;
    distill::Objective objective_;
    double finalTemperature_ = 0;
    bool watch_ = false;

    struct Result {
        Outcome outcome = Outcome::Failed;
        TrainingState state;
        std::vector<float> weights;
        Sink sink;
        int checkpoints = 0;
        std::vector<int> epochs;
        std::vector<double> temperatures;
    };

    nn::Network makeNet() const { return nn::Network(nn::makeModel(net_, source_->inputDim(), classes, 3)); }

    /// Trains; with stopAfter > 0 it is stopped after that many batches of soft targets, and gone on with from a copy
    /// of the state its last checkpoint had.
    Result run(int stopAfter = 0, bool resume = true) {
        Result result;
        TrainingState saved;
        for (int attempt = 0;; ++attempt) {
            Control control;
            MadeTargets targets(classes), validationTargets(classes);
            if (attempt == 0) targets.stopAfter = stopAfter;
            targets.control = &control;
            nn::Network net = makeNet();
            TrainingState state = saved;
            const TrainTask task{"toy",
                                 spec_,
                                 objective_,
                                 7,
                                 train_,
                                 validation_,
                                 &targets,
                                 &validationTargets,
                                 finalTemperature_,
                                 watch_ ? &validation_ : nullptr};
            const TrainHooks hooks{result.sink, control,
                                   [&](int epoch, const nn::Network&) { result.epochs.push_back(epoch); },
                                   [&](const TrainingState& s) {
                                       saved = s;
                                       ++result.checkpoints;
                                   },
                                   [] { return 1.0; }};
            result.outcome = trainModel(task, hooks, pool_, net, state);
            result.weights.assign(net.parameters().begin(), net.parameters().end());
            result.weights.insert(result.weights.end(), net.state().begin(), net.state().end());
            result.state = state;
            result.temperatures.insert(result.temperatures.end(), targets.temperatures.begin(),
                                       targets.temperatures.end());
            if (result.outcome != Outcome::Stopped || !resume) return result;
        }
    }

private slots:
    void init() {
        std::vector<std::uint32_t> first, second;
        for (std::uint32_t u = 0; u < 60; ++u) (u % 6 == 0 ? second : first).push_back(u);
        train_ = data::DataSet(source_, first, 1 << 20);
        validation_ = data::DataSet(source_, second, 1 << 20);
        train_.load();
        validation_.load();
        spec_ = {};
        spec_.batch = 32;
        spec_.epochs = 6;
        spec_.patience = 0;
        net_ = {};
        net_.hidden = {24};
        net_.dropout = 0.1;
        objective_ = {};
        finalTemperature_ = 0;
        watch_ = false;
    }

    void theTemperatureMovesEvenlyForStudentAndTeacher() {
        objective_ = {distill::Objective::Kind::Soft, 8, 0.5};
        finalTemperature_ = 2;
        spec_.epochs = 4;
        const Result alone = run();
        QVERIFY(alone.outcome == Outcome::Finished);
        QCOMPARE(alone.temperatures, (std::vector<double>{8, 6, 4, 2}));
        const std::vector<Event> epochs = alone.sink.of(Event::Kind::EpochDone);
        QCOMPARE(epochs.size(), std::size_t{4});
        for (std::size_t e = 0; e < 4; ++e)
            QCOMPARE(epochs[e].value("temperature"), 8.0 - 2.0 * static_cast<double>(e));
        const int steps = static_cast<int>(train_.batches(32));
        for (const int stop : {1, steps, 2 * steps + 3}) {
            const Result resumed = run(stop);
            QVERIFY(resumed.outcome == Outcome::Finished && resumed.weights == alone.weights);
        }
    }

    /// The soft part grows with T^2: a rising temperature is no divergence.
    void aRisingTemperatureIsNoDivergence() {
        objective_ = {distill::Objective::Kind::Soft, 1, 0};
        finalTemperature_ = 30;
        QVERIFY(run().outcome == Outcome::Finished);
    }

    void theTestSetIsWatchedWithoutChangingAnything() {
        const Result plain = run();
        watch_ = true;
        const Result watched = run();
        QVERIFY(plain.weights == watched.weights);
        for (const Event& e : watched.sink.of(Event::Kind::EpochDone)) {
            QCOMPARE(e.value("testAccuracy", -1), e.value("validationAccuracy", -2));  // the same set here
            QVERIFY(std::abs(e.value("testHard", -1) - e.value("validationHard", -2)) < 1e-9);
        }
        for (const Event& e : plain.sink.of(Event::Kind::EpochDone)) QVERIFY(!e.values.contains("testAccuracy"));
    }

    /// Hinton, Vinyals, Dean 2015, section 2.1: whole trainings, from the same weights, end ever nearer to the net that
    /// matched logits as the temperature rises.
    void studentsApproachLogitMatchingAsTemperatureRises() {
        net_.dropout = 0;
        spec_.epochs = 3;
        const auto logitsOf = [&](const distill::Objective& objective) {
            TeacherRows targets(objective), validationTargets(objective);
            Sink sink;
            Control control;
            nn::Network net = makeNet();
            TrainingState state;
            const TrainTask task{"toy", spec_, objective, 7, train_, validation_, &targets, &validationTargets};
            const TrainHooks hooks{sink, control, [](int, const nn::Network&) {}, [](const TrainingState&) {},
                                   [] { return 1.0; }};
            std::vector<float> logits;
            if (trainModel(task, hooks, pool_, net, state) != Outcome::Finished) return logits;
            data::Batch batch;
            const auto stream = validation_.sequential(1000);
            while (stream->next(batch)) {
                const ConstMatrixView z = net.forward({pool_}, batch.features);
                for (std::size_t r = 0; r < z.rows; ++r) {
                    const float mean = std::accumulate(z.row(r), z.row(r) + z.cols, 0.0F) / static_cast<float>(z.cols);
                    for (std::size_t c = 0; c < z.cols; ++c) logits.push_back(z(r, c) - mean);
                }
            }
            return logits;
        };
        const std::vector<float> matched = logitsOf({distill::Objective::Kind::Logits, 1, 0});
        QVERIFY(!matched.empty());
        std::vector<double> distances;
        for (const double t : {1.0, 3.0, 10.0, 30.0, 100.0}) {
            const std::vector<float> soft = logitsOf({distill::Objective::Kind::Soft, t, 0});
            double difference = 0, all = 0;
            for (std::size_t i = 0; i < matched.size(); ++i) {
                difference += std::pow(static_cast<double>(soft[i] - matched[i]), 2);
                all += std::pow(static_cast<double>(matched[i]), 2);
            }
            distances.push_back(std::sqrt(difference / all));
            qInfo("T = %g: relative distance to the net that matched logits %.4f", t, distances.back());
        }
        for (std::size_t i = 1; i < distances.size(); ++i) QVERIFY(distances[i] < distances[i - 1]);
        QVERIFY(distances.back() < 0.05 && distances.front() > 4 * distances.back());
    }

    void growthOfAnEnsembleEqualsItsParts() {
        for (const distill::Mean mean : {distill::Mean::Arithmetic, distill::Mean::Geometric}) {
            const std::vector<double> weights = {0.5, 0.2, 0.3};
            const auto members = [&](std::size_t n) {
                std::vector<nn::Network> nets;
                for (std::size_t m = 0; m < n; ++m)
                    nets.emplace_back(nn::makeModel(net_, source_->inputDim(), classes, 10 + m));
                return nets;
            };
            distill::Teacher all(members(3), mean, weights);
            const EnsembleGrowth growth = measureGrowth(pool_, all, validation_, [](double) {});
            std::vector<Evaluation> alone;
            for (std::size_t m = 0; m < 3; ++m) {
                std::vector<double> some(weights.begin(), weights.begin() + static_cast<std::ptrdiff_t>(m + 1));
                if (mean == distill::Mean::Geometric)
                    for (double& w : some)
                        w /=
                            std::accumulate(weights.begin(), weights.begin() + static_cast<std::ptrdiff_t>(m + 1), 0.0);
                distill::Teacher first(members(m + 1), mean, some);
                const Evaluation together = evaluate(pool_, first, validation_);
                QVERIFY(std::abs(growth.accuracy[m] - together.frameAccuracy) < 0.005);
                QVERIFY(std::abs(growth.crossEntropy[m] - together.crossEntropy) < 1e-4);
                std::vector<nn::Network> one;
                one.emplace_back(nn::makeModel(net_, source_->inputDim(), classes, 10 + m));
                distill::Teacher single(std::move(one), distill::Mean::Arithmetic);
                alone.push_back(evaluate(pool_, single, validation_));
                QCOMPARE(growth.alone[m], alone[m].frameAccuracy);
            }
            const double pairs =
                agreement(alone[0], alone[1]) + agreement(alone[0], alone[2]) + agreement(alone[1], alone[2]);
            QVERIFY(std::abs(growth.disagreement - (1 - pairs / 3)) < 1e-9);
        }
        QCOMPARE(membersThatPay({{0.5, 0.6, 0.62, 0.62}, {}, {0.5, 0.5, 0.5, 0.5}, 0}), std::size_t{3});
        QCOMPARE(membersThatPay({{0.5, 0.45}, {}, {0.5, 0.5}, 0}), std::size_t{0});
        QCOMPARE(membersThatPay({{0.5, 0.6, 0.7}, {}, {0.5, 0.5, 0.5}, 0}), std::size_t{3});
    }

    void divergenceFromTheTeacherIsItsFormula() {
        const auto make = [&](std::uint64_t seed) {
            std::vector<nn::Network> one;
            one.emplace_back(nn::makeModel(net_, source_->inputDim(), classes, seed));
            return distill::Teacher(std::move(one), distill::Mean::Arithmetic);
        };
        distill::Teacher teacher = make(1), student = make(2), same = make(1);
        double expected = 0;
        Matrix p, q;
        data::Batch batch;
        const auto stream = validation_.sequential(64);
        while (stream->next(batch)) {
            teacher.posteriors(pool_, batch.features, 1, p);
            student.posteriors(pool_, batch.features, 1, q);
            for (std::size_t r = 0; r < p.rows(); ++r)
                for (std::size_t c = 0; c < classes; ++c)
                    expected += static_cast<double>(p(r, c)) * std::log(static_cast<double>(p(r, c) / q(r, c)));
        }
        expected /= static_cast<double>(validation_.frames());
        QVERIFY(std::abs(meanDivergence(pool_, teacher, student, validation_, [](double) {}) - expected) < 1e-5);
        QCOMPARE(meanDivergence(pool_, teacher, same, validation_, [](double) {}), 0.0);
    }

    void aSmallNetLearnsAToyProblem() {
        const Result result = run();
        QVERIFY(result.outcome == Outcome::Finished);
        const std::vector<Event> epochs = result.sink.of(Event::Kind::EpochDone);
        QCOMPARE(epochs.size(), std::size_t{6});
        QVERIFY(epochs.back().value("validationAccuracy") > 0.95);
        QVERIFY(epochs.back().value("validationLoss") < 0.5 * epochs.front().value("validationLoss") + 0.05);
        QCOMPARE(result.epochs, (std::vector<int>{1, 2, 3, 4, 5, 6}));
        QVERIFY(result.checkpoints >= 6);
        QVERIFY(test::says(result.state.reason, "6 epochs"));
        QVERIFY(!result.sink.of(Event::Kind::Sample).empty());
        QCOMPARE(epochs[2].epoch, 3);
        QVERIFY(epochs[0].value("framesPerSecond") > 0);
        double shares = 0;
        for (const char* share :
             {"dataShare", "gemmShare", "packingShare", "elementwiseShare", "lossShare", "updateShare", "idleShare"}) {
            QVERIFY2(epochs[0].value(share, -1) >= 0, share);
            shares += epochs[0].value(share);
        }
        QVERIFY(shares > 0.2 && shares < 1.001);
        QVERIFY(epochs[0].value("gemmShare") > 0 && epochs[0].value("updateShare") > 0);
    }

    /// A trap of other tools: validation measures what is trained, and shows its parts.
    void validationLossIsTheTrainedObjectiveWithItsParts() {
        objective_ = {distill::Objective::Kind::Soft, 2, 0.3};
        spec_.epochs = 2;
        for (const Event& e : run().sink.of(Event::Kind::EpochDone))
            for (const std::string& set : {std::string("train"), std::string("validation")}) {
                const double soft = e.value(set + "Soft", -1), hard = e.value(set + "Hard", -1);
                QVERIFY(soft > 0 && hard > 0);
                QVERIFY(std::abs(e.value(set + "Loss") - (0.7 * soft + 0.3 * hard)) < 1e-6);
            }
    }

    void stoppedAnywhereAndResumedGivesTheSameBits() {
        objective_ = {distill::Objective::Kind::Soft, 2, 0.5};
        spec_.epochs = 3;
        net_.batchNorm = true;
        for (const char* optimizer : {"sgd", "adam"})
            for (const char* schedule : {"plateau", "newbob", "cosine"}) {
                spec_.optimizer.optimizer = optimizer;
                spec_.optimizer.learningRate = std::string(optimizer) == "adam" ? 0.003 : 0.08;
                spec_.schedule.schedule = schedule;
                const Result alone = run();
                const int steps = static_cast<int>(train_.batches(32));
                for (const int stop : {1, 5, steps - 1, steps, steps + 1, 2 * steps, 3 * steps}) {
                    const Result resumed = run(stop);
                    QVERIFY(resumed.outcome == Outcome::Finished);
                    QVERIFY2(alone.weights == resumed.weights,
                             qPrintable(QString("%1 %2 %3").arg(optimizer, schedule).arg(stop)));
                    const std::vector<Event> a = alone.sink.of(Event::Kind::EpochDone),
                                             b = resumed.sink.of(Event::Kind::EpochDone);
                    QCOMPARE(a.size(), b.size());
                    for (std::size_t i = 0; i < a.size(); ++i)
                        for (const char* name : {"trainLoss", "validationLoss", "validationAccuracy", "rate"})
                            QCOMPARE(a[i].value(name), b[i].value(name));
                    QCOMPARE(alone.sink.of(Event::Kind::Sample).size(), resumed.sink.of(Event::Kind::Sample).size());
                }
            }
    }

    void aStopSavesACheckpoint() {
        objective_ = {distill::Objective::Kind::Soft, 2, 0.5};
        const Result result = run(3, false);
        QVERIFY(result.outcome == Outcome::Stopped);
        QCOMPARE(result.checkpoints, 1);
        QCOMPARE(result.state.stepInEpoch, std::size_t{3});
        QVERIFY(!result.state.finished);
    }

    void divergenceIsCaughtAndNamed() {
        spec_.optimizer.learningRate = 1e4;
        spec_.optimizer.momentum = 0.9;
        net_.activation = "linear";
        net_.dropout = 0;
        const Result result = run();
        QVERIFY(result.outcome == Outcome::Failed);
        QVERIFY2(test::says(result.state.reason, "learning rate"), result.state.reason.c_str());
        QVERIFY(!result.state.finished);
    }

    /// The last update of an epoch is seen by no further step.
    void weightsLostInTheLastStepAreCaught() {
        spec_.batch = 65536;
        spec_.epochs = 1;
        spec_.optimizer.learningRate = 1e38;
        const Result result = run();
        QVERIFY(result.outcome == Outcome::Failed);
        QVERIFY2(test::says(result.state.reason, "epoch 1"), result.state.reason.c_str());
        QVERIFY(result.epochs.empty());
    }

    void stopRules() {
        TrainingState state;
        spec_.epochs = 5;
        spec_.patience = 3;
        spec_.maxHours = 2;
        const auto reason = [&] {
            std::string text;
            for (const StopRule& rule : epochRules())
                if (text.empty()) text = rule.fires(spec_, state);
            return text;
        };
        state.epoch = 4;
        state.epochsSinceBest = 2;
        state.seconds = 7000;
        QCOMPARE(reason(), std::string());
        state.epochsSinceBest = 3;
        QVERIFY(test::says(reason(), "3 epochs"));
        spec_.patience = 0;
        QCOMPARE(reason(), std::string());
        state.seconds = 7201;
        QVERIFY(test::says(reason(), "2 hours"));
        state.epoch = 5;
        QVERIFY(test::says(reason(), "all 5 epochs"));
    }

    void divergenceRules() {
        TrainingState state;
        const auto follow = [&](double loss) {
            ++state.step;
            followLoss(state, loss);
            return divergence(state, loss);
        };
        for (int i = 0; i < 100; ++i) QCOMPARE(follow(2.0), std::string());
        QCOMPARE(follow(300), std::string());  // one bad batch is no divergence
        std::string reason;
        for (int i = 0; i < 200 && reason.empty(); ++i) reason = follow(300);
        QVERIFY(test::says(reason, "diverges"));
        QVERIFY(test::says(divergence({}, std::nan("")), "NaN"));
        QVERIFY(test::says(divergence({}, HUGE_VAL), "infinite"));
    }

    void patienceEndsTraining() {
        spec_.epochs = 40;
        spec_.patience = 2;
        spec_.patienceThreshold = 0.5;
        const Result result = run();
        QVERIFY(test::says(result.state.reason, "no better"));
        QCOMPARE(result.state.epoch, result.state.bestEpoch + 2);
    }

    void newbobGoesBackToTheAcceptedWeights() {
        spec_.schedule.schedule = "newbob";
        spec_.optimizer.learningRate = 0.4;  // too much on purpose
        spec_.optimizer.momentum = 0.9;
        spec_.epochs = 25;
        const Result result = run();
        QVERIFY(result.outcome == Outcome::Finished);
        const std::vector<Event> epochs = result.sink.of(Event::Kind::EpochDone);
        double accepted = 1e9;
        bool rejected = false;
        for (const Event& e : epochs) {
            QCOMPARE(e.value("rejected") != 0, !(e.value("validationLoss") < accepted));
            if (e.value("rejected") != 0) {
                rejected = true;
                QVERIFY(result.state.bestEpoch != e.epoch);
            } else {
                accepted = e.value("validationLoss");
            }
        }
        QVERIFY(rejected);
        // The final weights are the last accepted ones.
        nn::Network net = makeNet();
        std::copy_n(result.weights.begin(), net.parameters().size(), net.parameters().begin());
        std::vector<nn::Network> members;
        members.push_back(std::move(net));
        distill::Teacher model(std::move(members), distill::Mean::Arithmetic);
        const double final = evaluate(pool_, model, validation_).crossEntropy;
        QVERIFY2(std::abs(final - accepted) < 1e-4 * (1 + accepted),
                 qPrintable(QString("%1 %2").arg(final).arg(accepted)));
    }

    void aPausedTrainingWaitsAndGoesOn() {
        Control control;
        control.pause();
        bool stopped = true;
        std::thread waiting([&] { stopped = control.shouldStop(); });
        QTest::qSleep(20);
        control.resume();
        waiting.join();
        QVERIFY(!stopped);
        control.pause();
        control.stop();
        QVERIFY(control.shouldStop());  // a stop ends the pause
    }

    /// Accuracy, cross entropy and calibration by hand, at T = 1.
    void evaluationEqualsItsFormulas() {
        net_.dropout = 0.5;  // does nothing here
        std::vector<nn::Network> members;
        members.push_back(makeNet());
        nn::Network net = makeNet();
        distill::Teacher model(std::move(members), distill::Mean::Arithmetic);
        source_->labels_[6] = std::vector<std::int32_t>(source_->frames(6), -1);  // without labels
        const Evaluation found = evaluate(pool_, model, validation_);
        source_ = std::make_shared<test::MemorySource>(60, classes, 6, 1, 1);
        double correct = 0, entropy = 0, n = 0, conf[15] = {}, hits[15] = {};
        const auto stream = validation_.sequential(100);
        data::Batch batch;
        std::size_t frame = 0;
        while (stream->next(batch)) {
            const ConstMatrixView z = net.forward({pool_}, batch.features);
            for (std::size_t r = 0; r < z.rows; ++r, ++frame) {
                double sum = 0;
                std::size_t top = 0;
                for (std::size_t c = 0; c < classes; ++c) {
                    sum += std::exp(static_cast<double>(z(r, c)));
                    if (z(r, c) > z(r, top)) top = c;
                }
                QCOMPARE(found.decisions[frame], static_cast<std::int32_t>(top));
                if (batch.labels[r] < 0) continue;
                const double p = std::exp(static_cast<double>(z(r, top))) / sum;
                const bool hit = static_cast<std::int32_t>(top) == batch.labels[r];
                const auto bin = static_cast<std::size_t>(p * 15);
                conf[bin] += p;
                hits[bin] += hit ? 1 : 0;
                correct += hit ? 1 : 0;
                entropy -=
                    std::log(std::exp(static_cast<double>(z(r, static_cast<std::size_t>(batch.labels[r])))) / sum);
                ++n;
            }
        }
        double ece = 0;
        for (int b = 0; b < 15; ++b) ece += std::abs(hits[b] - conf[b]) / n;
        QCOMPARE(static_cast<double>(found.frames), n);
        QVERIFY(n < static_cast<double>(validation_.frames()));
        QVERIFY(std::abs(found.frameAccuracy - correct / n) < 1e-12);
        QVERIFY(std::abs(found.crossEntropy - entropy / n) < 1e-5);
        QVERIFY(std::abs(found.ece - ece) < 1e-5);
        QCOMPARE(agreement(found, found), 1.0);
        Evaluation other = found;
        other.decisions[0] = 99;
        QVERIFY(std::abs(agreement(found, other) - (1 - 1.0 / static_cast<double>(found.decisions.size()))) < 1e-12);
        std::int64_t wrong = 0, counted = 0;
        for (const Confusion& c : confusions(found, validation_, 1000)) {
            if (c.aligned >= 0) counted += c.frames;
            QVERIFY(c.aligned != c.decided);
        }
        wrong = static_cast<std::int64_t>(n - correct);
        QCOMPARE(counted, wrong);
    }
};

QTEST_APPLESS_MAIN(TestTrain)
#include "tst_train.moc"
