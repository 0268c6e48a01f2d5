// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/specialists/specialist_net.h"

#include <algorithm>
#include <cmath>

#include "core/base/error.h"
#include "core/math/gemm.h"

namespace retort::distill {

namespace {

constexpr std::size_t fewestFrames = 16384;
/// Ridge as a share of the mean square: keeps units that never fire from making the fit singular.
constexpr double ridge = 1e-4;

const nn::AffineRecord& lastAffine(const nn::Model& model) {
    const auto* last = model.layers.empty() ? nullptr : std::get_if<nn::AffineRecord>(&model.layers.back());
    if (last == nullptr)
        throw Error("does not end in an affine layer", "generalist", "its output must be logits of the classes");
    return *last;
}

/// Solves A x = b for a symmetric positive definite A [n x n] by Cholesky's method, in place.
std::vector<double> solve(std::vector<double> a, std::vector<double> b) {
    const std::size_t n = b.size();
    for (std::size_t j = 0; j < n; ++j) {
        double* const rowJ = a.data() + j * n;
        for (std::size_t i = j; i < n; ++i) {
            double* const rowI = a.data() + i * n;
            double sum = rowI[j];
            for (std::size_t k = 0; k < j; ++k) sum -= rowI[k] * rowJ[k];
            rowI[j] = i == j ? std::sqrt(std::max(sum, 1e-300)) : sum / rowJ[j];
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k) b[i] -= a[i * n + k] * b[k];
        b[i] /= a[i * n + i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k) b[i] -= a[k * n + i] * b[k];
        b[i] /= a[i * n + i];
    }
    return b;
}

}  // namespace

SpecialistStart::SpecialistStart(const nn::Model& generalist, const ClassSet& set)
    : generalist_(generalist), set_(set) {
    const nn::AffineRecord& last = lastAffine(generalist_);
    if (set_.empty() || set_.size() >= last.bias.size())
        throw Error("a specialist's set holds some of the classes, not none and not all", "specialists.sets");
    width_ = last.weights.cols() + 1;
    nn::Model trunk = generalist_;
    trunk.layers.pop_back();
    trunk.softmax = false;
    if (trunk.outputs() > 0) trunk_.emplace(trunk);
    squares_.assign(width_ * width_, 0);
    targets_.assign(width_, 0);
}

std::size_t SpecialistStart::framesWanted() const {
    return std::max(fewestFrames, 8 * width_);
}

void SpecialistStart::add(ThreadPool& pool, ConstMatrixView features) {
    const nn::AffineRecord& last = lastAffine(generalist_);
    const ConstMatrixView h = trunk_ ? trunk_->forward({.pool = pool}, features) : features;
    const std::size_t classes = last.bias.size();
    logits_.resize(h.rows, classes);
    gemm(pool, Transpose::No, Transpose::Yes, 1, h, last.weights, 0, logits_);
    hidden_.resize(h.rows, width_);
    for (std::size_t r = 0; r < h.rows; ++r) {
        std::copy_n(h.row(r), width_ - 1, hidden_.row(r));
        hidden_(r, width_ - 1) = 1;
        double top = -1e300;
        double sum = 0;
        const auto outside = [&](const auto& use) {
            for (std::size_t c = 0, k = 0; c < classes; ++c) {
                if (k < set_.size() && static_cast<std::size_t>(set_[k]) == c) {
                    ++k;
                    continue;
                }
                use(static_cast<double>(logits_(r, c)) + static_cast<double>(last.bias[c]));
            }
        };
        outside([&](double z) { top = std::max(top, z); });
        outside([&](double z) { sum += std::exp(z - top); });
        const double target = top + std::log(sum);
        for (std::size_t i = 0; i < width_; ++i) targets_[i] += static_cast<double>(hidden_(r, i)) * target;
    }
    product_.resize(width_, width_);
    gemm(pool, Transpose::Yes, Transpose::No, 1, hidden_, hidden_, 0, product_);
    for (std::size_t i = 0; i < squares_.size(); ++i) squares_[i] += static_cast<double>(product_.data()[i]);
    frames_ += h.rows;
}

nn::Model SpecialistStart::model() const {
    std::vector<double> squares = squares_;
    double trace = 0;
    for (std::size_t i = 0; i + 1 < width_; ++i) trace += squares[i * width_ + i];
    const double added =
        ridge * trace / static_cast<double>(std::max<std::size_t>(width_ - 1, 1)) + 1e-9 * static_cast<double>(frames_);
    for (std::size_t i = 0; i + 1 < width_; ++i) squares[i * width_ + i] += added;
    const std::vector<double> row = solve(std::move(squares), targets_);

    const nn::AffineRecord& last = lastAffine(generalist_);
    nn::AffineRecord own{Matrix(set_.size() + 1, width_ - 1), {}};
    for (std::size_t k = 0; k < set_.size(); ++k) {
        const auto c = static_cast<std::size_t>(set_[k]);
        std::copy_n(last.weights.row(c), width_ - 1, own.weights.row(k));
        own.bias.push_back(last.bias[c]);
    }
    for (std::size_t i = 0; i + 1 < width_; ++i) own.weights(set_.size(), i) = static_cast<float>(row[i]);
    own.bias.push_back(static_cast<float>(row[width_ - 1]));
    nn::Model model = generalist_;
    model.layers.back() = std::move(own);
    return model;
}

nn::Model withoutOversampling(nn::Model net, const ClassSet& set, double logOversampling) {
    lastAffine(net);
    std::vector<float>& bias = std::get<nn::AffineRecord>(net.layers.back()).bias;
    const auto shift = static_cast<float>(logOversampling);
    if (bias.size() == set.size() + 1) {
        bias.back() += shift;
        return net;
    }
    for (std::size_t c = 0; c < bias.size(); ++c)
        if (!std::binary_search(set.begin(), set.end(), static_cast<std::int32_t>(c))) bias[c] += shift;
    return net;
}

std::vector<std::int32_t> dustbinOutputs(const ClassSet& set, std::size_t classes) {
    std::vector<std::int32_t> outputs(classes, static_cast<std::int32_t>(set.size()));
    for (std::size_t k = 0; k < set.size(); ++k)
        outputs[static_cast<std::size_t>(set[k])] = static_cast<std::int32_t>(k);
    return outputs;
}

}  // namespace retort::distill
