// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.h"
#include "core/experiment/controls.h"
#include "core/experiment/expand.h"
#include "core/experiment/experiment.h"

namespace retort::experiment {

namespace {

/// File order, but each after its teachers. The experiment has no circles.
std::vector<std::size_t> trainingOrder(const Expansion& expansion) {
    std::vector<std::size_t> order;
    std::vector<bool> placed(expansion.members.size(), false);
    const auto place = [&](const auto& self, std::size_t index) -> void {
        if (placed[index]) return;
        placed[index] = true;
        for (const std::size_t teacher : expansion.members[index].teachers) self(self, teacher);
        order.push_back(index);
    };
    for (std::size_t i = 0; i < expansion.members.size(); ++i) place(place, i);
    return order;
}

bool isSwept(const Experiment& experiment, const std::string& name) {
    return std::any_of(experiment.models.begin(), experiment.models.end(),
                       [&](const ModelSpec& model) { return model.name == name && !model.sweeps.empty(); });
}

/// The experiment with each sweep point as a model of its own (copies stay), whose plan is the same.
Experiment resolved(const Experiment& experiment, const Expansion& expansion) {
    Experiment out = experiment;
    out.recipe = experiment.recipeFolder().string();
    out.models.clear();
    for (std::size_t i = 0; i < expansion.members.size(); ++i) {
        const Member& member = expansion.members[i];
        if (i > 0 && expansion.members[i - 1].spec == member.spec && expansion.members[i - 1].point == member.point)
            continue;
        const ModelSpec& source = experiment.models[member.spec];
        ModelSpec model = member.model.spec;
        model.name = member.point;
        model.copies = static_cast<int>(std::count_if(
            expansion.members.begin(), expansion.members.end(),
            [&](const Member& other) { return other.spec == member.spec && other.point == member.point; }));
        // Names that stay valid stay as they were written; the name of a swept group becomes its members.
        const bool sweptTeachers =
            std::any_of(source.distill.teachers.begin(), source.distill.teachers.end(),
                        [&](const distill::TeacherRef& teacher) { return isSwept(experiment, teacher.name); });
        if (source.sweeps.empty() && !sweptTeachers) model.distill = source.distill;
        out.models.push_back(std::move(model));
    }
    return out;
}

}  // namespace

std::string specialistGroup(const PlannedModel& member) {
    return member.name.substr(0, member.name.rfind('.'));
}

std::size_t specialistIndex(const PlannedModel& member) {
    return std::stoul(member.name.substr(member.name.rfind('.') + 1)) - 1;
}

Plan makePlan(const Experiment& experiment) {
    const Problems problems = validate(experiment);
    if (hasErrors(problems)) {
        const auto first = std::find_if(problems.begin(), problems.end(), [](const Problem& problem) {
            return problem.severity == Problem::Severity::Error;
        });
        const std::string more = problems.size() > 1 ? fmt::format(" ({} problems in all)", problems.size()) : "";
        throw Error(first->message + more, first->path, first->hint);
    }
    const Experiment whole = withControls(experiment);
    Expansion expansion = expand(whole);
    Plan plan;
    plan.experiment = resolved(whole, expansion);
    for (const std::size_t index : trainingOrder(expansion))
        plan.models.push_back(std::move(expansion.members[index].model));
    return plan;
}

}  // namespace retort::experiment
