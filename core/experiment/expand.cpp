// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/expand.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/random.h"
#include "core/base/text.h"
#include "core/experiment/model_json.h"
#include "core/experiment/spec_json.h"
#include "core/experiment/specialists.h"
#include "core/experiment/sweep.h"

namespace retort::experiment {

using Json = nlohmann::ordered_json;

namespace {

/// A path of a model file, not the name of a model: has a folder or an extension with a letter.
bool looksLikeFile(const std::string& name) {
    if (name.find('/') != std::string::npos) return true;
    const std::string extension = std::filesystem::path(name).extension().string();
    const auto alnum = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return extension.size() > 1 && std::all_of(extension.begin() + 1, extension.end(), alnum) &&
           std::any_of(extension.begin() + 1, extension.end(), letter);
}

class Expander {
public:
    explicit Expander(const Experiment& experiment) : experiment_(experiment) {}

    Expansion run() {
        for (std::size_t i = 0; i < experiment_.models.size() && !full_; ++i) expandSpec(i);
        if (full_) {
            result_.problems.push_back({"models", fmt::format("copies and sweeps make more than {} models", mostModels),
                                        "sweep fewer values at once"});
        }
        for (Member& member : result_.members) {
            resolveTeachers(member);
            const Problems said = resolveSpecialists(result_, member);
            appendNew(result_.problems, said);
        }
        giveRoles();
        return std::move(result_);
    }

private:
    std::string whereOf(std::size_t spec) const { return fmt::format("models[{}]", spec); }
    void say(Problem problem) { appendNew(result_.problems, {std::move(problem)}); }

    /// Checks each value of a sweep by itself; false if the sweep cannot be used.
    bool checkSweep(const Json& base, std::size_t index, const Sweep& sweep) {
        const std::string where = whereOf(index), shown = displayPath(where, sweep.path);
        Json model = base;
        Json* value = valueAt(model, sweep.path);
        if (value == nullptr || sweep.values.empty()) {
            const std::string near = nearest(sweep.path, dottedKeys(base));
            const std::string hint = near.empty() ? "" : fmt::format("did you mean \"{}\"?", near);
            const bool distill =
                Json(writeSpec(distill::DistillSpec{})).contains(sweep.path) || sweep.path == "teachers";
            if (distill && base["kind"] == "hard" && !sweep.values.empty()) {
                say({shown, "belongs to distillation, and this model learns from hard labels",
                     "set \"kind\": \"distilled\", or take the key out"});
            } else {
                say({shown, sweep.values.empty() ? "a sweep without values" : "unknown key", hint});
            }
            return false;
        }
        bool good = true;
        for (std::size_t i = 0; i < sweep.values.size(); ++i) {
            *value = Json::parse(sweep.values[i], nullptr, false);
            Problems found;
            if (value->is_discarded()) {
                *value = Json();
                found.push_back({shown, "no JSON value", ""});
            } else {
                modelFromJson(model, where, found);
            }
            for (Problem& problem : found) {
                if (!isInside(problem.path, shown)) continue;
                problem.path = fmt::format("{}.sweep[{}]{}", shown, i, problem.path.substr(shown.size()));
                say(problem);
                good = false;
            }
        }
        return good;
    }

    void expandSpec(std::size_t index) {
        const ModelSpec& spec = experiment_.models[index];
        const Json base = modelToJson(spec);
        std::vector<Sweep> sweeps;
        for (const Sweep& sweep : spec.sweeps) {
            if (checkSweep(base, index, sweep)) sweeps.push_back(sweep);
        }
        std::vector<std::size_t> choice(sweeps.size(), 0);
        for (bool more = true; more && !full_;) {
            addPoint(index, base, sweeps, choice);
            more = false;  // the last sweep turns fastest
            for (std::size_t s = sweeps.size(); s > 0 && !more; --s) {
                choice[s - 1] = (choice[s - 1] + 1) % sweeps[s - 1].values.size();
                more = choice[s - 1] != 0;
            }
        }
    }

    void addPoint(std::size_t index, const Json& base, const std::vector<Sweep>& sweeps,
                  const std::vector<std::size_t>& choice) {
        ModelSpec spec = experiment_.models[index];
        const std::string group = spec.name;
        std::string point = group;
        if (!sweeps.empty()) {
            Json model = base;
            std::string values;
            for (std::size_t s = 0; s < sweeps.size(); ++s) {
                const Json value = Json::parse(sweeps[s].values[choice[s]]);
                *valueAt(model, sweeps[s].path) = value;
                values += (values.empty() ? "" : ",") + (keyName(sweeps, s) + "=" + valueName(value));
            }
            Problems said;
            spec = modelFromJson(model, whereOf(index), said);
            point = fmt::format("{}[{}]", group, values);
        }
        spec.sweeps.clear();
        const int copies = std::clamp(spec.copies, 1, 1000);
        spec.copies = 1;
        for (int copy = 1; copy <= copies; ++copy) {
            if (result_.members.size() >= mostModels) {
                full_ = true;
                return;
            }
            Member member;
            member.spec = index;
            member.point = point;
            // Specialists bear a number even where there is one only: the name itself is that of them and their
            // generalist.
            const bool numbered = copies > 1 || spec.kind == "specialists";
            member.model.name = numbered ? fmt::format("{}.{}", point, copy) : point;
            member.model.group = group;
            member.model.spec = spec;
            member.model.spec.name = member.model.name;
            // Nothing of the model itself goes in: nets of one shape start equal, so that what differs is the setting
            // alone.
            member.model.seed =
                seedFor(static_cast<std::uint64_t>(experiment_.seed) + static_cast<std::uint64_t>(spec.seed), "model",
                        static_cast<std::uint64_t>(copy));
            addNames(index, member);
            result_.members.push_back(std::move(member));
        }
    }

