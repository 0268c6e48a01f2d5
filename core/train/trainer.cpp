// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/trainer.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/math/kernels.h"
#include "core/optim/optimizer.h"
#include "core/optim/schedule.h"
#include "core/train/step_shares.h"
#include "core/train/stop_rules.h"

namespace retort::train {

namespace {

using record::Event;
using Clock = std::chrono::steady_clock;

constexpr std::size_t validationBatch = 1024;
constexpr double secondsBetweenProgress = 0.1;
constexpr double secondsBetweenCheckpoints = 300;

/// Samples an epoch, so that curves are smooth and journals small.
std::int64_t sampleEvery(std::size_t steps) {
    return std::clamp<std::int64_t>(static_cast<std::int64_t>(steps) / 50, 1, 200);
}

double mean(double sum, std::int64_t n) {
    return n > 0 ? sum / static_cast<double>(n) : std::nan("");
}

void addMeans(Event& event, const std::string& prefix, const distill::LossSums& sums, bool soft) {
    const auto name = [&](std::string what) {
        if (!prefix.empty()) what[0] = static_cast<char>(std::toupper(what[0]));
        return prefix + what;
    };
    event.values[name("loss")] = mean(sums.loss, sums.frames);
    event.values[name("hard")] = mean(sums.hard, sums.labelled);
    event.values[name("accuracy")] = mean(static_cast<double>(sums.correct), sums.labelled);
    if (soft) event.values[name("soft")] = mean(sums.soft, sums.frames);
}

std::size_t epochFrames(const TrainTask& task) {
    return task.drawn ? task.drawn->frames : task.train.frames();
}

class ModelTrainer {
public:
    ModelTrainer(const TrainTask& task, const TrainHooks& hooks, ThreadPool& pool, nn::Network& network,
                 TrainingState& state)
        : task_(task),
          hooks_(hooks),
          pool_(pool),
          network_(network),
          state_(state),
          optimizer_(optim::makeOptimizer(task.spec.optimizer, network.blocks(), network.parameters().size())),
          schedule_(optim::makeSchedule(task.spec.schedule, task.spec.optimizer.learningRate, task.spec.epochs)),
          batchSize_(static_cast<std::size_t>(task.spec.batch)),
          steps_((epochFrames(task) + batchSize_ - 1) / batchSize_),
          objective_(task.objective),
          soft_(task.objective.kind != distill::Objective::Kind::Hard),
          precision_(task.spec.precision == "bfloat16" && pool.bfloat16Backend() != nullptr ? nn::Precision::Bfloat16
                                                                                            : nn::Precision::Float32) {
        if (!state_.parameters.empty()) restore();
    }

    Outcome run() {
        lastCheckpoint_ = lastTick_ = Clock::now();
        while (!state_.finished) {
            if (const Outcome outcome = trainEpoch(); outcome != Outcome::Finished) return outcome;
            if (const Outcome outcome = closeEpoch(); outcome != Outcome::Finished) return outcome;
        }
        return Outcome::Finished;
    }

private:
    Event event(Event::Kind kind) const {
        Event e;
        e.kind = kind;
        e.model = task_.name;
        e.epoch = state_.epoch + (kind == Event::Kind::EpochDone ? 0 : 1);
        e.step = state_.step;
        e.time = hooks_.clock();
        return e;
    }

    /// Books the time since the last call as work.
    void tick() {
        const Clock::time_point now = Clock::now();
        const double seconds = std::chrono::duration<double>(now - lastTick_).count();
        lastTick_ = now;
        state_.epochSeconds += seconds;
        state_.seconds += seconds;
    }

    double currentRate() const {
        const double inEpoch = (static_cast<double>(state_.stepInEpoch) + 0.5) / static_cast<double>(steps_);
        return schedule_->rate(static_cast<double>(state_.epoch) + std::min(inEpoch, 0.999999));
    }

    /// The temperature of the epoch under way, for student and teacher alike.
    void setTemperature() {
        if (task_.finalTemperature <= 0 || task_.spec.epochs < 2) return;
        const double share = std::min(1.0, static_cast<double>(state_.epoch) / (task_.spec.epochs - 1));
        objective_.temperature =
            task_.objective.temperature + share * (task_.finalTemperature - task_.objective.temperature);
        for (distill::TargetProvider* targets : {task_.trainTargets, task_.validationTargets})
            if (targets != nullptr) targets->setTemperature(objective_.temperature);
    }

