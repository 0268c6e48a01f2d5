// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace retort::kaldi {

/// An arc of an HMM: to a state of the same topology entry, with the probability it starts from.
struct HmmTransition {
    int destination = 0;
    float probability = 0;
};

/// A state of an HMM. In the classic form both pdf classes are equal; -1: the state emits nothing (the last one).
struct HmmState {
    int forwardPdfClass = -1;
    int selfLoopPdfClass = -1;
    std::vector<HmmTransition> transitions;
};

/// The HMM that some phones share. The last state is the final one, without transitions.
struct TopologyEntry {
    std::vector<int> phones;
    std::vector<HmmState> states;
};

struct Topology {
    std::vector<TopologyEntry> entries;
};

/// A transition-state: an HMM state of a phone with the pdfs of its forward arcs and its self-loop.
struct TransitionTuple {
    int phone = 0;
    int state = 0;
    int forwardPdf = 0;
    int selfLoopPdf = 0;
};

}  // namespace retort::kaldi
