// SPDX-License-Identifier: GPL-3.0-or-later
// The board as one page to read and to send.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/paper/board.h"
#include "core/record/history.h"
#include "core/record/journal.h"
#include "core/run/html.h"
#include "core/run/report_charts.h"
#include "core/run/report_style.h"

namespace retort::paper {

namespace {

using run::element;
using run::escaped;

constexpr std::size_t mostCurves = 40;  ///< Models whose learning curves are shown.

std::string fact(const char* name, const std::string& value) {
    return value.empty() ? value : fmt::format("<div><dt>{}</dt><dd>{}</dd></div>\n", name, escaped(value));
}

std::string facts(const Board& board) {
    std::string seeds;
    for (const int seed : board.seeds) seeds += fmt::format("{}{}", seeds.empty() ? "" : ", ", seed);
    return "<dl>\n" + fact("Data", board.data) + fact("Seeds", seeds) +
           (board.epochScale != 1 ? fact("Epochs, share of the full number", fmt::format("{:g}", board.epochScale))
                                  : std::string()) +
           fact("Processor", board.processor) +
           (board.threads > 0 ? fact("Threads", std::to_string(board.threads)) : std::string()) +
           fact("Matrix products", board.precision) +
           fact("Work, all seeds", run::escaped(humanSeconds(board.seconds))) +
           (board.peakMemory > 0 ? fact("Peak memory", humanBytes(board.peakMemory)) : std::string()) +
           fact("Retort", RETORT_VERSION) + "</dl>\n";
}

std::string table(const Board& board) {
    std::string html =
        "<div class=\"wide\"><table><thead><tr><th class=\"l\">Id</th><th class=\"l\">Experiment</th><th "
        "class=\"l\">Figure</th>"
        "<th>Published</th><th>Ours<small>mean ± standard deviation</small></th><th class=\"l\">Unit</th>";
    for (const int seed : board.seeds) html += fmt::format("<th>Seed {}</th>", seed);
    html += "<th class=\"l\">State</th></tr></thead>\n<tbody>\n";
    for (const BoardRow& row : board.rows) {
        bool first = true;
        for (const Cell& cell : row.cells) {
            html += first ? "<tr class=\"student\">" : "<tr>";
            html += element("th", first ? row.entry->id : "", "l") + element("td", first ? row.entry->title : "", "l") +
                    element("td", cell.figure->label, "l") + element("td", publishedText(*cell.figure)) +
                    fmt::format("<td><b>{}</b></td>", escaped(spreadText(cell))) +
                    element("td", unitOf(cell.figure->measure), "l");
            for (const std::optional<double>& value : cell.values)
                html += element("td", value ? valueText(cell.figure->measure, *value) : "–");
            html +=
                element("td", first ? stateName(row.state) : "", row.state == EntryState::Failed ? "l worse" : "l") +
                "</tr>\n";
            first = false;
        }
    }
    return html + "</tbody></table></div>\n";
}

/// The study of temperatures as curves: a line for each width.
std::string temperatureChart(const BoardRow& row) {
    std::map<std::string, run::Series> lines;
    for (const Cell& cell : row.cells) {
        const std::string& label = cell.figure->label;
        const std::size_t at = label.find(", T = ");
        const std::optional<run::Spread> spread = cell.spread();
        if (at == std::string::npos || !spread) continue;
        const std::string width = label.substr(0, at);
        const auto [line, fresh] = lines.try_emplace(width);
        if (fresh) line->second = {.name = width, .points = {}, .style = static_cast<int>(lines.size()) - 1};
        line->second.points.emplace_back(std::stod(label.substr(at + 6)), spread->mean);
    }
    run::Chart chart{.title = fmt::format("{}: test errors by temperature", row.entry->id),
                     .xTitle = "temperature",
                     .series = {},
                     .wide = true};
    for (auto& [width, line] : lines) chart.series.push_back(std::move(line));
    return run::chartHtml(chart);
}

std::string details(const Board& board) {
    std::string html;
    for (const BoardRow& row : board.rows) {
        const Entry& entry = *row.entry;
        html += fmt::format("<div><h3>{} <small>{}</small></h3>\n<dl>\n", escaped(entry.id), escaped(entry.title));
        html += fact("The paper states", entry.stated) + fact("The paper reports", entry.published);
        std::string chosen;
        for (const std::string& sentence : entry.chosen) chosen += (chosen.empty() ? "" : " ") + sentence;
        html += fact("Chosen here", chosen) + fact("Failed", row.reason);
        std::set<std::string> picked;
        for (const Cell& cell : row.cells)
            if (cell.figure->models.size() > 1 && !cell.figure->mean)
                picked.insert(cell.picked.begin(), cell.picked.end());
        picked.erase("");
        std::string names;
        for (const std::string& name : picked) names += (names.empty() ? "" : ", ") + name;
        html += fact("Best on validation data", names) + "</dl>\n" +
                (entry.id == "M4" ? temperatureChart(row) : std::string()) + "</div>\n";
    }
    return "<div class=\"cards\">\n" + html + "</div>\n";
}

/// Learning curves of the first seed's models that figures were taken from.
std::string curves(const Board& board, const std::filesystem::path& out) {
    if (board.seeds.empty()) return {};
    std::vector<std::string> shown;
    for (const BoardRow& row : board.rows)
        for (const Cell& cell : row.cells)
            for (const std::string& model : cell.figure->models)
                if (std::find(shown.begin(), shown.end(), model) == shown.end()) shown.push_back(model);
    record::History history;
    try {
        history = record::replay(record::readJournal(seedFolder(out, board.seeds.front()) / "journal.jsonl"));
    } catch (const Error&) {
        return {};  // nothing was trained yet, or the damage is told in the table
    }
    std::string html;
    std::size_t count = 0;
    for (const std::string& name : shown) {
        const record::ModelHistory* model = history.model(name);
        const std::string charts =
            model == nullptr || count >= mostCurves ? std::string() : run::learningCurves(*model);
        if (charts.empty()) continue;
        ++count;
        html += fmt::format("<details><summary>{}</summary><div class=\"charts\">\n{}</div></details>\n", escaped(name),
                            charts);
    }
    if (html.empty()) return html;
    return fmt::format("<section><h2>Learning curves, seed {}</h2>\n{}</section>\n", board.seeds.front(), html);
}

}  // namespace

std::string boardPage(const Board& board, const std::filesystem::path& out) {
    const char* css = board.state == "finished" ? "good" : board.state == "failed" ? "bad" : "";
    std::string html =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>The paper, repeated – "
        "Retort</title>\n<style>";
    html += run::reportStyle;
    html += fmt::format(
        "</style>\n</head>\n<body>\n<header><h1>Distilling the knowledge in a neural network, repeated {}</h1>\n"
        "<p>Hinton, Vinyals, Dean, arXiv 1503.02531</p>\n{}</header>\n",
        element("span", board.state, fmt::format("state {}", css)), facts(board));
    html += "<section><h2>Published and ours</h2>\n" + table(board) +
            "<p class=\"note\">Figures are of test data, or of validation data where there is no test set. Where "
            "several models "
            "are tried, the one best on validation data counts. Each seed is a training of its own; the deviation is "
            "that of a sample."
            "</p></section>\n";
    html += "<section><h2>Settings</h2>\n" + details(board) + "</section>\n" + curves(board, out);
    return html + "<footer>Written by Retort " RETORT_VERSION ".</footer>\n</body>\n</html>\n";
}

}  // namespace retort::paper
