// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/ensembles.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace retort::run {

namespace {

using experiment::Plan;
using experiment::PlannedModel;

const PlannedModel* find(const Plan& plan, const std::string& name) {
    for (const PlannedModel& model : plan.models)
        if (model.name == name) return &model;
    return nullptr;
}

/// Names of the members of each model with copies: the resolved experiment has every sweep point as a model of its own.
std::map<std::string, std::vector<std::string>> copies(const Plan& plan) {
    std::map<std::string, std::vector<std::string>> groups;
    for (const experiment::ModelSpec& spec : plan.experiment.models)
        for (int copy = 1; (spec.copies > 1 || spec.kind == "specialists") && copy <= spec.copies; ++copy)
            groups[spec.name].push_back(spec.name + "." + std::to_string(copy));
    return groups;
}

/// Teachers of a student; none where they are an archive.
std::vector<std::string> teacherNames(const PlannedModel& student) {
    std::vector<std::string> names;
    for (const distill::TeacherRef& teacher : student.teachers) {
        if (teacher.posteriors) return {};
        names.push_back(teacher.name);
    }
    return names;
}

bool isSpecialist(const Plan& plan, const std::string& name) {
    const PlannedModel* model = find(plan, name);
    return model != nullptr && model->spec.kind == "specialists";
}

}  // namespace

std::vector<Ensemble> findEnsembles(const Plan& plan) {
    std::vector<Ensemble> ensembles;
    const auto groups = copies(plan);
    const auto nameOf = [&](const std::vector<std::string>& members) {
        for (const auto& [name, group] : groups)
            if (group == members) return name;
        std::string joined;
        for (const std::string& member : members) joined += (joined.empty() ? "" : "+") + member;
        return joined;
    };
    const auto taken = [&](const std::string& name) {
        return find(plan, name) != nullptr ||
               std::any_of(ensembles.begin(), ensembles.end(), [&](const Ensemble& e) { return e.name == name; });
    };
    for (const PlannedModel& student : plan.models) {
        const std::vector<std::string> members = teacherNames(student);
        if (members.empty()) continue;
        if (isSpecialist(plan, members.front())) continue;  // a group of copies, as below
        Ensemble ensemble{nameOf(members), members, student.spec.distill.mean, student.teacherWeights,
                          fitOf(student.spec.distill)};
        const bool fitted = ensemble.fit.any();
        if (members.size() == 1 && find(plan, members.front()) != nullptr && !fitted) continue;
        if (fitted) ensemble.name += ensemble.fit.weights ? " (fitted)" : " (calibrated)";
        const bool known = std::any_of(ensembles.begin(), ensembles.end(), [&](const Ensemble& e) {
            return e.members == members && e.mean == ensemble.mean && e.weights == ensemble.weights &&
                   e.fit == ensemble.fit;
        });
        if (known) continue;
        if (taken(ensemble.name)) ensemble.name += " (" + ensemble.mean + ")";
        const std::string base = ensemble.name;
        for (int n = 2; taken(ensemble.name); ++n) ensemble.name = base + " #" + std::to_string(n);
        ensembles.push_back(std::move(ensemble));
    }
    for (const auto& [name, members] : groups) {
        const bool specialists = isSpecialist(plan, members.front());
        if ((members.size() > 1 || specialists) && !taken(name))
            ensembles.push_back({name, members, "arithmetic", {}, {}, specialists});
    }
    return ensembles;
}

distill::TeacherFit fitOf(const distill::DistillSpec& spec) {
    return {spec.calibrate, spec.weighting == "fitted"};
}

std::string fitText(const distill::Teacher& teacher, const distill::TeacherFit& fit) {
    std::string weights, temperatures;
    for (std::size_t m = 0; m < teacher.members(); ++m) {
        weights += fmt::format("{}{:.4g}", m > 0 ? ", " : "", teacher.weight(m));
        temperatures += fmt::format("{}{:.4g}", m > 0 ? ", " : "", teacher.calibration(m));
    }
    std::string text = "fitted on validation data: ";
    if (fit.temperatures) text += "calibrating temperatures of the teachers " + temperatures;
    if (fit.temperatures && fit.weights) text += "; ";
    return fit.weights ? text + "weights of the teachers " + weights : text;
}

std::string folderOf(const std::string& row) {
    constexpr std::size_t longest = 200;  // bytes, as of models' names
    std::string name;
    for (const char c : row) {
        if (c == '/')
            name += "%2F";
        else
            name += c;
    }
    const bool usable =
        !name.empty() && name != "." && name != ".." && name.size() <= longest && name.find('\0') == std::string::npos;
    return usable ? name : std::string();
}

std::string teacherRow(const PlannedModel& student, const std::vector<Ensemble>& ensembles, const Plan& plan) {
    const std::vector<std::string> members = teacherNames(student);
    const distill::TeacherFit fit = fitOf(student.spec.distill);
    if (!members.empty() && isSpecialist(plan, members.front())) return specialistGroup(*find(plan, members.front()));
    if (members.size() == 1 && find(plan, members.front()) != nullptr && !fit.any()) return members.front();
    for (const Ensemble& ensemble : ensembles)
        if (!members.empty() && ensemble.members == members && ensemble.mean == student.spec.distill.mean &&
            ensemble.weights == student.teacherWeights && ensemble.fit == fit)
            return ensemble.name;
    return {};
}

}  // namespace retort::run
