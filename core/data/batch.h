// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/math/matrix.h"

namespace retort::data {

/// Which frame of which utterance of a Source. Soft targets are looked up by it, so no reordering can mix them up.
struct FrameRef {
    std::uint32_t utterance = 0;  ///< Index in the Source.
    std::uint32_t frame = 0;
};

/// Frames as the net sees them.
struct Batch {
    Matrix features;                   ///< [frames x inputs], spliced.
    std::vector<std::int32_t> labels;  ///< Class of each frame; -1 where it has none.
    std::vector<FrameRef> refs;        ///< Where each frame comes from.

    std::size_t frames() const { return refs.size(); }
};

/// Batches one after the other. One caller at a time; throws Error where reading fails.
class BatchStream {
public:
    virtual ~BatchStream() = default;
    /// Fills `batch` (its memory is reused) and returns true, or returns false at the end.
    virtual bool next(Batch& batch) = 0;
};

}  // namespace retort::data
