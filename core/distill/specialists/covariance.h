// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/math/matrix.h"
#include "core/math/thread_pool.h"

namespace retort::distill {

/// Covariance of a model's predictions over many frames, in one pass:
///   C = E[(p - c)(p - c)'] - (E[p] - c)(E[p] - c)',  p [classes] posteriors of a frame.
/// c is the mean of the first batch: C does not depend on it, but sums of small differences lose less to rounding.
class PredictionCovariance {
public:
    explicit PredictionCovariance(std::size_t classes);

    /// What it takes, and what finding sets from it takes: classes^2 floats.
    static double bytes(std::size_t classes) {
        return 4.0 * static_cast<double>(classes) * static_cast<double>(classes);
    }

    /// posteriors [frames x classes]; overwritten.
    void add(ThreadPool& pool, MatrixView posteriors);

    std::int64_t frames() const { return frames_; }
    /// Mean posterior of each class. Requires frames.
    std::vector<double> mean() const;
    /// The covariance [classes x classes]; the sums are given up for it. Requires frames.
    Matrix take();

private:
    Matrix products_;
    std::vector<double> sums_;
    std::vector<float> shift_;
    std::int64_t frames_ = 0;
};

}  // namespace retort::distill
