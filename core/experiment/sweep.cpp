// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sweep.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/experiment/spec_json.h"

namespace retort::experiment {

using Json = nlohmann::ordered_json;

namespace {

constexpr const char* howToSweep = "write {\"sweep\": [1, 2, 4]} with at least one value and nothing beside it";

std::vector<std::string> partsOf(const std::string& path) {
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= path.size();) {
        const std::size_t end = std::min(path.find('.', start), path.size());
        parts.push_back(path.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

bool isIndex(const std::string& part) {
    return !part.empty() && part.size() < 10 &&
           std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isSweep(const Json& json) {
    return json.is_object() && json.contains("sweep");
}

bool holdsSweep(const Json& json) {
    if (isSweep(json)) return true;
    return json.is_structured() &&
           std::any_of(json.begin(), json.end(), [](const Json& value) { return holdsSweep(value); });
}

void take(Json& json, const std::string& path, const std::string& where, std::vector<Sweep>& sweeps,
          Problems& problems) {
    if (!isSweep(json)) {
        if (json.is_object()) {
            for (const auto& [key, value] : json.items()) take(value, joinPath(path, key), where, sweeps, problems);
        } else if (json.is_array()) {
            for (std::size_t i = 0; i < json.size(); ++i)
                take(json[i], joinPath(path, std::to_string(i)), where, sweeps, problems);
        }
        return;
    }
    const std::string shown = displayPath(where, path);
    const Json values = json["sweep"];
    const bool whole = json.size() == 1 && values.is_array() && !values.empty();
    json = whole ? values.front() : Json();
    if (path.empty()) {
        problems.push_back({shown, "a model as a whole cannot be swept", "sweep a value inside it"});
    } else if (path == "name" || path == "kind") {
        problems.push_back({shown, fmt::format("\"{}\" cannot be swept", path), "write a model of its own for each"});
    } else if (!whole) {
        problems.push_back({shown, "this sweep has no list of values", howToSweep});
    } else if (holdsSweep(values)) {
        problems.push_back(
            {shown, "a sweep inside a sweep", "sweep the inner value by itself: sweeps combine, each value with each"});
    } else {
        Sweep sweep{path, {}};
        for (const Json& value : values) sweep.values.push_back(value.dump());
        sweeps.push_back(std::move(sweep));
    }
}

}  // namespace

std::vector<Sweep> takeSweeps(Json& model, const std::string& where, Problems& problems) {
    std::vector<Sweep> sweeps;
    take(model, "", where, sweeps, problems);
    return sweeps;
}

void refuseSweeps(Json& json, const std::string& where, Problems& problems) {
    std::vector<std::string> swept;
    for (const auto& [key, value] : json.items()) {
        const std::string path = json.is_array() ? fmt::format("{}[{}]", where, key) : joinPath(where, key);
        if (isSweep(value)) {
            problems.push_back({path, "only values inside \"models\" can be swept",
                                "for different inputs write different experiments"});
            if (json.is_object()) swept.push_back(key);
        } else if (value.is_structured()) {
            refuseSweeps(value, path, problems);
        }
    }
    for (const std::string& key : swept) json.erase(key);
}

void putSweeps(Json& model, const std::vector<Sweep>& sweeps) {
    for (const Sweep& sweep : sweeps) {
        Json* value = valueAt(model, sweep.path);
        if (value == nullptr) continue;
        *value = {{"sweep", Json::array()}};
        for (const std::string& text : sweep.values) (*value)["sweep"].push_back(Json::parse(text, nullptr, false));
    }
    Json probe = model;
    Problems ignored;
    const std::vector<Sweep> found = takeSweeps(probe, "", ignored);
    const auto samePath = [](const Sweep& a, const Sweep& b) { return a.path == b.path; };
    if (std::equal(found.begin(), found.end(), sweeps.begin(), sweeps.end(), samePath)) return;
    for (const Sweep& sweep : sweeps) {
        Json* json = &model;
        for (const std::string& part : partsOf(sweep.path)) {
            if (json->is_array() && isIndex(part) && std::stoul(part) < json->size()) {
                json = &(*json)[std::stoul(part)];
            } else if (json->is_object() && json->contains(part)) {
                Json value = std::move((*json)[part]);
                json->erase(part);
                json = &((*json)[part] = std::move(value));
            } else {
                break;
            }
        }
    }
}

Json* valueAt(Json& model, const std::string& path) {
    Json* json = &model;
    for (const std::string& part : partsOf(path)) {
        if (json->is_array() && isIndex(part) && std::stoul(part) < json->size()) {
            json = &(*json)[std::stoul(part)];
        } else if (json->is_object() && json->contains(part)) {
            json = &(*json)[part];
        } else {
            return nullptr;
        }
    }
    return json;
}

std::string displayPath(const std::string& where, const std::string& path) {
    if (path.empty()) return where;
    std::string shown = where;
    for (const std::string& part : partsOf(path))
        shown = isIndex(part) ? fmt::format("{}[{}]", shown, part) : joinPath(shown, part);
    return shown;
}

std::string valueName(const Json& value) {
    std::string name;
    if (value.is_string()) {
        name = value.get<std::string>();
    } else if (value.is_number_float()) {
        name = fmt::format("{}", value.get<double>());  // shortest form that reads back
    } else if (value.is_array()) {
        const bool numbers = std::all_of(value.begin(), value.end(), [](const Json& item) { return item.is_number(); });
        for (const Json& item : value) name += (name.empty() ? "" : numbers ? "x" : "+") + valueName(item);
    } else if (value.is_object()) {
        for (const auto& [key, item] : value.items()) name += (name.empty() ? "" : "+") + (key + "=" + valueName(item));
    } else {
        name = value.dump();
    }
    for (char& c : name) {
        const bool control = static_cast<unsigned char>(c) <= ' ' || c == 0x7F;
        if (control || std::string_view("/\\:*?\"<>|,[]").find(c) != std::string_view::npos) c = '_';
    }
    return name.empty() ? "none" : name;
}

std::string keyName(const std::vector<Sweep>& sweeps, std::size_t index) {
    const auto last = [](const std::string& path) {
        std::vector<std::string> parts = partsOf(path);
        std::string name = parts.back();
        for (std::size_t i = parts.size() - 1; i > 0 && isIndex(parts[i]); --i) name = parts[i - 1] + "." + name;
        return name;
    };
    const std::string name = last(sweeps[index].path);
    for (std::size_t i = 0; i < sweeps.size(); ++i) {
        if (i != index && last(sweeps[i].path) == name) return sweeps[index].path;
    }
    return name;
}

}  // namespace retort::experiment
