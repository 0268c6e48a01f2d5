// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/bias_correction.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace retort::train {

namespace {

using Doubles = std::vector<double>;

double dot(const Doubles& a, const Doubles& b) {
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// F and its derivatives. Of the other classes only their joint mass in each row matters.
class Frequencies {
public:
    Frequencies(ConstMatrixView logits, std::span<const std::int32_t> classes, std::span<const double> shares)
        : rows_(logits.rows),
          classes_(classes.size()),
          shares_(shares.begin(), shares.end()),
          posteriors_(rows_ * classes_) {
        std::vector<char> moved(logits.cols, 0);
        for (const std::int32_t c : classes) moved[static_cast<std::size_t>(c)] = 1;
        for (std::size_t r = 0; r < rows_; ++r) {
            const float top = *std::max_element(logits.row(r), logits.row(r) + logits.cols);
            double others = 0;
            for (std::size_t k = 0; k < logits.cols; ++k)
                if (moved[k] == 0) others += std::exp(static_cast<double>(logits(r, k) - top));
            others_.push_back(others);
            for (const std::int32_t c : classes)
                logits_.push_back(static_cast<double>(logits(r, static_cast<std::size_t>(c)) - top));
        }
    }

    /// F(b); leaves the posteriors and their means at b.
    double at(const Doubles& b) {
        means_.assign(classes_, 0);
        double value = 0;
        for (std::size_t r = 0; r < rows_; ++r) {
            const double* z = logits_.data() + r * classes_;
            double* p = posteriors_.data() + r * classes_;
            double top = others_[r] > 0 ? 0 : -std::numeric_limits<double>::infinity();
            for (std::size_t c = 0; c < classes_; ++c) top = std::max(top, z[c] + b[c]);
            double sum = others_[r] * std::exp(-top);
            for (std::size_t c = 0; c < classes_; ++c) sum += p[c] = std::exp(z[c] + b[c] - top);
            for (std::size_t c = 0; c < classes_; ++c) means_[c] += (p[c] /= sum) / static_cast<double>(rows_);
            value += (top + std::log(sum)) / static_cast<double>(rows_);
        }
        return value - dot(shares_, b);
    }

    const Doubles& means() const { return means_; }

    /// The largest |log(mean / share)|.
    double error() const {
        double worst = 0;
        for (std::size_t c = 0; c < classes_; ++c) worst = std::max(worst, std::abs(std::log(means_[c] / shares_[c])));
        return worst;
    }

    Doubles gradient() const {
        Doubles g(classes_);
        for (std::size_t c = 0; c < classes_; ++c) g[c] = means_[c] - shares_[c];
        return g;
    }

    /// The second derivative at the last b, times d.
    Doubles curvature(const Doubles& d) const {
        Doubles result(classes_, 0.0);
        for (std::size_t r = 0; r < rows_; ++r) {
            const double* p = posteriors_.data() + r * classes_;
            const double along = std::inner_product(p, p + classes_, d.begin(), 0.0);
            for (std::size_t c = 0; c < classes_; ++c) result[c] += p[c] * (d[c] - along) / static_cast<double>(rows_);
        }
        return result;
    }

private:
    std::size_t rows_, classes_;
    Doubles shares_, posteriors_, others_, logits_, means_;
};

/// Conjugate gradients for (curvature) d = -gradient.
Doubles newtonStep(const Frequencies& f) {
    Doubles d(f.means().size(), 0.0), residual = f.gradient();
    for (double& x : residual) x = -x;
    Doubles along = residual;
    double length = dot(residual, residual);
    const double enough = 1e-12 * length;
    for (std::size_t i = 0; i < std::min<std::size_t>(2 * d.size() + 2, 60) && length > enough; ++i) {
        const Doubles curved = f.curvature(along);
        const double bend = dot(along, curved);
        if (!(bend > 1e-300)) break;
        const double step = length / bend;
        for (std::size_t c = 0; c < d.size(); ++c) {
            d[c] += step * along[c];
            residual[c] -= step * curved[c];
        }
        const double next = dot(residual, residual);
        for (std::size_t c = 0; c < d.size(); ++c) along[c] = residual[c] + next / length * along[c];
        length = next;
    }
    return d;
}

}  // namespace

std::vector<double> matchFrequencies(ConstMatrixView logits, std::span<const std::int32_t> classes,
                                     std::span<const double> shares) {
    constexpr int scalings = 30;
    constexpr int newtonSteps = 60;
    constexpr double closeEnough = 1e-4;
    Doubles b(classes.size(), 0.0);
    if (logits.rows == 0 || classes.empty()) return b;
    Frequencies f(logits, classes, shares);
    double value = f.at(b);
    for (int i = 0; i < scalings && f.error() > closeEnough; ++i) {
        for (std::size_t c = 0; c < b.size(); ++c)
            b[c] += std::log(shares[c] / std::max(f.means()[c], std::numeric_limits<double>::min()));
        value = f.at(b);
    }
    for (int i = 0; i < newtonSteps && f.error() > closeEnough; ++i) {
        const Doubles step = newtonStep(f);
        double scale = 1;
        for (; scale > 1e-6; scale /= 2) {
            Doubles tried = b;
            for (std::size_t c = 0; c < b.size(); ++c) tried[c] += scale * step[c];
            if (const double there = f.at(tried); there <= value) {
                value = there;
                b = std::move(tried);
                break;
            }
        }
        if (scale <= 1e-6) break;
    }
    return b;
}

double bestCommonShift(ConstMatrixView logits, std::span<const std::int32_t> labels,
                       std::span<const std::int32_t> classes) {
    std::vector<char> moved(logits.cols, 0);
    for (const std::int32_t c : classes) moved[static_cast<std::size_t>(c)] = 1;
    // Up to `threshold` the best of the others is decided for, above it the best of the moved classes.
    struct Turn {
        double threshold;
        int gain;
    };
    std::vector<Turn> turns;
    for (std::size_t r = 0; r < logits.rows; ++r) {
        std::optional<std::size_t> best[2];
        for (std::size_t k = 0; k < logits.cols; ++k) {
            std::optional<std::size_t>& holder = best[moved[k] != 0 ? 1 : 0];
            if (!holder || logits(r, k) > logits(r, *holder)) holder = k;
        }
        if (labels[r] < 0 || !best[0] || !best[1]) continue;
        const auto label = static_cast<std::size_t>(labels[r]);
        const int gain = (label == *best[1] ? 1 : 0) - (label == *best[0] ? 1 : 0);
        if (gain != 0) turns.push_back({static_cast<double>(logits(r, *best[0]) - logits(r, *best[1])), gain});
    }
    if (turns.empty()) return 0;
    std::sort(turns.begin(), turns.end(), [](const Turn& a, const Turn& b) { return a.threshold < b.threshold; });
    int sum = 0, most = 0;
    double low = turns.front().threshold - 2, high = turns.front().threshold;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        sum += turns[i].gain;
        const bool last = i + 1 == turns.size();
        if (!last && turns[i + 1].threshold == turns[i].threshold) continue;
        if (sum <= most) continue;
        most = sum;
        low = turns[i].threshold;
        high = last ? low + 2 : turns[i + 1].threshold;
    }
    return (low + high) / 2;
}

}  // namespace retort::train
