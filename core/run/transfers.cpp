// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/transfers.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/experiment/spec_json.h"

namespace retort::run {

namespace {

using experiment::PlannedModel;

/// Says which of the classes the data has not; true if all are there.
bool classesThere(const std::vector<int>& classes, const PlannedModel& model, const char* key, std::size_t there,
                  Problems& problems) {
    for (const int c : classes)
        if (c < 0 || static_cast<std::size_t>(c) >= there) {
            problems.push_back({fmt::format("{}: transfer.{}", model.name, key),
                                fmt::format("there is no class {}: they are 0 to {}", c, there - 1), "take it out"});
            return false;
        }
    return true;
}

/// Opens the folder once; null where that failed.
std::shared_ptr<const data::Source> unlabelled(const PlannedModel& model, const experiment::Plan& plan,
                                               data::Inputs& inputs, Problems& problems) {
    const std::string& path = model.spec.transfer.unlabelled;
    if (const auto found = inputs.unlabelled.find(path); found != inputs.unlabelled.end()) return found->second;
    return inputs.unlabelled[path] =
               data::openUnlabelled(plan.experiment.inputs, path, plan.experiment.recipeFolder(), inputs, problems);
}

std::string listed(const std::vector<std::int32_t>& classes) {
    constexpr std::size_t most = 12;
    std::string text;
    for (std::size_t i = 0; i < std::min(most, classes.size()); ++i)
        text += fmt::format("{}{}", i > 0 ? ", " : "", classes[i]);
    return classes.size() > most ? text + ", …" : text;
}

}  // namespace

std::vector<TransferFacts> openTransfers(const experiment::Plan& plan, data::Inputs& inputs, Problems& problems) {
    std::vector<TransferFacts> facts;
    std::vector<data::TransferSpec> seen;
    for (const PlannedModel& model : plan.models) {
        data::TransferSpec spec = model.spec.transfer;
        spec.biasCorrection = {};  // decides nothing about the data
        if (spec.whole()) continue;
        if (const auto same = std::find(seen.begin(), seen.end(), spec); same != seen.end()) {
            facts[static_cast<std::size_t>(same - seen.begin())].models.push_back(model.name);
            continue;
        }
        seen.push_back(spec);
        TransferFacts& fact = facts.emplace_back();
        fact.models = {model.name};
        if (spec.fraction < 1) fact.by = spec.by;
        if (!classesThere(spec.omitClasses, model, "omitClasses", inputs.classes, problems) ||
            !classesThere(spec.keepClasses, model, "keepClasses", inputs.classes, problems))
            continue;
        const data::DataSet part =
            data::transferSet(inputs.train, spec, static_cast<std::uint64_t>(plan.experiment.seed));
        fact.coverage = data::coverageOf(part, inputs.train);
        if (part.frames() == 0)
            problems.push_back({model.name + ": transfer", "nothing is left to learn from", "keep more classes"});
        if (spec.unlabelled.empty()) continue;
        if (const auto extra = unlabelled(model, plan, inputs, problems))
            for (std::size_t u = 0; u < extra->utterances(); ++u) fact.unlabelledFrames += extra->frames(u);
    }
    return facts;
}

data::DataSet trainingData(const PlannedModel& model, const experiment::Plan& plan, const data::Inputs& inputs) {
    const data::TransferSpec& spec = model.spec.transfer;
    data::DataSet part = data::transferSet(inputs.train, spec, static_cast<std::uint64_t>(plan.experiment.seed));
    if (spec.unlabelled.empty()) return part;
    const std::size_t memory = static_cast<std::size_t>(plan.experiment.inputs.memory) << 20;
    data::DataSet all = data::joined(part, inputs.unlabelled.at(spec.unlabelled), memory);
    all.load();
    return all;
}

data::Coverage trainingCoverage(const PlannedModel& model, const experiment::Plan& plan, const data::Inputs& inputs) {
    const auto seed = static_cast<std::uint64_t>(plan.experiment.seed);
    return data::coverageOf(data::transferSet(inputs.train, model.spec.transfer, seed), inputs.train);
}

std::string textOf(const data::TransferSpec& spec) {
    nlohmann::ordered_json json = experiment::writeSpec(spec);
    json.erase("biasCorrection");
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::string trainingDataText(const PlannedModel& model, const experiment::Plan& plan, const data::Inputs& inputs) {
    std::size_t unlabelled = 0;
    if (const std::string& path = model.spec.transfer.unlabelled; !path.empty()) {
        const data::Source& extra = *inputs.unlabelled.at(path);
        for (std::size_t u = 0; u < extra.utterances(); ++u) unlabelled += extra.frames(u);
    }
    return coverageText(trainingCoverage(model, plan, inputs), unlabelled, plan.experiment.inputs.source == "kaldi");
}

std::string coverageText(const data::Coverage& c, std::size_t unlabelledFrames, bool kaldi) {
    const auto grouped = [](std::size_t n) { return retort::grouped(static_cast<long long>(n)); };
    const double share =
        100 * static_cast<double>(c.frames) / static_cast<double>(std::max<std::size_t>(c.ofFrames, 1));
    const char* frame = kaldi ? "frames" : "images";
    std::string text = fmt::format("{} of {} {} ({:.3g} %)", grouped(c.frames), grouped(c.ofFrames), frame, share);
    if (kaldi) text += fmt::format(" in {} of {} utterances", grouped(c.utterances), grouped(c.ofUtterances));
    if (unlabelledFrames > 0) text += fmt::format(", and {} unlabelled {}", grouped(unlabelledFrames), frame);
    if (!c.missing.empty()) text += fmt::format("; {} without any: {}", kaldi ? "pdfs" : "classes", listed(c.missing));
    return text + fmt::format("; class frequencies moved by {:.3g} nats (KL)", c.divergence);
}

}  // namespace retort::run
