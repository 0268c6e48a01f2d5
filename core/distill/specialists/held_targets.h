// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/distill/specialists/specialist_spec.h"
#include "core/distill/teacher.h"

namespace retort::distill {

/// Targets of a specialist with full output (after section 6.1 of Hinton, Vinyals, Dean 2015): frames of its own
/// classes have their label; other frames have the generalist's posteriors at T = 1 over the classes outside the set,
/// scaled to sum 1. So the mean target of a place x stays in proportion to p(c|x) inside and outside the set, and one
/// constant takes back the oversampling (withoutOversampling). For Objective Soft with T = 1 and hard weight 0.
class HeldTargets : public TargetProvider {
public:
    HeldTargets(std::shared_ptr<Predictor> generalist, const ClassSet& set);
    void fetch(ThreadPool& pool, const data::Batch& batch, SoftTargets& targets) override;

private:
    std::shared_ptr<Predictor> generalist_;
    std::vector<char> isSpecial_;
};

}  // namespace retort::distill
