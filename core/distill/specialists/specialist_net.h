// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/distill/specialists/specialist_spec.h"
#include "core/math/thread_pool.h"
#include "core/nn/network.h"

namespace retort::distill {

/// The net that a specialist starts as: the generalist with the output rows of its classes, in order, and a dustbin.
/// The right dustbin logit is log sum_{c outside} exp z_c, which no linear layer gives for all frames; its row is the
/// least-squares fit to it over the frames added, so that the specialist begins with nearly the generalist's
/// posteriors.
class SpecialistStart {
public:
    /// Throws Error unless the generalist ends in an affine layer and the set leaves classes for the dustbin.
    SpecialistStart(const nn::Model& generalist, const ClassSet& set);

    /// Frames that determine the fit well enough.
    std::size_t framesWanted() const;
    /// features [frames x inputs].
    void add(ThreadPool& pool, ConstMatrixView features);
    /// The specialist's net. Requires frames.
    nn::Model model() const;

private:
    nn::Model generalist_;
    ClassSet set_;
    std::optional<nn::Network> trunk_;  ///< All layers but the last; none where that is the only one.
    std::size_t width_;                 ///< Of what the last layer sees, and 1 for the bias.
    Matrix hidden_, logits_, product_;
    std::vector<double> squares_;  ///< Sum of h h' [width x width].
    std::vector<double> targets_;  ///< Sum of h t [width].
    std::size_t frames_ = 0;
};

/// Takes back what sampling did to a specialist's posteriors. Frames of class y were taken at rate r(y), so training
/// saw p'(y|x) in proportion to r(y) p(y|x), with r the same for all special classes, r_s, and for all others, r_o.
/// Adding log(r_s / r_o) to the logits of all outputs that are no special class (the dustbin; with full output each of
/// them) gives p back. `set`: the special classes; net with |set| + 1 outputs, or one for each class.
nn::Model withoutOversampling(nn::Model net, const ClassSet& set, double logOversampling);

/// Class -> output of a specialist with a dustbin, [classes].
std::vector<std::int32_t> dustbinOutputs(const ClassSet& set, std::size_t classes);

}  // namespace retort::distill
