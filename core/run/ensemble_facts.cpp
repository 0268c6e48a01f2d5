// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/ensemble_facts.h"

#include <fmt/format.h>

#include <numeric>

namespace retort::run {

using Json = nlohmann::ordered_json;

Json membersJson(const Ensemble& ensemble, const distill::Teacher& mean) {
    Json json = {{"members", ensemble.members},
                 {"mean", ensemble.mean},
                 {"weights", Json::array()},
                 {"temperatures", Json::array()}};
    for (std::size_t m = 0; m < mean.members(); ++m) {
        json["weights"].push_back(mean.weight(m));
        json["temperatures"].push_back(mean.calibration(m));
    }
    return json;
}

Json growthJson(const train::EnsembleGrowth& growth) {
    return {{"accuracy", growth.accuracy},
            {"crossEntropy", growth.crossEntropy},
            {"alone", growth.alone},
            {"disagreement", growth.disagreement}};
}

EnsembleRecord ensembleFrom(const Json& json) {
    EnsembleRecord record;
    record.members = json.at("members").get<std::vector<std::string>>();
    record.weights = json.at("weights").get<std::vector<double>>();
    record.temperatures = json.at("temperatures").get<std::vector<double>>();
    record.hint = json.at("hint").get<std::string>();
    record.set = json.contains("test") ? "test" : "validation";
    if (!json.contains(record.set)) return record;
    const Json& growth = json.at(record.set);
    record.growth.accuracy = growth.at("accuracy").get<std::vector<double>>();
    record.growth.crossEntropy = growth.at("crossEntropy").get<std::vector<double>>();
    record.growth.alone = growth.at("alone").get<std::vector<double>>();
    record.growth.disagreement = growth.at("disagreement");
    return record;
}

std::string growthText(const train::EnsembleGrowth& growth, const std::string& set) {
    const std::size_t all = growth.accuracy.size();
    if (all < 2) return {};
    const double alone = std::accumulate(growth.alone.begin(), growth.alone.end(), 0.0) / static_cast<double>(all);
    const double gain = growth.accuracy.back() - alone;
    std::string text =
        fmt::format("two members decide {:.2f} % of {} frames differently", 100 * growth.disagreement, set);
    if (gain <= 0) return text + "; their mean is no better than one of them";
    const std::size_t enough = train::membersThatPay(growth);
    text += fmt::format("; their mean gains {:.2f} points over one", 100 * gain);
    if (enough == all) return text + ", and the last member still paid";
    return text + fmt::format(", {} of {} members bring 95 % of that: more hardly pay", enough, all);
}

}  // namespace retort::run
