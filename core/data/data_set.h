// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/data/batch.h"
#include "core/data/frame_block.h"
#include "core/data/selection.h"
#include "core/data/source.h"

namespace retort::data {

/// Where a pass over the data begins, so that an interrupted epoch goes on as if nothing had happened.
struct PassStart {
    std::uint64_t seed = 0;       ///< Of the shuffling of this pass.
    std::size_t skipBatches = 0;  ///< Batches already used.
    int jitter = 0;  ///< Pixels by which images are moved at most (see jitter.h); needs a source of images.
};

/// Frames of an utterance that the selection keeps; all of them where it is null.
std::size_t keptFrames(const Source& source, std::uint32_t utterance, const Selection* selection);

/// Some of the utterances of a source, and how to stream them. Holds their frames in memory if they fit, else reads
/// them again in each pass, through blocks of bounded size. Const after it is made; each stream serves one thread.
class DataSet {
public:
    DataSet() = default;
    /// `memoryBytes`: what the frames may take.
    DataSet(std::shared_ptr<const Source> source, std::vector<std::uint32_t> utterances, std::size_t memoryBytes);

    bool empty() const { return utterances_.empty(); }
    const Source& source() const { return *source_; }
    const std::shared_ptr<const Source>& sharedSource() const { return source_; }
    const std::vector<std::uint32_t>& utterances() const { return utterances_; }
    const Selection* selection() const { return selection_.get(); }  ///< Null where all frames are used.
    std::size_t frames() const { return frames_; }
    bool inMemory() const { return memory_ != nullptr; }

    /// Reads all frames into memory if they fit in the limit; does nothing otherwise. Throws Error as
    /// SourceReader::read.
    void load();

    /// The set of those frames of some of its utterances (ascending) that `selection` keeps: streams give no others.
    /// Frames in memory are shared.
    DataSet select(std::vector<std::uint32_t> utterances, std::shared_ptr<const Selection> selection) const;
    /// The same utterances with all their frames.
    DataSet unselected() const { return select(utterances_, nullptr); }

    /// Each frame once, in a seeded order, cut into batches (the last may be shorter). Frames in memory are shuffled as
    /// a whole; others in blocks of utterances read ahead, two blocks of half the memory limit. Prefetched in a thread
    /// of its own.
    std::unique_ptr<BatchStream> shuffled(std::size_t batchFrames, const PassStart& start) const;

    /// Each frame once, utterance by utterance in order.
    std::unique_ptr<BatchStream> sequential(std::size_t batchFrames) const;

    /// Batches that a pass gives.
    std::size_t batches(std::size_t batchFrames) const { return (frames_ + batchFrames - 1) / batchFrames; }

private:
    /// Indices of the block's frames that belong to the set.
    std::vector<std::uint32_t> orderIn(const FrameBlock& block) const;

    std::shared_ptr<const Source> source_;
    std::vector<std::uint32_t> utterances_;
    std::size_t frames_ = 0;
    std::size_t memoryBytes_ = 0;
    std::shared_ptr<const FrameBlock> memory_;
    std::shared_ptr<const std::vector<std::uint32_t>> order_;  ///< orderIn(*memory_) where that is not all of it.
    std::shared_ptr<const Selection> selection_;
};

}  // namespace retort::data
