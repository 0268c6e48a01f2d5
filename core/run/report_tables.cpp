// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/report_tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/text.h"
#include "core/run/html.h"

namespace retort::run {

namespace {

constexpr std::size_t confusionsShown = 12;

std::string whole(double number) {
    return std::isfinite(number) && std::abs(number) < 1e15 ? grouped(std::llround(number)) : std::string("–");
}

std::string number(std::optional<double> value, double factor, int decimals) {
    return value && std::isfinite(*value) ? fmt::format("{:.{}f}", *value * factor, decimals) : std::string("–");
}

struct Column {
    const char* title;
    const char* unit;
    std::string (*text)(const ResultRow&);
    bool left = false;
};

std::optional<double> of(const std::optional<SetResult>& set, double SetResult::*member) {
    return set ? std::optional<double>((*set).*member) : std::nullopt;
}

/// A model's own teachers may be several; what counts is the row it is compared with.
std::optional<double> agreementOf(const ResultRow& row) {
    auto found = row.agreement.find(row.teacher);
    if (found == row.agreement.end()) found = row.agreement.begin();
    return found == row.agreement.end() ? std::nullopt : std::optional<double>(found->second);
}

// Columns whose every cell would be empty are left out.
const Column columns[] = {
    {"Kind", "",
     [](const ResultRow& r) {
         return r.kind == "ensemble"      ? std::string("mean")
                : r.kind == "specialists" ? std::string("with generalist")
                                          : r.role;
     },
     true},
    {"Network", "", [](const ResultRow& r) { return r.network; }, true},
    {"Parameters", "", [](const ResultRow& r) { return whole(static_cast<double>(r.parameters)); }},
    {"Test accuracy", "% of frames",
     [](const ResultRow& r) { return number(of(r.test, &SetResult::frameAccuracy), 100, 2); }},
    {"Test cross entropy", "nats/frame",
     [](const ResultRow& r) { return number(of(r.test, &SetResult::crossEntropy), 1, 4); }},
    {"Calibration error", "%",
     [](const ResultRow& r) { return number(of(r.test ? r.test : r.validation, &SetResult::ece), 100, 2); }},
    {"Validation accuracy", "% of frames",
     [](const ResultRow& r) { return number(of(r.validation, &SetResult::frameAccuracy), 100, 2); }},
    {"Agrees with teacher", "% of frames", [](const ResultRow& r) { return number(agreementOf(r), 100, 2); }},
    {"Divergence from teacher", "nats/frame",
     [](const ResultRow& r) {
         const auto found = r.divergence.find(r.teacher);
         return found == r.divergence.end() ? std::string("–") : number(found->second, 1, 4);
     }},
    {"Teacher’s gain kept", "%", [](const ResultRow& r) { return number(r.gapClosed, 100, 0); }},
    {"Epochs", "", [](const ResultRow& r) { return r.epochs > 0 ? std::to_string(r.epochs) : std::string("–"); }},
    {"Training", "", [](const ResultRow& r) { return r.seconds > 0 ? humanSeconds(r.seconds) : std::string("–"); }},
    {"Speed", "frames/s", [](const ResultRow& r) { return whole(r.framesPerSecond); }},
};

/// "76.43 ± 0.21", in per cent.
std::string spreadText(const std::optional<SetSpread>& set) {
    if (!set) return "–";
    const std::string mean = fmt::format("{:.2f}", 100 * set->frameAccuracy.mean);
    return set->frameAccuracy.deviation ? fmt::format("{} ± {:.2f}", mean, 100 * *set->frameAccuracy.deviation) : mean;
}

std::string classText(std::int32_t index, const std::map<std::int32_t, std::string>& names) {
    const auto found = names.find(index);
    return found == names.end() ? fmt::format("pdf {}", index) : fmt::format("{} ({})", found->second, index);
}

}  // namespace

std::string comparisonTable(const std::vector<ResultRow>& rows) {
    if (rows.empty()) return {};
    std::vector<const Column*> shown;
    for (const Column& column : columns)
        if (std::any_of(rows.begin(), rows.end(), [&](const ResultRow& row) {
                const std::string text = column.text(row);
                return !text.empty() && text != "–";
            }))
            shown.push_back(&column);
    std::string html = "<div class=\"wide\"><table><thead><tr><th class=\"l\">Model</th>";
    for (const Column* column : shown)
        html += fmt::format("<th{}>{}{}</th>", column->left ? " class=\"l\"" : "", column->title,
                            *column->unit == '\0' ? "" : fmt::format("<small>{}</small>", column->unit));
    html += "</tr></thead>\n<tbody>\n";
    for (const ResultRow& row : rows) {
        html += fmt::format("<tr class=\"{}\">", row.kind == "distilled"  ? "student"
                                                 : row.kind == "ensemble" ? "ensemble"
                                                                          : "hard");
        html += element("th", row.name, "l");
        for (const Column* column : shown) html += element("td", column->text(row), column->left ? "l" : "");
        html += "</tr>\n";
    }
    return html + "</tbody></table></div>\n";
}

std::string verdictList(const std::vector<GroupResult>& groups, const std::vector<ResultRow>& rows) {
    std::string html;
    for (const GroupResult& group : groups) {
        if (!group.comparison) continue;
        const Comparison& c = *group.comparison;
        const char* css = c.verdict == Verdict::Better ? "better" : c.verdict == Verdict::Worse ? "worse" : "same";
        const auto accuracy = [&](const std::string& name) {
            for (const GroupResult& other : groups)
                if (other.name == name)
                    return " " + spreadText(group.set == "test" ? other.test : other.validation) + " %";
            return std::string(" on average");
        };
        html += fmt::format(
            "<li><b class=\"verdict {}\">{}</b> <span><b>{}</b>{} against <b>{}</b>{}: {:+.2f} points of {} frame "
            "accuracy <small>(95 % interval {:+.3f} to {:+.3f})</small>",
            css, verdictWord(c.verdict), escaped(group.name), escaped(accuracy(group.name)), escaped(group.baseline),
            escaped(accuracy(group.baseline)), 100 * c.difference, escaped(group.set), 100 * c.low, 100 * c.high);
        if (group.gapClosed && group.gapClosed->mean > 0) {
            std::string teacher;
            for (const ResultRow& row : rows)
                if (row.name == group.members.front()) teacher = row.teacher;
            html += fmt::format("; keeps {:.0f} % of the gain of its teacher <b>{}</b>", 100 * group.gapClosed->mean,
                                escaped(teacher));
        }
        html += "</span></li>\n";
    }
    if (html.empty()) return {};
    return "<ul class=\"verdicts\">\n" + html +
           "</ul>\n<p class=\"note\">Each student against the same net trained on hard labels; of models with copies "
           "the "
           "mean. The interval is from a paired bootstrap over utterances (1000 resamples); “no difference” where it "
           "holds 0.</p>\n";
}

std::string spreadTable(const std::vector<GroupResult>& groups) {
    std::string html;
    const auto entropy = [](const std::optional<SetSpread>& set) {
        if (!set) return std::string("–");
        const std::string mean = fmt::format("{:.4f}", set->crossEntropy.mean);
        return set->crossEntropy.deviation ? fmt::format("{} ± {:.4f}", mean, *set->crossEntropy.deviation) : mean;
    };
    for (const GroupResult& group : groups) {
        if (group.members.size() < 2) continue;
        html += "<tr>" + element("th", group.name, "l") + element("td", std::to_string(group.members.size())) +
                element("td", spreadText(group.test)) + element("td", entropy(group.test)) +
                element("td", spreadText(group.validation)) + "</tr>\n";
    }
    if (html.empty()) return {};
    return "<h3>Over seeds</h3>\n<div class=\"wide\"><table><thead><tr><th class=\"l\">Model</th><th>Copies</th>"
           "<th>Test accuracy<small>% of frames</small></th><th>Test cross entropy<small>nats/frame</small></th>"
           "<th>Validation accuracy<small>% of frames</small></th></tr></thead>\n<tbody>\n" +
           html +
           "</tbody></table></div>\n<p class=\"note\">Mean ± standard deviation over copies, which differ in "
           "their seed only.</p>\n";
}

std::string confusionTables(const RunRecord& run, const std::map<std::int32_t, std::string>& names) {
    std::string html;
    for (const ResultRow& row : run.rows) {
        const auto found = run.evaluations.find(row.name);
        if (found == run.evaluations.end() || found->second.confusions.empty()) continue;
        const EvaluationRecord& record = found->second;
        const auto total = [](const std::vector<std::int64_t>& values) {
            return std::accumulate(values.begin(), values.end(), std::int64_t{0});
        };
        const std::int64_t errors = total(record.hits.frames) - total(record.hits.correct);
        html += fmt::format(
            "<div><h3>{} <small>{} errors in {} {} frames</small></h3>\n<table><thead><tr><th class=\"l\">Aligned</th>"
            "<th class=\"l\">Decided</th><th>Frames</th><th>% of errors</th></tr></thead>\n<tbody>\n",
            escaped(row.name), grouped(errors), grouped(total(record.hits.frames)), record.set);
        for (std::size_t i = 0; i < std::min(confusionsShown, record.confusions.size()); ++i) {
            const train::Confusion& c = record.confusions[i];
            const double share = errors > 0 ? 100 * static_cast<double>(c.frames) / static_cast<double>(errors) : 0;
            html += "<tr>" + element("td", classText(c.aligned, names), "l") +
                    element("td", classText(c.decided, names), "l") + element("td", grouped(c.frames)) +
                    element("td", fmt::format("{:.2f}", share)) + "</tr>\n";
        }
        html += "</tbody></table></div>\n";
    }
    return html.empty() ? html : "<div class=\"cards\">\n" + html + "</div>\n";
}

}  // namespace retort::run
