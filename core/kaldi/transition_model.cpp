// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kaldi/transition_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <utility>

#include "core/base/error.h"

namespace retort::kaldi {

namespace {

using EntryByPhone = std::unordered_map<int, const TopologyEntry*>;

void checkState(const HmmState& state, std::size_t states, int phone, const std::string& where) {
    for (const HmmTransition& arc : state.transitions) {
        if (arc.destination < 0 || static_cast<std::size_t>(arc.destination) >= states)
            throw Error(
                fmt::format("topology of phone {}: a transition to state {} of {}", phone, arc.destination, states),
                where);
        if (!std::isfinite(arc.probability) || arc.probability < 0)
            throw Error(fmt::format("topology of phone {}: a transition of probability {}", phone, arc.probability),
                        where);
    }
}

EntryByPhone checkTopology(const Topology& topology, const std::string& where) {
    EntryByPhone byPhone;
    for (const TopologyEntry& entry : topology.entries) {
        if (entry.phones.empty() || entry.states.empty())
            throw Error("a topology entry without phones or states", where);
        for (const int phone : entry.phones) {
            if (phone < 1) throw Error(fmt::format("phone {} in the topology, expected 1 or more", phone), where);
            if (!byPhone.emplace(phone, &entry).second)
                throw Error(fmt::format("phone {} stands in the topology twice", phone), where);
        }
        for (const HmmState& state : entry.states) checkState(state, entry.states.size(), entry.phones.front(), where);
    }
    return byPhone;
}

const HmmState& checkTuple(const TransitionTuple& tuple, const EntryByPhone& byPhone, std::size_t tuples,
                           const std::string& where) {
    const auto entry = byPhone.find(tuple.phone);
    if (entry == byPhone.end()) throw Error(fmt::format("phone {} has no topology", tuple.phone), where);
    const auto& states = entry->second->states;
    if (tuple.state < 0 || static_cast<std::size_t>(tuple.state) >= states.size())
        throw Error(fmt::format("HMM state {} of phone {}, which has {}", tuple.state, tuple.phone, states.size()),
                    where);
    const HmmState& state = states[static_cast<std::size_t>(tuple.state)];
    if (state.forwardPdfClass < 0 || state.selfLoopPdfClass < 0)
        throw Error(fmt::format("HMM state {} of phone {} has no pdf class", tuple.state, tuple.phone), where);
    // Each pdf belongs to a tuple, so ids far beyond their number are damage (and would make nets of absurd width).
    const auto mostPdfs = static_cast<std::int64_t>(std::min<std::size_t>(2 * tuples + (1U << 20), 1U << 30));
    for (const int pdf : {tuple.forwardPdf, tuple.selfLoopPdf})
        if (pdf < 0 || pdf >= mostPdfs)
            throw Error(fmt::format("pdf {} of phone {} is not possible", pdf, tuple.phone), where);
    return state;
}

}  // namespace

TransitionModel::TransitionModel(Topology topology, std::vector<TransitionTuple> tuples, std::vector<float> logProbs,
                                 const std::string& where)
    : topology_(std::move(topology)), tuples_(std::move(tuples)), logProbs_(std::move(logProbs)) {
    const EntryByPhone byPhone = checkTopology(topology_, where);
    // Counted first: the number of transition-ids is bounded by that of the log probabilities, which are there in full.
    std::uint64_t tids = 0;
    for (const TransitionTuple& tuple : tuples_)
        tids += checkTuple(tuple, byPhone, tuples_.size(), where).transitions.size();
    if (tids == 0) throw Error("a model without transitions", where);
    if (logProbs_.size() != tids + 1)
        throw Error(fmt::format("{} log probabilities, expected {} (one for each transition-id and one unused)",
                                logProbs_.size(), tids + 1),
                    where, "the model is damaged");
    rows_.reserve(static_cast<std::size_t>(tids) + 1);
    rows_.emplace_back();
    for (std::size_t i = 0; i < tuples_.size(); ++i) {
        const TransitionTuple& tuple = tuples_[i];
        const TopologyEntry& entry = *byPhone.find(tuple.phone)->second;
        for (const HmmTransition& arc : entry.states[static_cast<std::size_t>(tuple.state)].transitions) {
            TransitionRow row;
            row.transitionState = static_cast<std::int32_t>(i + 1);
            row.phone = tuple.phone;
            row.hmmState = tuple.state;
            row.selfLoop = arc.destination == tuple.state;
            row.pdf = row.selfLoop ? tuple.selfLoopPdf : tuple.forwardPdf;
            row.final = static_cast<std::size_t>(arc.destination) + 1 == entry.states.size();
            row.logProb = logProbs_[rows_.size()];
            if (!std::isfinite(row.logProb) || row.logProb > 0)
                throw Error(
                    fmt::format("log probability {} of transition-id {} is not possible", row.logProb, rows_.size()),
                    where);
            rows_.push_back(row);
        }
        numPdfs_ = std::max({numPdfs_, tuple.forwardPdf + 1, tuple.selfLoopPdf + 1});
    }
    numPhones_ = static_cast<std::int32_t>(byPhone.size());
}

void TransitionModel::checkTid(std::int32_t tid, const std::string& where) const {
    if (hasTid(tid)) return;
    throw Error(fmt::format("transition-id {}, but the model has 1 to {}", tid, numTransitionIds()), where,
                "are alignment and model (final.mdl) of the same folder?");
}

std::vector<float> initialLogProbs(const Topology& topology, const std::vector<TransitionTuple>& tuples) {
    const EntryByPhone byPhone = checkTopology(topology, "topology");
    std::vector<float> logProbs = {0};
    for (const TransitionTuple& tuple : tuples)
        for (const HmmTransition& arc : checkTuple(tuple, byPhone, tuples.size(), "topology").transitions)
            logProbs.push_back(std::log(arc.probability));
    return logProbs;
}

}  // namespace retort::kaldi
