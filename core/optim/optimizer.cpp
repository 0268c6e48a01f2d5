// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/optimizer.h"

#include <algorithm>
#include <cmath>

#include "core/math/huge_pages.h"
#include "core/math/kernels.h"
#include "core/math/target.h"

namespace retort::optim {

namespace {

/// Elements below which a second thread does not pay.
constexpr std::size_t grain = 1 << 15;
/// Squared lengths are summed over pieces of this many elements, so their sum does not depend on the number of threads.
constexpr std::size_t piece = 1 << 14;

double gradientLength(ThreadPool& pool, std::span<const float> gradients) {
    const std::size_t pieces = (gradients.size() + piece - 1) / piece;
    std::vector<double> sums(pieces);
    pool.forRanges(pieces, 2, 1, [&](std::size_t begin, std::size_t end) {
        const Doing update(Work::Update);
        for (std::size_t i = begin; i < end; ++i)
            sums[i] =
                kernels::sumOfSquares(gradients.data() + i * piece, std::min(piece, gradients.size() - i * piece));
    });
    double total = 0;
    for (const double s : sums) total += s;
    return std::sqrt(total);
}

void limitLength(float* weights, std::size_t n, double limit) {
    const double length = std::sqrt(kernels::sumOfSquares(weights, n));
    if (length > limit) kernels::scale(static_cast<float>(limit / length), weights, n);
}

/// Rectangles of gradients (of stride gs) and of the flat arrays (of stride line), [rows x n].
RETORT_CLONES void sgdStep(float rate, float momentum, bool nesterov, float scale, float decay, std::size_t rows,
                           std::size_t n, const float* __restrict gradients, std::size_t gs,
                           float* __restrict velocities, float* __restrict weights, std::size_t line) {
    for (std::size_t r = 0; r < rows; ++r) {
        const float* __restrict g = gradients + r * gs;
        float* __restrict v = velocities + r * line;
        float* __restrict w = weights + r * line;
        if (nesterov) {
            for (std::size_t i = 0; i < n; ++i) {
                const float step = rate * (scale * g[i] + decay * w[i]);
                v[i] = momentum * v[i] - step;
                w[i] += momentum * v[i] - step;
            }
        } else {
            for (std::size_t i = 0; i < n; ++i) {
                v[i] = momentum * v[i] - rate * (scale * g[i] + decay * w[i]);
                w[i] += v[i];
            }
        }
    }
}

RETORT_CLONES void adamStep(float rate, float beta1, float beta2, float epsilon, float scale, float decay,
                            std::size_t rows, std::size_t n, const float* __restrict gradients, std::size_t gs,
                            float* __restrict means, float* __restrict squares, float* __restrict weights,
                            std::size_t line) {
    for (std::size_t r = 0; r < rows; ++r) {
        const float* __restrict g = gradients + r * gs;
        float* __restrict m = means + r * line;
        float* __restrict s = squares + r * line;
        float* __restrict w = weights + r * line;
        for (std::size_t i = 0; i < n; ++i) {
            const float gradient = scale * g[i] + decay * w[i];
            m[i] = beta1 * m[i] + (1.0F - beta1) * gradient;
            s[i] = beta2 * s[i] + (1.0F - beta2) * gradient * gradient;
            w[i] -= rate * m[i] / (std::sqrt(s[i]) + epsilon);
        }
    }
}

/// v := momentum v - rate g; w := w + v, or with Nesterov w + momentum v - rate g (Sutskever et al. 2013, as Keras has
/// it).
class Sgd : public Optimizer {
public:
    Sgd(const OptimizerSpec& spec, const std::vector<ParameterBlock>& blocks, std::size_t parameters)
        : Optimizer(spec, blocks, parameters) {}

private:
    void updateTile(double rate, float scale, float decay, const GradientTile& t, float* parameters) override {
        sgdStep(static_cast<float>(rate), static_cast<float>(spec_.momentum), spec_.nesterov, scale, decay, t.rows,
                t.cols, t.values, t.stride, state_.data() + t.begin, parameters + t.begin, t.line);
    }
};

/// Kingma, Ba, "Adam", arXiv 1412.6980, algorithm 1 with the bias corrections folded into the rate (end of section 2).
class Adam : public Optimizer {
public:
    Adam(const OptimizerSpec& spec, const std::vector<ParameterBlock>& blocks, std::size_t parameters)
        : Optimizer(spec, blocks, 2 * parameters + 1), count_(parameters) {}

private:
    // The step count is kept as a float32 in the state: exact up to 16.7 million steps, where both corrections are 1.
    void beginStep() override {
        if (state_.back() < 16777216.0F) state_.back() += 1.0F;
        const double t = static_cast<double>(state_.back());
        correction_ = std::sqrt(1.0 - std::pow(spec_.beta2, t)) / (1.0 - std::pow(spec_.beta1, t));
        epsilon_ = spec_.epsilon * std::sqrt(1.0 - std::pow(spec_.beta2, t));
    }

