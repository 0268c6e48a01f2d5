// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/data/demo/phones.h"
#include "core/kaldi/transition_model.h"

namespace retort::data::demo {

using PdfsByNeighbour = std::array<int, neighbours>;

/// Triphone HMMs with tied states, as a recipe's tri1 stage makes them: the first state of a phone hears what kind of
/// phone comes before it, the last state what comes after it. Silence hears nothing. Numbers everything as Kaldi does:
/// tuples sorted by phone, state and pdf; transition-ids from 1, arc by arc.
class Hmm {
public:
    Hmm();

    /// As final.mdl says it, with the transition probabilities that durations were drawn with.
    const kaldi::TransitionModel& model() const { return model_; }

    /// The arcs of a state, in the order of the topology.
    const std::vector<kaldi::HmmTransition>& arcs(int phone, int state) const;

    /// Number of emitting states of a phone; an arc to this number ends the phone.
    int states(int phone) const;

    /// Chance of each arc of a state: the self-loop gives the phone's mean length.
    std::vector<double> arcProbabilities(int phone, int state) const;

    /// Pdf for each kind of the neighbour that the state hears (the left one for state 0, the right one for the last).
    const PdfsByNeighbour& pdfsOf(int phone, int state) const;

    /// Transition-id (1, 2, …) of arc `arc` of a state in its context of phone ids.
    std::int32_t transition(int left, int phone, int right, int state, int arc) const;

private:
    kaldi::TransitionModel makeModel();
    const kaldi::TopologyEntry& entry(int phone) const { return topology_.entries[phone == silence ? 1 : 0]; }

    kaldi::Topology topology_;
    std::vector<std::vector<PdfsByNeighbour>> pdfs_;  // [phone - 1][state]
    std::vector<kaldi::TransitionTuple> tuples_;      // sorted by phone, state, pdf
    std::vector<std::int32_t> firstTransition_;       // of each tuple
    kaldi::TransitionModel model_;
};

}  // namespace retort::data::demo
