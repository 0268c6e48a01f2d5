// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/layers/affine.h"

#include <algorithm>
#include <atomic>

#include "core/math/kernels.h"
#include "core/math/packed_product.h"

namespace retort::nn {

namespace {

/// Below this much work a second thread costs more than it brings.
constexpr double flopsWorthAThread = 2e5;

std::size_t grainOf(double flopsPerLine) {
    return static_cast<std::size_t>(flopsWorthAThread / (flopsPerLine + 1)) + 1;
}

/// As ThreadPool::forRanges, but who is done first takes the next part, and parts become smaller towards the end: no
/// thread waits long for one that was held up. Only for work whose results do not depend on where it is cut.
void forParts(ThreadPool& pool, std::size_t n, std::size_t grain, std::size_t multiple,
              FunctionRef<void(std::size_t, std::size_t)> body) {
    const auto threads = static_cast<std::size_t>(pool.threads());
    if (threads == 1 || n < 2 * grain || n <= multiple) {
        if (n > 0) body(0, n);
        return;
    }
    std::atomic<std::size_t> next{0};
    pool.run([&](int) {
        for (std::size_t begin = next.load();;) {
            if (begin >= n) return;
            const std::size_t fair = std::max(grain, (n - begin) / (2 * threads));
            const std::size_t end = std::min(n, begin + (fair + multiple - 1) / multiple * multiple);
            if (!next.compare_exchange_weak(begin, end)) continue;
            body(begin, end);
            begin = next.load();
        }
    });
}

/// Operands packed for the layer at work; one layer works at a time on a caller's thread, so all share this memory.
struct Packed {
    PackedOperand frames;    ///< x as the right operand.
    PackedOperand gradient;  ///< dy as the left one.
};

Packed& packedOperands() {
    thread_local Packed packed;
    return packed;
}

/// Tiles [units x frames] of W x' become outputs.
class OutputTiles : public TileSink {
public:
    OutputTiles(const MicroKernels& kernels, const Step& step, const float* bias, Elementwise& end, MatrixView y)
        : kernels_(kernels), step_(step), bias_(bias), end_(end), y_(y) {}

    Work work() const override { return Work::Elementwise; }
    void take(const Tile& t, float* values, std::size_t stride) override {
        kernels::addToRows(bias_ + t.row, values, t.rows, t.cols, stride);
        const bool activated = !end_.needsInput();
        if (activated)
            for (std::size_t r = 0; r < t.rows; ++r)
                end_.activation().forward(values + r * stride, values + r * stride, t.cols);
        kernels_.transpose(values, stride, t.rows, t.cols, y_.row(t.col) + t.row, y_.stride);
        end_.forward(step_, {t.col, t.cols, t.row, t.rows}, y_, activated);
    }

private:
    const MicroKernels& kernels_;
    const Step& step_;
    const float* bias_;
    Elementwise& end_;
    MatrixView y_;
};

/// Tiles [units x inputs] of dy' x are gradients of the weights.
class WeightGradients : public TileSink {
public:
    WeightGradients(GradientSink& sink, std::size_t inputs, bool wholeRows)
        : sink_(sink), inputs_(inputs), wholeRows_(wholeRows) {}

