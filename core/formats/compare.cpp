// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/compare.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/math/thread_pool.h"
#include "core/nn/network.h"

namespace retort::formats {

namespace {

/// log softmax of a row, in double.
void logSoftmax(const float* logits, std::vector<double>& out) {
    const double top = *std::max_element(logits, logits + out.size());
    double sum = 0;
    for (std::size_t i = 0; i < out.size(); ++i) sum += std::exp(logits[i] - top);
    const double shift = top + std::log(sum);
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = logits[i] - shift;
}

std::size_t best(const std::vector<double>& row) {
    return static_cast<std::size_t>(std::max_element(row.begin(), row.end()) - row.begin());
}

}  // namespace

Difference compareModels(const nn::Model& a, const nn::Model& b, std::size_t frames, std::uint64_t seed) {
    if (a.inputs() != b.inputs() || a.outputs() != b.outputs())
        throw failure(fmt::format("the models differ in shape: {} inputs and {} outputs against {} and {}", a.inputs(),
                                  a.outputs(), b.inputs(), b.outputs()));
    Matrix x(frames, a.inputs());
    Random random(seedFor(seed, "verify"));
    for (std::size_t i = 0; i < x.size(); ++i) x.data()[i] = static_cast<float>(random.normal());

    ThreadPool pool(1);
    nn::Network first(a), second(b);
    const ConstMatrixView y = first.forward({.pool = pool}, x);
    const ConstMatrixView z = second.forward({.pool = pool}, x);
    Difference result{.frames = frames};
    std::vector<double> p(a.outputs()), q(a.outputs());
    std::size_t same = 0;
    for (std::size_t t = 0; t < frames; ++t) {
        logSoftmax(y.row(t), p);
        logSoftmax(z.row(t), q);
        same += best(p) == best(q);
        for (std::size_t k = 0; k < p.size(); ++k) {
            const double difference = std::abs(p[k] - q[k]);
            if (!std::isfinite(difference)) {
                result.largest = result.mean = std::numeric_limits<double>::quiet_NaN();
                result.frame = t;
                result.output = k;
                return result;
            }
            result.mean += difference;
            if (difference > result.largest) {
                result.largest = difference;
                result.frame = t;
                result.output = k;
            }
        }
    }
    result.mean /= static_cast<double>(frames * p.size());
    result.agreement = static_cast<double>(same) / static_cast<double>(frames);
    return result;
}

}  // namespace retort::formats
