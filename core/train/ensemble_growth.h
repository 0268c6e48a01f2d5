// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/data/data_set.h"
#include "core/distill/teacher.h"

namespace retort::train {

/// What each further member adds to an ensemble, on the labelled frames of a set, members in their order.
struct EnsembleGrowth {
    std::vector<double> accuracy;      ///< Frame accuracy of the mean of the first 1, 2, … members.
    std::vector<double> crossEntropy;  ///< Nats per frame, likewise.
    std::vector<double> alone;         ///< Frame accuracy of each member by itself.
    double disagreement = 0;           ///< Share of frames that two members decide differently, mean over all pairs.
};

/// One pass over the set. Weights of the first members are scaled to the sum of all. `between` is called between
/// batches and may throw.
EnsembleGrowth measureGrowth(ThreadPool& pool, distill::Teacher& ensemble, const data::DataSet& set,
                             const std::function<void(double done)>& between);

/// After how many members 95 % of the gain over a member alone (their mean) is there; 0 where there is no gain.
std::size_t membersThatPay(const EnsembleGrowth& growth);

}  // namespace retort::train
