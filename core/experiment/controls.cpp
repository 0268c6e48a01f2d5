// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/controls.h"

#include <algorithm>
#include <set>

#include "core/experiment/expand.h"

namespace retort::experiment {

namespace {

bool outsideDistillation(const std::string& path) {
    return path.starts_with("network") || path.starts_with("training") || path == "copies" || path == "seed";
}

/// The model as it would be without teachers.
ModelSpec hardTwin(const ModelSpec& model) {
    ModelSpec twin = model;
    twin.kind = "hard";
    twin.distill = {};
    twin.transfer.unlabelled.clear();  // has soft targets alone
    return twin;
}

std::string freeName(const std::string& wanted, const std::set<std::string>& taken) {
    std::string name = wanted;
    for (int n = 2; taken.contains(name); ++n) name = wanted + "-" + std::to_string(n);
    return name;
}

}  // namespace

Experiment withControls(const Experiment& experiment) {
    if (!experiment.controls) return experiment;
    Experiment out = experiment;
    out.controls = false;
    // Expanded as if all were hard: what is swept about teachers makes no difference to a control.
    Experiment hard = out;
    for (ModelSpec& model : hard.models) {
        if (model.kind != "distilled") continue;
        model = hardTwin(model);
        std::erase_if(model.sweeps, [](const Sweep& sweep) { return !outsideDistillation(sweep.path); });
    }
    const Expansion expansion = expand(hard);
    std::set<std::string> covered, taken;
    for (const auto& [name, members] : expansion.names) taken.insert(name);
    for (const Member& member : expansion.members)
        if (experiment.models[member.spec].kind == "hard") covered.insert(nn::architecture(member.model.spec.network));
    for (const Member& member : expansion.members) {
        if (experiment.models[member.spec].kind != "distilled") continue;
        if (!covered.insert(nn::architecture(member.model.spec.network)).second) continue;
        ModelSpec control = member.model.spec;
        control.name = freeName(member.point + ".hard", taken);
        control.copies = static_cast<int>(std::count_if(
            expansion.members.begin(), expansion.members.end(),
            [&](const Member& other) { return other.spec == member.spec && other.point == member.point; }));
        taken.insert(control.name);
        out.models.push_back(std::move(control));
    }
    return out;
}

std::string controlOf(const PlannedModel& model, const Plan& plan) {
    const std::string own = pointOf(model, plan);
    std::string best;
    int bestLikeness = -1;
    for (const ModelSpec& other : plan.experiment.models) {
        if (other.kind != "hard" || other.name == own) continue;
        if (nn::architecture(other.network) != nn::architecture(model.spec.network)) continue;
        const int likeness = 2 * (other.network == model.spec.network) + (other.training == model.spec.training);
        if (likeness <= bestLikeness) continue;
        best = other.name;
        bestLikeness = likeness;
    }
    return best;
}

std::string pointOf(const PlannedModel& model, const Plan& plan) {
    for (const ModelSpec& spec : plan.experiment.models) {
        if (model.name == spec.name) return spec.name;
        if (spec.copies == 1 || !model.name.starts_with(spec.name + ".")) continue;
        const std::string rest = model.name.substr(spec.name.size() + 1);
        if (std::all_of(rest.begin(), rest.end(), [](char c) { return c >= '0' && c <= '9'; })) return spec.name;
    }
    return model.group;
}

}  // namespace retort::experiment
