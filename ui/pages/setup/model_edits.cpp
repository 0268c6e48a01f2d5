// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/model_edits.h"

#include <algorithm>
#include <cctype>

#include "ui/pages/setup/model_fields.h"

namespace retort::ui::edits {

using experiment::Experiment;
using experiment::ModelSpec;

namespace {

bool distilled(const ModelSpec& model) {
    return model.kind == "distilled";
}

bool hard(const ModelSpec& model) {
    return model.kind == "hard";
}

/// "teacher.1" and "teacher[dropout=0]" belong to "teacher".
bool isMemberName(const std::string& name, const std::string& group) {
    if (!name.starts_with(group) || name.size() <= group.size() + 1) return false;
    const std::string rest = name.substr(group.size());
    if (rest.front() == '[') return true;
    return rest.front() == '.' &&
           std::all_of(rest.begin() + 1, rest.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool teaches(const Experiment& experiment, const ModelSpec& model) {
    for (const ModelSpec& other : experiment.models) {
        if (!distilled(other)) continue;
        for (const distill::TeacherRef& teacher : other.distill.teachers)
            if (!teacher.posteriors && (teacher.name == model.name || isMemberName(teacher.name, model.name)))
                return true;
    }
    return false;
}

int insert(Experiment& experiment, std::size_t at, ModelSpec model) {
    at = std::min(at, experiment.models.size());
    experiment.models.insert(experiment.models.begin() + static_cast<std::ptrdiff_t>(at), std::move(model));
    return static_cast<int>(at);
}

const ModelSpec* firstStudent(const Experiment& experiment) {
    const auto found = std::find_if(experiment.models.begin(), experiment.models.end(), distilled);
    return found == experiment.models.end() ? nullptr : &*found;
}

const ModelSpec* firstBaseline(const Experiment& experiment) {
    const auto found = std::find_if(experiment.models.begin(), experiment.models.end(),
                                    [&](const ModelSpec& model) { return hard(model) && !teaches(experiment, model); });
    return found == experiment.models.end() ? nullptr : &*found;
}

/// One that teaches already, else the first hard model.
void chooseGeneralist(const Experiment& experiment, ModelSpec& specialists) {
    const QString key = QStringLiteral("generalist");
    if (!valueOf<std::string>(specialists, key).empty()) return;
    const ModelSpec* chosen = nullptr;
    for (const ModelSpec& other : experiment.models) {
        if (&other == &specialists || !hard(other)) continue;
        if (chosen == nullptr || (teaches(experiment, other) && !teaches(experiment, *chosen))) chosen = &other;
    }
    if (chosen == nullptr) return;
    // Of an ensemble the first member: a generalist is one net.
    setField(specialists, key, chosen->copies > 1 ? chosen->name + ".1" : chosen->name);
}

}  // namespace

void setKind(Experiment& experiment, int row, const std::string& kind) {
    if (row < 0 || row >= static_cast<int>(experiment.models.size())) return;
    ModelSpec& model = experiment.models[static_cast<std::size_t>(row)];
    if (model.kind == kind) return;
    model.kind = kind;
    if (kind == "specialists") chooseGeneralist(experiment, model);
    if (!distilled(model)) {
        const auto meaningless = [&model](const experiment::Sweep& sweep) {
            return (!sweep.path.starts_with("network") || model.kind == "specialists") &&
                   !sweep.path.starts_with("training") && !sweep.path.starts_with("transfer") &&
                   sweep.path != "copies" && sweep.path != "seed";
        };
        std::erase_if(model.sweeps, meaningless);
        return;
    }
    if (!model.distill.teachers.empty()) return;
    for (const bool ensembles : {true, false}) {
        for (std::size_t i = 0; i < experiment.models.size(); ++i) {
            const ModelSpec& other = experiment.models[i];
            const bool fits = static_cast<int>(i) != row && hard(other) && (!ensembles || other.copies > 1);
            if (fits && !learnsFrom(experiment, static_cast<int>(i), row))
                model.distill.teachers.push_back({other.name, false});
        }
        if (!model.distill.teachers.empty()) return;
    }
}

std::string freeName(const Experiment& experiment, const std::string& base) {
    const auto taken = [&](const std::string& name) {
        return std::any_of(experiment.models.begin(), experiment.models.end(),
                           [&](const ModelSpec& model) { return model.name == name; });
    };
    if (!taken(base)) return base;
    std::string stem = base;
    while (stem.size() > 1 && std::isdigit(static_cast<unsigned char>(stem.back())) != 0) stem.pop_back();
    for (int number = 2;; ++number) {
        const std::string name = stem + std::to_string(number);
        if (!taken(name)) return name;
    }
}

int addTeacher(Experiment& experiment) {
    ModelSpec model;
    model.name = freeName(experiment, "teacher");
    model.copies = 3;
    model.network.dropout = 0.2;
    std::size_t at = 0;
    for (std::size_t i = 0; i < experiment.models.size(); ++i)
        if (!distilled(experiment.models[i]) && teaches(experiment, experiment.models[i])) at = i + 1;
    return insert(experiment, at, std::move(model));
}

int addBaseline(Experiment& experiment) {
    ModelSpec model;
    model.network.hidden = {256, 256};
    std::size_t at = experiment.models.size();
    if (const ModelSpec* student = firstStudent(experiment)) {
        model.network = student->network;
        model.training = student->training;
        at = static_cast<std::size_t>(student - experiment.models.data());
    }
    model.name = freeName(experiment, "small");
    return insert(experiment, at, std::move(model));
}

int addStudent(Experiment& experiment) {
    ModelSpec model;
    model.name = freeName(experiment, "student");
    model.kind = "distilled";
    model.network.hidden = {256, 256};
    if (const ModelSpec* like = firstBaseline(experiment); like != nullptr && firstStudent(experiment) != nullptr) {
        model.network = like->network;
        model.training = like->training;
    }
    const auto take = [&](const auto& wanted) {
        for (const ModelSpec& other : experiment.models)
            if (hard(other) && wanted(other)) model.distill.teachers.push_back({other.name, false});
    };
    take([&](const ModelSpec& other) { return teaches(experiment, other); });
    if (model.distill.teachers.empty()) take([](const ModelSpec&) { return true; });
    return insert(experiment, experiment.models.size(), std::move(model));
}

int addSpecialists(Experiment& experiment) {
    ModelSpec model;
    model.name = freeName(experiment, "experts");
    model.kind = "specialists";
    model.copies = 8;
    chooseGeneralist(experiment, model);
    return insert(experiment, experiment.models.size(), std::move(model));
}

int duplicate(Experiment& experiment, int row) {
    if (row < 0 || row >= static_cast<int>(experiment.models.size())) return row;
    ModelSpec model = experiment.models[static_cast<std::size_t>(row)];
    model.name = freeName(experiment, model.name);
    return insert(experiment, static_cast<std::size_t>(row) + 1, std::move(model));
}

int remove(Experiment& experiment, int row) {
    if (row < 0 || row >= static_cast<int>(experiment.models.size())) return row;
    experiment.models.erase(experiment.models.begin() + row);
    return std::min(row, static_cast<int>(experiment.models.size()) - 1);
}

int move(Experiment& experiment, int row, int step) {
    const int count = static_cast<int>(experiment.models.size());
    if (row < 0 || row >= count) return row;
    const int to = std::clamp(row + step, 0, count - 1);
    const auto first = experiment.models.begin();
    if (to > row) std::rotate(first + row, first + row + 1, first + to + 1);
    if (to < row) std::rotate(first + to, first + row, first + row + 1);
    return to;
}

bool rename(Experiment& experiment, int row, const std::string& name) {
    if (row < 0 || row >= static_cast<int>(experiment.models.size())) return false;
    ModelSpec& model = experiment.models[static_cast<std::size_t>(row)];
    const std::string old = model.name;
    for (const ModelSpec& other : experiment.models)
        if (&other != &model && other.name == name) return false;
    // Two models of one name: references are to either, and stay.
    const bool unique = std::count_if(experiment.models.begin(), experiment.models.end(),
                                      [&](const ModelSpec& other) { return other.name == old; }) == 1;
    const auto owner = [&](const std::string& reference) {  // another model of that very name comes first
        return reference == old || (isMemberName(reference, old) &&
                                    std::none_of(experiment.models.begin(), experiment.models.end(),
                                                 [&](const ModelSpec& other) { return other.name == reference; }));
    };
    for (ModelSpec& other : experiment.models) {
        for (distill::TeacherRef& teacher : other.distill.teachers) {
            if (!unique || teacher.posteriors || !owner(teacher.name)) continue;
            teacher.name = name + teacher.name.substr(old.size());
        }
        const QString key = QStringLiteral("generalist");
        const std::string generalist = valueOf<std::string>(other, key);
        if (unique && !generalist.empty() && owner(generalist))
            setField(other, key, name + generalist.substr(old.size()));
    }
    model.name = name;
    return true;
}

bool learnsFrom(const Experiment& experiment, int row, int other) {
    const int count = static_cast<int>(experiment.models.size());
    std::vector<bool> seen(static_cast<std::size_t>(count), false);
    const auto reaches = [&](const auto& self, int from) -> bool {
        if (from == other) return true;
        if (seen[static_cast<std::size_t>(from)]) return false;
        seen[static_cast<std::size_t>(from)] = true;
        const ModelSpec& model = experiment.models[static_cast<std::size_t>(from)];
        if (!distilled(model)) return false;
        for (const distill::TeacherRef& teacher : model.distill.teachers) {
            for (int i = 0; i < count; ++i) {
                const std::string& name = experiment.models[static_cast<std::size_t>(i)].name;
                if (teacher.posteriors || (teacher.name != name && !isMemberName(teacher.name, name))) continue;
                if (self(self, i)) return true;
            }
        }
        return false;
    };
    return row >= 0 && row < count && row != other && reaches(reaches, row);
}

}  // namespace retort::ui::edits
