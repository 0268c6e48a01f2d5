// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/record/history.h"

namespace retort::record {

/// A stretch of a run, in seconds of its events' clock.
struct Turn {
    double begin = 0, end = 0;
    bool watched = false;
};

/// Speeds, in updates per second, of two neighbouring turns.
struct TurnPair {
    double watchedRate = 0, aloneRate = 0;
};

/// What watching costs, by pairs of turns of one run or of several.
struct TurnCosts {
    int pairs = 0;
    double watchedRate = 0, aloneRate = 0;  ///< Updates per second, means of the pairs.
    double slowdown = 0;       ///< Geometric mean over pairs of turns: share of the speed that watching costs.
    double standardError = 0;  ///< Of slowdown, from the scatter of the pairs.
    double median = 0;         ///< Of the pairs' slowdowns.
};

/// Speed is taken between neighbouring samples of one epoch that lie within one turn and not nearer to its ends than
/// `margin` seconds, so validation and checkpoints do not count. Turns 0 and 1, 2 and 3, … are pairs; one of each is
/// watched. A pair without samples in both of its turns is left out.
std::vector<TurnPair> turnPairs(const History& history, const std::vector<Turn>& turns, double margin);
TurnCosts turnCosts(const std::vector<TurnPair>& pairs);

}  // namespace retort::record