    /// A loss on the scale of the first epoch's: the soft part grows with T^2, which is no divergence.
    double comparable(double loss) const {
        const double change = task_.objective.temperature / objective_.temperature;
        return loss * change * change;
    }

    Outcome trainEpoch() {
        setTemperature();
        const data::PassStart start{seedFor(task_.seed, "epoch", static_cast<std::uint64_t>(state_.epoch)),
                                    state_.stepInEpoch, task_.spec.jitter};
        const std::unique_ptr<data::BatchStream> stream =
            task_.drawn ? task_.drawn->train(batchSize_, start) : task_.train.shuffled(batchSize_, start);
        shares_.start(pool_);
        for (waited_ = 0; nextBatch(*stream);) {
            labelOutputs();
            if (pausedOrStopped()) return Outcome::Stopped;
            const double loss = step();
            if (const std::string reason = divergence(state_, comparable(loss)); !reason.empty()) {
                state_.reason = reason;
                return Outcome::Failed;
            }
            if (state_.step % sampleEvery(steps_) == 0) emitSample();
            tick();
            emitProgress();
            if (std::chrono::duration<double>(Clock::now() - lastCheckpoint_).count() > secondsBetweenCheckpoints)
                saveCheckpoint();
        }
        shares_.stop(pool_, waited_);
        return Outcome::Finished;
    }

    bool nextBatch(data::BatchStream& stream) {
        const Clock::time_point asked = Clock::now();
        const bool more = stream.next(batch_);
        const double waited = std::chrono::duration<double>(Clock::now() - asked).count();
        state_.epochDataWait += waited;
        waited_ += waited;
        return more;
    }

    bool pausedOrStopped() {
        if (!hooks_.control.paused() && !hooks_.control.stopping()) return false;
        tick();
        shares_.stop(pool_, waited_);
        waited_ = 0;
        const bool stop = hooks_.control.shouldStop();
        lastTick_ = Clock::now();  // a pause is no work
        shares_.start(pool_);
        if (stop) saveCheckpoint();
        return stop;
    }

    /// Labels of the batch become outputs of the net.
    void labelOutputs() {
        if (task_.outputOf.empty()) return;
        for (std::int32_t& label : batch_.labels)
            if (label >= 0) label = task_.outputOf[static_cast<std::size_t>(label)];
    }

    double step() {
        const nn::Step step{pool_, true, seedFor(task_.seed, "dropout", static_cast<std::uint64_t>(state_.step)),
                            precision_};
        if (soft_) task_.trainTargets->fetch(pool_, batch_, targets_);
        const ConstMatrixView logits = network_.forward(step, batch_.features);
        gradient_.resize(logits.rows, logits.cols);
        const distill::LossSums sums = distill::evaluateObjective(pool_, objective_, logits, batch_.labels,
                                                                  soft_ ? &targets_ : nullptr, gradient_);
        const double loss = mean(sums.loss, sums.frames);
        if (std::isfinite(loss)) {
            learn(step);
        }
        state_.epochSums += sums;
        state_.sampleSums += sums;
        ++state_.step;
        ++state_.stepInEpoch;
        followLoss(state_, comparable(loss));
        return loss;
    }

    /// Backward pass and update; where clipping need not see all gradients first, the update is made as they come.
    void learn(const nn::Step& step) {
        if (!optimizer_->worksInPieces()) {
            network_.backward(step, gradient_);
            optimizer_->update(pool_, currentRate(), network_.parameters(), network_.gradients());
            return;
        }
        optimizer_->begin(currentRate(), network_.parameters());
        network_.backward(step, gradient_, optimizer_.get());
    }

    void emitSample() {
        Event sample = event(Event::Kind::Sample);
        addMeans(sample, "", state_.sampleSums, soft_);
        sample.values["rate"] = currentRate();
        hooks_.events.take(sample);
        state_.sampleSums = {};
    }

    void emitProgress() {
        if (std::chrono::duration<double>(lastTick_ - lastProgress_).count() < secondsBetweenProgress) return;
        lastProgress_ = lastTick_;
        Event progress = event(Event::Kind::Progress);
        const double inEpoch = static_cast<double>(state_.stepInEpoch) / static_cast<double>(steps_);
        const double perSecond = static_cast<double>(state_.epochSums.frames) / std::max(state_.epochSeconds, 1e-9);
        const double epochsLeft = task_.spec.epochs - state_.epoch - inEpoch;
        progress.values["done"] = (state_.epoch + inEpoch) / task_.spec.epochs;
        progress.values["framesPerSecond"] = perSecond;
        progress.values["secondsLeft"] =
            epochsLeft * static_cast<double>(epochFrames(task_)) / std::max(perSecond, 1e-9);
        progress.values["loss"] = state_.recentLoss;
        progress.values["epochs"] = task_.spec.epochs;
        hooks_.events.take(progress);
    }

