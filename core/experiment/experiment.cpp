// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment.h"

#include <fmt/format.h>

#include <charconv>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/experiment/experiment_settings.h"
#include "core/experiment/model_json.h"
#include "core/experiment/spec_json.h"
#include "core/experiment/sweep.h"

namespace retort::experiment {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

namespace {

constexpr const char* formatName = "retort-experiment/1";
constexpr std::uint64_t largestFile = 16ULL << 20;
constexpr int deepest = 64;

/// Watches a parse for what the parser itself passes over: a key given twice, and nesting without end.
class ParseWatch {
public:
    ParseWatch(Problems& problems, std::string where) : problems_(problems), where_(std::move(where)) {}

    bool operator()(int depth, OrderedJson::parse_event_t event, const OrderedJson& parsed) {
        using Event = OrderedJson::parse_event_t;
        if (depth > deepest)
            throw Error(fmt::format("nested more than {} deep", deepest), where_, "this is no experiment file");
        if (event == Event::key) {
            levels_.back().key = parsed.get<std::string>();
            if (!levels_.back().keys.insert(levels_.back().key).second) {
                problems_.push_back({path(), "this key is given twice", "keep one of the two"});
            }
            return true;
        }
        if (event != Event::object_end && event != Event::array_end && !levels_.empty() && levels_.back().array)
            ++levels_.back().count;
        if (event == Event::object_start || event == Event::array_start)
            levels_.push_back({event == Event::array_start, 0, {}, {}});
        if (event == Event::object_end || event == Event::array_end) levels_.pop_back();
        return true;
    }

private:
    struct Level {
        bool array;
        std::size_t count;
        std::string key;
        std::set<std::string> keys;
    };

    std::string path() const {
        std::string text;
        for (const Level& level : levels_)
            text = level.array ? fmt::format("{}[{}]", text, level.count - 1) : joinPath(text, level.key);
        return text;
    }

