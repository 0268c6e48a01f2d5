// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/model_json.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/text.h"
#include "core/experiment/spec_json.h"

namespace retort::experiment {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

namespace {

void readTeachers(const Json& json, const std::string& where, std::vector<distill::TeacherRef>& teachers,
                  Problems& problems) {
    constexpr const char* hint = "write [\"teacher\", \"path/model.h5\", {\"posteriors\": \"path/post.scp\"}]";
    if (!json.is_array()) {
        problems.push_back({where, "expected a list of teachers", hint});
        return;
    }
    for (std::size_t i = 0; i < json.size(); ++i) {
        const Json& entry = json[i];
        const std::string path = fmt::format("{}[{}]", where, i);
        if (entry.is_string()) {
            teachers.push_back({entry.get<std::string>(), false});
        } else if (entry.is_object() && entry.size() == 1 && entry.contains("posteriors") &&
                   entry["posteriors"].is_string()) {
            teachers.push_back({entry["posteriors"].get<std::string>(), true});
        } else {
            problems.push_back({path, "expected a name, a file or {\"posteriors\": \"path\"}", hint});
            teachers.emplace_back();  // so that the list is not called empty as well
        }
    }
}

}  // namespace

void ModelSpec::describe(FieldVisitor& v) {
    v.visit(
        {.key = "name", .label = trText("Name"), .help = trText("What the model is called; its folder in the run.")},
        name);
    v.visit({.key = "kind",
             .label = trText("Kind"),
             .help = trText(
                 "hard: learns from the alignment's labels; distilled: learns from its teachers as well; specialists: "
                 "each starts from the generalist and learns to tell some classes apart."),
             .choices = {"hard", "distilled", "specialists"}},
            kind);
    v.visit(
        {.key = "copies",
         .label = trText("Copies"),
         .help = trText(
             "Trains this many members that differ in their seed only: NAME.1, NAME.2, … Of specialists: the number "
             "of class sets."),
         .minimum = 1,
         .maximum = 1000},
        copies);
    v.visit({.key = "seed",
             .label = trText("Seed"),
             .help = trText("Added to the experiment's seed. Models of equal seed start from the same random numbers."),
             .minimum = 0,
             .maximum = 9007199254740992.0},
            seed);
    // Read from JSON, `kind` has just got its value: a hard model has no distillation settings.
    if (kind == "distilled") distill.describe(v);
    if (kind == "specialists") {
        v.visit(
            {.key = "generalist",
             .label = trText("Generalist"),
             .help = trText(
                 "The model that knows all classes: its predictions say which are confused, specialists start from its "
                 "weights and answer together with it.")},
            generalist);
    } else {
        visitGroup(v, {.key = "network", .label = trText("Network"), .help = trText("The architecture.")}, network);
    }
    visitGroup(v, {.key = "training", .label = trText("Training"), .help = trText("How it learns.")}, training);
    if (kind == "specialists")
        visitGroup(v,
                   {.key = "specialists",
                    .label = trText("Specialists"),
                    .help = trText("How the classes are divided, learned and asked for.")},
                   specialists);
    else
        visitGroup(v,
                   {.key = "transfer",
                    .label = trText("Transfer set"),
                    .help = trText("What part of the training data it learns from.")},
                   transfer);
}

ModelSpec modelFromJson(const OrderedJson& object, const std::string& where, Problems& problems) {
    ModelSpec model;
    const Json json = object;
    if (!expectObject(json, where, problems)) return model;

    ModelSpec complete, experts;
    complete.kind = "distilled";
    experts.kind = "specialists";
    std::vector<std::string> elsewhere = dottedKeys(writeSpec(complete));
    const std::vector<std::string> more = dottedKeys(writeSpec(experts));
    elsewhere.insert(elsewhere.end(), more.begin(), more.end());
    SpecReader reader(json, where, problems, elsewhere);
    const auto found = json.find("kind");
    const std::string kind = found == json.end() ? "hard" : found->is_string() ? found->get<std::string>() : "";
    const auto foreign = [&](const std::string& key, const char* message, const std::string& hint) {
        reader.know(key);
        if (json.contains(key)) problems.push_back({joinPath(where, key), message, hint});
    };
    std::vector<std::string> distillKeys = dottedKeys(writeSpec(distill::DistillSpec{}));
    distillKeys.insert(distillKeys.begin(), "teachers");
    for (const std::string& key : distillKeys) {
        if (kind == "hard")
            foreign(key, "belongs to distillation, and this model learns from hard labels",
                    "set \"kind\": \"distilled\", or take the key out");
        else if (kind == "specialists")
            foreign(key, "belongs to distillation; specialists learn from labels, starting from their generalist",
                    "take the key out");
        else
            reader.know(key);
    }
    if (kind == "specialists") {
        foreign("network", "specialists have the network of their generalist", "take the key out");
        foreign("transfer", "specialists learn from all training data", "take the key out");
    } else if (kind == "hard" || kind == "distilled") {
        for (const char* key : {"generalist", "specialists"})
            foreign(key, "belongs to specialists", "set \"kind\": \"specialists\", or take the key out");
    }
    model.describe(reader);
    reader.finish();
    if (kind != "hard" && kind != "specialists" && json.contains("teachers"))
        readTeachers(json["teachers"], joinPath(where, "teachers"), model.distill.teachers, problems);
    return model;
}

OrderedJson modelToJson(const ModelSpec& model) {
    OrderedJson json = OrderedJson::object();
    const OrderedJson written = writeSpec(model);
    for (const auto& [key, value] : written.items()) {
        json[key] = value;
        if (key != "seed" || model.kind != "distilled") continue;
        OrderedJson& teachers = json["teachers"] = OrderedJson::array();
        for (const distill::TeacherRef& teacher : model.distill.teachers) {
            OrderedJson entry = teacher.name;
            if (teacher.posteriors) entry = {{"posteriors", teacher.name}};
            teachers.push_back(std::move(entry));
        }
    }
    return json;
}

bool isInside(const std::string& path, const std::string& outer) {
    if (!path.starts_with(outer)) return false;
    return path.size() == outer.size() || outer.empty() || path[outer.size()] == '.' || path[outer.size()] == '[';
}

void appendNew(Problems& problems, const Problems& more) {
    for (const Problem& problem : more) {
        const bool said = std::any_of(problems.begin(), problems.end(), [&](const Problem& earlier) {
            return !earlier.path.empty() && isInside(problem.path, earlier.path);
        });
        if (!said) problems.push_back(problem);
    }
}

}  // namespace retort::experiment
