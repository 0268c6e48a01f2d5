// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/data/inputs.h"
#include "core/data/transfer.h"
#include "core/math/thread_pool.h"
#include "core/nn/model.h"
#include "core/run/results.h"
#include "core/train/evaluation.h"

namespace retort::run {

/// How the output biases of the classes that were left out of a model's transfer set on purpose are to be moved
/// (TransferSpec::biasCorrection), found with the net as it was trained: by "frequencies" on the validation data, or
/// without any on the training data; by "test" on the test set, by one shift for all. Large sets are sampled evenly.
/// Nothing where no class was left out (those that a share happens not to draw are few and rare, and are learned from
/// soft targets nearly as well: moving their biases made a student of a tenth of a corpus worse), where it is not asked
/// for, or where there is no test set to tune on. `between` is called between batches and may throw.
std::optional<BiasCorrection> findBiasCorrection(ThreadPool& pool, const nn::Model& model,
                                                 const data::TransferSpec& spec, const data::Coverage& coverage,
                                                 const data::Inputs& inputs, const std::function<void()>& between);

/// Adds the shifts to the last layer's biases. Requires that it is affine, as that of every net that was trained here.
void applyTo(nn::Model& model, const BiasCorrection& correction);

/// What was done, for people: a test accuracy that is tuned on the test set is called so.
std::string correctionText(const BiasCorrection& correction);

/// Frames of the missing classes, and those of them decided wrongly.
MissingClasses missingClasses(const train::Evaluation& evaluation, const data::DataSet& set,
                              const std::vector<std::int32_t>& classes);

}  // namespace retort::run
