// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/specialist_sets.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/distill/specialists/clustering.h"
#include "core/distill/specialists/covariance.h"
#include "core/distill/teacher.h"
#include "core/formats/formats.h"
#include "core/run/breakdown.h"
#include "core/run/machine.h"

namespace retort::run {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using distill::ClassSet;
using distill::ClassSets;
using experiment::PlannedModel;

constexpr const char* formatName = "retort-sets/1";
constexpr std::size_t batchFrames = 2048;

std::size_t clustersOf(const experiment::Plan& plan, const PlannedModel& member) {
    return static_cast<std::size_t>(
        std::count_if(plan.models.begin(), plan.models.end(), [&](const PlannedModel& other) {
            return other.spec.kind == "specialists" && specialistGroup(other) == specialistGroup(member);
        }));
}

/// The group's seed is that of its first member.
std::uint64_t seedOf(const experiment::Plan& plan, const PlannedModel& member) {
    for (const PlannedModel& other : plan.models)
        if (other.spec.kind == "specialists" && specialistGroup(other) == specialistGroup(member) &&
            specialistIndex(other) == 0)
            return other.seed;
    return member.seed;
}

ClassSets givenSets(const distill::SpecialistSpec& spec) {
    ClassSets sets;
    for (const std::string& text : spec.sets) sets.push_back(distill::parseClassSet(text));
    return sets;
}

/// Everything that decides the sets.
std::string originOf(const SpecialistContext& run, const PlannedModel& member) {
    const distill::SpecialistSpec& spec = member.spec.specialists;
    std::string all = fmt::format("{} {} {} {}", spec.clustering, spec.setSize, clustersOf(run.plan, member),
                                  seedOf(run.plan, member));
    for (const std::string& text : spec.sets) all += ";" + text;
    all += files::hashOfFile(formats::modelFile(run.folder.model(member.teachers.front().name))) + run.inputHash;
    return files::hashOf(all);
}

Matrix covarianceOver(const SpecialistContext& run, const PlannedModel& member, ThreadPool& pool,
                      const std::function<void(double)>& progress) {
    std::vector<nn::Network> nets;
    nets.emplace_back(trainedModel(run.folder, member.teachers.front().name));
    distill::Teacher generalist(std::move(nets), distill::Mean::Arithmetic);
    distill::PredictionCovariance covariance(generalist.classes());
    const std::unique_ptr<data::BatchStream> stream = run.inputs.train.sequential(batchFrames);
    data::Batch batch;
    Matrix posteriors;
    while (stream->next(batch)) {
        generalist.posteriors(pool, batch.features, 1.0, posteriors);
        covariance.add(pool, posteriors);
        progress(static_cast<double>(covariance.frames()) / static_cast<double>(run.inputs.train.frames()));
    }
    return covariance.take();
}

/// Classes that have training frames: the others can be learned by nobody, and belong to no set.
std::vector<std::int32_t> seenClasses(const data::DataSet& train) {
    std::vector<char> seen(train.source().classes());
    for (const std::uint32_t u : train.utterances())
        for (const std::int32_t label : train.source().labels(u))
            if (label >= 0) seen[static_cast<std::size_t>(label)] = 1;
    std::vector<std::int32_t> classes;
    for (std::size_t c = 0; c < seen.size(); ++c)
        if (seen[c] != 0) classes.push_back(static_cast<std::int32_t>(c));
    return classes;
}

/// Rows and columns of some classes, ascending, in place.
Matrix part(Matrix covariance, const std::vector<std::int32_t>& classes) {
    if (classes.size() == covariance.rows()) return covariance;
    const std::size_t n = covariance.rows();
    float* to = covariance.data();
    for (const std::int32_t i : classes)
        for (const std::int32_t j : classes)
            *to++ = covariance.data()[static_cast<std::size_t>(i) * n + static_cast<std::size_t>(j)];
    covariance.resize(classes.size(), classes.size());
    return covariance;
}

ClassSets clusteredSets(const SpecialistContext& run, const PlannedModel& member, ThreadPool& pool,
                        const std::function<void(double)>& progress) {
    const distill::SpecialistSpec& spec = member.spec.specialists;
    const distill::ClusterRequest request{clustersOf(run.plan, member), static_cast<std::size_t>(spec.setSize),
                                          seedFor(seedOf(run.plan, member), "class sets")};
    const std::vector<std::int32_t> seen = seenClasses(run.inputs.train);
    if (2 * request.clusters > seen.size())
        throw Error(fmt::format("{} clusters of {} classes with training frames: a set needs two", request.clusters,
                                seen.size()),
                    specialistGroup(member) + ": copies", fmt::format("set it to {} or less", seen.size() / 2));
    Matrix covariance = part(covarianceOver(run, member, pool, progress), seen);
    ClassSets sets = spec.clustering == "pairs" ? distill::greedyPairSets(std::move(covariance), request)
                                                : distill::kmeansSets(pool, std::move(covariance), request);
    for (ClassSet& set : sets)
        for (std::int32_t& c : set) c = seen[static_cast<std::size_t>(c)];
    return sets;
}

/// Phones of a set's classes, each once, in order of the classes.
Json phonesOf(const ClassSet& set, const PhoneGroups& groups) {
    Json phones = Json::array();
    std::set<std::size_t> told;
    for (const std::int32_t c : set) {
        const std::size_t group = groups.ofClass[static_cast<std::size_t>(c)];
        if (told.insert(group).second) phones.push_back(groups.names[group]);
    }
    return phones;
}

void writeSets(const SpecialistContext& run, const PlannedModel& member, const ClassSets& sets,
               const std::string& origin) {
    const std::string group = specialistGroup(member);
    const bool kaldi = run.plan.experiment.inputs.source == "kaldi";
    const PhoneGroups groups = kaldi ? classGroups(run.plan.experiment, run.inputs.classes) : PhoneGroups();
    const std::vector<std::int64_t>& counts = run.inputs.labelCounts;
    Json json = {{"format", formatName},
                 {"generalist", member.teachers.front().name},
                 {"clustering", member.spec.specialists.clustering},
                 {"setSize", member.spec.specialists.setSize},
                 {"origin", origin},
                 {"sets", Json::array()},
                 {"specialists", Json::array()}};
    for (std::size_t i = 0; i < sets.size(); ++i) {
        json["sets"].push_back(distill::classSetText(sets[i]));
        std::int64_t frames = 0;
        for (const std::int32_t c : sets[i]) frames += counts[static_cast<std::size_t>(c)];
        Json one = {{"name", fmt::format("{}.{}", group, i + 1)}, {"classes", sets[i].size()}, {"frames", frames}};
        if (!groups.names.empty()) one["phones"] = phonesOf(sets[i], groups);
        json["specialists"].push_back(std::move(one));
    }
    files::createFolders(run.folder.model(group));
    // Names of phones are bytes of somebody's files.
    files::writeAtomically(run.folder.model(group) / "sets.json",
                           json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

Json readSetsFile(const fs::path& file) {
    try {
        Json json = Json::parse(files::readAll(file));
        if (json.at("format") != formatName) throw failure("is no file of class sets", file.string());
        return json;
    } catch (const nlohmann::json::exception& e) {
        throw failure(std::string("is damaged: ") + e.what(), file.string(),
                      "delete the specialists' folders to train them anew");
    }
}

ClassSets setsFrom(const Json& json, const fs::path& file) {
    try {
        ClassSets sets;
        for (const Json& text : json.at("sets")) sets.push_back(distill::parseClassSet(text.get<std::string>()));
        return sets;
    } catch (const nlohmann::json::exception& e) {
        throw failure(std::string("is damaged: ") + e.what(), file.string(),
                      "delete the specialists' folders to train them anew");
    }
}

}  // namespace

void checkSpecialists(const experiment::Plan& plan, std::size_t classes, Problems& problems) {
    std::set<std::string> seen;
    for (const PlannedModel& model : plan.models) {
        if (model.spec.kind != "specialists" || !seen.insert(specialistGroup(model)).second) continue;
        const std::string name = specialistGroup(model);
        const distill::SpecialistSpec& spec = model.spec.specialists;
        const std::size_t clusters = clustersOf(plan, model);
        if (spec.clustering == "given") {
            const ClassSets sets = givenSets(spec);
            for (std::size_t i = 0; i < sets.size(); ++i) {
                const std::string path = fmt::format("{}: specialists.sets[{}]", name, i);
                if (static_cast<std::size_t>(sets[i].back()) >= classes)
                    problems.push_back({path,
                                        fmt::format("class {} of {} classes, counted from 0", sets[i].back(), classes),
                                        fmt::format("the last class is {}", classes - 1)});
                else if (sets[i].size() >= classes)
                    problems.push_back({path, "holds all classes, and none is left for the dustbin", "leave some out"});
            }
            continue;
        }
        if (2 * clusters > classes)
            problems.push_back({name + ": copies",
                                fmt::format("{} clusters of {} classes: a set needs two", clusters, classes),
                                fmt::format("set it to {} or less", classes / 2)});
        if (static_cast<std::size_t>(spec.setSize) >= classes)
            problems.push_back({name + ": specialists.setSize",
                                fmt::format("{} of {} classes: none is left for the dustbin", spec.setSize, classes),
                                fmt::format("set it to {} or less", classes - 1)});
        const double needed = 2 * distill::PredictionCovariance::bytes(classes);
        if (const double available = availableMemory(); available > 0 && needed > available)
            problems.push_back({name,
                                fmt::format("the covariance of {} classes takes {} of memory, {} are available",
                                            classes, humanBytes(needed), humanBytes(available)),
                                "give the sets by hand: \"clustering\": \"given\""});
    }
}

ClassSets findSets(const SpecialistContext& run, const PlannedModel& member, ThreadPool& pool,
                   const std::function<void(double)>& progress) {
    const distill::SpecialistSpec& spec = member.spec.specialists;
    const fs::path file = run.folder.model(specialistGroup(member)) / "sets.json";
    const std::string origin = originOf(run, member);
    if (fs::exists(file)) {
        const Json there = readSetsFile(file);
        if (there.value("origin", "") == origin) return setsFrom(there, file);
    }
    const ClassSets sets = spec.clustering == "given" ? givenSets(spec) : clusteredSets(run, member, pool, progress);
    writeSets(run, member, sets, origin);
    return sets;
}

ClassSets readSets(const RunFolder& folder, const std::string& group) {
    const fs::path file = folder.model(group) / "sets.json";
    return setsFrom(readSetsFile(file), file);
}

nn::Model trainedModel(const RunFolder& folder, const std::string& name) {
    return formats::readModel(formats::modelFile(folder.model(name)));
}

}  // namespace retort::run
