// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/data/data_set.h"
#include "core/distill/specialists/specialist_spec.h"

namespace retort::distill {

/// The frames a specialist learns from: in each pass a share of special ones, the rest drawn from all others, as many
/// as there are without taking a frame twice. Where the set is rare, all its frames are taken and the others drawn anew
/// for each pass.
class SpecialSample {
public:
    /// Throws Error where `whole` has no frame of the set, or none outside it.
    SpecialSample(const data::DataSet& whole, const ClassSet& set, double specialShare);

    /// A pass: the same frames in the same order for the same seed; special ones evenly among the others.
    std::unique_ptr<data::BatchStream> stream(std::size_t batchFrames, const data::PassStart& start) const;

    std::size_t frames() const { return specialTaken_ + othersTaken_; }  ///< In a pass.
    std::size_t specialFrames() const { return specialTaken_; }
    std::size_t otherFrames() const { return othersTaken_; }
    /// log of the rate at which special frames are taken over the rate of others.
    double logOversampling() const;

private:
    data::DataSet special_, others_;
    std::size_t specialTaken_ = 0, othersTaken_ = 0;
};

}  // namespace retort::distill
