// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/fidelity.h"

#include <algorithm>
#include <cmath>

#include "core/distill/objective.h"

namespace retort::train {

double meanDivergence(ThreadPool& pool, distill::Predictor& teacher, distill::Predictor& student,
                      const data::DataSet& set, const std::function<void(double done)>& between) {
    constexpr std::size_t batchFrames = 1024;
    double sum = 0, frames = 0;
    Matrix p, q;
    data::Batch batch;
    const std::unique_ptr<data::BatchStream> stream = set.sequential(batchFrames);
    while (stream->next(batch)) {
        between(frames / static_cast<double>(set.frames()));
        teacher.logits(pool, batch.features, p);
        student.logits(pool, batch.features, q);
        distill::logSoftmaxRows(pool, p, p);
        distill::logSoftmaxRows(pool, q, q);
        for (std::size_t r = 0; r < batch.frames(); ++r)
            for (std::size_t k = 0; k < p.cols(); ++k)
                sum += std::exp(static_cast<double>(p(r, k))) * static_cast<double>(p(r, k) - q(r, k));
        frames += static_cast<double>(batch.frames());
    }
    return std::max(0.0, sum / std::max(frames, 1.0));
}

}  // namespace retort::train
