// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/distill/specialists/clustering.h"
#include "core/math/kernels.h"

namespace retort::distill {

namespace {

constexpr double never = -std::numeric_limits<double>::infinity();

/// Sets as rows of summed correlations: row of set A, column c: sum over a in A of r(a, c). Joining two sets adds their
/// rows.
class GreedyPairs {
public:
    GreedyPairs(Matrix covariance, const ClusterRequest& request)
        : rows_(std::move(covariance)),
          n_(rows_.rows()),
          request_(request),
          setOf_(n_),
          sizes_(n_, 1),
          partner_(n_),
          gain_(n_),
          sums_(n_) {
        std::vector<double> scale(n_);
        for (std::size_t i = 0; i < n_; ++i)
            scale[i] = rows_(i, i) > 0 ? 1 / std::sqrt(static_cast<double>(rows_(i, i))) : 0;
        for (std::size_t i = 0; i < n_; ++i)
            for (std::size_t j = 0; j < n_; ++j)
                rows_(i, j) = static_cast<float>(static_cast<double>(rows_(i, j)) * scale[i] * scale[j]);
        std::iota(setOf_.begin(), setOf_.end(), std::size_t{0});
        largest_ = std::max<std::size_t>(2, 2 * ((n_ + request.clusters - 1) / request.clusters));
    }

    ClassSets run() {
        for (std::size_t i = 0; i < n_; ++i) findPartner(i);
        for (std::size_t left = n_; left > request_.clusters;) {
            std::size_t best = n_;
            for (std::size_t i = 0; i < n_; ++i)
                if (sizes_[i] > 0 && gain_[i] > never && (best == n_ || gain_[i] > gain_[best])) best = i;
            if (best == n_) {  // no pair fits under the limit any more
                largest_ = n_;
                for (std::size_t i = 0; i < n_; ++i)
                    if (sizes_[i] > 0) findPartner(i);
                continue;
            }
            join(best, partner_[best]);
            --left;
        }
        return sets();
    }

private:
    /// Sums of row `i` over each set, into sums_.
    void sumBySet(std::size_t i) {
        std::fill(sums_.begin(), sums_.end(), 0.0);
        for (std::size_t c = 0; c < n_; ++c) sums_[setOf_[c]] += static_cast<double>(rows_(i, c));
    }

    /// Mean correlation of sets i and k, from the sums of row i.
    double meanWith(std::size_t i, std::size_t k) const {
        return sums_[k] / (static_cast<double>(sizes_[i]) * static_cast<double>(sizes_[k]));
    }

    bool mayJoin(std::size_t i, std::size_t k) const {
        return i != k && sizes_[k] > 0 && sizes_[i] + sizes_[k] <= largest_;
    }

    void findPartner(std::size_t i) {
        sumBySet(i);
        gain_[i] = never;
        for (std::size_t k = 0; k < n_; ++k)
            if (mayJoin(i, k) && meanWith(i, k) > gain_[i]) {
                gain_[i] = meanWith(i, k);
                partner_[i] = k;
            }
    }

    void join(std::size_t a, std::size_t b) {
        kernels::add(rows_.row(b), rows_.row(a), n_);
        sizes_[a] += sizes_[b];
        sizes_[b] = 0;
        for (std::size_t& set : setOf_)
            if (set == b) set = a;
        std::vector<std::size_t> bereft;
        for (std::size_t k = 0; k < n_; ++k)
            if (k != a && sizes_[k] > 0 && (partner_[k] == a || partner_[k] == b) && gain_[k] > never)
                bereft.push_back(k);
        findPartner(a);
        for (std::size_t k = 0; k < n_; ++k)  // sums_ are still those of a
            if (mayJoin(a, k) && meanWith(a, k) > gain_[k]) {
                gain_[k] = meanWith(a, k);
                partner_[k] = a;
            }
        for (const std::size_t k : bereft) findPartner(k);
    }

    ClassSets sets() const {
        ClassSets result;
        for (std::size_t i = 0; i < n_; ++i) {
            if (sizes_[i] == 0) continue;
            ClassSet set;
            if (request_.setSize == 0) {
                for (std::size_t c = 0; c < n_; ++c)
                    if (setOf_[c] == i) set.push_back(static_cast<std::int32_t>(c));
            } else {
                set.resize(n_);
                std::iota(set.begin(), set.end(), 0);
                std::stable_sort(set.begin(), set.end(), [&](std::int32_t x, std::int32_t y) {
                    return rows_(i, static_cast<std::size_t>(x)) > rows_(i, static_cast<std::size_t>(y));
                });
                set.resize(std::min(request_.setSize, n_));
                std::sort(set.begin(), set.end());
            }
            result.push_back(std::move(set));
        }
        return result;
    }

    Matrix rows_;
    std::size_t n_;
    ClusterRequest request_;
    std::vector<std::size_t> setOf_, sizes_;  ///< A set goes by its first class; size 0: joined to another.
    std::vector<std::size_t> partner_;        ///< Of each set: the one it would best be joined with,
    std::vector<double> gain_;                ///< and their mean correlation.
    std::vector<double> sums_;
    std::size_t largest_ = 0;
};

}  // namespace

ClassSets greedyPairSets(Matrix covariance, const ClusterRequest& request) {
    ClassSets sets = GreedyPairs(std::move(covariance), request).run();
    std::sort(sets.begin(), sets.end());
    return sets;
}

}  // namespace retort::distill
