// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/results.h"

#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/run/groups.h"

namespace retort::run {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char* formatName = "retort-results/1";

const SetResult* judged(const ResultRow& row) {
    return row.test ? &*row.test : row.validation ? &*row.validation : nullptr;
}

Json toJson(const std::optional<SetResult>& set) {
    if (!set) return nullptr;
    return {{"frameAccuracy", set->frameAccuracy}, {"crossEntropy", set->crossEntropy}, {"ece", set->ece}};
}

std::optional<SetResult> setFrom(const Json& json) {
    if (json.is_null()) return std::nullopt;
    const auto number = [&](const char* key) {
        return json.at(key).is_null() ? std::nan("") : json.at(key).get<double>();  // JSON has no NaN
    };
    return SetResult{number("frameAccuracy"), number("crossEntropy"), number("ece")};
}

Json toJson(const MissingClasses& missing) {
    return {{"frames", missing.frames}, {"errors", missing.errors}};
}

MissingClasses missingFrom(const Json& json) {
    return {json.at("frames"), json.at("errors")};
}

Json toJson(const ResultRow& row) {
    Json json = {{"name", row.name},
                 {"kind", row.kind},
                 {"role", row.role},
                 {"network", row.network},
                 {"group", row.group},
                 {"baseline", row.baseline},
                 {"parameters", row.parameters},
                 {"epochs", row.epochs},
                 {"seconds", row.seconds},
                 {"validation", toJson(row.validation)},
                 {"test", toJson(row.test)},
                 {"agreement", Json::object()},
                 {"divergence", Json::object()},
                 {"teacher", row.teacher},
                 {"gapClosed", nullptr},
                 {"framesPerSecond", row.framesPerSecond}};
    for (const auto& [teacher, share] : row.agreement) json["agreement"][teacher] = share;
    for (const auto& [teacher, nats] : row.divergence) json["divergence"][teacher] = nats;
    if (row.gapClosed) json["gapClosed"] = *row.gapClosed;
    if (const auto& c = row.biasCorrection)
        json["biasCorrection"] = {
            {"how", c->how}, {"classes", c->classes}, {"shift", c->shift}, {"missing", toJson(c->missing)}};
    if (const auto& u = row.uncorrected)
        json["uncorrected"] = {
            {"validation", toJson(u->validation)}, {"test", toJson(u->test)}, {"missing", toJson(u->missing)}};
    return json;
}

ResultRow rowFrom(const Json& json) {
    ResultRow row;
    row.name = json.at("name");
    row.kind = json.at("kind");
    row.role = json.at("role");
    row.network = json.value("network", "");
    row.group = json.value("group", "");
    row.baseline = json.value("baseline", "");
    row.parameters = json.at("parameters");
    row.epochs = json.at("epochs");
    row.seconds = json.at("seconds");
    row.validation = setFrom(json.at("validation"));
    row.test = setFrom(json.at("test"));
    for (const auto& [teacher, share] : json.at("agreement").items()) row.agreement[teacher] = share;
    if (const auto divergence = json.find("divergence"); divergence != json.end())
        for (const auto& [teacher, nats] : divergence->items())
            row.divergence[teacher] = nats.is_null() ? std::nan("") : nats.get<double>();
    row.teacher = json.value("teacher", "");
    if (!json.at("gapClosed").is_null()) row.gapClosed = json.at("gapClosed").get<double>();
    row.framesPerSecond = json.at("framesPerSecond");
    if (const auto c = json.find("biasCorrection"); c != json.end())
        row.biasCorrection = BiasCorrection{c->at("how"), c->at("classes").get<std::vector<std::int32_t>>(),
                                            c->at("shift").get<std::vector<double>>(), missingFrom(c->at("missing"))};
    if (const auto u = json.find("uncorrected"); u != json.end())
        row.uncorrected =
            Uncorrected{setFrom(u->at("validation")), setFrom(u->at("test")), missingFrom(u->at("missing"))};
    return row;
}

}  // namespace

void fillGaps(std::vector<ResultRow>& rows) {
    for (ResultRow& student : rows) {
        student.gapClosed.reset();
        if (student.kind != "distilled" || student.teacher.empty()) continue;
        const SetResult* teacher = nullptr;
        double baseline = 0;
        int baselines = 0;
        for (const ResultRow& row : rows) {
            const SetResult* result = judged(row);
            if (result == nullptr) continue;
            if (row.name == student.teacher) teacher = result;
            if (isBaselineOf(row, student)) {
                baseline += result->frameAccuracy;
                ++baselines;
            }
        }
        const SetResult* own = judged(student);
        if (teacher == nullptr || own == nullptr || baselines == 0) continue;
        baseline /= baselines;
        const double gap = teacher->frameAccuracy - baseline;
        if (gap > 0) student.gapClosed = (own->frameAccuracy - baseline) / gap;
    }
}

std::string toJsonText(const ResultRow& row) {
    return toJson(row).dump();
}

ResultRow rowFromJson(const std::string& text) {
    try {
        return rowFrom(Json::parse(text));
    } catch (const nlohmann::json::exception& e) {
        throw Error(std::string("is no row of results: ") + e.what());
    }
}

std::vector<ResultRow> readResults(const std::string& text, const std::string& where) {
    try {
        const Json json = Json::parse(text);
        if (json.at("format") != formatName) throw Error("is no results file", where);
        std::vector<ResultRow> rows;
        for (const Json& row : json.at("models")) rows.push_back(rowFrom(row));
        return rows;
    } catch (const nlohmann::json::exception& e) {
        throw Error(std::string("is no results file: ") + e.what(), where);
    }
}

}  // namespace retort::run
