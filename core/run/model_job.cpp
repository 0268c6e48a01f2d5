// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/model_job.h"

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/formats/formats.h"
#include "core/run/transfers.h"
#include "core/train/trainer.h"

namespace retort::run {

namespace {

using experiment::PlannedModel;
using record::Event;

const formats::ModelFormat& kerasFormat() {
    return formats::formatNamed("keras-h5");
}

}  // namespace

ModelJob::ModelJob(const JobContext& job, RunResults& results, StudentTargets& targets, SpecialistGroups& specialists,
                   const PlannedModel& model)
    : job_(job),
      results_(results),
      targets_(targets),
      specialists_(specialists),
      model_(model),
      folder_(job.folder.model(model.name)),
      reporter_(job, model.name),
      pool_(job.shares.of(model.name), &job.products) {}

JobResult ModelJob::run() {
    const auto fail = [&](const std::string& why) {
        results_.fail(model_.name, why);
        return JobResult::Failed;
    };
    for (const distill::TeacherRef& teacher : model_.teachers)
        if (!teacher.posteriors && results_.failed(teacher.name))
            return fail(fmt::format("its teacher {} could not be trained", teacher.name));
    files::createFolders(folder_);
    Checkpoint checkpoint = readCheckpoint(folder_ / "checkpoint").value_or(Checkpoint());
    if (checkpoint.complete) return JobResult::Done;
    try {
        const JobResult result = train(checkpoint);
        if (result == JobResult::Failed) return fail(checkpoint.state.reason);
        if (result == JobResult::Stopped) return result;
        finish(checkpoint);
    } catch (const StopRequested&) {
        return JobResult::Stopped;  // whatever was being evaluated is evaluated again by a resumed run
    } catch (const Error& e) {
        if (e.kind() == ErrorKind::Failure) throw;
        return fail(e.what());
    }
    return JobResult::Done;
}

JobResult ModelJob::train(Checkpoint& checkpoint) {
    const data::Inputs& inputs = job_.inputs;
    const bool fresh = checkpoint.state.parameters.empty();
    if (model_.spec.kind == "specialists")
        special_.emplace(specialistContext(job_), model_, specialists_.setOf(model_, reporter_));
    const data::DataSet training = trainingData(model_, job_.plan, inputs);
    nn::Network network(special_ ? startOfSpecialist(fresh)
                                 : nn::makeModel(model_.spec.network, inputs.inputDim, inputs.classes, model_.seed));
    if (model_.spec.training.precision == "bfloat16" && pool_.bfloat16Backend() == nullptr)
        reporter_.message("this processor has no bfloat16 instructions: float32 is used");

    if (fresh) {
        Event started = reporter_.event(Event::Kind::ModelStarted);
        started.text = model_.role;
        const auto batch = static_cast<std::size_t>(model_.spec.training.batch);
        const std::size_t frames = special_ ? special_->frames().frames : training.frames();
        started.values = {{"epochs", model_.spec.training.epochs},
                          {"batch", model_.spec.training.batch},
                          {"batchesPerEpoch", static_cast<double>((frames + batch - 1) / batch)},
                          {"parameters", static_cast<double>(network.parameters().size())}};
        reporter_.take(started);
        if (!model_.spec.transfer.whole())
            reporter_.message("learns from " + trainingDataText(model_, job_.plan, inputs));
        if (special_) reporter_.message(special_->description());
    }
    const distill::Objective objective = special_ ? special_->objective() : objectiveOf(model_);
    SoftTargetProviders targets;
    if (objective.kind != distill::Objective::Kind::Hard && !checkpoint.state.finished) {
        targets = special_ ? special_->targets(pool_) : targets_.prepare(model_, training, pool_, reporter_, fresh);
        if (targets.stopped) return JobResult::Stopped;
    }
    train::TrainTask task{model_.name, model_.spec.training, objective,           model_.seed,
                          training,    inputs.validation,    targets.train.get(), targets.validation.get()};
    if (model_.spec.distill.scheduled()) task.finalTemperature = model_.spec.distill.finalTemperature;
    if (model_.spec.training.watchTest && !inputs.test.empty()) task.test = &inputs.test;
    if (special_) {
        task.drawn = special_->frames();
        task.outputOf = special_->outputOf();
    }
    const train::TrainHooks hooks{job_.events, job_.control,
                                  [&](int epoch, const nn::Network& net) {
                                      formats::writeModel(net.toModel(), kerasFormat(),
                                                          folder_ / fmt::format("epoch-{:03d}.h5", epoch));
                                  },
                                  [&](const train::TrainingState& state) {
                                      job_.journal.sync();
                                      if (&state != &checkpoint.state) checkpoint.state = state;
                                      writeCheckpoint(folder_ / "checkpoint", checkpoint);
                                  },
                                  [&] { return job_.clock.seconds(); }};
    switch (train::trainModel(task, hooks, pool_, network, checkpoint.state)) {
        case train::Outcome::Stopped:
            return JobResult::Stopped;
        case train::Outcome::Failed:
            return JobResult::Failed;
        case train::Outcome::Finished:
            break;
    }
    return JobResult::Done;
}

nn::Model ModelJob::startOfSpecialist(bool fresh) {
    return special_->start(pool_, fresh, [this](double done) {
        if (job_.control.shouldStop()) throw StopRequested();
        reporter_.progress("fitting the dustbin", done);
    });
}

void ModelJob::finish(Checkpoint& checkpoint) {
    const train::TrainingState& state = checkpoint.state;
    const int epoch = model_.spec.training.keep == "best" && state.topEpoch > 0 ? state.topEpoch : state.epoch;
    nn::Model final = formats::readModel(folder_ / fmt::format("epoch-{:03d}.h5", epoch));
    const Correction correction = results_.correctBiases(pool_, model_, final);
    if (special_) final = special_->corrected(final);
    formats::writeModel(final, kerasFormat(), folder_ / "final.h5");
    const formats::ModelFormat& text = formats::formatNamed("seed-text");
    if (const std::optional<std::string> missing = text.cannotSay(final))
        reporter_.message(fmt::format("final.txt is left out: its layout has no words for {}", *missing));
    else
        formats::writeModel(final, text, folder_ / "final.txt");

    Event finished = reporter_.event(Event::Kind::ModelFinished);
    finished.epoch = state.epoch;
    finished.step = state.step;
    finished.text = state.reason;
    finished.values["seconds"] = state.seconds;
    finished.values["finalEpoch"] = epoch;
    reporter_.take(finished);

    results_.addModel(pool_, model_, final, state, correction);

    // What training needed is not needed any more: the checkpoint shrinks to a mark that the model is done with.
    job_.journal.sync();
    checkpoint.complete = true;
    for (AlignedFloats* array : {&checkpoint.state.parameters, &checkpoint.state.networkState,
                                 &checkpoint.state.optimizer, &checkpoint.state.accepted})
        AlignedFloats().swap(*array);
    writeCheckpoint(folder_ / "checkpoint", checkpoint);
}

}  // namespace retort::run