    bool validates() const {
        return task_.drawn ? static_cast<bool>(task_.drawn->validation) : !task_.validation.empty();
    }

    /// Nothing where the control stopped it: the epoch's steps are done, so a resumed run validates again.
    std::optional<distill::LossSums> validate() {
        distill::LossSums sums;
        if (!validates()) return sums;
        const std::unique_ptr<data::BatchStream> stream =
            task_.drawn ? task_.drawn->validation(validationBatch, {.seed = seedFor(task_.seed, "validation")})
                        : task_.validation.sequential(validationBatch);
        const nn::Step step{pool_};
        while (stream->next(batch_)) {
            if (hooks_.control.stopping()) return std::nullopt;
            labelOutputs();
            if (soft_) task_.validationTargets->fetch(pool_, batch_, targets_);
            sums += distill::evaluateObjective(pool_, objective_, network_.forward(step, batch_.features),
                                               batch_.labels, soft_ ? &targets_ : nullptr, {});
        }
        return sums;
    }

    /// Hard-label sums on the test set where it is watched; as validate().
    std::optional<distill::LossSums> watchTest() {
        distill::LossSums sums;
        if (task_.test == nullptr) return sums;
        const std::unique_ptr<data::BatchStream> stream = task_.test->sequential(validationBatch);
        const nn::Step step{pool_};
        while (stream->next(batch_)) {
            if (hooks_.control.stopping()) return std::nullopt;
            labelOutputs();
            sums += distill::evaluateObjective(pool_, {}, network_.forward(step, batch_.features), batch_.labels,
                                               nullptr, {});
        }
        return sums;
    }

    /// Validates, judges and records the epoch; Stopped if it was stopped before that.
    Outcome closeEpoch() {
        const std::optional<distill::LossSums> validated = validate();
        const std::optional<distill::LossSums> watchedTest = validated ? watchTest() : std::nullopt;
        if (!validated || !watchedTest) {
            saveCheckpoint();
            return Outcome::Stopped;
        }
        if (state_.sampleSums.frames > 0) emitSample();
        const distill::LossSums training = state_.epochSums;
        const double rate = currentRate();
        const double trainSeconds = state_.epochSeconds;
        const distill::LossSums& validation = *validated;
        tick();
        const distill::LossSums& watched = validates() ? validation : training;
        const double accuracy = mean(static_cast<double>(watched.correct), watched.labelled);
        const double loss = mean(watched.loss, watched.frames);
        // The last update of an epoch is seen by no step's loss.
        if (const std::string reason = lostNumbers(loss); !reason.empty()) {
            state_.reason = reason;
            return Outcome::Failed;
        }

        ++state_.epoch;
        const optim::Verdict verdict = schedule_->observe(loss, accuracy);
        // A rejected epoch's weights are gone, however well they did.
        if (!verdict.reject &&
            accuracy > state_.bestAccuracy + (state_.bestEpoch == 0 ? 0 : task_.spec.patienceThreshold)) {
            state_.bestAccuracy = accuracy;
            state_.bestEpoch = state_.epoch;
            state_.epochsSinceBest = 0;
        } else {
            ++state_.epochsSinceBest;
        }
        if (!verdict.reject && accuracy > state_.topAccuracy) {
            state_.topAccuracy = accuracy;
            state_.topEpoch = state_.epoch;
        }
        settle(verdict);

        Event done = event(Event::Kind::EpochDone);
        addMeans(done, "train", training, soft_);
        if (validates()) addMeans(done, "validation", validation, soft_);
        if (watchedTest->labelled > 0) {
            done.values["testAccuracy"] = mean(static_cast<double>(watchedTest->correct), watchedTest->labelled);
            done.values["testHard"] = mean(watchedTest->hard, watchedTest->labelled);
        }
        if (soft_ && task_.finalTemperature > 0) done.values["temperature"] = objective_.temperature;
        done.values["rate"] = rate;
        done.values["seconds"] = state_.epochSeconds;
        done.values["dataWait"] = state_.epochDataWait;
        done.values["framesPerSecond"] = static_cast<double>(training.frames) / std::max(trainSeconds, 1e-9);
        shares_.report(done);
        done.values["rejected"] = verdict.reject ? 1 : 0;
        hooks_.events.take(done);

        state_.stepInEpoch = 0;
        state_.epochSums = {};
        state_.epochSeconds = 0;
        state_.epochDataWait = 0;
        for (const StopRule& rule : epochRules())
            if (state_.reason.empty()) state_.reason = rule.fires(task_.spec, state_);
        if (state_.reason.empty() && verdict.stop) state_.reason = "the validation loss hardly falls any more (newbob)";
        state_.finished = !state_.reason.empty();
        hooks_.epochDone(state_.epoch, network_);
        saveCheckpoint();
        return Outcome::Finished;
    }

