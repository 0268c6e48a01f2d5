// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/specialist_predictor.h"

#include <fmt/format.h>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/formats/formats.h"

namespace retort::run {

namespace {

using experiment::PlannedModel;

const PlannedModel& specialist(const SpecialistContext& run, const std::string& name) {
    const PlannedModel* member = plannedSpecialist(run.plan, name);
    if (member == nullptr) throw Error("is no specialist of this experiment", name);
    return *member;
}

}  // namespace

const PlannedModel* plannedSpecialist(const experiment::Plan& plan, const std::string& name) {
    for (const PlannedModel& model : plan.models)
        if (model.name == name) return model.spec.kind == "specialists" ? &model : nullptr;
    return nullptr;
}

std::shared_ptr<distill::SpecialistEnsemble> readSpecialists(const SpecialistContext& run,
                                                             const std::vector<std::string>& members) {
    const PlannedModel& first = specialist(run, members.front());
    const distill::ClassSets sets = readSets(run.folder, specialistGroup(first));
    std::vector<distill::Specialist> specialists;
    for (const std::string& name : members) {
        const std::size_t index = specialistIndex(specialist(run, name));
        if (index >= sets.size())
            throw failure(fmt::format("sets.json holds {} sets, none for {}", sets.size(), name),
                          specialistGroup(first), "delete the specialists' folders to train them anew");
        specialists.push_back({nn::Network(trainedModel(run.folder, name)), sets[index]});
    }
    return std::make_shared<distill::SpecialistEnsemble>(
        nn::Network(trainedModel(run.folder, first.teachers.front().name)), std::move(specialists),
        static_cast<std::size_t>(first.spec.specialists.mostProbable), first.spec.specialists.weight);
}

std::shared_ptr<distill::SpecialistEnsemble> expertsOf(const SpecialistContext& run, ThreadPool& pool,
                                                       const std::vector<std::string>& members,
                                                       const std::function<void()>& between) {
    std::shared_ptr<distill::SpecialistEnsemble> experts = readSpecialists(run, members);
    if (specialist(run, members.front()).spec.specialists.weighting == "fitted")
        distill::fitWeight(pool, *experts, run.inputs.validation, between);
    return experts;
}

std::string hashOfSpecialists(const SpecialistContext& run, const std::vector<std::string>& members) {
    const PlannedModel& first = specialist(run, members.front());
    const auto hashOfWeights = [&](const std::string& name) {
        return files::hashOfFile(formats::modelFile(run.folder.model(name)));
    };
    const distill::SpecialistSpec& spec = first.spec.specialists;
    std::string all = fmt::format("specialists {} {} {} ", spec.mostProbable, spec.weight, spec.weighting);
    all += hashOfWeights(first.teachers.front().name) +
           files::hashOfFile(run.folder.model(specialistGroup(first)) / "sets.json");
    for (const std::string& name : members) all += hashOfWeights(name);
    return files::hashOf(all);
}

}  // namespace retort::run
