// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/data_set.h"

#include <algorithm>
#include <functional>
#include <numeric>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/data/jitter.h"
#include "core/data/prefetcher.h"

namespace retort::data {

namespace {

/// Utterances read one after the other from disk before jumping elsewhere: keeps reading sequential enough for slow
/// disks.
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
        for (std::size_t i = run * neighbours; i < std::min<std::size_t>(utterances.size(), (run + 1) * neighbours);
             ++i)
            order.push_back(utterances[i]);
    return order;
}

using OrderMaker = std::function<std::vector<std::uint32_t>(const FrameBlock&)>;

/// Reads blocks of whole utterances of at most `limit` frames (one longer utterance is a block by itself).
class BlockLoader {
public:
    /// `frameOrder`: which frames of a block are handed out, and in which order.
    BlockLoader(std::shared_ptr<const Source> source, std::vector<std::uint32_t> order, std::size_t limit,
                OrderMaker frameOrder)
        : source_(std::move(source)),
          order_(std::move(order)),
          limit_(limit),
          frameOrder_(std::move(frameOrder)),
          reader_(source_->makeReader()) {}

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
        block.order = frameOrder_(*loaded);
        return true;
    }

private:
    std::shared_ptr<const Source> source_;
    std::vector<std::uint32_t> order_;
    std::size_t limit_;
    OrderMaker frameOrder_;
    std::unique_ptr<SourceReader> reader_;
    std::size_t next_ = 0;
};

}  // namespace

std::size_t keptFrames(const Source& source, std::uint32_t utterance, const Selection* selection) {
    const std::size_t frames = source.frames(utterance);
    if (selection == nullptr) return frames;
    const std::span<const std::int32_t> labels = source.labels(utterance);
    std::size_t kept = 0;
    for (std::uint32_t t = 0; t < frames; ++t)
        if (selection->keeps({utterance, t}, labels.empty() ? -1 : labels[t])) ++kept;
    return kept;
}

DataSet::DataSet(std::shared_ptr<const Source> source, std::vector<std::uint32_t> utterances, std::size_t memoryBytes)
    : source_(std::move(source)), utterances_(std::move(utterances)), memoryBytes_(memoryBytes) {
    for (const std::uint32_t u : utterances_) frames_ += source_->frames(u);
}

void DataSet::load() {
    if (memory_ || empty() || frames_ * source_->storedDim() * sizeof(float) > memoryBytes_) return;
    auto block = std::make_shared<FrameBlock>();
    block->load(*source_, *source_->makeReader(), utterances_);
    memory_ = block;
    if (selection_) order_ = std::make_shared<const std::vector<std::uint32_t>>(orderIn(*memory_));
}

DataSet DataSet::select(std::vector<std::uint32_t> utterances, std::shared_ptr<const Selection> selection) const {
    DataSet part = *this;
    const bool all = utterances == utterances_;
    part.utterances_ = std::move(utterances);
    part.selection_ = std::move(selection);
    part.order_ = nullptr;
    part.frames_ = 0;
    for (const std::uint32_t u : part.utterances_) part.frames_ += keptFrames(*source_, u, part.selection_.get());
    const bool wholeBlock = all && !part.selection_ && memory_ && part.frames_ == memory_->frames();
    if (memory_ && !wholeBlock)
        part.order_ = std::make_shared<const std::vector<std::uint32_t>>(part.orderIn(*memory_));
    return part;
}

std::vector<std::uint32_t> DataSet::orderIn(const FrameBlock& block) const {
    if (!selection_ && block.frames() == frames_) return counted(frames_);
    std::vector<char> wanted(source_->utterances(), 0);
    for (const std::uint32_t u : utterances_) wanted[u] = 1;
    std::vector<std::uint32_t> order;
    order.reserve(std::min(frames_, block.frames()));
    for (std::size_t i = 0; i < block.frames(); ++i) {
        const FrameRef ref = block.refOf(i);
        if (wanted[ref.utterance] != 0 && (!selection_ || selection_->keeps(ref, block.labelOf(ref))))
            order.push_back(static_cast<std::uint32_t>(i));
    }
    return order;
}

std::unique_ptr<BatchStream> DataSet::shuffled(std::size_t batchFrames, const PassStart& start) const {
    BlockMaker blocks;
    if (memory_) {
        blocks = [memory = memory_, order = order_, seed = start.seed, done = false](Block& block) mutable {
            if (std::exchange(done, true)) return false;
            block.frames = memory;
            block.order = order ? *order : counted(memory->frames());
            Random(seedFor(seed, "frames")).shuffle(block.order);
            return true;
        };
    } else {
        const std::size_t limit = std::max<std::size_t>(1, memoryBytes_ / 2 / (source_->storedDim() * sizeof(float)));
        const OrderMaker frameOrder = [part = *this](const FrameBlock& block) { return part.orderIn(block); };
        const auto loader =
            std::make_shared<BlockLoader>(source_, shuffledRuns(utterances_, start.seed), limit, frameOrder);
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
    std::unique_ptr<BatchStream> stream =
        std::make_unique<BlockStream>(std::move(blocks), *source_, batchFrames, start.skipBatches * batchFrames);
    if (start.jitter > 0) {
        if (source_->imageShape().empty())
            throw Error("there are no images to jitter", "training.jitter", "set it to 0");
        stream = jittered(std::move(stream), source_->imageShape(), start.jitter, seedFor(start.seed, "jitter"));
    }
    return std::make_unique<PrefetchedStream>(std::move(stream));
}

std::unique_ptr<BatchStream> DataSet::sequential(std::size_t batchFrames) const {
    BlockMaker blocks;
    if (memory_) {
        blocks = [memory = memory_, order = order_, done = false](Block& block) mutable {
            if (std::exchange(done, true)) return false;
            block = {memory, order ? *order : counted(memory->frames())};
            return true;
        };
    } else {
        const OrderMaker frameOrder = [part = *this](const FrameBlock& block) { return part.orderIn(block); };
        blocks = [loader = std::make_shared<BlockLoader>(source_, utterances_, sequentialBlock, frameOrder)](
                     Block& block) { return loader->next(block); };
    }
    return std::make_unique<PrefetchedStream>(
        std::make_unique<BlockStream>(std::move(blocks), *source_, batchFrames, 0));
}

}  // namespace retort::data
