// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/breakdown.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "core/base/error.h"
#include "core/base/files.h"

namespace retort::run {

namespace {

namespace fs = std::filesystem;

/// Kaldi's lexicons tell phones by their place in the word (_B, _E, _I, _S); confusions are about the sound.
std::string withoutPosition(const std::string& name) {
    const std::size_t n = name.size();
    const bool placed =
        n > 2 && name[n - 2] == '_' && std::string_view("BEIS").find(name[n - 1]) != std::string_view::npos;
    return placed ? name.substr(0, n - 2) : name;
}

}  // namespace

fs::path phoneSymbols(const experiment::Experiment& experiment) {
    const data::InputsSpec& inputs = experiment.inputs;
    const fs::path hmm = experiment.resolve(inputs.hmm.empty() ? inputs.train.alignments : inputs.hmm);
    std::error_code code;
    const fs::path folder = fs::is_directory(hmm, code) ? hmm : hmm.parent_path();
    for (const fs::path& file : {folder / "phones.txt", experiment.recipeFolder() / "data/lang/phones.txt"})
        if (fs::is_regular_file(file, code)) return file;
    return {};
}

std::map<std::int32_t, std::string> readPhoneSymbols(const fs::path& file) {
    std::map<std::int32_t, std::string> names;
    std::error_code code;
    if (!fs::is_regular_file(file, code)) return names;
    std::istringstream lines(files::readAll(file, 16 << 20));
    std::string line, name;
    while (std::getline(lines, line)) {
        std::istringstream fields(line);
        std::int32_t id = 0;
        if (fields >> name >> id) names[id] = name;
    }
    return names;
}

PhoneGroups phoneGroups(const kaldi::TransitionModel& model, const std::filesystem::path& symbols) {
    const std::map<std::int32_t, std::string> names = readPhoneSymbols(symbols);
    std::vector<std::set<std::int32_t>> phonesOf(static_cast<std::size_t>(model.numPdfs()));
    for (std::int32_t tid = 1; tid <= model.numTransitionIds(); ++tid)
        phonesOf[static_cast<std::size_t>(model.pdfOf(tid))].insert(model.phoneOf(tid));
    PhoneGroups groups;
    std::map<std::string, std::size_t> indexOf;
    for (const std::set<std::int32_t>& phones : phonesOf) {
        std::vector<std::string> parts;
        for (const std::int32_t phone : phones) {
            const auto symbol = names.find(phone);
            const std::string part = symbol == names.end() ? std::to_string(phone) : withoutPosition(symbol->second);
            if (std::find(parts.begin(), parts.end(), part) == parts.end()) parts.push_back(part);
        }
        std::string name;
        for (const std::string& part : parts) name += (name.empty() ? "" : "/") + part;
        const auto [at, fresh] = indexOf.emplace(name, groups.names.size());
        if (fresh) groups.names.push_back(name);
        groups.ofClass.push_back(at->second);
    }
    return groups;
}

PhoneGroups classGroups(const experiment::Experiment& experiment, std::size_t classes) {
    PhoneGroups groups;
    const data::InputsSpec& inputs = experiment.inputs;
    if (inputs.source != "kaldi") {
        for (std::size_t c = 0; c < classes; ++c) {
            groups.names.push_back(std::to_string(c));
            groups.ofClass.push_back(c);
        }
        return groups;
    }
    try {
        const fs::path hmm = experiment.resolve(inputs.hmm.empty() ? inputs.train.alignments : inputs.hmm);
        groups = phoneGroups(kaldi::TransitionModel::read(hmm), phoneSymbols(experiment));
    } catch (const Error&) {
        return {};
    }
    return groups.ofClass.size() == classes ? groups : PhoneGroups();
}

std::vector<PhonePair> phonePairs(const train::Evaluation& evaluation, const data::DataSet& set,
                                  const PhoneGroups& groups) {
    std::map<std::pair<std::size_t, std::size_t>, std::int64_t> counts;
    std::size_t frame = 0;
    for (const std::uint32_t u : set.utterances()) {
        const std::span<const std::int32_t> labels = set.source().labels(u);
        for (std::size_t t = 0; t < set.source().frames(u); ++t, ++frame)
            if (!labels.empty() && labels[t] >= 0)
                ++counts[{groups.ofClass.at(static_cast<std::size_t>(labels[t])),
                          groups.ofClass.at(static_cast<std::size_t>(evaluation.decisions[frame]))}];
    }
    std::vector<PhonePair> pairs;
    for (const auto& [pair, n] : counts) pairs.push_back({pair.first, pair.second, n});
    return pairs;
}

PhoneResult byPhone(const train::Evaluation& evaluation, const data::DataSet& set, const PhoneGroups& groups,
                    std::size_t most) {
    std::int64_t right = 0, labelled = 0;
    PhoneResult result;
    for (const PhonePair& pair : phonePairs(evaluation, set, groups)) {
        labelled += pair.frames;
        if (pair.aligned == pair.decided)
            right += pair.frames;
        else
            result.confusions.push_back({groups.names[pair.aligned], groups.names[pair.decided], pair.frames});
    }
    result.accuracy = static_cast<double>(right) / static_cast<double>(std::max<std::int64_t>(labelled, 1));
    std::stable_sort(result.confusions.begin(), result.confusions.end(),
                     [](const PhoneConfusion& a, const PhoneConfusion& b) { return a.frames > b.frames; });
    if (result.confusions.size() > most) result.confusions.resize(most);
    return result;
}

std::vector<SpeakerResult> bySpeaker(const train::Evaluation& evaluation, const data::DataSet& set) {
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> counts;
    for (std::size_t i = 0; i < set.utterances().size(); ++i) {
        auto& [frames, correct] = counts[set.source().speaker(set.utterances()[i])];
        frames += evaluation.utteranceFrames[i];
        correct += evaluation.utteranceCorrect[i];
    }
    std::vector<SpeakerResult> speakers;
    for (const auto& [speaker, n] : counts)
        if (n.first > 0)
            speakers.push_back(
                {speaker, n.first, static_cast<double>(n.second) / static_cast<double>(n.first), n.second});
    std::stable_sort(speakers.begin(), speakers.end(),
                     [](const SpeakerResult& a, const SpeakerResult& b) { return a.frameAccuracy < b.frameAccuracy; });
    return speakers;
}

}  // namespace retort::run