    void addNames(std::size_t spec, const Member& member) {
        const std::size_t index = result_.members.size();
        std::vector<std::string> names = {member.model.group, member.point, member.model.name};
        names.erase(std::unique(names.begin(), names.end()), names.end());
        for (const std::string& name : names) {
            std::vector<std::size_t>& owners = result_.names[name];
            const bool foreign = !owners.empty() && result_.members[owners.front()].spec != spec;
            const bool twice = !owners.empty() && !foreign && name == member.model.name;
            if (foreign) {
                say({whereOf(spec) + ".name",
                     fmt::format("\"{}\" is already a name of {}", name, whereOf(result_.members[owners.front()].spec)),
                     "each model needs a name of its own"});
            } else if (twice) {
                say({whereOf(spec), fmt::format("two points of its sweep are both called \"{}\"", name),
                     "take one of the two values out"});
            } else {
                owners.push_back(index);
            }
        }
    }

    void resolveTeachers(Member& member) {
        if (member.model.spec.kind != "distilled") return;
        const std::string where = whereOf(member.spec) + ".teachers";
        const std::vector<distill::TeacherRef> listed = member.model.spec.distill.teachers;
        std::vector<double>& weights = member.model.spec.distill.weights;
        std::vector<double> shared;
        for (std::size_t t = 0; t < listed.size(); ++t) {
            const std::string path = fmt::format("{}[{}]", where, t);
            const std::size_t before = member.model.teachers.size();
            addTeacher(member, listed[t], path);
            const std::size_t made = member.model.teachers.size() - before;
            if (t < weights.size()) shared.insert(shared.end(), made, weights[t] / static_cast<double>(made));
        }
        std::vector<distill::TeacherRef>& teachers = member.model.teachers;
        for (std::size_t t = 0; t < teachers.size(); ++t) {
            if (std::find(teachers.begin(), teachers.begin() + static_cast<std::ptrdiff_t>(t), teachers[t]) !=
                teachers.begin() + static_cast<std::ptrdiff_t>(t)) {
                say({where, fmt::format("\"{}\" is a teacher twice", teachers[t].name),
                     "name each teacher once; \"weights\" weighs them"});
            }
        }
        if (listed.empty())
            say({where, "a distilled model needs teachers", "name a model of this experiment, or a model file"});
        if (!weights.empty() && weights.size() != listed.size() && weights.size() != teachers.size()) {
            const std::string expected =
                listed.size() == teachers.size()
                    ? fmt::format("{}", listed.size())
                    : fmt::format("{} (one an entry) or {} (one a member)", listed.size(), teachers.size());
            say({whereOf(member.spec) + ".weights", fmt::format("{} weights, expected {}", weights.size(), expected),
                 "or leave \"weights\" empty for equal ones"});
        } else if (!weights.empty() && std::all_of(weights.begin(), weights.end(), [](double w) { return w == 0; })) {
            say({whereOf(member.spec) + ".weights", "all weights are zero", "one at least must be above 0"});
        }
        if (!weights.empty()) member.model.teacherWeights = weights.size() == listed.size() ? shared : weights;
        member.model.spec.distill.teachers = teachers;
        weights = member.model.teacherWeights;
    }

    void addTeacher(Member& member, const distill::TeacherRef& teacher, const std::string& path) {
        if (teacher.name.empty())
            return say({path, "an empty name", "name a model of this experiment, or a model file"});
        const auto found = result_.names.find(teacher.name);
        if (!teacher.posteriors && found != result_.names.end()) {
            for (const std::size_t index : found->second) {
                member.teachers.push_back(index);
                member.model.teachers.push_back({result_.members[index].model.name, false});
            }
            return;
        }
        const std::string extension = std::filesystem::path(teacher.name).extension().string();
        if (!teacher.posteriors && (extension == ".ark" || extension == ".scp")) {
            say({path, "a posterior archive is not written as a string",
                 fmt::format("write {{\"posteriors\": \"{}\"}}", teacher.name)});
        } else if (!teacher.posteriors && !looksLikeFile(teacher.name)) {
            std::vector<std::string> names;
            for (const auto& [name, owners] : result_.names) names.push_back(name);
            const std::string near = nearest(teacher.name, names);
            say({path, fmt::format("there is no model \"{}\"", teacher.name),
                 near.empty() ? fmt::format("a model file of that name is written \"./{}\"", teacher.name)
                              : fmt::format("did you mean \"{}\"?", near)});
        }
        member.model.teachers.push_back(teacher);
    }

    void giveRoles() {
        for (Member& member : result_.members) {
            const std::string& kind = member.model.spec.kind;
            member.model.role = kind == "distilled" ? "student" : kind == "specialists" ? "specialist" : "baseline";
        }
        for (const Member& member : result_.members) {
            for (const std::size_t teacher : member.teachers) {
                PlannedModel& model = result_.members[teacher].model;
                if (model.spec.kind != "specialists") model.role = "teacher";  // one alone teaches nobody
            }
        }
    }

    const Experiment& experiment_;
    Expansion result_;
    bool full_ = false;
};

}  // namespace

Expansion expand(const Experiment& experiment) {
    return Expander(experiment).run();
}

}  // namespace retort::experiment
