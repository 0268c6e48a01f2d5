// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/event.h"

#include <limits>
#include <nlohmann/json.hpp>

#include "core/base/error.h"

namespace retort::record {

namespace {

using Kind = Event::Kind;

struct KindName {
    Kind kind;
    const char* name;
};

constexpr KindName names[] = {
    {Kind::RunStarted, "runStarted"},       {Kind::RunResumed, "runResumed"},
    {Kind::ModelStarted, "modelStarted"},   {Kind::Sample, "sample"},
    {Kind::EpochDone, "epochDone"},         {Kind::CheckpointSaved, "checkpointSaved"},
    {Kind::ModelFinished, "modelFinished"}, {Kind::ModelEvaluated, "modelEvaluated"},
    {Kind::ModelFailed, "modelFailed"},     {Kind::Message, "message"},
    {Kind::RunFinished, "runFinished"},     {Kind::RunStopped, "runStopped"},
    {Kind::RunFailed, "runFailed"},         {Kind::Progress, "progress"},
};

}  // namespace

double Event::value(const std::string& name, double otherwise) const {
    const auto found = values.find(name);
    return found == values.end() ? otherwise : found->second;
}

const char* kindName(Kind kind) {
    for (const KindName& row : names)
        if (row.kind == kind) return row.name;
    return "message";
}

std::string toJsonLine(const Event& event) {
    nlohmann::ordered_json json;
    json["event"] = kindName(event.kind);
    if (!event.model.empty()) json["model"] = event.model;
    if (event.epoch != 0) json["epoch"] = event.epoch;
    if (event.step != 0) json["step"] = event.step;
    json["time"] = event.time;
    for (const auto& [name, value] : event.values) json["values"][name] = value;
    if (!event.text.empty()) json["text"] = event.text;
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Event fromJsonLine(const std::string& line, const std::string& where) {
    try {
        const nlohmann::json json = nlohmann::json::parse(line);
        Event event;
        const std::string kind = json.at("event");
        bool known = false;
        for (const KindName& row : names)
            if (kind == row.name) {
                event.kind = row.kind;
                known = true;
            }
        if (!known) throw Error("unknown event \"" + kind + "\"", where, "was the run made by a newer version?");
        event.model = json.value("model", "");
        event.epoch = json.value("epoch", 0);
        event.step = json.value("step", std::int64_t{0});
        event.time = json.value("time", 0.0);
        event.text = json.value("text", "");
        if (json.contains("values")) {
            if (!json["values"].is_object()) throw Error("is no event: its values have no names", where);
            for (const auto& [name, value] : json["values"].items())
                event.values[name] = value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
        }
        return event;
    } catch (const nlohmann::json::exception& e) {
        throw Error(std::string("is no event: ") + e.what(), where);
    }
}

}  // namespace retort::record
