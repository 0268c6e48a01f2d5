// SPDX-License-Identifier: GPL-3.0-or-later
// The board as text: numbers for people, board.json, board.csv.
#include <fmt/format.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/paper/board.h"

namespace retort::paper {

namespace {

using Json = nlohmann::ordered_json;

int decimalsOf(Measure measure) {
    switch (measure) {
        case Measure::Errors:
        case Measure::MissingErrors:
        case Measure::GainKept:
            return 0;
        case Measure::CrossEntropy:
            return 3;
        case Measure::ErrorRate:
        case Measure::Accuracy:
        case Measure::TrainAccuracy:
        case Measure::Gain:
        case Measure::CoveredGain:
            return 2;
    }
    return 2;
}

std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"\n") == std::string::npos) return text;
    std::string out = "\"";
    for (const char c : text) out += c == '"' ? "\"\"" : std::string(1, c);
    return out + "\"";
}

Json figureJson(const Cell& cell) {
    const Figure& figure = *cell.figure;
    Json json = {
        {"label", figure.label},   {"unit", unitOf(figure.measure)}, {"published", nullptr}, {"models", figure.models},
        {"values", Json::array()}, {"picked", cell.picked},          {"mean", nullptr},      {"deviation", nullptr}};
    if (figure.published) json["published"] = *figure.published;
    for (const std::optional<double>& value : cell.values) json["values"].push_back(value ? Json(*value) : Json());
    if (const std::optional<run::Spread> spread = cell.spread()) {
        json["mean"] = spread->mean;
        if (spread->deviation) json["deviation"] = *spread->deviation;
    }
    return json;
}

}  // namespace

std::string valueText(Measure measure, double value) {
    const int decimals = decimalsOf(measure);
    const bool sign = measure == Measure::Gain || measure == Measure::CoveredGain;
    return sign ? fmt::format("{:+.{}f}", value, decimals) : fmt::format("{:.{}f}", value, decimals);
}

std::string spreadText(const Cell& cell) {
    const std::optional<run::Spread> spread = cell.spread();
    if (!spread) return "–";
    const Measure measure = cell.figure->measure;
    if (!spread->deviation) return valueText(measure, spread->mean);
    const int decimals = std::max(1, decimalsOf(measure));
    const bool sign = measure == Measure::Gain || measure == Measure::CoveredGain;
    return fmt::format("{}{:.{}f} ± {:.{}f}", sign && spread->mean >= 0 ? "+" : "", spread->mean, decimals,
                       *spread->deviation, decimals);
}

std::string publishedText(const Figure& figure) {
    if (!figure.published) return figure.publishedText.empty() ? "–" : figure.publishedText;
    return fmt::format("{}", *figure.published);
}

const char* stateName(EntryState state) {
    switch (state) {
        case EntryState::Waiting:
            return trText("waiting");
        case EntryState::Running:
            return trText("running");
        case EntryState::Done:
            return trText("done");
        case EntryState::Failed:
            return trText("failed");
    }
    return "";
}

std::string boardJson(const Board& board) {
    Json json = {{"format", "retort-board/1"},     {"retort", RETORT_VERSION}, {"paper", "arXiv 1503.02531"},
                 {"state", board.state},           {"data", board.data},       {"seeds", board.seeds},
                 {"epochScale", board.epochScale}, {"seconds", board.seconds}, {"peakMemory", board.peakMemory},
                 {"processor", board.processor},   {"threads", board.threads}, {"products", board.precision},
                 {"entries", Json::array()}};
    for (const BoardRow& row : board.rows) {
        const Entry& entry = *row.entry;
        Json figures = Json::array();
        for (const Cell& cell : row.cells) figures.push_back(figureJson(cell));
        json["entries"].push_back({{"id", entry.id},
                                   {"title", entry.title},
                                   {"stated", entry.stated},
                                   {"published", entry.published},
                                   {"chosen", entry.chosen},
                                   {"state", stateName(row.state)},
                                   {"reason", row.reason},
                                   {"figures", std::move(figures)}});
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string boardCsv(const Board& board) {
    std::string text = "id,figure,unit,published,mean,deviation,seeds,state";
    for (const int seed : board.seeds) text += fmt::format(",seed {}", seed);
    text += "\n";
    const auto number = [](const std::optional<double>& value) {
        return value ? fmt::format("{:.6g}", *value) : std::string();
    };
    for (const BoardRow& row : board.rows)
        for (const Cell& cell : row.cells) {
            const std::optional<run::Spread> spread = cell.spread();
            text += fmt::format(
                "{},{},{},{},{},{},{},{}", row.entry->id, quoted(cell.figure->label), unitOf(cell.figure->measure),
                number(cell.figure->published), number(spread ? std::optional(spread->mean) : std::nullopt),
                number(spread ? spread->deviation : std::nullopt), spread ? spread->members : 0, stateName(row.state));
            for (const std::optional<double>& value : cell.values) text += "," + number(value);
            text += "\n";
        }
    return text;
}

void writeBoard(const Board& board, const std::filesystem::path& out) {
    files::writeAtomically(out / "board.json", boardJson(board));
    files::writeAtomically(out / "board.csv", boardCsv(board));
    files::writeAtomically(out / "board.html", boardPage(board, out));
}

}  // namespace retort::paper
