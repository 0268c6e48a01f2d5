// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/packed_product.h"

#include <algorithm>

namespace retort {

namespace {

/// Rows of A that share one sweep over the panels of B, and panels of B that share one sweep over the tiles of A: the
/// operand that stays then comes out of the second-level cache a few times less often.
constexpr std::size_t rowsTogether = 28;
constexpr std::size_t panelsTogether = 4;
/// Panels that a sink gets as one: it then reads and writes whole rows, or pages of them, one after the other.
constexpr std::size_t panelsInChunk = 32;
/// Keeps rows of tiles from falling on the same sets of a cache.
constexpr std::size_t padding = 16;
/// A right operand that is read row by row is packed in shallower blocks: its rows may lie a power of two apart, and
/// then only a few of them fit in the second-level cache at a time.
constexpr std::size_t leftBlocksInOne = 2;

std::size_t ceilDivide(std::size_t n, std::size_t by) {
    return (n + by - 1) / by;
}

/// n things in `parts` nearly equal parts: where part `i` begins.
std::size_t border(std::size_t n, std::size_t parts, std::size_t i) {
    return n * i / parts;
}

/// How k is cut: blocks of nearly equal numbers of steps.
struct Depth {
    Depth(const MicroKernels& kernels, std::size_t sumOver, std::size_t most)
        : perStep(kernels.depth),
          k(sumOver),
          steps(ceilDivide(k, perStep)),
          blocks(std::max<std::size_t>(1, ceilDivide(steps, most))) {}

    std::size_t begin(std::size_t block) const { return std::min(k, border(steps, blocks, block) * perStep); }
    std::size_t size(std::size_t block) const { return begin(block + 1) - begin(block); }
    std::size_t stepsOf(std::size_t block) const {
        return border(steps, blocks, block + 1) - border(steps, blocks, block);
    }

    std::size_t perStep, k, steps, blocks;
};

/// Memory of the calling thread that is kept from call to call.
float* workspace(std::size_t which, std::size_t size) {
    thread_local AlignedFloats spaces[2];
    if (spaces[which].size() < size) spaces[which].resize(size);
    return spaces[which].data();
}

/// Brings a rectangle of a matrix into the second-level cache bit by bit, while something else is computed.
class Ahead {
public:
    Ahead() = default;
    /// `shares`: number of calls of next() that the work is spread over.
    Ahead(const float* data, std::size_t stride, std::size_t rows, std::size_t cols, std::size_t shares)
        : data_(data),
          stride_(stride),
          rows_(rows),
          cols_(cols),
          perShare_(ceilDivide(rows * ceilDivide(cols, line), shares)) {}

