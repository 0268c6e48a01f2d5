// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_record.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <sstream>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/experiment/experiment.h"
#include "core/kaldi/transition_model.h"
#include "core/record/journal.h"
#include "core/run/breakdown.h"
#include "core/run/ensembles.h"

namespace retort::run {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::uint64_t mostBytes = 256ULL << 20;

/// What files of older versions do not have.
void readPhones(const Json& set, EvaluationRecord& record, const std::string& where) {
    if (const auto phones = set.find("phones"); phones != set.end()) {
        record.phoneNames = phones->at("names").get<std::vector<std::string>>();
        for (const Json& c : phones->at("counts")) {
            const PhoneCount count{c.at(0), c.at(1), c.at(2)};
            if (count.aligned >= record.phoneNames.size() || count.decided >= record.phoneNames.size() ||
                count.frames < 0)
                throw Error(fmt::format("is damaged: it counts phones {} and {} of {}", count.aligned, count.decided,
                                        record.phoneNames.size()),
                            where);
            record.phones.push_back(count);
        }
    }
    if (const auto speakers = set.find("speakers"); speakers != set.end())
        for (const Json& s : *speakers) {
            const SpeakerCount count{s.at(0), s.at(1), s.at(2)};
            if (count.correct < 0 || count.frames < count.correct)
                throw Error("is damaged: more frames of a speaker are right than there are", where);
            record.speakers.push_back(count);
        }
}

EvaluationRecord evaluationFrom(const std::string& text, const std::string& where) {
    const Json json = Json::parse(text);
    EvaluationRecord record;
    record.set = json.contains("test") ? "test" : "validation";
    const Json& set = json.at(record.set);
    record.hits.frames = set.at("utteranceFrames").get<std::vector<std::int64_t>>();
    record.hits.correct = set.at("utteranceCorrect").get<std::vector<std::int64_t>>();
    if (record.hits.frames.size() != record.hits.correct.size())
        throw Error("is damaged: frames and hits of the utterances differ in number", where);
    for (const Json& c : set.at("confusions")) record.confusions.push_back({c.at(0), c.at(1), c.at(2)});
    readPhones(set, record, where);
    if (const auto ensemble = json.find("ensemble"); ensemble != json.end()) record.ensemble = ensembleFrom(*ensemble);
    if (const auto specialists = json.find("specialists"); specialists != json.end()) record.specialists = *specialists;
    return record;
}

/// Runs `read` on the file where it is there; damage becomes a line of `unreadable`.
template <class Read>
void readIf(const fs::path& file, std::vector<std::string>& unreadable, Read read) {
    std::error_code none;
    if (!fs::exists(file, none)) return;
    try {
        read(file);
    } catch (const Error& e) {
        unreadable.push_back(e.what());
    } catch (const nlohmann::json::exception& e) {
        unreadable.push_back(fmt::format("{}: is damaged: {}", file.string(), e.what()));
    }
}

}  // namespace

RunRecord readRun(const fs::path& folder, const std::function<bool()>& stopping) {
    const auto there = [&](const char* name) {
        std::error_code none;
        return fs::is_regular_file(folder / name, none);
    };
    if (!there("run.json") && !there("journal.jsonl"))
        throw Error("is no run folder: it holds neither run.json nor journal.jsonl", folder.string(),
                    "name the --out folder of retort run");
    RunRecord run;
    std::vector<std::string>& bad = run.unreadable;
    readIf(folder / "run.json", bad,
           [&](const fs::path& file) { run.info = Json::parse(files::readAll(file, mostBytes)); });
    if (!run.info.is_object()) run.info = Json::object();
    readIf(folder / "experiment.json", bad,
           [&](const fs::path& file) { run.experiment = files::readAll(file, mostBytes); });
    readIf(folder / "journal.jsonl", bad, [&](const fs::path& file) {
        run.history = record::replay(record::readJournal(file, ~std::uint64_t{0}, stopping));
    });
    readIf(folder / "results.json", bad,
           [&](const fs::path& file) { run.rows = readResults(files::readAll(file, mostBytes), file.string()); });
    for (const record::ModelHistory& model : run.history.models()) {
        const bool known =
            std::any_of(run.rows.begin(), run.rows.end(), [&](const ResultRow& row) { return row.name == model.name; });
        if (known || model.resultJson.empty()) continue;
        try {
            run.rows.push_back(rowFromJson(model.resultJson));
        } catch (const Error& e) {
            bad.push_back(fmt::format("{}: {}", model.name, e.what()));
        }
    }
    fillGaps(run.rows);
    for (const ResultRow& row : run.rows) {
        if (stopping && stopping()) break;
        try {
            if (std::optional<EvaluationRecord> record = readEvaluation(folder, row.name))
                run.evaluations[row.name] = std::move(*record);
        } catch (const Error& e) {
            bad.push_back(e.what());
        }
    }
    run.groups = makeGroups(run.rows, [&](const std::string& row) -> std::optional<RowHits> {
        const auto found = run.evaluations.find(row);
        if (found == run.evaluations.end()) return std::nullopt;
        return RowHits{found->second.set, found->second.hits};
    });
    return run;
}

std::optional<EvaluationRecord> readEvaluation(const fs::path& run, const std::string& row) {
    const std::string own = folderOf(row);
    std::error_code none;
    const fs::path file = run / "models" / own / "evaluation.json";
    if (own.empty() || !fs::exists(file, none)) return std::nullopt;
    try {
        return evaluationFrom(files::readAll(file, mostBytes), file.string());
    } catch (const nlohmann::json::exception& e) {
        throw Error(std::string("is damaged: ") + e.what(), file.string());
    }
}

std::map<std::int32_t, std::string> classNames(const fs::path& folder) {
    std::map<std::int32_t, std::string> names;
    try {
        Problems ignored;
        const experiment::Experiment experiment = experiment::readExperiment(folder / "experiment.json", ignored);
        if (experiment.inputs.source != "kaldi" || experiment.inputs.hmm.empty()) return {};
        const fs::path hmm = experiment.resolve(experiment.inputs.hmm);
        const kaldi::TransitionModel model = kaldi::TransitionModel::read(hmm);
        const std::map<std::int32_t, std::string> symbols = readPhoneSymbols(phoneSymbols(experiment));

        std::map<std::int32_t, std::set<std::pair<std::int32_t, std::int32_t>>> states;  // pdf -> (phone, state)
        for (std::int32_t tid = 1; tid <= model.numTransitionIds(); ++tid) {
            const kaldi::TransitionRow& row = model.row(tid);
            states[row.pdf].emplace(row.phone, row.hmmState);
        }
        for (const auto& [pdf, owners] : states) {
            const auto [phone, state] = *owners.begin();
            const auto symbol = symbols.find(phone);
            std::string name =
                fmt::format("{}.{}", symbol == symbols.end() ? std::to_string(phone) : symbol->second, state);
            if (owners.size() > 1) name += fmt::format(" +{}", owners.size() - 1);
            names[pdf] = name;
        }
    } catch (const Error&) {
        names.clear();  // the recipe may be gone by now: class numbers do
    }
    return names;
}

}  // namespace retort::run
