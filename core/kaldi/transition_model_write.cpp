// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstring>

#include "core/base/files.h"
#include "core/kaldi/transition_model.h"

namespace retort::kaldi {

namespace {

template <class T>
void raw(std::string& out, const T& value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// A size byte and the value, as every number but those of rawIntegers.
template <class T>
void number(std::string& out, T value) {
    static_assert(sizeof value == 4);
    out.push_back(4);
    raw(out, value);
}

void rawIntegers(std::string& out, const std::vector<std::int32_t>& values) {
    number(out, static_cast<std::int32_t>(values.size()));
    for (const std::int32_t value : values) raw(out, value);
}

bool isExtended(const TransitionModel& model) {
    for (const TopologyEntry& entry : model.topology().entries)
        for (const HmmState& state : entry.states)
            if (state.forwardPdfClass != state.selfLoopPdfClass) return true;
    return std::any_of(model.tuples().begin(), model.tuples().end(),
                       [](const TransitionTuple& tuple) { return tuple.forwardPdf != tuple.selfLoopPdf; });
}

void appendTopology(std::string& out, const Topology& topology, bool extended) {
    std::vector<std::int32_t> phones;
    for (const TopologyEntry& entry : topology.entries)
        phones.insert(phones.end(), entry.phones.begin(), entry.phones.end());
    std::sort(phones.begin(), phones.end());
    std::vector<std::int32_t> entryOf(static_cast<std::size_t>(phones.back()) + 1, -1);
    for (std::size_t i = 0; i < topology.entries.size(); ++i)
        for (const int phone : topology.entries[i].phones)
            entryOf[static_cast<std::size_t>(phone)] = static_cast<std::int32_t>(i);
    out += "<Topology> ";
    rawIntegers(out, phones);
    rawIntegers(out, entryOf);
    if (extended) number(out, std::int32_t{-1});
    number(out, static_cast<std::int32_t>(topology.entries.size()));
    for (const TopologyEntry& entry : topology.entries) {
        number(out, static_cast<std::int32_t>(entry.states.size()));
        for (const HmmState& state : entry.states) {
            number(out, static_cast<std::int32_t>(state.forwardPdfClass));
            if (extended) number(out, static_cast<std::int32_t>(state.selfLoopPdfClass));
            number(out, static_cast<std::int32_t>(state.transitions.size()));
            for (const HmmTransition& arc : state.transitions) {
                number(out, static_cast<std::int32_t>(arc.destination));
                number(out, arc.probability);
            }
        }
    }
    out += "</Topology> ";
}

}  // namespace

std::string toBinary(const TransitionModel& model) {
    const bool extended = isExtended(model);
    std::string out("\0B", 2);
    out += "<TransitionModel> ";
    appendTopology(out, model.topology(), extended);
    out += extended ? "<Tuples> " : "<Triples> ";
    number(out, static_cast<std::int32_t>(model.tuples().size()));
    for (const TransitionTuple& tuple : model.tuples()) {
        number(out, static_cast<std::int32_t>(tuple.phone));
        number(out, static_cast<std::int32_t>(tuple.state));
        number(out, static_cast<std::int32_t>(tuple.forwardPdf));
        if (extended) number(out, static_cast<std::int32_t>(tuple.selfLoopPdf));
    }
    out += extended ? "</Tuples> " : "</Triples> ";
    out += "<LogProbs> FV ";
    number(out, static_cast<std::int32_t>(model.logProbs().size()));
    for (const float logProb : model.logProbs()) raw(out, logProb);
    out += "</LogProbs> </TransitionModel> ";
    return out;
}

void writeTransitionModel(const std::filesystem::path& path, const TransitionModel& model,
                          const std::string& acousticModel) {
    files::writeAtomically(path, toBinary(model) + acousticModel);
}

}  // namespace retort::kaldi
