// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/gemm_backend.h"
#include "core/math/matrix.h"
#include "core/math/micro_kernels.h"
#include "core/math/work_clock.h"

namespace retort {

/// A rectangle of a matrix.
struct Tile {
    std::size_t row, rows, col, cols;
};

/// Takes the finished tiles of a product C while they are in the first-level cache: to store them, or to use them up.
/// Called from the thread that multiplies.
class TileSink {
public:
    virtual ~TileSink() = default;
    /// What taking a tile counts as.
    virtual Work work() const { return Work::Product; }
    /// values [t.rows x t.cols] with `stride`; may be overwritten. Each tile of the range once.
    virtual void take(const Tile& t, float* values, std::size_t stride) = 0;
    /// All tiles of these rows, over the columns that the call multiplies, have been taken.
    virtual void rowsDone(std::size_t row, std::size_t rows);
};

/// One operand of a product C = op(A) op(B), packed as micro-kernels read it. Lines are rows of C for the left operand,
/// columns for the right one. Parts may be packed by different threads; keeps its memory from use to use.
class PackedOperand {
public:
    enum class Side { Left, Right };

    /// Before pack(), on one thread: `lines` rows or columns of C, sums over `k`.
    void reset(const MicroKernels& kernels, Side side, std::size_t lines, std::size_t k);

    /// Number of tiles (left) or panels (right): what is packed and multiplied as one.
    std::size_t pieces() const { return pieces_; }
    std::size_t begin(std::size_t piece) const;
    std::size_t lines(std::size_t piece) const { return begin(piece + 1) - begin(piece); }
    /// Packs some pieces of op(source), from the whole operand as gemm() takes it. The left one requires Transpose::No.
    void pack(ConstMatrixView source, Transpose t, std::size_t firstPiece, std::size_t count);

    std::size_t blocks() const { return blocks_; }
    const float* at(std::size_t piece, std::size_t block) const {
        return values_.data() + (block * pieces_ + piece) * pieceSize_;
    }

private:
    const MicroKernels* kernels_ = nullptr;
    Side side_ = Side::Left;
    std::size_t lines_ = 0, k_ = 0, pieces_ = 0, block_ = 0, blocks_ = 0, pieceSize_ = 0;
    AlignedFloats values_;
};

/// Rows [row, row + rows) of C = op(A) B, B packed whole: for an A that is large and read once. Tiles come as some rows
/// by some panels. `firstPanel`, `panels`: which columns. On the calling thread.
void multiplyRows(const MicroKernels& kernels, Transpose a, ConstMatrixView A, std::size_t row, std::size_t rows,
                  const PackedOperand& B, std::size_t firstPanel, std::size_t panels, TileSink& sink);

/// Columns [col, col + cols) of C = A op(B), A packed whole: for a B that is large and read once. col is a multiple of
/// kernels.cols. Tiles come as all rows by some panels. On the calling thread.
void multiplyColumns(const MicroKernels& kernels, const PackedOperand& A, Transpose b, ConstMatrixView B,
                     std::size_t col, std::size_t cols, TileSink& sink);

/// Stores tiles as C.
class StoreTiles : public TileSink {
public:
    explicit StoreTiles(MatrixView C) : C_(C) {}
    void take(const Tile& t, float* values, std::size_t stride) override;

private:
    MatrixView C_;
};

}  // namespace retort