    void next() {
        for (std::size_t i = 0; i < perShare_ && row_ < rows_; ++i) {
            __builtin_prefetch(data_ + row_ * stride_ + col_, 0, 2);
            col_ += line;
            if (col_ < cols_) continue;
            col_ = 0;
            ++row_;
        }
    }

private:
    static constexpr std::size_t line = 64 / sizeof(float);
    const float* data_ = nullptr;
    std::size_t stride_ = 0, rows_ = 0, cols_ = 0, perShare_ = 0, row_ = 0, col_ = 0;
};

/// Some columns of B as one panel.
void packPanel(const MicroKernels& kernels, ConstMatrixView B, Transpose t, std::size_t col, std::size_t count,
               std::size_t k, std::size_t depth, float* packed) {
    const std::size_t width = kernels.panelWidth(count);
    if (t == Transpose::No)
        kernels.packSteps(B.row(k) + col, B.stride, depth, count, width, packed);
    else
        kernels.packTransposed(B.row(col) + k, B.stride, count, depth, width, packed);
}

}  // namespace

void TileSink::rowsDone(std::size_t, std::size_t) {}

void StoreTiles::take(const Tile& t, float* values, std::size_t stride) {
    for (std::size_t r = 0; r < t.rows; ++r) std::copy_n(values + r * stride, t.cols, C_.row(t.row + r) + t.col);
}

void PackedOperand::reset(const MicroKernels& kernels, Side side, std::size_t lines, std::size_t k) {
    kernels_ = &kernels;
    side_ = side;
    lines_ = lines;
    k_ = k;
    pieces_ = ceilDivide(lines, side == Side::Left ? kernels.rows : kernels.cols);
    block_ = side == Side::Left ? kernels.block / leftBlocksInOne : kernels.block;
    blocks_ = Depth(kernels, k, block_).blocks;
    pieceSize_ = (side == Side::Left ? kernels.rows : kernels.cols) * block_;
    // Packing writes whole registers, a little past the end.
    const std::size_t size = pieces_ * blocks_ * pieceSize_ + 64;
    if (values_.size() < size) values_.resize(size);
}

std::size_t PackedOperand::begin(std::size_t piece) const {
    return side_ == Side::Left ? border(lines_, pieces_, piece) : std::min(lines_, piece * kernels_->cols);
}

void PackedOperand::pack(ConstMatrixView source, Transpose t, std::size_t firstPiece, std::size_t count) {
    const Doing packing(Work::Packing);
    const Depth depth(*kernels_, k_, block_);
    for (std::size_t block = 0; block < blocks_; ++block)
        for (std::size_t piece = firstPiece; piece < firstPiece + count; ++piece) {
            float* to = values_.data() + (block * pieces_ + piece) * pieceSize_;
            if (side_ == Side::Right)
                packPanel(*kernels_, source, t, begin(piece), lines(piece), depth.begin(block), depth.size(block), to);
            else
                kernels_->packTransposed(source.row(begin(piece)) + depth.begin(block), source.stride, lines(piece),
                                         depth.size(block), lines(piece), to);
        }
}

void multiplyRows(const MicroKernels& kernels, Transpose a, ConstMatrixView A, std::size_t row, std::size_t rows,
                  const PackedOperand& B, std::size_t firstPanel, std::size_t panels, TileSink& sink) {
    if (rows == 0 || panels == 0) return;
    const Doing product(Work::Product);
    const Depth depth(kernels, a == Transpose::No ? A.cols : A.rows, kernels.block);
    const std::size_t tiles = ceilDivide(rows, kernels.rows);
    const std::size_t tilesInGroup = std::max<std::size_t>(1, rowsTogether / kernels.rows);
    const std::size_t tileSize = kernels.rows * kernels.rowStride();
    const std::size_t inChunk = std::min(panels, panelsInChunk);
    const std::size_t stride = inChunk * kernels.cols + padding;
    const std::size_t chunkSize = tilesInGroup * kernels.rows * stride;
    float* packed = workspace(0, tilesInGroup * tileSize + 64);
    // Where k is one block, a chunk is finished at once and the next can use its place.
    float* sums = workspace(1, chunkSize * (depth.blocks == 1 ? 1 : ceilDivide(panels, inChunk)));
    for (std::size_t firstTile = 0; firstTile < tiles; firstTile += tilesInGroup) {
        const std::size_t lastTile = std::min(tiles, firstTile + tilesInGroup);
        const auto at = [&](std::size_t tile) { return row + border(rows, tiles, tile); };
        const std::size_t groupRow = at(firstTile);
        const std::size_t groupRows = at(lastTile) - groupRow;
        for (std::size_t block = 0; block < depth.blocks; ++block) {
            const std::size_t k = depth.begin(block);
            WorkClock::own().enter(Work::Packing);
            for (std::size_t tile = firstTile; tile < lastTile; ++tile) {
                float* to = packed + (tile - firstTile) * tileSize;
                const std::size_t count = at(tile + 1) - at(tile);
                if (a == Transpose::No)
                    kernels.packRows(A.row(at(tile)) + k, A.stride, count, depth.size(block), to);
                else
                    kernels.packSteps(A.row(k) + at(tile), A.stride, depth.size(block), count, count, to);
            }
            WorkClock::own().enter(Work::Product);
            Ahead ahead;
            if (a == Transpose::No && block + 1 < depth.blocks)
                ahead = {A.row(groupRow) + depth.begin(block + 1), A.stride, groupRows, depth.size(block + 1), panels};
            else if (a == Transpose::No && lastTile < tiles)
                ahead = {A.row(at(lastTile)), A.stride, at(std::min(tiles, lastTile + tilesInGroup)) - at(lastTile),
                         depth.size(0), panels};
            const bool last = block + 1 == depth.blocks;
            for (std::size_t chunk = 0; chunk < panels; chunk += inChunk) {
                const std::size_t first = firstPanel + chunk;
                const std::size_t count = std::min(inChunk, panels - chunk);
                float* c = sums + (depth.blocks == 1 ? 0 : chunk / inChunk * chunkSize);
                for (std::size_t panel = 0; panel < count; ++panel) {
                    ahead.next();
                    const std::size_t width = kernels.panelWidth(B.lines(first + panel));
                    for (std::size_t tile = firstTile; tile < lastTile; ++tile)
                        kernels.multiply(at(tile + 1) - at(tile), width, depth.stepsOf(block),
                                         packed + (tile - firstTile) * tileSize, a == Transpose::No,
                                         B.at(first + panel, block),
                                         c + (at(tile) - groupRow) * stride + panel * kernels.cols, stride, block > 0);
                }
                if (!last) continue;
                const Doing taking(sink.work());
                sink.take({groupRow, groupRows, B.begin(first), B.begin(first + count) - B.begin(first)}, c, stride);
            }
        }
        const Doing taking(sink.work());
        sink.rowsDone(groupRow, groupRows);
    }
}

void multiplyColumns(const MicroKernels& kernels, const PackedOperand& A, Transpose b, ConstMatrixView B,
                     std::size_t col, std::size_t cols, TileSink& sink) {
    if (cols == 0 || A.pieces() == 0) return;
    const Doing product(Work::Product);
    const Depth depth(kernels, b == Transpose::No ? B.rows : B.cols, kernels.block / leftBlocksInOne);
    const std::size_t rows = A.begin(A.pieces());
    const std::size_t panels = ceilDivide(cols, kernels.cols);
    const std::size_t packedSize = kernels.cols * kernels.block / leftBlocksInOne;
    const std::size_t stride = panelsTogether * kernels.cols + padding;
    float* packed = workspace(0, panelsTogether * packedSize + 64);
    float* sums = workspace(1, rows * stride);
    for (std::size_t firstPanel = 0; firstPanel < panels; firstPanel += panelsTogether) {
        const std::size_t lastPanel = std::min(panels, firstPanel + panelsTogether);
        const std::size_t first = col + firstPanel * kernels.cols;
        const std::size_t last = col + std::min(cols, lastPanel * kernels.cols);
        const std::size_t end = std::min(col + cols, last + panelsTogether * kernels.cols);
        const std::size_t shares = (lastPanel - firstPanel) * A.pieces();
        for (std::size_t block = 0; block < depth.blocks; ++block) {
            const auto columns = [&](std::size_t panel) { return std::min(kernels.cols, cols - panel * kernels.cols); };
            WorkClock::own().enter(Work::Packing);
            for (std::size_t panel = firstPanel; panel < lastPanel; ++panel)
                packPanel(kernels, B, b, col + panel * kernels.cols, columns(panel), depth.begin(block),
                          depth.size(block), packed + (panel - firstPanel) * packedSize);
            WorkClock::own().enter(Work::Product);
            Ahead ahead;
            if (b == Transpose::No && block + 1 < depth.blocks)
                ahead = {B.row(depth.begin(block + 1)) + first, B.stride, depth.size(block + 1), last - first, shares};
            else if (b == Transpose::No && last < end)
                ahead = {B.data + last, B.stride, depth.size(0), end - last, shares};
            for (std::size_t panel = firstPanel; panel < lastPanel; ++panel) {
                const std::size_t width = kernels.panelWidth(columns(panel));
                for (std::size_t tile = 0; tile < A.pieces(); ++tile) {
                    ahead.next();
                    kernels.multiply(A.lines(tile), width, depth.stepsOf(block), A.at(tile, block), false,
                                     packed + (panel - firstPanel) * packedSize,
                                     sums + A.begin(tile) * stride + (panel - firstPanel) * kernels.cols, stride,
                                     block > 0);
                }
            }
        }
        const Doing taking(sink.work());
        sink.take({0, rows, first, last - first}, sums, stride);
    }
}

}  // namespace retort
