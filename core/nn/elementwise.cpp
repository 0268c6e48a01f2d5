// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nn/elementwise.h"

#include <algorithm>

#include "core/base/random.h"
#include "core/math/kernels.h"

namespace retort::nn {

namespace {

/// Elements treated at a time: what is written is read again from the first-level cache.
constexpr std::size_t chunk = 512;

}  // namespace

Elementwise::Elementwise(const Activation& activation, double dropout, std::size_t width, std::uint64_t salt)
    : activation_(activation), dropout_(dropout), width_(width), salt_(salt) {}

void Elementwise::prepare(std::size_t rows) {
    if (needsInput()) input_.resize(rows, width_);
}

void Elementwise::forward(const Step& step, const Tile& tile, MatrixView y, bool activated) {
    const bool drops = step.training && dropout_ > 0;
    if (activated && !drops) return;
    const Doing elementwise(Work::Elementwise);
    const std::uint64_t key = mix64(step.dropKey ^ salt_);
    for (std::size_t r = tile.row; r < tile.row + tile.rows; ++r) {
        float* row = y.row(r) + tile.col;
        if (needsInput()) std::copy_n(row, tile.cols, input_.row(r) + tile.col);
        if (!activated) activation_.forward(row, row, tile.cols);
        if (drops) kernels::dropout(key, r, tile.col, static_cast<float>(dropout_), row, tile.cols);
    }
}

void Elementwise::backward(const Step& step, const Tile& tile, ConstMatrixView y, MatrixView dy) const {
    const Doing elementwise(Work::Elementwise);
    const bool drops = step.training && dropout_ > 0;
    const std::uint64_t key = mix64(step.dropKey ^ salt_);
    const auto kept = static_cast<float>(1.0 - dropout_);
    alignas(64) float undropped[chunk];
    for (std::size_t r = tile.row; r < tile.row + tile.rows; ++r) {
        float* gradient = dy.row(r) + tile.col;
        if (drops) kernels::dropout(key, r, tile.col, static_cast<float>(dropout_), gradient, tile.cols);
        for (std::size_t c = 0; c < tile.cols; c += chunk) {
            const std::size_t n = std::min(chunk, tile.cols - c);
            const float* output = y.row(r) + tile.col + c;
            const float* input = needsInput() ? input_.row(r) + tile.col + c : nullptr;
            if (drops && !needsInput()) {
                // The derivative is taken at the activation's own output, before dropout scaled it up.
                std::copy_n(output, n, undropped);
                kernels::scale(kept, undropped, n);
                output = undropped;
            }
            activation_.backward(input, output, gradient + c, gradient + c, n);
        }
    }
}

void Elementwise::save(std::vector<LayerRecord>& records) const {
    if (&activation_ != &linearActivation) records.emplace_back(ActivationRecord{activation_.name});
    if (dropout_ > 0) records.emplace_back(DropoutRecord{dropout_});
}

}  // namespace retort::nn