    void updateTile(double rate, float scale, float decay, const GradientTile& t, float* parameters) override {
        adamStep(static_cast<float>(rate * correction_), static_cast<float>(spec_.beta1),
                 static_cast<float>(spec_.beta2), static_cast<float>(epsilon_), scale, decay, t.rows, t.cols, t.values,
                 t.stride, state_.data() + t.begin, state_.data() + count_ + t.begin, parameters + t.begin, t.line);
    }

    std::size_t count_;  ///< Of parameters.
    double correction_ = 1, epsilon_ = 0;
};

}  // namespace

Optimizer::Optimizer(const OptimizerSpec& spec, std::vector<ParameterBlock> blocks, std::size_t stateSize)
    : spec_(spec), blocks_(std::move(blocks)) {
    resizeOnLargePages(state_, stateSize);
}

double Optimizer::update(ThreadPool& pool, double rate, std::span<float> parameters, std::span<float> gradients) {
    double length = 0;
    float scale = 1;
    if (spec_.clipNorm > 0) {
        length = gradientLength(pool, gradients);
        if (length > spec_.clipNorm) scale = static_cast<float>(spec_.clipNorm / length);
    }
    begin(rate, parameters);
    for (const ParameterBlock& block : blocks_) {
        const bool weights = block.kind == ParameterBlock::Kind::Weights;
        const std::size_t lines = weights ? block.rows : block.cols;
        const std::size_t line = weights ? block.cols : 1;
        pool.forRanges(lines, grain / line + 1, 16, [&](std::size_t first, std::size_t last) {
            const Doing update(Work::Update);
            const std::size_t start = block.offset + first * line;
            const std::size_t n = (last - first) * line;
            updateIn(block, scale, {start, 1, n, n, gradients.data() + start, n});
            limitRows(block, start, start + n);
        });
    }
    return length;
}

void Optimizer::begin(double rate, std::span<float> parameters) {
    rate_ = rate;
    parameters_ = parameters.data();
    beginStep();
}

const ParameterBlock& Optimizer::blockAt(std::size_t index) const {
    const auto after =
        std::upper_bound(blocks_.begin(), blocks_.end(), index,
                         [](std::size_t value, const ParameterBlock& block) { return value < block.offset; });
    return *(after - 1);
}

void Optimizer::updateIn(const ParameterBlock& block, float scale, const GradientTile& tile) {
    const bool weights = block.kind == ParameterBlock::Kind::Weights;
    updateTile(rate_, scale, weights ? static_cast<float>(spec_.weightDecay) : 0.0F, tile, parameters_);
}

void Optimizer::limitRows(const ParameterBlock& block, std::size_t begin, std::size_t end) {
    if (block.kind != ParameterBlock::Kind::Weights || spec_.maxNorm == 0) return;
    for (std::size_t r = begin; r < end; r += block.cols) limitLength(parameters_ + r, block.cols, spec_.maxNorm);
}

void Optimizer::take(const GradientTile& tile) {
    updateIn(blockAt(tile.begin), 1.0F, tile);
}

void Optimizer::rowsDone(std::size_t begin, std::size_t end) {
    limitRows(blockAt(begin), begin, end);
}

std::unique_ptr<Optimizer> makeOptimizer(const OptimizerSpec& spec, const std::vector<ParameterBlock>& blocks,
                                         std::size_t parameters) {
    if (spec.optimizer == "adam") return std::make_unique<Adam>(spec, blocks, parameters);
    return std::make_unique<Sgd>(spec, blocks, parameters);
}

}  // namespace retort::optim
