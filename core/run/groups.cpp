// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/groups.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/error.h"

namespace retort::run {

namespace {

std::optional<SetSpread> spreadOf(const std::vector<const ResultRow*>& rows, std::optional<SetResult> ResultRow::*set) {
    const auto over = [&](double SetResult::*member) {
        std::vector<double> values;
        for (const ResultRow* row : rows)
            if (row->*set) values.push_back((*(row->*set)).*member);
        return Spread::of(values);
    };
    const std::optional<Spread> accuracy = over(&SetResult::frameAccuracy);
    if (!accuracy) return std::nullopt;
    return SetSpread{*accuracy, *over(&SetResult::crossEntropy), *over(&SetResult::ece)};
}

/// Hits of several models on one set, summed by utterance. Nothing where they were not evaluated alike.
struct Pool {
    std::string set;
    UtteranceHits hits;
    std::int64_t models = 0;

    bool add(const std::optional<RowHits>& row) {
        if (!row) return false;
        if (models == 0) {
            set = row->set;
            hits = row->hits;
            models = 1;
            return true;
        }
        if (row->set != set || row->hits.frames != hits.frames || row->hits.correct.size() != hits.correct.size())
            return false;
        for (std::size_t u = 0; u < hits.correct.size(); ++u) hits.correct[u] += row->hits.correct[u];
        ++models;
        return true;
    }

    /// As if there were `times` as many models: so that two pools have equal frames.
    UtteranceHits scaled(std::int64_t frames, std::int64_t correct) const {
        UtteranceHits out = hits;
        for (std::int64_t& n : out.frames) n *= frames;
        for (std::int64_t& n : out.correct) n *= correct;
        return out;
    }
};

void compare(GroupResult& group, const std::vector<const ResultRow*>& baseline, const FindHits& hits) {
    Pool own, other;
    const bool whole =
        std::all_of(group.members.begin(), group.members.end(),
                    [&](const std::string& member) { return own.add(hits(member)); }) &&
        std::all_of(baseline.begin(), baseline.end(), [&](const ResultRow* row) { return other.add(hits(row->name)); });
    if (!whole || own.set != other.set) return;
    group.set = own.set;
    const std::int64_t frames = own.models * other.models;
    try {
        group.comparison = pairedBootstrap(own.scaled(frames, other.models), other.scaled(frames, own.models));
    } catch (const Error&) {
        group.comparison.reset();  // other utterances, or none: nothing to compare on
    }
}

std::string nameOf(const ResultRow& row) {
    return row.group.empty() ? row.name : row.group;
}

}  // namespace

std::optional<Spread> Spread::of(const std::vector<double>& values) {
    if (values.empty()) return std::nullopt;
    Spread spread;
    spread.members = values.size();
    spread.mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    if (values.size() < 2) return spread;
    double squares = 0;
    for (const double value : values) squares += (value - spread.mean) * (value - spread.mean);
    spread.deviation = std::sqrt(squares / static_cast<double>(values.size() - 1));
    return spread;
}

bool isBaselineOf(const ResultRow& row, const ResultRow& student) {
    if (row.kind != "hard" || student.kind != "distilled") return false;
    return student.baseline.empty() ? row.network == student.network : nameOf(row) == student.baseline;
}

std::vector<GroupResult> makeGroups(const std::vector<ResultRow>& rows, const FindHits& hits) {
    std::vector<GroupResult> groups;
    for (const ResultRow& first : rows) {
        if (first.kind != "hard" && first.kind != "distilled") continue;
        const std::string name = nameOf(first);
        if (std::any_of(groups.begin(), groups.end(), [&](const GroupResult& group) { return group.name == name; }))
            continue;
        std::vector<const ResultRow*> members, baseline;
        bool isBaseline = false;
        for (const ResultRow& row : rows) {
            if ((row.kind == "hard" || row.kind == "distilled") && nameOf(row) == name) members.push_back(&row);
            if (isBaselineOf(row, first)) baseline.push_back(&row);
            isBaseline = isBaseline || isBaselineOf(first, row);
        }
        if (members.size() < 2 && baseline.empty() && !isBaseline) continue;
        GroupResult group{.name = name,
                          .kind = first.kind,
                          .role = first.role,
                          .members = {},
                          .validation = {},
                          .test = {},
                          .gapClosed = {},
                          .baseline = {},
                          .set = {},
                          .comparison = {}};
        std::vector<double> gaps;
        for (const ResultRow* member : members) {
            group.members.push_back(member->name);
            if (member->gapClosed) gaps.push_back(*member->gapClosed);
        }
        group.validation = spreadOf(members, &ResultRow::validation);
        group.test = spreadOf(members, &ResultRow::test);
        group.gapClosed = Spread::of(gaps);
        if (!baseline.empty()) {
            for (const ResultRow* row : baseline)
                if (const std::string other = nameOf(*row); group.baseline.find(other) == std::string::npos)
                    group.baseline += (group.baseline.empty() ? "" : ", ") + other;
            compare(group, baseline, hits);
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

const char* verdictWord(Verdict verdict) {
    return verdict == Verdict::Better ? "better" : verdict == Verdict::Worse ? "worse" : "no difference";
}

const GroupResult* groupOf(const ResultRow& row, const std::vector<GroupResult>& groups) {
    for (const GroupResult& group : groups)
        if (std::find(group.members.begin(), group.members.end(), row.name) != group.members.end()) return &group;
    return nullptr;
}

}  // namespace retort::run
