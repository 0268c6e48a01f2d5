// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optim/optimizer.h"

#include <algorithm>
#include <cmath>

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
        for (std::size_t i = begin; i < end; ++i)
            sums[i] = kernels::sumOfSquares(gradients.data() + i * piece, std::min(piece, gradients.size() - i * piece));
    });
    double total = 0;
    for (const double s : sums) total += s;
    return std::sqrt(total);
}

void limitLength(float* weights, std::size_t n, double limit) {
    const double length = std::sqrt(kernels::sumOfSquares(weights, n));
    if (length > limit) kernels::scale(static_cast<float>(limit / length), weights, n);
}

RETORT_CLONES void sgdStep(float rate, float momentum, bool nesterov, float scale, float decay, const float* __restrict g,
                           float* __restrict v, float* __restrict w, std::size_t n) {
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

RETORT_CLONES void adamStep(float rate, float beta1, float beta2, float epsilon, float scale, float decay,
                            const float* __restrict g, float* __restrict m, float* __restrict s, float* __restrict w,
                            std::size_t n) {
    for (std::size_t i = 0; i < n; ++i) {
        const float gradient = scale * g[i] + decay * w[i];
        m[i] = beta1 * m[i] + (1.0F - beta1) * gradient;
        s[i] = beta2 * s[i] + (1.0F - beta2) * gradient * gradient;
        w[i] -= rate * m[i] / (std::sqrt(s[i]) + epsilon);
    }
}

/// v := momentum v - rate g; w := w + v, or with Nesterov w + momentum v - rate g (Sutskever et al. 2013, as Keras has it).
class Sgd : public Optimizer {
public:
    Sgd(const OptimizerSpec& spec, const std::vector<ParameterBlock>& blocks, std::size_t parameters)
        : Optimizer(spec, blocks, parameters) {}

private:
    void updateRange(double rate, float scale, float decay, std::size_t begin, std::size_t end, float* parameters,
                     const float* gradients) override {
        sgdStep(static_cast<float>(rate), static_cast<float>(spec_.momentum), spec_.nesterov, scale, decay, gradients + begin,
                state_.data() + begin, parameters + begin, end - begin);
    }
};

/// Kingma, Ba, "Adam", arXiv 1412.6980, algorithm 1 with the bias corrections folded into the rate (end of section 2).
class Adam : public Optimizer {
public:
    Adam(const OptimizerSpec& spec, const std::vector<ParameterBlock>& blocks, std::size_t parameters)
        : Optimizer(spec, blocks, 2 * parameters + 1), parameters_(parameters) {}

private:
    // The step count is kept as a float32 in the state: exact up to 16.7 million steps, where both corrections are 1.
    void beginStep() override {
        if (state_.back() < 16777216.0F) state_.back() += 1.0F;
    }

    void updateRange(double rate, float scale, float decay, std::size_t begin, std::size_t end, float* parameters,
                     const float* gradients) override {
        const double t = static_cast<double>(state_.back());
        const double correction = std::sqrt(1.0 - std::pow(spec_.beta2, t)) / (1.0 - std::pow(spec_.beta1, t));
        const double epsilon = spec_.epsilon * std::sqrt(1.0 - std::pow(spec_.beta2, t));
        adamStep(static_cast<float>(rate * correction), static_cast<float>(spec_.beta1), static_cast<float>(spec_.beta2),
                 static_cast<float>(epsilon), scale, decay, gradients + begin, state_.data() + begin,
                 state_.data() + parameters_ + begin, parameters + begin, end - begin);
    }

    std::size_t parameters_;
};

}  // namespace

Optimizer::Optimizer(const OptimizerSpec& spec, std::vector<ParameterBlock> blocks, std::size_t stateSize)
    : spec_(spec), blocks_(std::move(blocks)), state_(stateSize) {}

double Optimizer::update(ThreadPool& pool, double rate, std::span<float> parameters, std::span<float> gradients) {
    double length = 0;
    float scale = 1;
    if (spec_.clipNorm > 0) {
        length = gradientLength(pool, gradients);
        if (length > spec_.clipNorm) scale = static_cast<float>(spec_.clipNorm / length);
    }
    beginStep();
    for (const ParameterBlock& block : blocks_) {
        const bool weights = block.kind == ParameterBlock::Kind::Weights;
        const std::size_t lines = weights ? block.rows : block.cols;
        const std::size_t line = weights ? block.cols : 1;
        pool.forRanges(lines, grain / line + 1, 16, [&](std::size_t begin, std::size_t end) {
            updateLines(block, rate, scale, block.offset + begin * line, block.offset + end * line, parameters.data(),
                        gradients.data());
        });
    }
    return length;
}

void Optimizer::updateLines(const ParameterBlock& block, double rate, float scale, std::size_t begin, std::size_t end,
                            float* parameters, const float* gradients) {
    const bool weights = block.kind == ParameterBlock::Kind::Weights;
    updateRange(rate, scale, weights ? static_cast<float>(spec_.weightDecay) : 0.0F, begin, end, parameters, gradients);
    if (weights && spec_.maxNorm > 0)
        for (std::size_t r = begin; r < end; r += block.cols) limitLength(parameters + r, block.cols, spec_.maxNorm);
}

void Optimizer::begin(double rate) {
    rate_ = rate;
    beginStep();
}

void Optimizer::updatePiece(std::size_t begin, std::size_t end, float* parameters, const float* gradients) {
    const auto after = std::upper_bound(blocks_.begin(), blocks_.end(), begin,
                                        [](std::size_t value, const ParameterBlock& block) { return value < block.offset; });
    for (auto block = after - 1; block != blocks_.end() && begin < end; ++block) {
        const std::size_t stop = std::min(end, block->offset + block->size());
        updateLines(*block, rate_, 1.0F, begin, stop, parameters, gradients);
        begin = stop;
    }
}

std::unique_ptr<Optimizer> makeOptimizer(const OptimizerSpec& spec, const std::vector<ParameterBlock>& blocks,
                                         std::size_t parameters) {
    if (spec.optimizer == "adam") return std::make_unique<Adam>(spec, blocks, parameters);
    return std::make_unique<Sgd>(spec, blocks, parameters);
}

}  // namespace retort::optim
