// SPDX-License-Identifier: GPL-3.0-or-later
// results.json and results.csv.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/run/groups.h"

namespace retort::run {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const std::optional<Spread>& spread) {
    if (!spread) return nullptr;
    Json json = {{"mean", spread->mean}, {"deviation", nullptr}, {"members", spread->members}};
    if (spread->deviation) json["deviation"] = *spread->deviation;
    return json;
}

Json toJson(const std::optional<SetSpread>& set) {
    if (!set) return nullptr;
    return {{"frameAccuracy", toJson(std::optional(set->frameAccuracy))},
            {"crossEntropy", toJson(std::optional(set->crossEntropy))},
            {"ece", toJson(std::optional(set->ece))}};
}

Json toJson(const GroupResult& group) {
    Json json = {{"name", group.name},
                 {"kind", group.kind},
                 {"role", group.role},
                 {"members", group.members},
                 {"validation", toJson(group.validation)},
                 {"test", toJson(group.test)},
                 {"gapClosed", toJson(group.gapClosed)},
                 {"baseline", nullptr},
                 {"comparison", nullptr},
                 {"verdict", nullptr}};
    if (!group.baseline.empty()) json["baseline"] = group.baseline;
    if (!group.comparison) return json;
    const Comparison& c = *group.comparison;
    json["comparison"] = {{"set", group.set},
                          {"difference", c.difference},
                          {"interval", {c.low, c.high}},
                          {"method", "paired bootstrap over utterances, 95 %"}};
    json["verdict"] = verdictWord(c.verdict);
    return json;
}

std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"\n") == std::string::npos) return text;
    std::string out = "\"";
    for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
    return out + "\"";
}

std::string number(const std::optional<double>& value) {
    return value ? fmt::format("{:.6g}", *value) : std::string();
}

/// What a row's group adds to its line.
std::string groupCells(const GroupResult* group) {
    if (group == nullptr) return ",,,,,,,,,";
    const auto mean = [](const std::optional<SetSpread>& set) {
        return set ? fmt::format("{},{}", number(set->frameAccuracy.mean), number(set->frameAccuracy.deviation))
                   : std::string(",");
    };
    const std::string text = fmt::format("{},{},{},{}", quoted(group->name), quoted(group->baseline),
                                         mean(group->validation), mean(group->test));
    if (!group->comparison) return text + ",,,,";
    const Comparison& c = *group->comparison;
    return text +
           fmt::format(",{},{},{},{}", number(c.difference), number(c.low), number(c.high), verdictWord(c.verdict));
}

}  // namespace

std::string resultsJson(const std::vector<ResultRow>& rows, const std::vector<GroupResult>& groups) {
    Json json = {{"format", "retort-results/1"}, {"models", Json::array()}};
    for (const ResultRow& row : rows) json["models"].push_back(Json::parse(toJsonText(row)));
    json["groups"] = Json::array();
    for (const GroupResult& group : groups) json["groups"].push_back(toJson(group));
    return json.dump(2) + "\n";
}

std::string resultsCsv(const std::vector<ResultRow>& rows, const std::vector<GroupResult>& groups) {
    std::string text =
        "name,kind,role,network,parameters,epochs,seconds,validationFrameAccuracy,validationCrossEntropy,"
        "testFrameAccuracy,"
        "testCrossEntropy,testEce,agreement,gapClosed,framesPerSecond,divergence,"
        "group,baseline,groupValidationAccuracy,groupValidationDeviation,groupTestAccuracy,groupTestDeviation,"
        "difference,low,high,verdict\n";
    for (const ResultRow& row : rows) {
        const auto of = [&](const std::optional<SetResult>& set, double SetResult::*member) {
            return number(set ? std::optional<double>((*set).*member) : std::nullopt);
        };
        const auto agreement = row.agreement.find(row.teacher);
        const auto divergence = row.divergence.find(row.teacher);
        text += fmt::format(
            "{},{},{},{},{},{},{:.3f},{},{},{},{},{},{},{},{:.1f},{},{}\n", quoted(row.name), row.kind, row.role,
            quoted(row.network), row.parameters, row.epochs, row.seconds, of(row.validation, &SetResult::frameAccuracy),
            of(row.validation, &SetResult::crossEntropy), of(row.test, &SetResult::frameAccuracy),
            of(row.test, &SetResult::crossEntropy), of(row.test, &SetResult::ece),
            number(agreement == row.agreement.end() ? std::nullopt : std::optional<double>(agreement->second)),
            number(row.gapClosed), row.framesPerSecond,
            number(divergence == row.divergence.end() ? std::nullopt : std::optional<double>(divergence->second)),
            groupCells(groupOf(row, groups)));
    }
    return text;
}

}  // namespace retort::run
