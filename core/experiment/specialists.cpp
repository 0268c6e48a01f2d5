// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/specialists.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.h"
#include "core/base/text.h"

namespace retort::experiment {

namespace {

class SpecialistResolver {
public:
    SpecialistResolver(const Expansion& expansion, Member& member)
        : expansion_(expansion), member_(member), where_(fmt::format("models[{}]", member.spec)) {}

    Problems run() {
        if (member_.model.spec.kind == "specialists") {
            findGeneralist();
            checkSets();
        } else if (member_.model.spec.kind == "distilled") {
            checkTeaching();
        }
        return std::move(problems_);
    }

private:
    void say(const std::string& key, const std::string& message, const std::string& hint) {
        problems_.push_back({where_ + "." + key, message, hint});
    }

    const Member& at(std::size_t index) const { return expansion_.members[index]; }

    void findGeneralist() {
        const std::string& name = member_.model.spec.generalist;
        if (name.empty()) return say("generalist", "specialists need a generalist", "name a model of this experiment");
        const auto found = expansion_.names.find(name);
        if (found == expansion_.names.end()) {
            std::vector<std::string> names;
            for (const auto& [known, owners] : expansion_.names)
                if (at(owners.front()).model.spec.kind != "specialists") names.push_back(known);
            const std::string near = nearest(name, names);
            return say("generalist", fmt::format("there is no model \"{}\"", name),
                       near.empty() ? "the generalist is a model of this experiment"
                                    : fmt::format("did you mean \"{}\"?", near));
        }
        const Member& generalist = at(found->second.front());
        if (generalist.model.spec.kind == "specialists")
            return say("generalist", fmt::format("\"{}\" are specialists themselves", name),
                       "name a model that knows all classes");
        if (found->second.size() > 1)
            return say("generalist",
                       fmt::format("\"{}\" is {} models, and specialists start from the weights of one", name,
                                   found->second.size()),
                       fmt::format("name one of them: \"{}\"", generalist.model.name));
        member_.teachers = found->second;
        member_.model.teachers = {{generalist.model.name, false}};
        member_.model.spec.network = generalist.model.spec.network;
    }

    void checkSets() {
        const distill::SpecialistSpec& spec = member_.model.spec.specialists;
        const auto copies = static_cast<std::size_t>(std::count_if(
            expansion_.members.begin(), expansion_.members.end(),
            [&](const Member& other) { return other.spec == member_.spec && other.point == member_.point; }));
        if (spec.clustering != "given") {
            if (!spec.sets.empty())
                say("specialists.sets", fmt::format("sets are named, but clustering {} finds its own", spec.clustering),
                    "set \"clustering\": \"given\", or take the sets out");
            return;
        }
        if (spec.setSize > 0) say("specialists.setSize", "given sets have their own size", "set it to 0");
        if (spec.sets.empty()) {
            say("specialists.sets", "clustering given needs sets", "write one text a set: [\"0 4 9\", \"3 5 8\"]");
        } else if (spec.sets.size() != copies) {
            say("copies", fmt::format("{} copies for {} sets", copies, spec.sets.size()),
                fmt::format("each set has one specialist: set it to {}", spec.sets.size()));
        }
        for (std::size_t i = 0; i < spec.sets.size(); ++i) {
            const std::string key = fmt::format("specialists.sets[{}]", i);
            try {
                if (distill::parseClassSet(spec.sets[i]).empty())
                    say(key, "an empty set", "write class numbers and ranges: \"0 4 10-19\"");
            } catch (const Error& e) {
                say(key, e.message(), e.hint());
            }
        }
    }

    void checkTeaching() {
        const std::vector<std::size_t>& teachers = member_.teachers;
        const auto expert = std::find_if(teachers.begin(), teachers.end(),
                                         [&](std::size_t t) { return at(t).model.spec.kind == "specialists"; });
        if (expert == teachers.end()) return;
        const Member& first = at(*expert);
        const auto belongs = [&](const Member& other) {
            return other.spec == first.spec && other.point == first.point;
        };
        const bool all = std::all_of(teachers.begin(), teachers.end(), [&](std::size_t t) { return belongs(at(t)); });
        const auto members = std::count_if(expansion_.members.begin(), expansion_.members.end(), belongs);
        if (!all || teachers.size() != member_.model.teachers.size())
            say("teachers",
                fmt::format(
                    "specialists teach together with their generalist alone, and \"{}\" has other teachers beside them",
                    first.point),
                "leave the other teachers out");
        else if (static_cast<std::ptrdiff_t>(teachers.size()) != members)
            say("teachers",
                fmt::format("a specialist knows only its own classes: {} of \"{}\" cannot teach without the others",
                            teachers.size(), first.point),
                fmt::format("name \"{}\"", first.point));
        else if (!member_.model.teacherWeights.empty())
            say("weights", "specialists and their generalist are no weighted mean", "leave \"weights\" empty");
        const distill::DistillSpec& spec = member_.model.spec.distill;
        if (spec.weighting == "fitted")
            say("weighting", "specialists and their generalist are no weighted mean", "set it to \"given\"");
        if (spec.calibrate)
            say("calibrate", "specialists and their generalist cannot be calibrated as one", "set it to false");
    }

    const Expansion& expansion_;
    Member& member_;
    const std::string where_;
    Problems problems_;
};

}  // namespace

Problems resolveSpecialists(const Expansion& expansion, Member& member) {
    return SpecialistResolver(expansion, member).run();
}

}  // namespace retort::experiment
