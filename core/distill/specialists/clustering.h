// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/distill/specialists/specialist_spec.h"
#include "core/math/matrix.h"
#include "core/math/thread_pool.h"

namespace retort::distill {

/// How many sets, and how large.
struct ClusterRequest {
    std::size_t clusters = 1;
    std::size_t setSize =
        0;  ///< 0: the clusters themselves, each class in one; else this many classes nearest to each.
    std::uint64_t seed = 0;
};

/// Sets of classes that a model confuses, by online k-means on the columns of the covariance of its predictions
/// (Hinton, Vinyals, Dean 2015, section 5.2; MacQueen 1967): each column in turn moves the centre nearest in angle 1/n
/// of the way. Columns are scaled to length 1 before, so that rare classes count as much as frequent ones; first
/// centres are drawn apart (Arthur, Vassilvitskii 2007). Passes go on until no class changes its cluster, at most 50;
/// of 8 starts the closest fit is taken. No set is empty; sets in the order of their first class. The same seed gives
/// the same sets. covariance [classes x classes] is used up; 1 <= clusters <= classes.
ClassSets kmeansSets(ThreadPool& pool, Matrix covariance, const ClusterRequest& request);

/// The same by greedy pairs: every class begins as a set, and the two sets whose classes correlate most on average are
/// joined until `clusters` are left. No set grows beyond twice the even share while another pair can still be joined.
ClassSets greedyPairSets(Matrix covariance, const ClusterRequest& request);

}  // namespace retort::distill
