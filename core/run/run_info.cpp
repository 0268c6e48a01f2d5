// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_info.h"

#include <fmt/format.h>

#include <set>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/math/gemm.h"
#include "core/run/machine.h"

namespace retort::run {

namespace {

using Json = nlohmann::ordered_json;

Json hashes(const data::Inputs& inputs) {
    Json json = Json::object();
    const std::set<std::filesystem::path> once(inputs.files.begin(), inputs.files.end());
    for (const std::filesystem::path& file : once) json[file.string()] = files::hashOfFile(file);
    return json;
}

}  // namespace

RunInfo RunInfo::open(const RunFolder& folder, const experiment::Plan& plan, const data::Inputs& inputs,
                      const ThreadShares& shares, const GemmBackend& products) {
    RunInfo info;
    info.file_ = folder.file("run.json");
    const BlasInfo blas = blasInfo(products);
    Json& json = info.json_;
    json = {{"format", "retort-run/1"},
            {"state", "running"},
            {"name", plan.experiment.name},
            {"seed", plan.experiment.seed},
            {"started", timestamp()},
            {"ended", nullptr},
            {"retort", RETORT_VERSION},
            {"processor", processorName()},
            {"threads", shares.threads()},
            {"modelThreads", shares.byModel()},
            {"flopsWorthAThread", ThreadShares::flopsWorthAThread},
            {"blas",
             {{"backend", blas.backend}, {"library", blas.library}, {"kernel", blas.kernel}, {"pinned", blas.pinned}}},
            {"modelSeeds", Json::object()},
            {"inputs", hashes(inputs)},
            {"features", files::hashOf(experiment::toJson(plan.experiment)["inputs"]["features"].dump())}};
    for (const experiment::PlannedModel& model : plan.models) json["modelSeeds"][model.name] = model.seed;

    if (std::filesystem::exists(info.file_)) {
        Json before;
        try {
            before = Json::parse(files::readAll(info.file_));
        } catch (const nlohmann::json::exception& e) {
            throw failure(std::string("is damaged: ") + e.what(), info.file_.string(),
                          "start the run anew in another folder");
        }
        if (!before.is_object() || !before.contains("inputs") || !before["inputs"].is_object())
            throw failure("is damaged", info.file_.string(), "start the run anew in another folder");
        for (const auto& [file, hash] : json["inputs"].items())
            if (!before["inputs"].contains(file) || before["inputs"][file] != hash)
                throw Error("has changed since this run began", file, "start a new run in another folder");
        for (const auto& [file, hash] : before["inputs"].items())
            if (!json["inputs"].contains(file))
                throw Error("is no longer read, but was when this run began", file,
                            "start a new run in another folder");
        for (const char* key : {"retort", "processor", "threads", "blas"})
            if (before.contains(key) && before[key] != json[key])
                info.notes_.push_back(fmt::format("{} was {} and is now {}: weights may differ in their last bits", key,
                                                  before[key].dump(), json[key].dump()));
        json["started"] = before.value("started", json["started"].get<std::string>());
    }
    info.write();
    return info;
}

std::string RunInfo::recordedProducts(const RunFolder& folder) {
    if (!std::filesystem::exists(folder.file("run.json"))) return "";
    try {
        const Json json = Json::parse(files::readAll(folder.file("run.json")));
        if (json.contains("blas") && json["blas"].is_object()) return json["blas"].value("backend", "openblas");
    } catch (const nlohmann::json::exception&) {
        return "";  // open() says what is wrong with it
    }
    return "";
}

std::optional<ThreadShares> RunInfo::recordedShares(const RunFolder& folder, const experiment::Plan& plan,
                                                    int threads) {
    if (!std::filesystem::exists(folder.file("run.json"))) return std::nullopt;
    try {
        const Json json = Json::parse(files::readAll(folder.file("run.json")));
        if (!json.contains("threads") || json["threads"] != threads) return std::nullopt;
        std::map<std::string, int> byModel;
        for (const experiment::PlannedModel& model : plan.models)
            byModel[model.name] =
                json.contains("modelThreads") ? json["modelThreads"].at(model.name).get<int>() : threads;
        return ThreadShares(std::move(byModel), threads);
    } catch (const nlohmann::json::exception&) {
        return std::nullopt;  // open() says what is wrong with it
    }
}

void RunInfo::close(const std::string& state) {
    json_["state"] = state;
    json_["ended"] = timestamp();
    json_["peakMemory"] = peakMemory();
    write();
}

std::string RunInfo::inputHash() const {
    return files::hashOf(json_["inputs"].dump(-1, ' ', false, Json::error_handler_t::replace) +
                         json_["features"].dump());
}

void RunInfo::write() const {
    files::writeAtomically(file_, json_.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

}  // namespace retort::run
