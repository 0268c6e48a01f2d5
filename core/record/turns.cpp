// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/turns.h"

#include <algorithm>
#include <cmath>

namespace retort::record {

namespace {

struct Work {
    double updates = 0, seconds = 0;

    void add(const Work& other) {
        updates += other.updates;
        seconds += other.seconds;
    }
    double rate() const { return seconds > 0 ? updates / seconds : 0; }
};

Work workWithin(const ModelHistory& model, double begin, double end) {
    Work work;
    for (std::size_t i = 1; i < model.samples.size(); ++i) {
        const Event& before = model.samples[i - 1];
        const Event& after = model.samples[i];
        if (before.epoch != after.epoch || before.time < begin || after.time > end) continue;
        work.add({static_cast<double>(after.step - before.step), after.time - before.time});
    }
    return work;
}

Work workWithin(const History& history, const Turn& turn, double margin) {
    Work work;
    for (const ModelHistory& model : history.models())
        work.add(workWithin(model, turn.begin + margin, turn.end - margin));
    return work;
}

}  // namespace

std::vector<TurnPair> turnPairs(const History& history, const std::vector<Turn>& turns, double margin) {
    std::vector<TurnPair> pairs;
    for (std::size_t i = 0; i + 1 < turns.size(); i += 2) {
        const bool first = turns[i].watched;
        const TurnPair pair{workWithin(history, turns[first ? i : i + 1], margin).rate(),
                            workWithin(history, turns[first ? i + 1 : i], margin).rate()};
        if (pair.watchedRate > 0 && pair.aloneRate > 0) pairs.push_back(pair);
    }
    return pairs;
}

TurnCosts turnCosts(const std::vector<TurnPair>& pairs) {
    TurnCosts costs;
    costs.pairs = static_cast<int>(pairs.size());
    if (pairs.empty()) return costs;
    const auto n = static_cast<double>(pairs.size());
    std::vector<double> logs;  // of the speeds' ratios
    double mean = 0, squares = 0;
    for (const TurnPair& pair : pairs) {
        costs.watchedRate += pair.watchedRate / n;
        costs.aloneRate += pair.aloneRate / n;
        logs.push_back(std::log(pair.watchedRate / pair.aloneRate));
        mean += logs.back() / n;
    }
    for (const double one : logs) squares += (one - mean) * (one - mean);
    std::sort(logs.begin(), logs.end());
    costs.slowdown = 1 - std::exp(mean);
    costs.standardError = n > 1 ? std::exp(mean) * std::sqrt(squares / (n - 1) / n) : 0;
    costs.median = 1 - std::exp(logs[logs.size() / 2]);
    return costs;
}

}  // namespace retort::record
