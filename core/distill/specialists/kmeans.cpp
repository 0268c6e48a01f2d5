// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/random.h"
#include "core/distill/specialists/clustering.h"
#include "core/math/gemm.h"
#include "core/math/kernels.h"

namespace retort::distill {

namespace {

constexpr int mostPasses = 50;
constexpr std::uint64_t starts = 8;
/// Columns whose distances are computed in one product, at most; few against the classes of a cluster, so that centres
/// move nearly as they would column by column.
constexpr std::size_t mostAtATime = 64;

double dot(const float* a, const float* b, std::size_t n) {
    return kernels::weightedSum(a, b, 0.0F, n).product;
}

class KMeans {
public:
    KMeans(ThreadPool& pool, Matrix columns, const ClusterRequest& request)
        : pool_(pool),
          columns_(std::move(columns)),
          n_(columns_.rows()),
          centres_(request.clusters, n_),
          lengths_(request.clusters),
          counts_(request.clusters),
          columnLengths_(n_),
          clusterOf_(n_),
          request_(request) {
        for (std::size_t c = 0; c < n_; ++c) {
            const double length = std::sqrt(kernels::sumOfSquares(columns_.row(c), n_));
            if (length > 0) kernels::scale(static_cast<float>(1 / length), columns_.row(c), n_);
            columnLengths_[c] = kernels::sumOfSquares(columns_.row(c), n_);
        }
    }

    ClassSets run() {
        double best = std::numeric_limits<double>::infinity();
        Matrix centres;
        for (std::uint64_t start = 0; start < starts; ++start) {
            seed_ = seedFor(request_.seed, "start", start);
            std::fill(clusterOf_.begin(), clusterOf_.end(), centres_.rows());
            placeCentres();
            for (int pass = 0; pass < mostPasses; ++pass)
                if (!onePass(static_cast<std::uint64_t>(pass))) break;
            if (const double spread = assign(); spread < best) {
                best = spread;
                centres = centres_;
            }
        }
        centres_ = std::move(centres);
        for (std::size_t k = 0; k < centres_.rows(); ++k) lengths_[k] = kernels::sumOfSquares(centres_.row(k), n_);
        assign();
        fillEmpty();
        return request_.setSize > 0 ? nearest() : clusters();
    }

private:
    /// How far a column points away from a centre: minus their cosine. By plain distance the short mean of a great many
    /// unlike columns would be nearest to nearly all.
    double distance(double product, std::size_t centre) const {
        return -product / std::sqrt(std::max(lengths_[centre], 1e-30));
    }

    void setCentre(std::size_t centre, std::size_t column) {
        std::copy_n(columns_.row(column), n_, centres_.row(centre));
        lengths_[centre] = kernels::sumOfSquares(centres_.row(centre), n_);
        counts_[centre] = 1;
    }

    void placeCentres() {
        Random random(seedFor(seed_, "centres"));
        setCentre(0, random.below(n_));
        std::vector<double> apart(n_, std::numeric_limits<double>::infinity());
        for (std::size_t k = 1; k < centres_.rows(); ++k) {
            double sum = 0;
            for (std::size_t c = 0; c < n_; ++c) {
                const double d = columnLengths_[c] + distance(dot(columns_.row(c), centres_.row(k - 1), n_), k - 1);
                apart[c] = std::min(apart[c], std::max(d, 0.0));
                sum += apart[c];
            }
            double left = random.uniform() * sum;
            std::size_t drawn = 0;
            while (drawn + 1 < n_ && (apart[drawn] <= 0 || left >= apart[drawn])) left -= apart[drawn++];
            setCentre(k, drawn);
        }
    }

    /// Products of `count` columns from order[first] on with every centre, into products_ [count x clusters].
    void multiply(const std::vector<std::uint32_t>& order, std::size_t first, std::size_t count) {
        some_.resize(count, n_);
        for (std::size_t i = 0; i < count; ++i) std::copy_n(columns_.row(order[first + i]), n_, some_.row(i));
        products_.resize(count, centres_.rows());
        gemm(pool_, Transpose::No, Transpose::Yes, 1, some_, centres_, 0, products_);
    }

    /// The centre nearest to row `i` of products_.
    std::size_t nearestOf(std::size_t i) const {
        std::size_t best = 0;
        for (std::size_t k = 1; k < centres_.rows(); ++k)
            if (distance(static_cast<double>(products_(i, k)), k) <
                distance(static_cast<double>(products_(i, best)), best))
                best = k;
        return best;
    }

