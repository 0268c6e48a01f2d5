// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/evaluation_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace retort::run {

nlohmann::ordered_json evaluationDetails(const train::Evaluation& evaluation, const data::DataSet& set,
                                         const PhoneGroups& groups, bool speakers) {
    constexpr std::size_t most = 200;
    nlohmann::ordered_json json = {{"frames", evaluation.frames},
                                   {"utteranceFrames", evaluation.utteranceFrames},
                                   {"utteranceCorrect", evaluation.utteranceCorrect},
                                   {"confusions", nlohmann::ordered_json::array()}};
    for (const train::Confusion& c : train::confusions(evaluation, set, most))
        json["confusions"].push_back({c.aligned, c.decided, c.frames});
    if (!groups.names.empty()) {
        nlohmann::ordered_json counts = nlohmann::ordered_json::array();
        for (const PhonePair& pair : phonePairs(evaluation, set, groups))
            counts.push_back({pair.aligned, pair.decided, pair.frames});
        json["phones"] = {{"names", groups.names}, {"counts", std::move(counts)}};
    }
    if (speakers) {
        std::vector<SpeakerResult> results = bySpeaker(evaluation, set);
        std::sort(results.begin(), results.end(),
                  [](const SpeakerResult& a, const SpeakerResult& b) { return a.speaker < b.speaker; });
        nlohmann::ordered_json list = nlohmann::ordered_json::array();
        for (const SpeakerResult& result : results) list.push_back({result.speaker, result.frames, result.correct});
        json["speakers"] = std::move(list);
    }
    return json;
}

}  // namespace retort::run
