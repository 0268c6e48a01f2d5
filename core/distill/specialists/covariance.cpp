// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/specialists/covariance.h"

#include "core/math/gemm.h"

namespace retort::distill {

PredictionCovariance::PredictionCovariance(std::size_t classes) : products_(classes, classes), sums_(classes) {}

void PredictionCovariance::add(ThreadPool& pool, MatrixView p) {
    if (p.rows == 0) return;
    const std::size_t classes = sums_.size();
    if (shift_.empty()) {
        std::vector<double> first(classes);
        for (std::size_t r = 0; r < p.rows; ++r)
            for (std::size_t c = 0; c < classes; ++c) first[c] += static_cast<double>(p(r, c));
        for (const double sum : first) shift_.push_back(static_cast<float>(sum / static_cast<double>(p.rows)));
    }
    for (std::size_t r = 0; r < p.rows; ++r)
        for (std::size_t c = 0; c < classes; ++c) {
            p(r, c) -= shift_[c];
            sums_[c] += static_cast<double>(p(r, c));
        }
    gemm(pool, Transpose::Yes, Transpose::No, 1, p, p, frames_ == 0 ? 0.0F : 1.0F, products_);
    frames_ += static_cast<std::int64_t>(p.rows);
}

std::vector<double> PredictionCovariance::mean() const {
    std::vector<double> means(sums_.size());
    for (std::size_t c = 0; c < means.size(); ++c)
        means[c] = static_cast<double>(shift_[c]) + sums_[c] / static_cast<double>(frames_);
    return means;
}

Matrix PredictionCovariance::take() {
    const auto n = static_cast<double>(frames_);
    for (std::size_t i = 0; i < products_.rows(); ++i)
        for (std::size_t j = 0; j < products_.cols(); ++j)
            products_(i, j) =
                static_cast<float>(static_cast<double>(products_(i, j)) / n - sums_[i] / n * (sums_[j] / n));
    return std::move(products_);
}

}  // namespace retort::distill
