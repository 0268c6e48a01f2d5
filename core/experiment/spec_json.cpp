// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/spec_json.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <type_traits>

#include "core/base/text.h"

namespace retort::experiment {

namespace {

std::string described(const nlohmann::json& found) {
    std::string text = found.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (text.size() > 60) text = text.substr(0, 57) + "...";
    return text;
}

/// "between 0 and 1", "at least 1"; the bounds without a trail of zeros.
std::string rangeOf(const Field& field) {
    const bool below = std::isfinite(field.minimum), above = std::isfinite(field.maximum);
    const std::string unit = *field.unit == '\0' ? "" : std::string(" ") + field.unit;
    if (below && above) return fmt::format("between {} and {}{}", field.minimum, field.maximum, unit);
    return below ? fmt::format("at least {}{}", field.minimum, unit) : fmt::format("at most {}{}", field.maximum, unit);
}

/// NaN is outside every range.
template <class Value>
std::optional<Problem> outOfRange(const Field& field, const std::string& path, Value value) {
    const auto x = static_cast<double>(value);
    if (std::isfinite(x) && x >= field.minimum && x <= field.maximum) return {};
    if (std::isfinite(field.minimum) || std::isfinite(field.maximum)) {
        return Problem{path, fmt::format("{} is out of range", value), "must be " + rangeOf(field)};
    }
    if (!std::isfinite(x)) return Problem{path, fmt::format("{} is no number to work with", value), "must be finite"};
    return {};
}

std::optional<Problem> outOfRange(const Field& field, const std::string& path, const std::string& value) {
    const auto& choices = field.choices;
    if (choices.empty() || std::find(choices.begin(), choices.end(), value) != choices.end()) return {};
    const std::string near = nearest(value, choices);
    const std::string all = fmt::format("one of {}", fmt::join(choices, ", "));
    return Problem{path, fmt::format("unknown value \"{}\"", value),
                   near.empty() ? all : fmt::format("did you mean \"{}\"? {}", near, all)};
}

template <class Value>
constexpr const char* wordFor() {
    if constexpr (std::is_same_v<Value, bool>) return "true or false";
    if constexpr (std::is_integral_v<Value>) return "a whole number";
    if constexpr (std::is_floating_point_v<Value>) return "a number";
    return "a string in quotes";
}

template <class Value>
std::optional<Value> converted(const nlohmann::json& json) {
    if constexpr (std::is_same_v<Value, bool>) {
        if (json.is_boolean()) return json.get<bool>();
    } else if constexpr (std::is_integral_v<Value>) {
        if (json.is_number_unsigned()) {
            const auto x = json.get<std::uint64_t>();
            if (x <= static_cast<std::uint64_t>(std::numeric_limits<Value>::max())) return static_cast<Value>(x);
        } else if (json.is_number_integer()) {
            const auto x = json.get<std::int64_t>();
            if (x >= std::numeric_limits<Value>::min() && x <= std::numeric_limits<Value>::max())
                return static_cast<Value>(x);
        } else if (json.is_number_float()) {
            // 256.0 and 1e3 are whole numbers; above 2^53 a double is no longer exact.
            const auto x = json.get<double>();
            const double limit = std::min(0x1p53, static_cast<double>(std::numeric_limits<Value>::max()));
            if (x == std::floor(x) && std::fabs(x) <= limit) return static_cast<Value>(x);
        }
    } else if constexpr (std::is_floating_point_v<Value>) {
        if (json.is_number()) return json.get<double>();
    } else {
        if (json.is_string()) return json.get<std::string>();
    }
    return {};
}

void collectKeys(const nlohmann::ordered_json& object, const std::string& path, std::vector<std::string>& keys) {
    for (const auto& [key, value] : object.items()) {
        keys.push_back(joinPath(path, key));
        if (value.is_object()) collectKeys(value, std::string(keys.back()), keys);
    }
}

}  // namespace

std::string joinPath(const std::string& path, const std::string& key) {
    return path.empty() ? key : path + "." + key;
}

std::vector<std::string> dottedKeys(const nlohmann::ordered_json& object) {
    std::vector<std::string> keys;
    collectKeys(object, "", keys);
    return keys;
}

bool expectObject(const nlohmann::json& json, const std::string& path, Problems& problems) {
    if (json.is_object()) return true;
    problems.push_back({path, fmt::format("expected an object {{…}}, found {}", described(json)), ""});
    return false;
}

SpecReader::SpecReader(const nlohmann::json& object, std::string path, Problems& problems,
                       std::vector<std::string> elsewhere)
    : levels_{{&object, std::move(path), {}}}, problems_(problems), elsewhere_(std::move(elsewhere)) {}

std::string SpecReader::pathOf(const Field& field) const {
    return joinPath(levels_.back().path, field.key);
}

const nlohmann::json* SpecReader::member(const Field& field) {
    Level& level = levels_.back();
    level.keys.emplace_back(field.key);
    const auto found = level.object->find(field.key);
    return found == level.object->end() ? nullptr : &*found;
}

void SpecReader::wrong(const std::string& path, const nlohmann::json& found, const std::string& expected) {
    problems_.push_back({path, fmt::format("expected {}, found {}", expected, described(found)), ""});
}

template <class Value>
bool SpecReader::element(const Field& field, const nlohmann::json& json, const std::string& path, Value& value) {
    const std::optional<Value> read = converted<Value>(json);
    if (!read) {
        wrong(path, json, wordFor<Value>());
        return false;
    }
    if constexpr (!std::is_same_v<Value, bool>) {
        if (auto problem = outOfRange(field, path, *read)) {
            problems_.push_back(std::move(*problem));
            return false;
        }
    }
    value = *read;
    return true;
}

template <class Value>
void SpecReader::one(const Field& field, Value& value) {
    if (const nlohmann::json* json = member(field)) element(field, *json, pathOf(field), value);
}

template <class Value>
void SpecReader::many(const Field& field, std::vector<Value>& values) {
    const nlohmann::json* json = member(field);
    if (json == nullptr) return;
    if (!json->is_array()) return wrong(pathOf(field), *json, "a list in [ ]");
    std::vector<Value> read(json->size());
    bool good = true;
    for (std::size_t i = 0; i < json->size(); ++i) {
        good = element(field, (*json)[i], fmt::format("{}[{}]", pathOf(field), i), read[i]) && good;
    }
    if (good) values = std::move(read);
}

void SpecReader::visit(const Field& field, bool& value) {
    one(field, value);
}
void SpecReader::visit(const Field& field, int& value) {
    one(field, value);
}
void SpecReader::visit(const Field& field, std::int64_t& value) {
    one(field, value);
}
void SpecReader::visit(const Field& field, double& value) {
    one(field, value);
}
void SpecReader::visit(const Field& field, std::string& value) {
    one(field, value);
}
void SpecReader::visit(const Field& field, std::vector<int>& value) {
    many(field, value);
}
void SpecReader::visit(const Field& field, std::vector<double>& value) {
    many(field, value);
}
void SpecReader::visit(const Field& field, std::vector<std::string>& value) {
    many(field, value);
}

bool SpecReader::beginGroup(const Field& field) {
    const nlohmann::json* json = member(field);
    if (json == nullptr || !expectObject(*json, pathOf(field), problems_)) return false;
    levels_.push_back({json, pathOf(field), {}});
    return true;
}

void SpecReader::endGroup() {
    const Level level = std::move(levels_.back());
    levels_.pop_back();
    for (const auto& [key, value] : level.object->items()) {
        if (std::find(level.keys.begin(), level.keys.end(), key) != level.keys.end()) continue;
        std::string hint;
        for (const std::string& other : elsewhere_) {
            if (other.size() > key.size() && other.ends_with("." + key))
                hint = fmt::format("it belongs in \"{}\"", other.substr(0, other.size() - key.size() - 1));
            if (other == key && !levels_.empty()) hint = "it belongs one level up";
        }
        const std::string near = nearest(key, level.keys);
        if (hint.empty() && !near.empty()) hint = fmt::format("did you mean \"{}\"?", near);
        if (hint.empty()) hint = fmt::format("known here: {}", fmt::join(level.keys, ", "));
        problems_.push_back({joinPath(level.path, key), "unknown key", hint});
    }
}

bool SpecWriter::beginGroup(const Field& field) {
    keys_.emplace_back(field.key);
    levels_.push_back(nlohmann::ordered_json::object());
    return true;
}

void SpecWriter::endGroup() {
    nlohmann::ordered_json group = std::move(levels_.back());
    levels_.pop_back();
    levels_.back()[keys_.back()] = std::move(group);
    keys_.pop_back();
}

namespace {

template <class Value>
void check(const Field& field, const std::string& path, const Value& value, Problems& problems) {
    if (auto problem = outOfRange(field, path, value)) problems.push_back(std::move(*problem));
}

template <class Value>
void checkAll(const Field& field, const std::string& path, const std::vector<Value>& values, Problems& problems) {
    for (std::size_t i = 0; i < values.size(); ++i) check(field, fmt::format("{}[{}]", path, i), values[i], problems);
}

}  // namespace

void SpecChecker::visit(const Field& field, int& value) {
    check(field, joinPath(path_, field.key), value, problems_);
}
void SpecChecker::visit(const Field& field, std::int64_t& value) {
    check(field, joinPath(path_, field.key), value, problems_);
}
void SpecChecker::visit(const Field& field, double& value) {
    check(field, joinPath(path_, field.key), value, problems_);
}
void SpecChecker::visit(const Field& field, std::string& value) {
    check(field, joinPath(path_, field.key), value, problems_);
}
void SpecChecker::visit(const Field& field, std::vector<int>& value) {
    checkAll(field, joinPath(path_, field.key), value, problems_);
}
void SpecChecker::visit(const Field& field, std::vector<double>& value) {
    checkAll(field, joinPath(path_, field.key), value, problems_);
}
void SpecChecker::visit(const Field& field, std::vector<std::string>& value) {
    checkAll(field, joinPath(path_, field.key), value, problems_);
}

bool SpecChecker::beginGroup(const Field& field) {
    outer_.push_back(path_);
    path_ = joinPath(path_, field.key);
    return true;
}

void SpecChecker::endGroup() {
    path_ = outer_.back();
    outer_.pop_back();
}

}  // namespace retort::experiment
