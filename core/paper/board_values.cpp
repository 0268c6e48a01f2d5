// SPDX-License-Identifier: GPL-3.0-or-later
// Figures out of run folders.
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/paper/board.h"
#include "core/record/journal.h"
#include "core/run/ensembles.h"
#include "core/run/run_record.h"

namespace retort::paper {

namespace {

namespace fs = std::filesystem;
using run::ResultRow;
using run::SetResult;

constexpr std::uint64_t mostBytes = 256ULL << 20;

const ResultRow* rowNamed(const std::vector<ResultRow>& rows, const std::string& name) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const ResultRow& row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}

const std::optional<SetResult>& judged(const ResultRow& row, bool uncorrected) {
    if (uncorrected && row.uncorrected)
        return row.uncorrected->test ? row.uncorrected->test : row.uncorrected->validation;
    return row.test ? row.test : row.validation;
}

std::optional<double> accuracyOf(const std::vector<ResultRow>& rows, const std::string& name) {
    const ResultRow* row = rowNamed(rows, name);
    if (row == nullptr || !judged(*row, false)) return std::nullopt;
    return judged(*row, false)->frameAccuracy;
}

/// Frames of the set that a row is judged on.
std::optional<double> framesOf(const fs::path& run, const std::string& row) {
    const std::optional<run::EvaluationRecord> record = run::readEvaluation(run, row);
    if (!record) return std::nullopt;
    return static_cast<double>(
        std::accumulate(record->hits.frames.begin(), record->hits.frames.end(), std::int64_t{0}));
}

/// Of the epoch whose weights became the final ones; of one that has finished.
std::optional<double> trainAccuracyOf(const fs::path& run, const std::string& model) {
    using record::Event;
    const std::vector<Event> events = record::readJournal(run / "journal.jsonl");
    int final = 0;
    for (const Event& event : events)
        if (event.kind == Event::Kind::ModelFinished && event.model == model)
            final = static_cast<int>(event.value("finalEpoch", event.epoch));
    std::optional<double> accuracy;
    for (const Event& event : events)
        if (event.kind == Event::Kind::EpochDone && event.model == model && event.epoch == final)
            accuracy = event.value("trainAccuracy");
    return accuracy;
}

/// Gain of specialists over their generalist on frames whose right class so many of them know, points.
std::optional<double> coveredGainOf(const fs::path& run, const std::string& row, std::size_t specialists) {
    const fs::path file = run / "models" / run::folderOf(row) / "evaluation.json";
    try {
        const auto json = nlohmann::ordered_json::parse(files::readAll(file, mostBytes)).at("specialists");
        const auto& byCover = json.at(json.contains("test") ? "test" : "validation").at("byCover");
        if (specialists >= byCover.size()) return std::nullopt;
        const auto& gain = byCover.at(specialists);
        const double frames = gain.at("frames");
        if (frames <= 0) return std::nullopt;
        return 100 * (gain.at("together").get<double>() - gain.at("generalist").get<double>()) / frames;
    } catch (const nlohmann::json::exception& e) {
        throw Error(std::string("is damaged: ") + e.what(), file.string());
    }
}

/// The row that counts; null while one of them is not there.
const ResultRow* chosenRow(const Figure& figure, const std::vector<ResultRow>& rows) {
    const ResultRow* best = nullptr;
    for (const std::string& name : figure.models) {
        const ResultRow* row = rowNamed(rows, name);
        if (row == nullptr) return nullptr;
        const bool better = best == nullptr || (row->validation && best->validation &&
                                                row->validation->frameAccuracy > best->validation->frameAccuracy);
        if (better) best = row;
    }
    return best;
}

std::optional<double> ofRow(const Figure& figure, const ResultRow& row, const std::vector<ResultRow>& rows,
                            const fs::path& run) {
    const std::optional<SetResult>& set = judged(row, figure.uncorrected);
    if (!set) return std::nullopt;
    const auto share = [&](const std::string& name) { return accuracyOf(rows, name); };
    switch (figure.measure) {
        case Measure::Errors: {
            const std::optional<double> frames = framesOf(run, row.name);
            if (!frames) return std::nullopt;
            return std::round((1 - set->frameAccuracy) * *frames);
        }
        case Measure::ErrorRate:
            return 100 * (1 - set->frameAccuracy);
        case Measure::MissingErrors:
            if (figure.uncorrected && row.uncorrected) return static_cast<double>(row.uncorrected->missing.errors);
            if (!figure.uncorrected && row.biasCorrection)
                return static_cast<double>(row.biasCorrection->missing.errors);
            return std::nullopt;
        case Measure::Accuracy:
            return 100 * set->frameAccuracy;
        case Measure::CrossEntropy:
            return set->crossEntropy;
        case Measure::TrainAccuracy:
            if (const std::optional<double> accuracy = trainAccuracyOf(run, row.name)) return 100 * *accuracy;
            return std::nullopt;
        case Measure::Gain:
            if (const std::optional<double> other = share(figure.against)) return 100 * (set->frameAccuracy - *other);
            return std::nullopt;
        case Measure::GainKept: {
            const std::optional<double> other = share(figure.against), teacher = share(figure.teacher);
            if (!other || !teacher || *teacher <= *other) return std::nullopt;  // no gain that could be kept
            return 100 * (set->frameAccuracy - *other) / (*teacher - *other);
        }
        case Measure::CoveredGain:
            return coveredGainOf(run, row.name, static_cast<std::size_t>(figure.specialists));
    }
    return std::nullopt;
}

}  // namespace

std::optional<double> valueOf(const Figure& figure, const std::vector<ResultRow>& rows, const fs::path& run,
                              std::string& picked) {
    picked.clear();
    if (!figure.mean) {
        const ResultRow* row = chosenRow(figure, rows);
        if (row == nullptr) return std::nullopt;
        picked = row->name;
        return ofRow(figure, *row, rows, run);
    }
    std::vector<double> values;
    for (const std::string& name : figure.models) {
        const ResultRow* row = rowNamed(rows, name);
        const std::optional<double> value = row == nullptr ? std::nullopt : ofRow(figure, *row, rows, run);
        if (!value) return std::nullopt;
        values.push_back(*value);
    }
    const std::optional<run::Spread> spread = run::Spread::of(values);
    if (!spread) return std::nullopt;
    return spread->mean;
}

}  // namespace retort::paper
