// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_set.h"

#include <algorithm>
#include <functional>
#include <numeric>

#include "core/base/random.h"
#include "core/data/prefetcher.h"

namespace retort::data {

namespace {

/// Utterances read one after the other from disk before jumping elsewhere: keeps reading sequential enough for slow disks.
constexpr std::size_t neighbours = 8;
/// Batches made ahead of their use.
constexpr std::size_t batchesAhead = 4;
/// Frames loaded at a time when they are read in order.
constexpr std::size_t sequentialBlock = 1 << 16;

/// Frames in memory and the order in which they are handed out.
struct Block {
    std::shared_ptr<const FrameBlock> frames;
    std::vector<std::uint32_t> order;
};

using BlockMaker = std::function<bool(Block&)>;

/// Cuts blocks into batches.
class BlockStream : public BatchStream {
public:
    BlockStream(BlockMaker blocks, const Source& source, std::size_t batchFrames, std::size_t skipFrames)
        : blocks_(std::move(blocks)), inputDim_(source.inputDim()), batchFrames_(batchFrames), skip_(skipFrames) {}

    bool next(Batch& batch) override {
        batch.labels.clear();
        batch.refs.clear();
        batch.features.resize(batchFrames_, inputDim_);
        while (batch.frames() < batchFrames_ && ensureFrames()) {
            const std::size_t n = std::min(block_.order.size() - used_, batchFrames_ - batch.frames());
            for (std::size_t i = 0; i < n; ++i) block_.frames->take(block_.order[used_ + i], batch.frames(), batch);
            used_ += n;
        }
        if (batch.frames() < batchFrames_) batch.features.resize(batch.frames(), inputDim_);
        return batch.frames() > 0;
    }

private:
    bool ensureFrames() {
        while (used_ == block_.order.size()) {
            if (!blocks_(block_)) {
                block_ = Block();
                used_ = 0;
                return false;
            }
            used_ = std::min(skip_, block_.order.size());
            skip_ -= used_;
        }
        return true;
    }

    BlockMaker blocks_;
    std::size_t inputDim_, batchFrames_, skip_;
    Block block_;
    std::size_t used_ = 0;
};

/// Batches made ahead in a thread of their own.
class PrefetchedStream : public BatchStream {
public:
    explicit PrefetchedStream(std::unique_ptr<BatchStream> inner)
        : inner_(std::move(inner)), prefetcher_([this](Batch& batch) { return inner_->next(batch); }, batchesAhead) {}

    bool next(Batch& batch) override { return prefetcher_.next(batch); }

private:
    std::unique_ptr<BatchStream> inner_;
    Prefetcher<Batch> prefetcher_;
};

std::vector<std::uint32_t> counted(std::size_t n) {
    std::vector<std::uint32_t> order(n);
    std::iota(order.begin(), order.end(), 0U);
    return order;
}

/// Utterances in runs of neighbours, the runs in seeded order.
std::vector<std::uint32_t> shuffledRuns(const std::vector<std::uint32_t>& utterances, std::uint64_t seed) {
    std::vector<std::uint32_t> runs = counted((utterances.size() + neighbours - 1) / neighbours);
    Random(seedFor(seed, "runs")).shuffle(runs);
    std::vector<std::uint32_t> order;
    order.reserve(utterances.size());
    for (const std::uint32_t run : runs)
        for (std::size_t i = run * neighbours; i < std::min<std::size_t>(utterances.size(), (run + 1) * neighbours); ++i)
            order.push_back(utterances[i]);
    return order;
}

/// Reads blocks of whole utterances of at most `limit` frames (one longer utterance is a block by itself).
class BlockLoader {
public:
    BlockLoader(std::shared_ptr<const Source> source, std::vector<std::uint32_t> order, std::size_t limit)
        : source_(std::move(source)), order_(std::move(order)), limit_(limit), reader_(source_->makeReader()) {}

    bool next(Block& block) {
        if (next_ == order_.size()) return false;
        const std::size_t first = next_;
        std::size_t frames = 0;
        while (next_ < order_.size() && (next_ == first || frames + source_->frames(order_[next_]) <= limit_))
            frames += source_->frames(order_[next_++]);
        auto loaded = std::make_shared<FrameBlock>();
        block.frames = nullptr;  // its memory goes before the new block's comes
        loaded->load(*source_, *reader_, std::span(order_).subspan(first, next_ - first));
        block.frames = loaded;
        block.order = counted(frames);
        return true;
    }

private:
    std::shared_ptr<const Source> source_;
    std::vector<std::uint32_t> order_;
    std::size_t limit_;
    std::unique_ptr<SourceReader> reader_;
    std::size_t next_ = 0;
};

}  // namespace

DataSet::DataSet(std::shared_ptr<const Source> source, std::vector<std::uint32_t> utterances, std::size_t memoryBytes)
    : source_(std::move(source)), utterances_(std::move(utterances)), memoryBytes_(memoryBytes) {
    for (const std::uint32_t u : utterances_) frames_ += source_->frames(u);
}

void DataSet::load() {
    if (memory_ || empty() || frames_ * source_->storedDim() * sizeof(float) > memoryBytes_) return;
    auto block = std::make_shared<FrameBlock>();
    block->load(*source_, *source_->makeReader(), utterances_);
    memory_ = block;
}

std::unique_ptr<BatchStream> DataSet::shuffled(std::size_t batchFrames, const PassStart& start) const {
    BlockMaker blocks;
    if (memory_) {
        blocks = [memory = memory_, seed = start.seed, done = false](Block& block) mutable {
            if (std::exchange(done, true)) return false;
            block.frames = memory;
            block.order = counted(memory->frames());
            Random(seedFor(seed, "frames")).shuffle(block.order);
            return true;
        };
    } else {
        const std::size_t limit = std::max<std::size_t>(1, memoryBytes_ / 2 / (source_->storedDim() * sizeof(float)));
        const auto loader = std::make_shared<BlockLoader>(source_, shuffledRuns(utterances_, start.seed), limit);
        auto shuffle = [loader, seed = start.seed, number = std::uint64_t{0}](Block& block) mutable {
            if (!loader->next(block)) return false;
            Random(seedFor(seed, "frames", number++)).shuffle(block.order);
            return true;
        };
        blocks = [ahead = std::make_shared<Prefetcher<Block>>(shuffle, 1)](Block& block) {
            block = Block();  // or three blocks would be alive
            return ahead->next(block);
        };
    }
    return std::make_unique<PrefetchedStream>(
        std::make_unique<BlockStream>(std::move(blocks), *source_, batchFrames, start.skipBatches * batchFrames));
}

std::unique_ptr<BatchStream> DataSet::sequential(std::size_t batchFrames) const {
    BlockMaker blocks;
    if (memory_) {
        blocks = [memory = memory_, done = false](Block& block) mutable {
            if (std::exchange(done, true)) return false;
            block = {memory, counted(memory->frames())};
            return true;
        };
    } else {
        blocks = [loader = std::make_shared<BlockLoader>(source_, utterances_, sequentialBlock)](Block& block) {
            return loader->next(block);
        };
    }
    return std::make_unique<PrefetchedStream>(std::make_unique<BlockStream>(std::move(blocks), *source_, batchFrames, 0));
}

}  // namespace retort::data