    Problems& problems_;
    std::string where_;
    std::vector<Level> levels_;
};

OrderedJson parseText(const std::string& text, const std::string& where, Problems& problems) {
    try {
        ParseWatch watch(problems, where);
        const auto callback = [&](int depth, OrderedJson::parse_event_t event, OrderedJson& parsed) {
            return watch(depth, event, parsed);
        };
        return OrderedJson::parse(text, callback, true, true);
    } catch (const nlohmann::detail::exception& error) {
        // "[json.exception.parse_error.101] parse error at line 3, column 5: …"
        std::string message = error.what();
        if (const std::size_t end = message.find("] "); end != std::string::npos) message.erase(0, end + 2);
        std::string place = where;
        if (const std::size_t at = message.find("at line "); at != std::string::npos) {
            int line = 0, column = 0;
            const char* const last = message.data() + message.size();
            const auto [rest, bad] = std::from_chars(message.data() + at + 8, last, line);
            constexpr std::string_view between = ", column ";
            if (bad == std::errc() && static_cast<std::size_t>(last - rest) > between.size())
                std::from_chars(rest + between.size(), last, column);
            place = fmt::format("{}:{}:{}", where, line, column);
            if (const std::size_t colon = message.find(": ", at); colon != std::string::npos)
                message.erase(0, colon + 2);
        }
        throw Error("this is no JSON: " + message, place,
                    "JSON with // comments is expected: check commas, quotes and braces there");
    }
}

void readInputs(const OrderedJson& top, Experiment& experiment, Problems& problems) {
    const auto inputs = top.find("inputs");
    if (inputs == top.end()) return;
    readSpec(Json(*inputs), experiment.inputs, "inputs", problems);
    if (!inputs->is_object() || !inputs->contains("validation")) return;
    const OrderedJson& validation = (*inputs)["validation"];
    const bool share = validation.contains("fraction") || validation.contains("by");
    const bool set = validation.contains("data") || validation.contains("alignments");
    if (share && set) {
        problems.push_back({"inputs.validation", "a share of the training data and a set of its own at once",
                            "write either { fraction, by } or { data, alignments }"});
    }
}

void readModels(const OrderedJson& top, Experiment& experiment, Problems& problems) {
    const auto models = top.find("models");
    if (models == top.end()) return;
    if (!models->is_array()) {
        problems.push_back({"models", "expected a list of models [ {…}, {…} ]", ""});
        return;
    }
    for (std::size_t i = 0; i < models->size(); ++i) {
        const std::string where = fmt::format("models[{}]", i);
        OrderedJson object = (*models)[i];
        Problems shape, content;
        std::vector<Sweep> sweeps = takeSweeps(object, where, shape);
        ModelSpec model = modelFromJson(object, where, content);
        model.sweeps = std::move(sweeps);
        // Swept values are judged one by one in validate.
        std::erase_if(content, [&](const Problem& problem) {
            return std::any_of(model.sweeps.begin(), model.sweeps.end(), [&](const Sweep& sweep) {
                return isInside(problem.path, displayPath(where, sweep.path));
            });
        });
        appendNew(problems, shape);
        appendNew(problems, content);
        experiment.models.push_back(std::move(model));
    }
}

}  // namespace

std::filesystem::path Experiment::recipeFolder() const {
    const std::filesystem::path path = std::filesystem::absolute(folder / recipe).lexically_normal();
    return path.has_filename() ? path : path.parent_path();  // "/recipe/" -> "/recipe"
}

std::filesystem::path Experiment::resolve(const std::string& path) const {
    return path.empty() ? std::filesystem::path() : (recipeFolder() / path).lexically_normal();
}

Experiment readExperiment(const std::filesystem::path& file, Problems& problems) {
    const std::filesystem::path absolute = std::filesystem::absolute(file);
    return parseExperiment(files::readAll(file, largestFile), absolute.parent_path(), problems, file.string());
}

Experiment parseExperiment(const std::string& text, const std::filesystem::path& folder, Problems& problems,
                           const std::string& where) {
    Experiment experiment;
    experiment.folder = folder;
    Problems found;
    OrderedJson top = parseText(text, where, found);
    if (!top.is_object()) throw Error("an experiment is a JSON object {…}", where, "`retort new` writes one");

    if (const auto format = top.find("format"); format == top.end() || *format != formatName) {
        found.push_back({"format", format == top.end() ? "missing" : fmt::format("unknown format {}", format->dump()),
                         fmt::format("the file must say \"format\": \"{}\"", formatName)});
    }
    OrderedJson models = top.contains("models") ? top["models"] : OrderedJson();
    const bool sweptWhole = models.is_object() && models.contains("sweep");
    if (!sweptWhole) top.erase("models");
    refuseSweeps(top, "", found);
    if (!models.is_null() && !sweptWhole) top["models"] = std::move(models);

    ExperimentSettings settings = ExperimentSettings::of(experiment);
    Problems content;
    const Json plain = top;
    std::vector<std::string> keys = dottedKeys(writeSpec(experiment.inputs));
    for (std::string& key : keys) key = "inputs." + key;
    SpecReader reader(plain, "", content, keys);
    for (const char* key : {"format", "inputs", "models"}) reader.know(key);
    settings.describe(reader);
    reader.finish();
    settings.putInto(experiment);
    readInputs(top, experiment, content);
    readModels(top, experiment, content);
    appendNew(found, content);
    appendNew(found, validate(experiment));
    problems.insert(problems.end(), found.begin(), found.end());
    return experiment;
}

OrderedJson toJson(const Experiment& experiment) {
    OrderedJson json = {{"format", formatName}};
    json.update(writeSpec(ExperimentSettings::of(experiment)));
    OrderedJson& inputs = json["inputs"] = writeSpec(experiment.inputs);
    const bool set = !experiment.inputs.validation.set.empty();
    for (const char* key : {set ? "fraction" : "data", set ? "by" : "alignments"}) inputs["validation"].erase(key);
    OrderedJson& models = json["models"] = OrderedJson::array();
    for (const ModelSpec& model : experiment.models) {
        models.push_back(modelToJson(model));
        putSweeps(models.back(), model.sweeps);
    }
    return json;
}

}  // namespace retort::experiment
