// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/inputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>
#include <numeric>
#include <set>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/sources/counted_problem.h"
#include "core/data/sources/sources.h"
#include "core/math/thread_pool.h"

namespace retort::data {

namespace {

namespace fs = std::filesystem;
using Indices = std::vector<std::uint32_t>;

struct Opened {
    std::shared_ptr<Source> source;
    Indices utterances;
};

/// Counts again what is left of a set.
void recount(const Opened& set, SetSummary& summary) {
    std::set<std::string> speakers;
    summary.utterances = set.utterances.size();
    summary.frames = 0;
    std::fill(summary.labelCounts.begin(), summary.labelCounts.end(), 0);
    for (const std::uint32_t u : set.utterances) {
        summary.frames += set.source->frames(u);
        if (summary.speakers > 0) speakers.insert(set.source->speaker(u));
        for (const std::int32_t label : set.source->labels(u)) ++summary.labelCounts[static_cast<std::size_t>(label)];
    }
    summary.speakers = speakers.size();
}

/// Reads every utterance once. Those that cannot be read, or are not finite, are taken out and reported.
void scan(Opened& set, const InputsSpec& spec, SetSummary& summary, Problems& problems, const CheckProgress& progress,
          const std::function<bool()>& stopping) {
    const bool drop = spec.badUtterances == "drop";
    CountedProblem bad("utterances cannot be used",
                       drop ? "they are left out" : "see the first: mend it or set inputs.badUtterances to \"drop\"",
                       drop ? Problem::Severity::Warning : Problem::Severity::Error);
    std::vector<char> good(set.utterances.size(), 1);
    std::mutex mutex;
    std::size_t done = 0;
    ThreadPool pool;
    pool.forRanges(set.utterances.size(), 16, 1, [&](std::size_t begin, std::size_t end) {
        const std::unique_ptr<SourceReader> reader = set.source->makeReader();
        for (std::size_t i = begin; i < end && !(stopping && stopping()); ++i) {
            std::string fault;
            try {
                reader->read(set.utterances[i]);
            } catch (const std::exception& e) {
                fault = e.what();
            }
            const std::lock_guard lock(mutex);
            if (!fault.empty()) {
                good[i] = 0;
                bad.add(fault, set.source->key(set.utterances[i]));
            }
            if (progress && (++done % 1024 == 0 || done == good.size())) progress(summary.name, done, good.size());
        }
    });
    bad.report(problems);
    if (bad.count() == 0) return;
    Indices kept;
    for (std::size_t i = 0; i < good.size(); ++i)
        if (good[i] != 0) kept.push_back(set.utterances[i]);
    set.utterances = std::move(kept);
    summary.dropped += bad.count();
    recount(set, summary);
    if (set.utterances.empty())
        problems.push_back({summary.place, "no utterance can be used", "", Problem::Severity::Error});
}

Opened openSet(const InputsSpec& spec, const DataSetSpec& which, const std::string& name, const fs::path& recipe,
               Inputs& inputs, Problems& problems, const CheckProgress& progress,
               const std::function<bool()>& stopping) {
    Opened opened;
    SetSummary summary;
    summary.name = name;
    try {
        opened.source = sourceKind(spec.source).open({spec, which, name, recipe}, summary, inputs.files, problems);
        if (opened.source) {
            opened.utterances.resize(opened.source->utterances());
            std::iota(opened.utterances.begin(), opened.utterances.end(), 0U);
            scan(opened, spec, summary, problems, progress, stopping);
        }
    } catch (const Error& e) {
        problems.push_back({e.where().empty() ? "inputs." + name : e.where(), e.message(), e.hint()});
        opened.source = nullptr;
    } catch (const fs::filesystem_error& e) {
        problems.push_back(
            {e.path1().string(), "cannot be read: " + e.code().message(), "check the path and its permissions"});
        opened.source = nullptr;
    }
    inputs.summaries.push_back(summary);
    return opened;
}

/// Draws the validation part: utterances (or speakers) in the order of a hash of seed and name, so that neither the
/// order in the files nor other utterances change who is drawn.
std::pair<Indices, Indices> split(const Opened& set, const ValidationSpec& spec, std::uint64_t seed) {
    std::map<std::pair<std::uint64_t, std::string>, Indices> groups;
    for (const std::uint32_t u : set.utterances) {
        const std::string name = spec.by == "speaker" ? set.source->speaker(u) : set.source->key(u);
        groups[{seedFor(seed, name), name}].push_back(u);
    }
    auto wanted = static_cast<std::size_t>(std::llround(spec.fraction * static_cast<double>(groups.size())));
    if (spec.fraction > 0) wanted = std::max<std::size_t>(wanted, 1);
    if (groups.size() < 2) wanted = 0;
    wanted = std::min(wanted, groups.empty() ? 0 : groups.size() - 1);  // something must be left to learn from
    Indices train, validation;
    for (const auto& [hash, members] : groups) {
        Indices& part = wanted > 0 ? validation : train;
        part.insert(part.end(), members.begin(), members.end());
        if (wanted > 0) --wanted;
    }
    std::sort(train.begin(), train.end());
    std::sort(validation.begin(), validation.end());
    return {train, validation};
}

void checkFits(const Opened& set, const Opened& train, const std::string& name, const std::string& sourceId,
               Problems& problems) {
    if (!set.source || !train.source) return;
    if (set.source->inputDim() != train.source->inputDim())
        problems.push_back({"inputs." + name,
                            fmt::format("features are {} wide after the front end, those of the training set {}",
                                        set.source->inputDim(), train.source->inputDim()),
                            "make the features of both sets in one way"});
    // IDX files tell their classes only by the labels that occur, so a set may lack the last ones.
    const bool fits = sourceId == "kaldi" ? set.source->classes() == train.source->classes()
                                          : set.source->classes() <= train.source->classes();
    if (!fits)
        problems.push_back(
            {"inputs." + name,
             fmt::format("has {} classes, the training set {}", set.source->classes(), train.source->classes()),
             sourceId == "kaldi" ? "align both sets with the same final.mdl" : "do the files belong together?"});
}

}  // namespace

Inputs openInputs(const InputsSpec& spec, const fs::path& recipe, std::uint64_t seed, Problems& problems,
                  const CheckProgress& progress, const std::function<bool()>& stopping) {
    Inputs inputs;
    Opened train = openSet(spec, spec.train, "train", recipe, inputs, problems, progress, stopping);
    Opened validation, test;
    if (!spec.validation.set.empty())
        validation = openSet(spec, spec.validation.set, "validation", recipe, inputs, problems, progress, stopping);
    if (!spec.test.empty()) test = openSet(spec, spec.test, "test", recipe, inputs, problems, progress, stopping);
    checkFits(validation, train, "validation", spec.source, problems);
    checkFits(test, train, "test", spec.source, problems);
    if (hasErrors(problems) || !train.source) return inputs;

    inputs.classes = train.source->classes();
    inputs.inputDim = train.source->inputDim();
    inputs.labelCounts = inputs.summaries.front().labelCounts;
    Indices trainPart = train.utterances;
    Indices validationPart = validation.utterances;
    std::shared_ptr<Source> validationSource = validation.source;
    if (!validationSource && spec.validation.fraction > 0) {
        std::tie(trainPart, validationPart) = split(train, spec.validation, seed);
        validationSource = train.source;
        if (validationPart.empty())
            problems.push_back({"inputs.validation",
                                fmt::format("the training set has a single {}, so nothing can be kept for validation",
                                            spec.validation.by),
                                "split by utterance, or give a validation set", Problem::Severity::Warning});
    }
    const std::size_t memory = static_cast<std::size_t>(spec.memory) << 20;
    inputs.train = DataSet(train.source, std::move(trainPart), memory);
    if (validationSource) inputs.validation = DataSet(validationSource, std::move(validationPart), memory / 4);
    if (test.source) inputs.test = DataSet(test.source, test.utterances, memory / 4);
    return inputs;
}

std::shared_ptr<const Source> openUnlabelled(const InputsSpec& spec, const std::string& path, const fs::path& recipe,
                                             Inputs& inputs, Problems& problems) {
    const std::size_t before = problems.size();
    const Opened extra = openSet(spec, {path, ""}, "unlabelled", recipe, inputs, problems, {}, {});
    if (!extra.source) return nullptr;
    const Source& train = inputs.train.source();
    if (extra.source->inputDim() != train.inputDim())
        problems.push_back({path,
                            fmt::format("features are {} wide after the front end, those of the training set {}",
                                        extra.source->inputDim(), train.inputDim()),
                            "make the features of both sets in one way"});
    std::set<std::string> known;
    for (std::size_t u = 0; u < train.utterances(); ++u) known.insert(train.key(u));
    CountedProblem twice("utterances are in the training data as well", "leave them out of the unlabelled data");
    for (std::size_t u = 0; u < extra.source->utterances(); ++u)
        if (known.contains(extra.source->key(u))) twice.add(extra.source->key(u), path);
    twice.report(problems);
    if (extra.utterances.size() != extra.source->utterances())
        problems.push_back({path, "has utterances that cannot be used", "take them out of its feats.scp"});
    for (std::size_t i = before; i < problems.size(); ++i)
        if (problems[i].severity == Problem::Severity::Error) return nullptr;
    return extra.source;
}

std::vector<double> logPriors(const std::vector<std::int64_t>& counts) {
    const double total = static_cast<double>(std::accumulate(counts.begin(), counts.end(), std::int64_t{0}));
    std::vector<double> priors;
    for (const std::int64_t count : counts)
        priors.push_back(std::log(count > 0 && total > 0 ? static_cast<double>(count) / total : 1e-5));
    return priors;
}

}  // namespace retort::data
