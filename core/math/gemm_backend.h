// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/math/matrix.h"
#include "core/math/micro_kernels.h"

namespace retort {

enum class Transpose { No, Yes };

/// Non-owning row-major view of bfloat16 numbers: the upper half of a float32 each.
struct ConstBf16View {
    const std::uint16_t* data = nullptr;
    std::size_t rows = 0;
    std::size_t cols = 0;
    std::size_t stride = 0;

    const std::uint16_t* row(std::size_t r) const { return data + r * stride; }
};

using Bf16Vector = std::vector<std::uint16_t, AlignedAllocator<std::uint16_t>>;

/// A library that multiplies matrices, always on the calling thread alone: our ThreadPool decides how work is split.
/// May be called from many threads at once.
class GemmBackend {
public:
    virtual ~GemmBackend() = default;

    virtual const char* id() const = 0;       ///< "own", "openblas", "onednn": what --blas takes.
    virtual std::string library() const = 0;  ///< "OpenBLAS 0.3.21".
    virtual std::string kernel() const = 0;   ///< Kernel family in use: "Zen", "SkylakeX", "avx512_core_bf16", …

    /// C = alpha op(A) op(B) + beta C. Shapes: op(A) [m x k], op(B) [k x n], C [m x n]. C must not overlap A or B.
    virtual void multiply(Transpose a, Transpose b, float alpha, ConstMatrixView A, ConstMatrixView B, float beta,
                          MatrixView C) const = 0;

    /// The innermost loops, where the backend is our own: then products can be fused with what is beside them.
    virtual const MicroKernels* microKernels(Precision) const { return nullptr; }

    /// True if multiply() of bfloat16 numbers runs on instructions of the processor.
    virtual bool hasBfloat16() const { return false; }
    /// C = op(A) op(B) of bfloat16 numbers, products summed in float32. Requires hasBfloat16().
    virtual void multiply(Transpose a, Transpose b, ConstBf16View A, ConstBf16View B, MatrixView C) const;
};

/// All backends of this build that this machine can run, in the order they are measured.
std::span<const GemmBackend* const> gemmBackends();

/// The backend of that id; null if there is none.
const GemmBackend* gemmBackend(std::string_view id);

/// What a ThreadPool takes when it is not told: gemmBackends().front() until it is set. Set it before work begins.
const GemmBackend& defaultGemmBackend();
void setDefaultGemmBackend(const GemmBackend& backend);

/// The backend that is fastest on this machine for the products of a training step of middle size, on one thread; some
/// tens of milliseconds. The first of the list is kept unless another is at least 25 % faster, so that noise does not
/// change the bits.
const GemmBackend& fastestGemmBackend();

/// GFLOP/s of a backend on one thread over the three products of an affine layer [256 x 1024 x 1024].
double measureBackend(const GemmBackend& backend);

}  // namespace retort
