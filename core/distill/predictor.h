// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "core/math/matrix.h"
#include "core/math/thread_pool.h"
#include "core/nn/layer.h"

namespace retort::distill {

/// What gives posteriors over all classes: a net, a mean of nets, a generalist with its specialists. One caller at a
/// time.
class Predictor {
public:
    virtual ~Predictor() = default;

    virtual std::size_t inputs() const = 0;
    virtual std::size_t classes() const = 0;

    /// What the nets' products are computed in; float32 unless it is set.
    virtual void setPrecision(nn::Precision precision) = 0;

    /// p(T) [frames x classes] of features [frames x inputs].
    virtual void posteriors(ThreadPool& pool, ConstMatrixView features, double temperature, Matrix& p) = 0;

    /// Numbers whose softmax is p(1) [frames x classes].
    virtual void logits(ThreadPool& pool, ConstMatrixView features, Matrix& v) = 0;
};

}  // namespace retort::distill
