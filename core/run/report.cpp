// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/report.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/files.h"
#include "core/base/text.h"
#include "core/run/corrected_bias.h"
#include "core/run/html.h"
#include "core/run/report_charts.h"
#include "core/run/report_style.h"
#include "core/run/report_tables.h"
#include "core/run/run_record.h"
#include "core/run/specialist_figures.h"

namespace retort::run {

namespace {

using Json = nlohmann::ordered_json;
using record::ModelState;

/// A JSON value as plain text: strings without quotes, the rest as it is written; "" for what is not there.
std::string plain(const Json& json, const char* key) {
    if (!json.is_object()) return {};
    const auto found = json.find(key);
    if (found == json.end() || found->is_null()) return {};
    return found->is_string() ? found->get<std::string>() : found->dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string section(const std::string& title, const std::string& body) {
    return body.empty() ? body : fmt::format("<section><h2>{}</h2>\n{}</section>\n", title, body);
}

std::string stateChip(const RunRecord& run) {
    std::string state = plain(run.info, "state");
    if (state.empty() || (state == "running" && run.history.state() != "running")) state = run.history.state();
    const char* css = state == "finished" ? "good" : state == "running" || state == "stopped" ? "" : "bad";
    return element("span", state, fmt::format("state {}", css));
}

std::string facts(const RunRecord& run) {
    std::string html;
    const auto fact = [&](const char* name, const std::string& value) {
        if (!value.empty()) html += fmt::format("<div><dt>{}</dt><dd>{}</dd></div>\n", name, escaped(value));
    };
    const auto moment = [&](const char* key) {
        std::string text = plain(run.info, key);
        if (text.size() == 20 && text[10] == 'T') text = text.substr(0, 10) + " " + text.substr(11, 8) + " UTC";
        return text;
    };
    fact("Started", moment("started"));
    fact("Ended", moment("ended"));
    if (run.history.seconds() > 0) fact("Work, interruptions not counted", humanSeconds(run.history.seconds()));
    fact("Processor", plain(run.info, "processor"));
    fact("Threads", plain(run.info, "threads"));
    if (const auto blas = run.info.find("blas"); blas != run.info.end()) {
        std::string text = plain(*blas, "library");
        if (const std::string kernel = plain(*blas, "kernel"); !kernel.empty()) text += ", kernel " + kernel;
        if (const std::string pinned = plain(*blas, "pinned"); !pinned.empty()) text += ", pinned to " + pinned;
        fact("Matrix products", text);
    }
    if (const auto memory = run.info.find("peakMemory"); memory != run.info.end() && memory->is_number())
        fact("Peak memory", humanBytes(memory->get<double>()));
    fact("Seed", plain(run.info, "seed"));
    fact("Retort", plain(run.info, "retort"));
    return html.empty() ? html : "<dl>\n" + html + "</dl>\n";
}

std::string curves(const RunRecord& run) {
    std::string html;
    if (const std::string overview = accuracyOverview(run.history.models()); !overview.empty())
        html += "<div class=\"model\"><h3>All models</h3><div class=\"charts\">" + overview + "</div></div>\n";
    for (const record::ModelHistory& model : run.history.models()) {
        const std::string charts = learningCurves(model);
        if (charts.empty()) continue;
        std::string about = model.role;
        if (model.state == ModelState::Running || model.state == ModelState::Stopped)
            about += fmt::format(", {} of {} epochs so far", model.epochs.size(), model.plannedEpochs);
        else if (!model.reason.empty())
            about += fmt::format("{}{} {}: {}", about.empty() ? "" : ", ", model.epochs.size(),
                                 model.epochs.size() == 1 ? "epoch" : "epochs", model.reason);
        html +=
            fmt::format("<div class=\"model\"><h3>{} <small>{}</small></h3><div class=\"charts\">\n{}</div></div>\n",
                        escaped(model.name), escaped(about), charts);
    }
    return html;
}

std::string ensembles(const RunRecord& run) {
    std::string charts, hints;
    for (const ResultRow& row : run.rows) {
        const auto found = run.evaluations.find(row.name);
        if (found == run.evaluations.end() || !found->second.ensemble) continue;
        const EnsembleRecord& record = *found->second.ensemble;
        charts += growthChart(row.name, record.growth, record.set);
        hints += "<li>" + element("b", row.name) + ": " + escaped(record.hint) + "</li>\n";
    }
    return charts.empty()
               ? charts
               : "<div class=\"charts\">\n" + charts + "</div>\n<ul class=\"messages\">\n" + hints + "</ul>\n";
}

/// What must be known of models whose biases were corrected.
std::string corrections(const RunRecord& run) {
    std::string html;
    for (const ResultRow& row : run.rows) {
        if (!row.biasCorrection || !row.uncorrected) continue;
        const MissingClasses& before = row.uncorrected->missing;
        const MissingClasses& after = row.biasCorrection->missing;
        const auto accuracy = [](const std::optional<SetResult>& set) {
            return set ? fmt::format("{:.2f} %", 100 * set->frameAccuracy) : std::string("–");
        };
        const std::optional<SetResult>& now = row.test ? row.test : row.validation;
        const std::optional<SetResult>& then = row.test ? row.uncorrected->test : row.uncorrected->validation;
        html += fmt::format(
            "<li>{}: {}. Accuracy {}, before {}; of {} frames of those classes {} are wrong, before {}.</li>\n",
            element("b", row.name), escaped(correctionText(*row.biasCorrection)), accuracy(now), accuracy(then),
            grouped(after.frames), grouped(after.errors), grouped(before.errors));
    }
    return html.empty() ? html : "<ul class=\"messages\">\n" + html + "</ul>\n";
}

std::string specialists(const RunRecord& run) {
    std::string html;
    for (const ResultRow& row : run.rows) {
        const auto found = run.evaluations.find(row.name);
        if (found == run.evaluations.end() || found->second.specialists.is_null()) continue;
        try {
            html += specialistSection(row.name, found->second.specialists);
        } catch (const nlohmann::json::exception& e) {
            html += element("p", fmt::format("What is known of {} is damaged: {}", row.name, e.what()), "note") + "\n";
        }
    }
    return html;
}

std::string messages(const RunRecord& run) {
    std::string failed, other;
    for (const record::Event& event : run.history.messages()) {
        const bool failure = event.kind != record::Event::Kind::Message;
        std::string line = "<li>";
        if (!event.model.empty()) line += fmt::format("<b>{}</b>{}: ", escaped(event.model), failure ? " failed" : "");
        line += escaped(event.text) + "</li>\n";
        (failure ? failed : other) += line;
    }
    for (const std::string& line : run.unreadable) failed += element("li", line) + "\n";
    std::string html;
    if (!failed.empty())
        html += "<h3 class=\"worse\">What went wrong</h3>\n<ul class=\"messages\">\n" + failed + "</ul>\n";
    if (!other.empty()) html += "<ul class=\"messages\">\n" + other + "</ul>\n";
    return html;
}

std::string settings(const RunRecord& run) {
    std::string html;
    if (!run.experiment.empty())
        html += "<details><summary>experiment.json, every default spelled out</summary><pre>" +
                escaped(run.experiment) + "</pre></details>\n";
    const auto seeds = run.info.find("modelSeeds");
    if (seeds != run.info.end() && seeds->is_object() && !seeds->empty()) {
        html += "<details><summary>Seeds of the models</summary><table>\n";
        for (const auto& [name, seed] : seeds->items())
            html += "<tr>" + element("td", name, "l") + element("td", seed.dump()) + "</tr>\n";
        html += "</table></details>\n";
    }
    const auto inputs = run.info.find("inputs");
    if (inputs != run.info.end() && inputs->is_object() && !inputs->empty()) {
        html += fmt::format("<details><summary>Inputs and their hashes ({} files)</summary><table>\n", inputs->size());
        for (const auto& [file, hash] : inputs->items())
            html += fmt::format("<tr>{}<td class=\"l\"><code>{}</code></td></tr>\n", element("td", file, "l"),
                                escaped(hash.is_string() ? hash.get<std::string>() : hash.dump()));
        html += "</table></details>\n";
    }
    return html;
}

}  // namespace

void writeReport(const std::filesystem::path& run, const std::filesystem::path& file) {
    const RunRecord record = readRun(run);
    std::string name = plain(record.info, "name");
    if (name.empty()) name = record.history.experiment().empty() ? "run" : record.history.experiment();
    const std::string verdicts = verdictList(record.groups, record.rows);
    const std::string table = comparisonTable(record.rows);
    const std::string comparison =
        table.empty()
            ? "<p class=\"note\">No model has been evaluated yet.</p>\n"
            : table + spreadTable(record.groups) +
                  "<p class=\"note\">Accuracy is against the alignment; agreement is against the teacher’s decisions. "
                  "The "
                  "teacher’s gain is its accuracy over that of the student’s net trained on hard labels.</p>\n";

    std::string html =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    html += element("title", name + " – Retort") + "\n<style>" + reportStyle + "</style>\n</head>\n<body>\n";
    html += fmt::format("<header><h1>{} {}</h1>\n<p>{}</p>\n{}</header>\n", escaped(name), stateChip(record),
                        escaped(std::filesystem::absolute(run).lexically_normal().string()), facts(record));
    html += section("Do the students gain from their teachers?", verdicts);
    html += section("Comparison", comparison);
    html += section("Ensembles: what each further member adds", ensembles(record));
    html += section("Classes that were missing in training", corrections(record));
    html += section("Specialists", specialists(record));
    html += section("Messages", messages(record));
    html += section("Learning curves", curves(record));
    html += section("Most frequent confusions", confusionTables(record, classNames(run)));
    html += section("Settings", settings(record));
    html += "<footer>Written by Retort " RETORT_VERSION ".</footer>\n</body>\n</html>\n";
    files::writeAtomically(file, html);
}

}  // namespace retort::run
