// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/ensemble_growth.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/math/kernels.h"

namespace retort::train {

namespace {

constexpr std::size_t batchFrames = 1024;
constexpr double smallest = 1e-30;
constexpr double mostOfTheGain = 0.95;

}  // namespace

EnsembleGrowth measureGrowth(ThreadPool& pool, distill::Teacher& ensemble, const data::DataSet& set,
                             const std::function<void(double done)>& between) {
    const std::size_t members = ensemble.members();
    const std::size_t classes = ensemble.classes();
    const bool geometric = ensemble.mean() == distill::Mean::Geometric;
    double allWeights = 0;
    for (std::size_t m = 0; m < members; ++m) allWeights += ensemble.weight(m);

    EnsembleGrowth growth;
    growth.accuracy.assign(members, 0);
    growth.crossEntropy.assign(members, 0);
    growth.alone.assign(members, 0);
    double frames = 0, pairs = 0, done = 0;
    Matrix sum, part, mean;
    data::Batch batch;
    std::vector<std::vector<std::int32_t>> decisions;  // by frame of the batch, then member
    std::vector<std::int64_t> votes(classes, 0);
    const std::unique_ptr<data::BatchStream> stream = set.sequential(batchFrames);
    while (stream->next(batch)) {
        done += static_cast<double>(batch.frames());
        between(done / static_cast<double>(set.frames()));
        sum.resize(batch.frames(), classes);
        part.resize(batch.frames(), classes);
        mean.resize(batch.frames(), classes);
        std::fill_n(sum.data(), sum.size(), 0.0F);
        decisions.assign(batch.frames(), {});
        double weights = 0;
        for (std::size_t m = 0; m < members; ++m) {
            const ConstMatrixView v = ensemble.memberLogits(pool, batch.features, m);
            if (geometric)
                for (std::size_t r = 0; r < v.rows; ++r) std::copy_n(v.row(r), v.cols, part.row(r));
            else
                distill::softmaxRows(pool, v, 1, part);
            kernels::axpy(static_cast<float>(ensemble.weight(m)), part.data(), sum.data(), sum.size());
            weights += ensemble.weight(m);
            mean = sum;
            // A first member of weight 0 has no mean of its own: the classes are told apart by none.
            if (weights > 0) kernels::scale(static_cast<float>(allWeights / weights), mean.data(), mean.size());
            if (geometric) distill::softmaxRows(pool, mean, 1, mean);
            for (std::size_t r = 0; r < batch.frames(); ++r) {
                if (batch.labels[r] < 0) continue;
                const auto label = static_cast<std::size_t>(batch.labels[r]);
                growth.accuracy[m] += kernels::argmax(mean.row(r), classes) == label ? 1 : 0;
                growth.crossEntropy[m] -= std::log(std::max(static_cast<double>(mean(r, label)), smallest));
                const std::size_t decided = kernels::argmax(part.row(r), classes);
                growth.alone[m] += decided == label ? 1 : 0;
                decisions[r].push_back(static_cast<std::int32_t>(decided));
            }
        }
        for (const std::vector<std::int32_t>& frame : decisions) {
            if (frame.empty()) continue;
            ++frames;
            for (const std::int32_t decided : frame)
                pairs += static_cast<double>(votes[static_cast<std::size_t>(decided)]++);
            for (const std::int32_t decided : frame) votes[static_cast<std::size_t>(decided)] = 0;
        }
    }
    const double n = std::max(frames, 1.0);
    for (std::vector<double>* values : {&growth.accuracy, &growth.crossEntropy, &growth.alone})
        for (double& value : *values) value /= n;
    const auto all = static_cast<double>(members * (members - 1)) / 2;
    growth.disagreement = all > 0 && frames > 0 ? 1 - pairs / (all * n) : 0;
    return growth;
}

std::size_t membersThatPay(const EnsembleGrowth& growth) {
    if (growth.accuracy.empty()) return 0;
    const double alone =
        std::accumulate(growth.alone.begin(), growth.alone.end(), 0.0) / static_cast<double>(growth.alone.size());
    const double gain = growth.accuracy.back() - alone;
    if (gain <= 0) return 0;
    std::size_t enough = growth.accuracy.size();
    while (enough > 1 && growth.accuracy[enough - 2] - alone >= mostOfTheGain * gain) --enough;
    return enough;
}

}  // namespace retort::train
