// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/demo/hmm.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <tuple>

namespace retort::data::demo {

namespace {

std::size_t index(int value) {
    return static_cast<std::size_t>(value);
}

std::size_t heardAs(int phone) {
    return static_cast<std::size_t>(neighbourKind(phone));
}

kaldi::HmmState emitting(int pdfClass, std::vector<kaldi::HmmTransition> arcs) {
    return {pdfClass, pdfClass, std::move(arcs)};
}

/// The topologies of Kaldi's recipes: three states left to right for speech, five with a free middle for silence.
kaldi::Topology makeTopology() {
    kaldi::TopologyEntry speech;
    for (int phone = 2; phone <= static_cast<int>(phones().size()); ++phone) speech.phones.push_back(phone);
    for (int i = 0; i < 3; ++i) speech.states.push_back(emitting(i, {{i, 0.75F}, {i + 1, 0.25F}}));
    speech.states.push_back({});

    kaldi::TopologyEntry pause{{silence}, {}};
    pause.states.push_back(emitting(0, {{0, 0.25F}, {1, 0.25F}, {2, 0.25F}, {3, 0.25F}}));
    for (int i = 1; i < 4; ++i) pause.states.push_back(emitting(i, {{1, 0.25F}, {2, 0.25F}, {3, 0.25F}, {4, 0.25F}}));
    pause.states.push_back(emitting(4, {{4, 0.75F}, {5, 0.25F}}));
    pause.states.push_back({});
    return {{speech, pause}};
}

/// Which neighbours are ever heard before (or after) each phone. Words follow each other in any order.
using Heard = std::vector<std::array<bool, neighbours>>;

void findNeighbours(Heard& before, Heard& after) {
    const auto meet = [&](int left, int right) {
        after[index(left - 1)][heardAs(right)] = true;
        before[index(right - 1)][heardAs(left)] = true;
    };
    for (const Word& word : lexicon()) {
        for (std::size_t i = 1; i < word.phones.size(); ++i) meet(word.phones[i - 1], word.phones[i]);
        meet(silence, word.phones.front());
        meet(word.phones.back(), silence);
        for (const Word& next : lexicon()) meet(word.phones.back(), next.phones.front());
    }
}

auto order(const kaldi::TransitionTuple& tuple) {
    return std::make_tuple(tuple.phone, tuple.state, tuple.forwardPdf);
}

}  // namespace

Hmm::Hmm() : topology_(makeTopology()), model_(makeModel()) {}

kaldi::TransitionModel Hmm::makeModel() {
    const std::size_t count = phones().size();
    Heard before(count);
    Heard after(count);
    findNeighbours(before, after);
    pdfs_.resize(count);
    int pdfs = 0;
    for (int phone = 1; phone <= static_cast<int>(count); ++phone) {
        for (int state = 0; state < states(phone); ++state) {
            const bool first = state == 0;
            const bool tied = phone == silence || (!first && state != states(phone) - 1);
            const auto& heard = first ? before[index(phone - 1)] : after[index(phone - 1)];
            PdfsByNeighbour byNeighbour;
            byNeighbour.fill(
                pdfs);  // a neighbour never heard falls to the first pdf, as in a tree that was not split for it
            const int begin = pdfs;
            if (tied) ++pdfs;
            for (std::size_t c = 0; c < heard.size() && !tied; ++c) {
                if (heard[c]) byNeighbour[c] = pdfs++;
            }
            pdfs_[index(phone - 1)].push_back(byNeighbour);
            for (int pdf = begin; pdf < pdfs; ++pdf) tuples_.push_back({phone, state, pdf, pdf});
        }
    }
    std::vector<float> logProbs = {0};
    for (const auto& tuple : tuples_) {
        firstTransition_.push_back(static_cast<std::int32_t>(logProbs.size()));
        for (const double p : arcProbabilities(tuple.phone, tuple.state)) {
            logProbs.push_back(static_cast<float>(std::log(p)));
        }
    }
    return {topology_, tuples_, logProbs};
}

const std::vector<kaldi::HmmTransition>& Hmm::arcs(int phone, int state) const {
    return entry(phone).states[index(state)].transitions;
}

int Hmm::states(int phone) const {
    return static_cast<int>(entry(phone).states.size()) - 1;
}

std::vector<double> Hmm::arcProbabilities(int phone, int state) const {
    const auto& all = arcs(phone, state);
    const double stay = 1.0 - 1.0 / phones()[index(phone - 1)].frames;
    std::vector<double> chances;
    for (const auto& arc : all) {
        chances.push_back(arc.destination == state ? stay : (1.0 - stay) / static_cast<double>(all.size() - 1));
    }
    return chances;
}

const PdfsByNeighbour& Hmm::pdfsOf(int phone, int state) const {
    return pdfs_[index(phone - 1)][index(state)];
}

std::int32_t Hmm::transition(int left, int phone, int right, int state, int arc) const {
    const int pdf = pdfsOf(phone, state)[heardAs(state == 0 ? left : right)];
    const kaldi::TransitionTuple wanted{phone, state, pdf, pdf};
    const auto found = std::lower_bound(tuples_.begin(), tuples_.end(), wanted,
                                        [](const auto& a, const auto& b) { return order(a) < order(b); });
    return firstTransition_[static_cast<std::size_t>(found - tuples_.begin())] + arc;
}

}  // namespace retort::data::demo
