// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/data/batch.h"
#include "core/data/frame_block.h"
#include "core/data/source.h"

namespace retort::data {

/// Where a pass over the data begins, so that an interrupted epoch goes on as if nothing had happened.
struct PassStart {
    std::uint64_t seed = 0;        ///< Of the shuffling of this pass.
    std::size_t skipBatches = 0;   ///< Batches already used.
};

/// Some of the utterances of a source, and how to stream them. Holds their frames in memory if they fit, else reads them
/// again in each pass, through blocks of bounded size. Const after it is made; each stream serves one thread.
class DataSet {
public:
    DataSet() = default;
    /// `memoryBytes`: what the frames may take.
    DataSet(std::shared_ptr<const Source> source, std::vector<std::uint32_t> utterances, std::size_t memoryBytes);

    bool empty() const { return utterances_.empty(); }
    const Source& source() const { return *source_; }
    const std::vector<std::uint32_t>& utterances() const { return utterances_; }
    std::size_t frames() const { return frames_; }
    bool inMemory() const { return memory_ != nullptr; }

    /// Reads all frames into memory if they fit in the limit; does nothing otherwise. Throws Error as SourceReader::read.
    void load();

    /// Each frame once, in a seeded order, cut into batches (the last may be shorter). Frames in memory are shuffled as a
    /// whole; others in blocks of utterances read ahead, two blocks of half the memory limit. Prefetched in a thread of its own.
    std::unique_ptr<BatchStream> shuffled(std::size_t batchFrames, const PassStart& start) const;

    /// Each frame once, utterance by utterance in order.
    std::unique_ptr<BatchStream> sequential(std::size_t batchFrames) const;

    /// Batches that a pass gives.
    std::size_t batches(std::size_t batchFrames) const { return (frames_ + batchFrames - 1) / batchFrames; }

private:
    std::shared_ptr<const Source> source_;
    std::vector<std::uint32_t> utterances_;
    std::size_t frames_ = 0;
    std::size_t memoryBytes_ = 0;
    std::shared_ptr<const FrameBlock> memory_;
};

}  // namespace retort::data
