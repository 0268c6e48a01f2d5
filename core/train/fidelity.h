// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/data/data_set.h"
#include "core/distill/predictor.h"

namespace retort::train {

/// Mean over the frames of a set of KL(teacher ‖ student) at T = 1, nats: how faithfully the student predicts what its
/// teacher does, right or wrong (Stanton et al. 2021, arXiv 2106.05945, whose other measure is agreement()). `between`
/// is called between batches and may throw.
double meanDivergence(ThreadPool& pool, distill::Predictor& teacher, distill::Predictor& student,
                      const data::DataSet& set, const std::function<void(double done)>& between);

}  // namespace retort::train