    Work work() const override { return Work::Update; }
    void take(const Tile& t, float* values, std::size_t stride) override {
        sink_.take({t.row * inputs_ + t.col, t.rows, t.cols, inputs_, values, stride});
    }
    void rowsDone(std::size_t row, std::size_t rows) override {
        if (wholeRows_) sink_.rowsDone(row * inputs_, (row + rows) * inputs_);
    }

private:
    GradientSink& sink_;
    std::size_t inputs_;
    bool wholeRows_;
};

}  // namespace

void AffineLayer::forwardPacked(const MicroKernels& kernels, const Step& step, const float* parameters,
                                ConstMatrixView x, MatrixView y) {
    const ConstMatrixView weights{parameters, outputs_, inputs_, inputs_};
    PackedOperand& frames = packedOperands().frames;
    frames.reset(kernels, PackedOperand::Side::Right, x.rows, inputs_);
    const std::size_t panels = frames.pieces();
    step.pool.forRanges(
        panels, grainOf(8.0 * static_cast<double>(inputs_ * kernels.cols)), 1,
        [&](std::size_t begin, std::size_t end) { frames.pack(x, Transpose::Yes, begin, end - begin); });
    const double flopsPerUnit = 2.0 * static_cast<double>(inputs_ * x.rows);
    const auto multiply = [&](std::size_t unit, std::size_t units, std::size_t panel, std::size_t count) {
        OutputTiles sink(kernels, step, parameters + outputs_ * inputs_, end_, y);
        multiplyRows(kernels, Transpose::No, weights, unit, units, frames, panel, count, sink);
    };
    // A few units fill no tile for each thread: then frames are shared out.
    if (outputs_ < kernels.rows * static_cast<std::size_t>(step.pool.threads()))
        step.pool.forRanges(panels,
                            grainOf(flopsPerUnit * static_cast<double>(outputs_) / static_cast<double>(panels + 1)), 1,
                            [&](std::size_t begin, std::size_t end) { multiply(0, outputs_, begin, end - begin); });
    else
        forParts(step.pool, outputs_, grainOf(flopsPerUnit), kernels.rows,
                 [&](std::size_t begin, std::size_t end) { multiply(begin, end - begin, 0, panels); });
}

void AffineLayer::backwardPacked(const MicroKernels& kernels, const Step& step, const float* parameters,
                                 ConstMatrixView x, ConstMatrixView y, MatrixView dy, MatrixView* dx,
                                 GradientSink& gradients) {
    ThreadPool& pool = step.pool;
    const ConstMatrixView weights{parameters, outputs_, inputs_, inputs_};
    PackedOperand& frames = packedOperands().frames;
    PackedOperand& gradient = packedOperands().gradient;
    frames.reset(kernels, PackedOperand::Side::Right, inputs_, x.rows);
    gradient.reset(kernels, PackedOperand::Side::Left, x.rows, outputs_);
    pool.run([&](int member) {
        const ThreadPool::Range tiles = pool.share(gradient.pieces(), member);
        const std::size_t row = gradient.begin(tiles.begin);
        end_.backward(step, {row, gradient.begin(tiles.end) - row, 0, outputs_}, y, dy);
        if (dx != nullptr) gradient.pack(dy, Transpose::No, tiles.begin, tiles.end - tiles.begin);
        const ThreadPool::Range panels = pool.share(frames.pieces(), member);
        frames.pack(x, Transpose::No, panels.begin, panels.end - panels.begin);
    });
    // The weights are read for the last time here, so that they may change as soon as their gradient is known.
    if (dx != nullptr)
        forParts(pool, inputs_, grainOf(2.0 * static_cast<double>(x.rows * outputs_)), kernels.cols,
                 [&](std::size_t begin, std::size_t end) {
                     StoreTiles sink(*dx);
                     multiplyColumns(kernels, gradient, Transpose::No, weights, begin, end - begin, sink);
                 });
    const double flopsPerUnit = 2.0 * static_cast<double>(inputs_ * x.rows);
    if (outputs_ < kernels.rows * static_cast<std::size_t>(pool.threads())) {
        const double flopsPerPanel =
            flopsPerUnit * static_cast<double>(outputs_) / static_cast<double>(frames.pieces() + 1);
        pool.forRanges(frames.pieces(), grainOf(flopsPerPanel), 1, [&](std::size_t begin, std::size_t end) {
            WeightGradients sink(gradients, inputs_, false);
            multiplyRows(kernels, Transpose::Yes, dy, 0, outputs_, frames, begin, end - begin, sink);
        });
        gradients.rowsDone(0, outputs_ * inputs_);
        sumBias(dy, 0, outputs_);
    } else {
        forParts(pool, outputs_, grainOf(flopsPerUnit), kernels.rows, [&](std::size_t begin, std::size_t end) {
            sumBias(dy, begin, end);
            WeightGradients sink(gradients, inputs_, true);
            multiplyRows(kernels, Transpose::Yes, dy, begin, end - begin, frames, 0, frames.pieces(), sink);
        });
    }
    gradients.take({outputs_ * inputs_, 1, outputs_, outputs_, biasGradient_.data(), outputs_});
}

}  // namespace retort::nn
