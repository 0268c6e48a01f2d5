// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/math/gemm.h"
#include "core/nn/activations/activations.h"
#include "core/nn/layer.h"

namespace retort::nn {

/// The element-wise end of a layer: activation, then dropout. Works on tiles, so a layer runs it while its product is
/// warm.
class Elementwise {
public:
    /// width: row length of the whole output, which numbers its elements for dropout; salt tells layers apart.
    Elementwise(const Activation& activation, double dropout, std::size_t width, std::uint64_t salt);

    const Activation& activation() const { return activation_; }
    double dropoutRate() const { return dropout_; }
    bool needsInput() const { return activation_.needsInput; }

    /// Makes room to keep the activation's input where its gradient needs it. Before forward, on one thread.
    void prepare(std::size_t rows);

    /// y := dropout(f(y)) on the tile; y := dropout(y) where y is f's output already, which needsInput() rules out.
    void forward(const Step& step, const Tile& tile, MatrixView y, bool activated = false);

    /// dy := d loss/d (input of the activation) on the tile, from the output y.
    void backward(const Step& step, const Tile& tile, ConstMatrixView y, MatrixView dy) const;

    /// Appends the records that say the same.
    void save(std::vector<LayerRecord>& records) const;

private:
    const Activation& activation_;
    double dropout_;
    std::size_t width_;
    std::uint64_t salt_;
    Matrix input_;
};

}  // namespace retort::nn
