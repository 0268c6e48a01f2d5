// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_data.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>

namespace retort::ui::compare {

namespace {

struct Counts {
    std::int64_t frames = 0, correct = 0;
};
using CountsByName = std::map<QString, Counts>;

/// More phones than a picture can tell apart, or a damaged file.
constexpr std::size_t mostPhones = 2000;

CountsByName phonesOf(const Records& records) {
    CountsByName counts;
    for (const run::EvaluationRecord* record : records) {
        for (const run::PhoneCount& count : record->phones) {
            if (count.aligned >= record->phoneNames.size()) continue;
            Counts& phone = counts[QString::fromStdString(record->phoneNames[count.aligned])];
            phone.frames += count.frames;
            if (count.aligned == count.decided) phone.correct += count.frames;
        }
    }
    return counts;
}

CountsByName speakersOf(const Records& records) {
    CountsByName counts;
    for (const run::EvaluationRecord* record : records) {
        for (const run::SpeakerCount& count : record->speakers) {
            Counts& speaker = counts[QString::fromStdString(count.speaker)];
            speaker.frames += count.frames;
            speaker.correct += count.correct;
        }
    }
    return counts;
}

std::vector<Gain> gains(const CountsByName& first, const CountsByName& second) {
    const auto share = [](const Counts& counts) {
        return static_cast<double>(counts.correct) / static_cast<double>(counts.frames);
    };
    std::vector<Gain> gains;
    for (const auto& [name, counts] : first) {
        const auto other = second.find(name);
        if (other == second.end() || counts.frames <= 0 || other->second.frames <= 0) continue;
        gains.push_back({name, counts.frames, share(counts) - share(other->second)});
    }
    std::stable_sort(gains.begin(), gains.end(),
                     [](const Gain& a, const Gain& b) { return a.difference > b.difference; });
    return gains;
}

/// "teacher" for the copy "teacher.2", "student[temperature=2]" for "student[temperature=2].1".
std::string copiesOf(const RunView& run, const std::string& name) {
    const auto planned = std::find_if(run.plan.begin(), run.plan.end(),
                                      [&](const experiment::PlannedModel& model) { return model.name == name; });
    const std::size_t dot = name.rfind('.');
    if (planned == run.plan.end() || name == planned->group || dot == std::string::npos) return {};
    const bool number = dot + 1 < name.size() && name.find_first_not_of("0123456789", dot + 1) == std::string::npos;
    return number && planned->spec.kind != "specialists" ? name.substr(0, dot) : std::string();
}

}  // namespace

std::vector<ComparisonEntry> entriesOf(const RunView& run) {
    std::vector<ComparisonEntry> entries;
    for (const run::ResultRow& row : run.rows) {
        ComparisonEntry entry;
        entry.runId = run.id;
        entry.runName = run.name;
        entry.style = run.styleOf(row.name);
        entry.row = row;
        entry.group = copiesOf(run, row.name);
        if (const run::GroupResult* group = run::groupOf(row, run.groups))
            entry.judged = std::make_shared<run::GroupResult>(*group);
        const auto found = run.evaluations.find(row.name);
        if (found != run.evaluations.end()) {
            entry.hits = std::make_shared<run::UtteranceHits>(found->second.hits);
            entry.hitsSet = found->second.set == "validation" ? JudgedSet::Validation : JudgedSet::Test;
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::size_t stateOf(const RunView& run) {
    std::size_t state = static_cast<std::size_t>(run.id);
    const auto mix = [&](std::size_t value) { state = state * 1000003 + value; };
    mix(std::hash<QString>{}(run.name));
    mix(run.rows.size());
    for (const run::ResultRow& row : run.rows) {
        mix(std::hash<std::string>{}(row.name));
        mix(std::hash<double>{}(row.seconds));
        mix(std::hash<double>{}(row.gapClosed.value_or(-1)));
        mix(run.evaluations.contains(row.name));
    }
    for (const run::GroupResult& group : run.groups) {
        mix(group.members.size());
        if (group.comparison) mix(std::hash<double>{}(group.comparison->difference));
    }
    return state;
}

HeatMap::Data confusions(const Records& records) {
    HeatMap::Data data;
    if (records.empty()) return data;
    const std::vector<std::string>& names = records.front()->phoneNames;
    const std::size_t size = names.size();
    if (size == 0 || size > mostPhones) return data;
    std::vector<double> frames(size * size), sums(size);
    bool any = false;
    for (const run::EvaluationRecord* record : records) {
        if (record->phoneNames != names) return data;
        for (const run::PhoneCount& count : record->phones) {
            if (count.aligned >= size || count.decided >= size || count.frames <= 0) continue;
            frames[count.aligned * size + count.decided] += static_cast<double>(count.frames);
            sums[count.aligned] += static_cast<double>(count.frames);
            any = true;
        }
    }
    if (!any) return data;
    data.rows = data.columns = size;
    data.values.resize(size * size);
    for (std::size_t r = 0; r < size; ++r)
        for (std::size_t c = 0; c < size; ++c)
            data.values[r * size + c] = sums[r] > 0 ? static_cast<float>(frames[r * size + c] / sums[r])
                                                    : std::numeric_limits<float>::quiet_NaN();
    for (const std::string& name : names) data.rowNames << QString::fromStdString(name);
    data.columnNames = data.rowNames;
    return data;
}

HeatMap::Data confusionDifference(const Records& first, const Records& second) {
    HeatMap::Data data = confusions(first);
    const HeatMap::Data other = confusions(second);
    if (data.rowNames != other.rowNames) return {};
    for (std::size_t i = 0; i < data.values.size(); ++i) data.values[i] -= other.values[i];
    data.diverging = true;
    return data;
}

std::vector<Gain> phoneGains(const Records& first, const Records& second) {
    return gains(phonesOf(first), phonesOf(second));
}

std::vector<Gain> speakerGains(const Records& first, const Records& second) {
    return gains(speakersOf(first), speakersOf(second));
}

}  // namespace retort::ui::compare
