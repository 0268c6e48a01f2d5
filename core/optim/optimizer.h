// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/math/gradient_sink.h"
#include "core/math/matrix.h"
#include "core/math/parameter_block.h"
#include "core/math/thread_pool.h"
#include "core/optim/optimizer_spec.h"

namespace retort::optim {

/// Turns gradients into updates, all at once or, as a GradientSink, while backward finds them. Everything that must
/// survive an interruption is in state().
class Optimizer : public GradientSink {
public:
    /// One update of all parameters at learning rate `rate`. Gradient clipping first, weight decay and max-norm along
    /// the way. Returns the length of the gradient before clipping, or 0 where clipping is off and it was not needed.
    double update(ThreadPool& pool, double rate, std::span<float> parameters, std::span<float> gradients);

    /// Flat array: velocities, moments, and step counters at the end.
    std::span<float> state() { return state_; }

    /// True where an update needs no look at all gradients first, so that it can be made piece by piece.
    bool worksInPieces() const { return spec_.clipNorm == 0; }
    /// Begins one update in pieces: each number's gradient is then taken once, in any order. Gives the same bits as
    /// update(). Requires worksInPieces(). `parameters` stay where they are until all are taken.
    void begin(double rate, std::span<float> parameters);
    void take(const GradientTile& tile) override;
    void rowsDone(std::size_t begin, std::size_t end) override;

protected:
    Optimizer(const OptimizerSpec& spec, std::vector<ParameterBlock> blocks, std::size_t stateSize);

    /// Updates the tile's numbers. `scale` multiplies the gradient, `decay` is the weight decay.
    virtual void updateTile(double rate, float scale, float decay, const GradientTile& tile, float* parameters) = 0;
    virtual void beginStep() {}

private:
    const ParameterBlock& blockAt(std::size_t index) const;
    void updateIn(const ParameterBlock& block, float scale, const GradientTile& tile);
    void limitRows(const ParameterBlock& block, std::size_t begin, std::size_t end);

    double rate_ = 0;              ///< Of the update under way.
    float* parameters_ = nullptr;  ///< The same.

protected:
    OptimizerSpec spec_;
    std::vector<ParameterBlock> blocks_;
    AlignedFloats state_;
};

std::unique_ptr<Optimizer> makeOptimizer(const OptimizerSpec& spec, const std::vector<ParameterBlock>& blocks,
                                         std::size_t parameters);

}  // namespace retort::optim