    /// Gives each column its nearest centre as they are; returns the sum of squared distances.
    double assign() {
        const std::vector<std::uint32_t> order = inOrder();
        double spread = 0;
        for (std::size_t first = 0; first < n_; first += mostAtATime) {
            const std::size_t count = std::min(mostAtATime, n_ - first);
            multiply(order, first, count);
            for (std::size_t i = 0; i < count; ++i) {
                const std::size_t best = clusterOf_[first + i] = nearestOf(i);
                spread += columnLengths_[first + i] + distance(static_cast<double>(products_(i, best)), best);
            }
        }
        return spread;
    }

    std::vector<std::uint32_t> inOrder() const {
        std::vector<std::uint32_t> order(n_);
        std::iota(order.begin(), order.end(), 0U);
        return order;
    }

    /// Each column once; true if one changed its cluster.
    bool onePass(std::uint64_t pass) {
        std::vector<std::uint32_t> order = inOrder();
        Random(seedFor(seed_, "columns", pass)).shuffle(order);
        const std::size_t step = std::clamp<std::size_t>(n_ / (4 * centres_.rows()), 1, mostAtATime);
        bool changed = false;
        for (std::size_t first = 0; first < n_; first += step) {
            const std::size_t count = std::min(step, n_ - first);
            multiply(order, first, count);
            for (std::size_t i = 0; i < count; ++i) {
                const std::size_t best = nearestOf(i);
                changed = changed || clusterOf_[order[first + i]] != best;
                clusterOf_[order[first + i]] = best;
                const auto share = static_cast<float>(1.0 / static_cast<double>(++counts_[best]));
                kernels::scale(1 - share, centres_.row(best), n_);
                kernels::axpy(share, some_.row(i), centres_.row(best), n_);
                lengths_[best] = kernels::sumOfSquares(centres_.row(best), n_);
            }
        }
        return changed;
    }

    /// A cluster that lost all its classes takes over the one that fits worst where it is.
    void fillEmpty() {
        std::vector<std::size_t> sizes(centres_.rows());
        for (const std::size_t k : clusterOf_) ++sizes[k];
        for (std::size_t k = 0; k < sizes.size(); ++k) {
            if (sizes[k] > 0) continue;
            std::size_t worst = n_;
            double farthest = -std::numeric_limits<double>::infinity();
            for (std::size_t c = 0; c < n_; ++c) {
                if (sizes[clusterOf_[c]] < 2) continue;
                const double d =
                    columnLengths_[c] + distance(dot(columns_.row(c), centres_.row(clusterOf_[c]), n_), clusterOf_[c]);
                if (d > farthest) {
                    farthest = d;
                    worst = c;
                }
            }
            --sizes[clusterOf_[worst]];
            clusterOf_[worst] = k;
            sizes[k] = 1;
            setCentre(k, worst);
        }
    }

    ClassSets clusters() const {
        ClassSets sets(centres_.rows());
        for (std::size_t c = 0; c < n_; ++c) sets[clusterOf_[c]].push_back(static_cast<std::int32_t>(c));
        return sets;
    }

    ClassSets nearest() {
        const std::vector<std::uint32_t> all = inOrder();
        Matrix distances(centres_.rows(), n_);
        for (std::size_t first = 0; first < n_; first += mostAtATime) {
            const std::size_t count = std::min(mostAtATime, n_ - first);
            multiply(all, first, count);
            for (std::size_t i = 0; i < count; ++i)
                for (std::size_t k = 0; k < centres_.rows(); ++k)
                    distances(k, first + i) = static_cast<float>(columnLengths_[first + i] +
                                                                 distance(static_cast<double>(products_(i, k)), k));
        }
        ClassSets sets(centres_.rows());
        for (std::size_t k = 0; k < sets.size(); ++k) {
            std::vector<std::uint32_t> order = all;
            const std::size_t size = std::min(request_.setSize, n_);
            std::stable_sort(order.begin(), order.end(),
                             [&](std::uint32_t a, std::uint32_t b) { return distances(k, a) < distances(k, b); });
            sets[k].assign(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(size));
            std::sort(sets[k].begin(), sets[k].end());
        }
        return sets;
    }

    ThreadPool& pool_;
    Matrix columns_;
    std::size_t n_;
    Matrix centres_;
    std::vector<double> lengths_;  ///< Squared, of each centre.
    std::vector<std::int64_t> counts_;
    std::vector<double> columnLengths_;  ///< Squared: 1, or 0 of a class that is never predicted.
    std::vector<std::size_t> clusterOf_;
    ClusterRequest request_;
    std::uint64_t seed_ = 0;  ///< Of the start under way.
    Matrix some_, products_;
};

}  // namespace

ClassSets kmeansSets(ThreadPool& pool, Matrix covariance, const ClusterRequest& request) {
    ClassSets sets = KMeans(pool, std::move(covariance), request).run();
    std::sort(sets.begin(), sets.end());
    return sets;
}

}  // namespace retort::distill
