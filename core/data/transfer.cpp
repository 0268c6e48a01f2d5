// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/transfer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/random.h"
#include "core/data/joined_source.h"

namespace retort::data {

namespace {

std::vector<char> keptClasses(const TransferSpec& spec, std::size_t classes) {
    if (spec.keepClasses.empty() && spec.omitClasses.empty()) return {};
    std::vector<char> kept(classes, spec.keepClasses.empty() ? 1 : 0);
    for (const int c : spec.keepClasses) kept.at(static_cast<std::size_t>(c)) = 1;
    for (const int c : spec.omitClasses) kept.at(static_cast<std::size_t>(c)) = 0;
    return kept;
}

/// Utterances with a frame that the selection keeps, in order.
std::vector<std::uint32_t> utterancesOf(const DataSet& train, const Selection& selection) {
    std::vector<std::uint32_t> some;
    for (const std::uint32_t u : train.utterances())
        if (train.source().frames(u) > 0 && keptFrames(train.source(), u, &selection) > 0) some.push_back(u);
    return some;
}

std::vector<std::uint32_t> drawn(const DataSet& train, std::vector<std::uint32_t> from, double fraction,
                                 std::uint64_t seed) {
    const auto wanted = std::max<std::size_t>(
        from.empty() ? 0 : 1, static_cast<std::size_t>(std::llround(fraction * static_cast<double>(from.size()))));
    std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
    for (const std::uint32_t u : from) order.emplace_back(seedFor(seed, train.source().key(u)), u);
    std::sort(order.begin(), order.end());
    order.resize(std::min(wanted, order.size()));
    from.clear();
    for (const auto& [hash, u] : order) from.push_back(u);
    std::sort(from.begin(), from.end());
    return from;
}

void count(const DataSet& set, std::vector<std::int64_t>& counts) {
    counts.assign(set.source().classes(), 0);
    for (const std::uint32_t u : set.utterances()) {
        const std::span<const std::int32_t> labels = set.source().labels(u);
        for (std::uint32_t t = 0; t < labels.size(); ++t)
            if (labels[t] >= 0 && (set.selection() == nullptr || set.selection()->keeps({u, t}, labels[t])))
                ++counts[static_cast<std::size_t>(labels[t])];
    }
}

}  // namespace

DataSet transferSet(const DataSet& train, const TransferSpec& spec, std::uint64_t seed) {
    Selection selection;
    selection.classes = keptClasses(spec, train.source().classes());
    if (selection.classes.empty() && spec.fraction >= 1) return train;
    selection.seed = seedFor(seed, "transfer");
    if (spec.by == "frame") selection.share = spec.fraction;
    std::vector<std::uint32_t> utterances = utterancesOf(train, selection);
    if (spec.by == "utterance" && spec.fraction < 1)
        utterances = drawn(train, std::move(utterances), spec.fraction, selection.seed);
    return train.select(std::move(utterances), std::make_shared<Selection>(selection));
}

DataSet joined(const DataSet& part, std::shared_ptr<const Source> unlabelled, std::size_t memoryBytes) {
    const std::size_t first = part.source().utterances();
    std::vector<std::uint32_t> utterances = part.utterances();
    for (std::size_t u = 0; u < unlabelled->utterances(); ++u)
        utterances.push_back(static_cast<std::uint32_t>(first + u));
    const std::shared_ptr<const Source> source =
        std::make_shared<JoinedSource>(part.sharedSource(), std::move(unlabelled));
    // Places of the first source's frames are what they were, so the selection draws the same ones; those of the second
    // come in whole.
    std::shared_ptr<Selection> selection;
    if (part.selection() != nullptr) {
        selection = std::make_shared<Selection>(*part.selection());
        selection->drawnBelow = static_cast<std::uint32_t>(first);
    }
    DataSet set(source, utterances, memoryBytes);
    return selection ? set.select(std::move(utterances), std::move(selection)) : set;
}

Coverage coverageOf(const DataSet& part, const DataSet& train) {
    Coverage c;
    c.frames = part.frames();
    c.ofFrames = train.frames();
    c.utterances = part.utterances().size();
    c.ofUtterances = train.utterances().size();
    count(part, c.counts);
    count(train, c.ofCounts);
    const auto sum = [](const std::vector<std::int64_t>& counts) {
        return static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
    };
    const double all = sum(c.counts);
    const double ofAll = sum(c.ofCounts);
    c.unlabelled = c.frames - static_cast<std::size_t>(all);
    for (std::size_t k = 0; k < c.ofCounts.size(); ++k) {
        if (c.ofCounts[k] > 0 && c.counts[k] == 0) c.missing.push_back(static_cast<std::int32_t>(k));
        if (c.counts[k] == 0) continue;
        const double share = static_cast<double>(c.counts[k]) / all;
        c.divergence += share * std::log(share / (static_cast<double>(c.ofCounts[k]) / ofAll));
    }
    return c;
}

}  // namespace retort::data
