// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/frame_block.h"

#include <algorithm>

#include "core/base/error.h"

namespace retort::data {

void FrameBlock::load(const Source& source, SourceReader& reader, std::span<const std::uint32_t> utterances) {
    source_ = &source;
    left_ = static_cast<std::size_t>(source.tailLeft());
    right_ = static_cast<std::size_t>(source.tailRight());
    utterances_.assign(utterances.begin(), utterances.end());
    starts_.assign(1, 0);
    for (const std::uint32_t u : utterances) starts_.push_back(starts_.back() + source.frames(u));
    frames_.resize(starts_.back(), source.storedDim());
    positionOf_.resize(starts_.back());
    for (std::size_t i = 0; i < utterances_.size(); ++i) {
        const Matrix utterance = reader.read(utterances_[i]);
        if (utterance.rows() != source.frames(utterances_[i]) || utterance.cols() != source.storedDim())
            throw failure("changed while it was being read", source.key(utterances_[i]));
        std::copy_n(utterance.data(), utterance.size(), frames_.row(starts_[i]));
        std::fill(positionOf_.begin() + static_cast<std::ptrdiff_t>(starts_[i]),
                  positionOf_.begin() + static_cast<std::ptrdiff_t>(starts_[i + 1]), static_cast<std::uint32_t>(i));
    }
}

void FrameBlock::take(std::size_t index, std::size_t row, Batch& batch) const {
    const std::size_t position = positionOf_[index];
    const std::size_t first = starts_[position];
    const std::size_t last = starts_[position + 1] - 1;
    const std::size_t dim = frames_.cols();
    float* out = batch.features.row(row);
    if (index >= first + left_ && index + right_ <= last) {
        std::copy_n(frames_.row(index - left_), dim * (left_ + 1 + right_), out);
    } else {
        for (std::size_t k = 0; k <= left_ + right_; ++k) {
            const std::size_t wanted = std::clamp(index + k, first + left_, last + left_) - left_;
            out = std::copy_n(frames_.row(wanted), dim, out);
        }
    }
    const FrameRef ref = refOf(index);
    batch.labels.push_back(labelOf(ref));
    batch.refs.push_back(ref);
}

}  // namespace retort::data
