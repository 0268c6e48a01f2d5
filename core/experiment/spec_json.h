// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/base/field_visitor.h"
#include "core/base/problem.h"

namespace retort::experiment {

/// "inputs" + "train" -> "inputs.train"; nothing + "name" -> "name".
std::string joinPath(const std::string& path, const std::string& key);

/// Fills a spec from a JSON object. What is absent keeps its default; what is wrong (type, range, choice, unknown key)
/// becomes a Problem with its JSON path and leaves the default. An integer is a number without fraction; a number of
/// any form does for a double. Ranges and choices hold for each element of a list. Use through readSpec.
class SpecReader : public FieldVisitor {
public:
    /// `elsewhere`: dotted keys of the whole spec, for a hint where a key stands in the wrong object.
    SpecReader(const nlohmann::json& object, std::string path, Problems& problems, std::vector<std::string> elsewhere);

    void visit(const Field& field, bool& value) override;
    void visit(const Field& field, int& value) override;
    void visit(const Field& field, std::int64_t& value) override;
    void visit(const Field& field, double& value) override;
    void visit(const Field& field, std::string& value) override;
    void visit(const Field& field, std::vector<int>& value) override;
    void visit(const Field& field, std::vector<double>& value) override;
    void visit(const Field& field, std::vector<std::string>& value) override;
    bool beginGroup(const Field& field) override;
    void endGroup() override;

    /// A key of the outermost object that is read by other means.
    void know(const std::string& key) { levels_.front().keys.push_back(key); }

    /// Reports the keys of the outermost object that no field has asked for.
    void finish() { endGroup(); }

private:
    struct Level {
        const nlohmann::json* object;
        std::string path;
        std::vector<std::string> keys;
    };

    const nlohmann::json* member(const Field& field);
    std::string pathOf(const Field& field) const;
    void wrong(const std::string& path, const nlohmann::json& found, const std::string& expected);
    template <class Value>
    bool element(const Field& field, const nlohmann::json& json, const std::string& path, Value& value);
    template <class Value>
    void one(const Field& field, Value& value);
    template <class Value>
    void many(const Field& field, std::vector<Value>& values);

    std::vector<Level> levels_;
    Problems& problems_;
    std::vector<std::string> elsewhere_;
};

/// Writes a spec as a JSON object, every member spelled out, in the order of describe().
class SpecWriter : public FieldVisitor {
public:
    SpecWriter() : levels_(1, nlohmann::ordered_json::object()) {}

    void visit(const Field& field, bool& value) override { put(field, value); }
    void visit(const Field& field, int& value) override { put(field, value); }
    void visit(const Field& field, std::int64_t& value) override { put(field, value); }
    void visit(const Field& field, double& value) override { put(field, value); }
    void visit(const Field& field, std::string& value) override { put(field, value); }
    void visit(const Field& field, std::vector<int>& value) override { put(field, value); }
    void visit(const Field& field, std::vector<double>& value) override { put(field, value); }
    void visit(const Field& field, std::vector<std::string>& value) override { put(field, value); }
    bool beginGroup(const Field& field) override;
    void endGroup() override;

    nlohmann::ordered_json take() { return std::move(levels_.front()); }

private:
    template <class Value>
    void put(const Field& field, const Value& value) {
        levels_.back()[field.key] = value;
    }

    std::vector<nlohmann::ordered_json> levels_;
    std::vector<std::string> keys_;
};

/// Holds the members of a spec against their ranges and choices.
class SpecChecker : public FieldVisitor {
public:
    SpecChecker(std::string path, Problems& problems) : path_(std::move(path)), problems_(problems) {}

    void visit(const Field&, bool&) override {}
    void visit(const Field& field, int& value) override;
    void visit(const Field& field, std::int64_t& value) override;
    void visit(const Field& field, double& value) override;
    void visit(const Field& field, std::string& value) override;
    void visit(const Field& field, std::vector<int>& value) override;
    void visit(const Field& field, std::vector<double>& value) override;
    void visit(const Field& field, std::vector<std::string>& value) override;
    bool beginGroup(const Field& field) override;
    void endGroup() override;

private:
    std::string path_;
    std::vector<std::string> outer_;
    Problems& problems_;
};

/// Reads `spec` from `json`, which stands at `path`; problems are appended.
template <class Spec>
void readSpec(const nlohmann::json& json, Spec& spec, const std::string& path, Problems& problems);

/// The spec as a JSON object, every default spelled out. Doubles are written so that they read back exactly.
template <class Spec>
nlohmann::ordered_json writeSpec(Spec spec) {
    SpecWriter writer;
    spec.describe(writer);
    return writer.take();
}

/// Appends a Problem for each member that is out of its range or not among its choices.
template <class Spec>
void checkSpec(Spec spec, const std::string& path, Problems& problems) {
    SpecChecker checker(path, problems);
    spec.describe(checker);
}

/// Dotted keys of every member below a JSON object, groups included: "network", "network.hidden".
std::vector<std::string> dottedKeys(const nlohmann::ordered_json& object);

/// Says that `json` is no object; true if it is one.
bool expectObject(const nlohmann::json& json, const std::string& path, Problems& problems);

template <class Spec>
void readSpec(const nlohmann::json& json, Spec& spec, const std::string& path, Problems& problems) {
    if (!expectObject(json, path, problems)) return;
    SpecReader reader(json, path, problems, dottedKeys(writeSpec(spec)));
    spec.describe(reader);
    reader.finish();
}

}  // namespace retort::experiment
