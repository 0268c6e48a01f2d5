// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/nn/model.h"

namespace retort::formats {

/// Where two models differ most on the same input.
struct Difference {
    double largest = 0;  ///< Of absolute differences of log posteriors at T = 1, nats. NaN where a logit is not finite.
    double mean = 0;     ///< Mean over frames and classes.
    std::size_t frame = 0;   ///< Of the largest.
    std::size_t output = 0;  ///< Of the largest.
    double agreement = 0;    ///< Share of frames with the same most probable class.
    std::size_t frames = 0;
};

/// Runs both on `frames` frames of normal noise (mean 0, deviation 1, as normalised features have) drawn from `seed`.
/// Throws Error of kind Failure where the models differ in their inputs or outputs: no frame could tell them alike.
Difference compareModels(const nn::Model& a, const nn::Model& b, std::size_t frames = 256, std::uint64_t seed = 1);

}  // namespace retort::formats
