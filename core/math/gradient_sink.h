// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace retort {

/// A rectangle of a tensor's gradient. Element (r, c) belongs to number begin + r * line + c of a net's flat arrays.
struct GradientTile {
    std::size_t begin;
    std::size_t rows, cols;
    std::size_t line;
    const float* values;  ///< Element (r, c) at r * stride + c.
    std::size_t stride;
};

/// Takes gradients as backward finds them, while they are in the first-level cache: each number's once in a step, from
/// any of the pool's threads. The numbers themselves are read no more in that step, so they may be updated.
class GradientSink {
public:
    virtual ~GradientSink() = default;
    virtual void take(const GradientTile& tile) = 0;
    /// All gradients of the numbers [begin, end) have been taken: whole rows of one tensor.
    virtual void rowsDone(std::size_t /*begin*/, std::size_t /*end*/) {}
};

}  // namespace retort
