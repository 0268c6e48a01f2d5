// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/specialist_figures.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/text.h"
#include "core/run/html.h"

namespace retort::run {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const SpecialistGain& gain) {
    return {{"frames", gain.frames}, {"generalist", gain.generalist}, {"together", gain.together}};
}

SpecialistGain gainFrom(const Json& json) {
    return {json.at("frames"), json.at("generalist"), json.at("together")};
}

std::string row(const std::string& what, const SpecialistGain& gain) {
    const double frames = static_cast<double>(std::max<std::int64_t>(gain.frames, 1));
    const double before = 100 * static_cast<double>(gain.generalist) / frames;
    const double after = 100 * static_cast<double>(gain.together) / frames;
    const std::string relative =
        gain.generalist > 0 ? fmt::format("{:+.1f}", 100 * (after - before) / before) : std::string("–");
    const bool none = gain.frames == 0;
    std::string html = "<tr>" + element("td", what, "l") + element("td", grouped(gain.frames));
    html += element("td", none ? "–" : fmt::format("{:.2f}", before)) +
            element("td", none ? "–" : fmt::format("{:.2f}", after));
    html += element("td", none ? "–" : fmt::format("{:+}", gain.together - gain.generalist)) +
            element("td", none ? "–" : relative);
    return html + "</tr>\n";
}

}  // namespace

SpecialistFigures specialistFigures(const distill::ClassSets& sets, const train::Evaluation& generalist,
                                    const train::Evaluation& together, const data::DataSet& set) {
    SpecialistFigures figures;
    figures.bySet.resize(sets.size());
    std::vector<std::vector<std::size_t>> setsOf(set.source().classes());
    for (std::size_t s = 0; s < sets.size(); ++s)
        for (const std::int32_t c : sets[s]) setsOf[static_cast<std::size_t>(c)].push_back(s);
    std::size_t most = 0;
    for (const auto& holders : setsOf) most = std::max(most, holders.size());
    figures.byCover.resize(most + 1);
    std::size_t frame = 0;
    for (const std::uint32_t u : set.utterances()) {
        const std::span<const std::int32_t> labels = set.source().labels(u);
        for (std::size_t t = 0; t < set.source().frames(u); ++t, ++frame) {
            if (labels.empty() || labels[t] < 0) continue;
            const bool before = generalist.decisions[frame] == labels[t];
            const bool after = together.decisions[frame] == labels[t];
            const auto count = [&](SpecialistGain& gain) {
                ++gain.frames;
                gain.generalist += before ? 1 : 0;
                gain.together += after ? 1 : 0;
            };
            const std::vector<std::size_t>& holders = setsOf[static_cast<std::size_t>(labels[t])];
            count(figures.all);
            count(figures.byCover[holders.size()]);
            if (!holders.empty()) count(figures.covered);
            for (const std::size_t s : holders) count(figures.bySet[s]);
        }
    }
    return figures;
}

Json toJson(const SpecialistFigures& figures) {
    Json json = {{"all", toJson(figures.all)},
                 {"covered", toJson(figures.covered)},
                 {"byCover", Json::array()},
                 {"bySet", Json::array()}};
    for (const SpecialistGain& gain : figures.byCover) json["byCover"].push_back(toJson(gain));
    for (const SpecialistGain& gain : figures.bySet) json["bySet"].push_back(toJson(gain));
    return json;
}

Json toJson(const distill::Convergence& c) {
    const double frames = static_cast<double>(std::max<std::int64_t>(c.frames, 1));
    return {{"frames", c.frames},
            {"meanIterations", static_cast<double>(c.iterations) / frames},
            {"mostIterations", c.mostIterations},
            {"largestGradient", c.largestGradient}};
}

std::string specialistSection(const std::string& name, const Json& specialists) {
    const char* const set = specialists.contains("test") ? "test" : "validation";
    if (!specialists.contains(set)) return {};
    const Json& figures = specialists.at(set);
    std::string html = fmt::format(
        "<h3>{} <small>with {}</small></h3>\n<table><thead><tr><th class=\"l\">Frames of the {} set</th>"
        "<th>Frames</th><th>Generalist<small>% right</small></th><th>Together<small>% right</small></th>"
        "<th>Gain<small>frames</small></th><th>Gain<small>% of it</small></th></tr></thead>\n<tbody>\n",
        escaped(name), escaped(specialists.at("generalist").get<std::string>()), set);
    html += row("All", gainFrom(figures.at("all")));
    html += row("Right class known to a specialist", gainFrom(figures.at("covered")));
    const Json& byCover = figures.at("byCover");
    if (byCover.size() > 2)
        for (std::size_t n = 0; n < byCover.size(); ++n)
            html += row(n == 1 ? "… to 1 specialist" : fmt::format("… to {} specialists", n), gainFrom(byCover[n]));
    const Json& sets = specialists.at("sets");
    for (std::size_t i = 0; i < figures.at("bySet").size() && i < sets.size(); ++i)
        html += row(fmt::format("Set {}: {}", i + 1, sets[i].get<std::string>()), gainFrom(figures.at("bySet")[i]));
    html += "</tbody></table>\n";
    if (const double weight = specialists.value("weight", 1.0); weight != 1)
        html += fmt::format(
            "<p class=\"note\">In the sum that is minimised each specialist counts {:g}, the generalist 1.</p>\n",
            weight);
    if (const auto c = specialists.find("convergence"); c != specialists.end())
        html += fmt::format(
            "<p class=\"note\">Specialists were asked in {} frames; the minimum of the summed KL divergence took "
            "{:.1f} steps "
            "on average, {} at most, and left a gradient of {:.1g} at most.</p>\n",
            grouped(c->at("frames").get<long long>()), c->at("meanIterations").get<double>(),
            c->at("mostIterations").get<int>(), c->at("largestGradient").get<double>());
    return html;
}

}  // namespace retort::run
