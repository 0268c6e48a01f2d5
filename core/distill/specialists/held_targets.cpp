// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distill/specialists/held_targets.h"

#include <algorithm>

namespace retort::distill {

HeldTargets::HeldTargets(std::shared_ptr<Predictor> generalist, const ClassSet& set)
    : generalist_(std::move(generalist)), isSpecial_(generalist_->classes()) {
    for (const std::int32_t c : set) isSpecial_.at(static_cast<std::size_t>(c)) = 1;
}

void HeldTargets::fetch(ThreadPool& pool, const data::Batch& batch, SoftTargets& targets) {
    targets.k = 0;
    generalist_->posteriors(pool, batch.features, 1.0, targets.dense);
    const std::size_t classes = isSpecial_.size();
    for (std::size_t r = 0; r < batch.frames(); ++r) {
        float* p = targets.dense.row(r);
        const std::int32_t label = batch.labels[r];
        const bool special = label >= 0 && isSpecial_[static_cast<std::size_t>(label)] != 0;
        double sum = 0;
        for (std::size_t c = 0; c < classes; ++c) {
            if (special || isSpecial_[c] != 0) p[c] = 0;
            sum += static_cast<double>(p[c]);
        }
        if (label >= 0 &&
            !(sum > 1e-30)) {  // a special frame, or one where the generalist sees nothing outside the set
            p[label] = 1;
            continue;
        }
        const auto scale = static_cast<float>(1 / sum);
        for (std::size_t c = 0; c < classes; ++c) p[c] *= scale;
    }
}

}  // namespace retort::distill
