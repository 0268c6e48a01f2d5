// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/math/matrix.h"
#include "core/math/parameter_block.h"
#include "core/math/thread_pool.h"
#include "core/optim/optimizer_spec.h"

namespace retort::optim {

/// Turns gradients into updates. Everything that must survive an interruption is in state().
class Optimizer {
public:
    virtual ~Optimizer() = default;

    /// One update of all parameters at learning rate `rate`. Gradient clipping first, weight decay and max-norm along the way.
    /// Returns the length of the gradient before clipping, or 0 where clipping is off and it was not needed.
    double update(ThreadPool& pool, double rate, std::span<float> parameters, std::span<float> gradients);

    /// Flat array: velocities, moments, and step counters at the end.
    std::span<float> state() { return state_; }

    /// True where an update needs no look at all gradients first, so that it can be made piece by piece.
    bool worksInPieces() const { return spec_.clipNorm == 0; }
    /// One update in pieces: begin, then each range of whole rows of a tensor once, in any order and from any thread. Gives
    /// the same bits as update(). Requires worksInPieces().
    void begin(double rate);
    void updatePiece(std::size_t begin, std::size_t end, float* parameters, const float* gradients);

protected:
    Optimizer(const OptimizerSpec& spec, std::vector<ParameterBlock> blocks, std::size_t stateSize);

    /// Updates elements [begin, end) of the flat arrays. `scale` multiplies the gradient, `decay` is the weight decay.
    virtual void updateRange(double rate, float scale, float decay, std::size_t begin, std::size_t end, float* parameters,
                             const float* gradients) = 0;
    virtual void beginStep() {}

    void updateLines(const ParameterBlock& block, double rate, float scale, std::size_t begin, std::size_t end,
                     float* parameters, const float* gradients);

    double rate_ = 0;  ///< Of the update under way, where it is made in pieces.
    OptimizerSpec spec_;
    std::vector<ParameterBlock> blocks_;
    AlignedFloats state_;
};

std::unique_ptr<Optimizer> makeOptimizer(const OptimizerSpec& spec, const std::vector<ParameterBlock>& blocks,
                                         std::size_t parameters);

}  // namespace retort::optim
