// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/random.h"
#include "core/data/batch.h"

namespace retort::data {

/// Which frames of a set are used. Frames without a label are of no class, so no class leaves them out.
struct Selection {
    std::vector<char> classes;               ///< By class: 1 where its frames are kept; empty keeps all.
    double share = 1;                        ///< Of the frames left, drawn one by one.
    std::uint64_t seed = 0;                  ///< Of the draw, which hangs on it and the frame's place alone.
    std::uint32_t drawnBelow = 0xffffffffU;  ///< Utterances from this one on come in whole.

    bool keeps(const FrameRef& ref, std::int32_t label) const {
        if (label >= 0 && !classes.empty() && classes[static_cast<std::size_t>(label)] == 0) return false;
        if (share >= 1 || ref.utterance >= drawnBelow) return true;
        const std::uint64_t bits = mix64(seed ^ mix64(std::uint64_t{ref.utterance} << 32 | ref.frame));
        return static_cast<double>(bits >> 11) * 0x1.0p-53 < share;
    }
};

}  // namespace retort::data
