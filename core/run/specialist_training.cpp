// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/specialist_training.h"

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/distill/specialists/held_targets.h"
#include "core/distill/specialists/specialist_net.h"
#include "core/run/student_targets.h"

namespace retort::run {

namespace {

constexpr std::size_t fitBatch = 1024;

}  // namespace

SpecialistTraining::SpecialistTraining(const SpecialistContext& run, const experiment::PlannedModel& member,
                                       distill::ClassSet set)
    : run_(run),
      member_(member),
      set_(std::move(set)),
      generalist_(trainedModel(run.folder, member.teachers.front().name)),
      sample_(run.inputs.train, set_, member.spec.specialists.specialShare) {
    if (run_.inputs.validation.empty()) return;
    try {
        validation_.emplace(run_.inputs.validation, set_, member_.spec.specialists.specialShare);
    } catch (const Error&) {
        // Rare classes: training accuracy is watched instead.
    }
}

train::DrawnFrames SpecialistTraining::frames() const {
    train::DrawnFrames drawn{sample_.frames(), {}, {}};
    drawn.train = [this](std::size_t batch, const data::PassStart& start) { return sample_.stream(batch, start); };
    if (validation_)
        drawn.validation = [this](std::size_t batch, const data::PassStart& start) {
            return validation_->stream(batch, start);
        };
    return drawn;
}

nn::Model SpecialistTraining::start(ThreadPool& pool, bool fit, const std::function<void(double)>& progress) const {
    if (full()) return generalist_;
    distill::SpecialistStart start(generalist_, set_);
    if (!fit) return start.model();
    const std::size_t wanted = start.framesWanted();
    const std::unique_ptr<data::BatchStream> stream =
        run_.inputs.train.shuffled(fitBatch, {.seed = seedFor(member_.seed, "dustbin")});
    data::Batch batch;
    for (std::size_t frames = 0; frames < wanted && stream->next(batch); frames += batch.frames()) {
        progress(static_cast<double>(frames) / static_cast<double>(wanted));
        start.add(pool, batch.features);
    }
    return start.model();
}

distill::Objective SpecialistTraining::objective() const {
    if (full()) return {.kind = distill::Objective::Kind::Soft, .temperature = 1, .hardWeight = 0};
    return objectiveOf(member_);
}

std::vector<std::int32_t> SpecialistTraining::outputOf() const {
    return full() ? std::vector<std::int32_t>() : distill::dustbinOutputs(set_, run_.inputs.classes);
}

SoftTargetProviders SpecialistTraining::targets(const ThreadPool& pool) const {
    SoftTargetProviders providers;
    if (!full()) return providers;
    const bool half = member_.spec.training.precision == "bfloat16" && pool.bfloat16Backend() != nullptr;
    std::vector<nn::Network> nets;
    nets.emplace_back(generalist_);
    const auto generalist = std::make_shared<distill::Teacher>(std::move(nets), distill::Mean::Arithmetic);
    generalist->setPrecision(half ? nn::Precision::Bfloat16 : nn::Precision::Float32);
    providers.train = std::make_unique<distill::HeldTargets>(generalist, set_);
    providers.validation = std::make_unique<distill::HeldTargets>(generalist, set_);
    return providers;
}

nn::Model SpecialistTraining::corrected(const nn::Model& trained) const {
    return distill::withoutOversampling(trained, set_, sample_.logOversampling());
}

std::string SpecialistTraining::description() const {
    return fmt::format("learns {} classes ({}) on {} of their frames and {} of others an epoch", set_.size(),
                       distill::classSetText(set_), grouped(sample_.specialFrames()), grouped(sample_.otherFrames()));
}

}  // namespace retort::run