    std::string lostNumbers(double loss) const {
        if (std::isfinite(loss) && kernels::allFinite(network_.parameters().data(), network_.parameters().size()) &&
            kernels::allFinite(network_.state().data(), network_.state().size()))
            return "";
        return fmt::format(
            "weights or loss are NaN or infinite after epoch {}; a lower learning rate, warm-up or clipNorm may help",
            state_.epoch + 1);
    }

    /// newbob: goes back to the last accepted weights, or keeps these as such.
    void settle(const optim::Verdict& verdict) {
        if (task_.spec.schedule.schedule != "newbob") return;
        const std::size_t p = network_.parameters().size();
        const std::size_t s = network_.state().size();
        const std::size_t o = optimizer_->state().size();
        AlignedFloats& kept = state_.accepted;
        if (verdict.reject && !kept.empty()) {
            std::copy_n(kept.begin(), p, network_.parameters().begin());
            std::copy_n(kept.begin() + static_cast<std::ptrdiff_t>(p), s, network_.state().begin());
            std::copy_n(kept.begin() + static_cast<std::ptrdiff_t>(p + s), o, optimizer_->state().begin());
        } else {
            kept.assign(network_.parameters().begin(), network_.parameters().end());
            kept.insert(kept.end(), network_.state().begin(), network_.state().end());
            kept.insert(kept.end(), optimizer_->state().begin(), optimizer_->state().end());
        }
    }

    void saveCheckpoint() {
        state_.schedule = schedule_->state();
        state_.parameters.assign(network_.parameters().begin(), network_.parameters().end());
        state_.networkState.assign(network_.state().begin(), network_.state().end());
        state_.optimizer.assign(optimizer_->state().begin(), optimizer_->state().end());
        Event saved = event(Event::Kind::CheckpointSaved);
        saved.epoch = state_.epoch;
        hooks_.events.take(saved);
        hooks_.checkpoint(state_);
        lastCheckpoint_ = Clock::now();
    }

    /// A checkpoint whose arrays are not those of this net must not be copied.
    void checkSizes() const {
        const std::size_t all = network_.parameters().size() + network_.state().size() + optimizer_->state().size();
        if (state_.parameters.size() != network_.parameters().size() ||
            state_.networkState.size() != network_.state().size() ||
            state_.optimizer.size() != optimizer_->state().size() ||
            state_.schedule.size() != schedule_->state().size() ||
            (!state_.accepted.empty() && state_.accepted.size() != all))
            throw failure("the checkpoint is of another net", task_.name, "delete the model's folder to train it anew");
    }

    void restore() {
        checkSizes();
        std::copy(state_.parameters.begin(), state_.parameters.end(), network_.parameters().begin());
        std::copy(state_.networkState.begin(), state_.networkState.end(), network_.state().begin());
        std::copy(state_.optimizer.begin(), state_.optimizer.end(), optimizer_->state().begin());
        schedule_->state() = state_.schedule;
    }

    const TrainTask& task_;
    const TrainHooks& hooks_;
    ThreadPool& pool_;
    nn::Network& network_;
    TrainingState& state_;
    std::unique_ptr<optim::Optimizer> optimizer_;
    std::unique_ptr<optim::Schedule> schedule_;
    std::size_t batchSize_;
    std::size_t steps_;
    distill::Objective objective_;  ///< Of the epoch under way.
    bool soft_;
    nn::Precision precision_;
    StepShares shares_;
    double waited_ = 0;  ///< Seconds for data, since shares_ was started.
    data::Batch batch_;
    distill::SoftTargets targets_;
    Matrix gradient_;
    Clock::time_point lastCheckpoint_, lastTick_, lastProgress_;
};

}  // namespace

Outcome trainModel(const TrainTask& task, const TrainHooks& hooks, ThreadPool& pool, nn::Network& network,
                   TrainingState& state) {
    return ModelTrainer(task, hooks, pool, network, state).run();
}

}  // namespace retort::train
