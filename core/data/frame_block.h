// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/data/batch.h"
#include "core/data/source.h"

namespace retort::data {

/// Frames of several utterances side by side in memory, unspliced. Splicing happens when a frame is taken out, so the
/// memory does not grow with the context.
class FrameBlock {
public:
    /// Reads the utterances in order with the reader.
    void load(const Source& source, SourceReader& reader, std::span<const std::uint32_t> utterances);

    std::size_t frames() const { return frames_.rows(); }

    /// Where frame `index` of the block comes from, and its label (-1: none).
    FrameRef refOf(std::size_t index) const {
        return {utterances_[positionOf_[index]], static_cast<std::uint32_t>(index - starts_[positionOf_[index]])};
    }
    std::int32_t labelOf(const FrameRef& ref) const {
        const std::span<const std::int32_t> labels = source_->labels(ref.utterance);
        return labels.empty() ? -1 : labels[ref.frame];
    }

    /// Appends frame `index` of the block to the batch as its row `row`: the frame with its context, edges repeated,
    /// its label and its place. batch.features must have the width inputDim().
    void take(std::size_t index, std::size_t row, Batch& batch) const;

private:
    const Source* source_ = nullptr;
    Matrix frames_;
    std::vector<std::uint32_t> utterances_;  ///< Indices in the source, in the order loaded.
    std::vector<std::size_t> starts_;        ///< First frame of each; one more at the end.
    std::vector<std::uint32_t> positionOf_;  ///< Of each frame: which of utterances_ it belongs to.
    std::size_t left_ = 0;
    std::size_t right_ = 0;
};

}  // namespace retort::data
