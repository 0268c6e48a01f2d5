// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/own_backend.h"

#include <bit>

#include "core/math/packed_product.h"

namespace retort {

namespace {

/// C := alpha tile + beta C.
class BlendTiles : public TileSink {
public:
    BlendTiles(float alpha, float beta, MatrixView C) : alpha_(alpha), beta_(beta), C_(C) {}

    void take(const Tile& t, float* values, std::size_t stride) override {
        for (std::size_t r = 0; r < t.rows; ++r) {
            const float* from = values + r * stride;
            float* to = C_.row(t.row + r) + t.col;
            if (beta_ == 0)  // C may be NaN then
                for (std::size_t c = 0; c < t.cols; ++c) to[c] = alpha_ * from[c];
            else
                for (std::size_t c = 0; c < t.cols; ++c) to[c] = alpha_ * from[c] + beta_ * to[c];
        }
    }

private:
    float alpha_, beta_;
    MatrixView C_;
};

/// The same numbers as float32.
Matrix widened(ConstBf16View m) {
    Matrix wide(m.rows, m.cols);
    for (std::size_t r = 0; r < m.rows; ++r)
        for (std::size_t c = 0; c < m.cols; ++c)
            wide(r, c) = std::bit_cast<float>(static_cast<std::uint32_t>(m.row(r)[c]) << 16);
    return wide;
}

void multiplyWith(const MicroKernels& kernels, Transpose a, Transpose b, ConstMatrixView A, ConstMatrixView B,
                  TileSink& sink, const MatrixView& C) {
    thread_local PackedOperand right;
    right.reset(kernels, PackedOperand::Side::Right, C.cols, a == Transpose::No ? A.cols : A.rows);
    right.pack(B, b, 0, right.pieces());
    multiplyRows(kernels, a, A, 0, C.rows, right, 0, right.pieces(), sink);
}

class OwnBackend : public GemmBackend {
public:
    const char* id() const override { return "own"; }
    std::string library() const override { return "Retort " RETORT_VERSION; }
    std::string kernel() const override { return retort::microKernels(Precision::Float32)->name; }
    const MicroKernels* microKernels(Precision precision) const override { return retort::microKernels(precision); }

    using GemmBackend::multiply;
    void multiply(Transpose a, Transpose b, float alpha, ConstMatrixView A, ConstMatrixView B, float beta,
                  MatrixView C) const override {
        BlendTiles sink(alpha, beta, C);
        multiplyWith(*microKernels(Precision::Float32), a, b, A, B, sink, C);
    }

    bool hasBfloat16() const override { return microKernels(Precision::Bfloat16) != nullptr; }
    void multiply(Transpose a, Transpose b, ConstBf16View A, ConstBf16View B, MatrixView C) const override {
        StoreTiles sink(C);
        // Packing starts from float32 and rounds: of what is rounded already it makes the same numbers.
        multiplyWith(*microKernels(Precision::Bfloat16), a, b, widened(A), widened(B), sink, C);
    }
};

}  // namespace

const MicroKernels* microKernels(Precision precision) {
    if (precision == Precision::Bfloat16) return avx512Bf16Kernels();
    return avx512Kernels() != nullptr ? avx512Kernels() : avx2Kernels();
}

const GemmBackend* ownBackend() {
    static const OwnBackend backend;
    return microKernels(Precision::Float32) != nullptr ? &backend : nullptr;
}

}  // namespace retort
