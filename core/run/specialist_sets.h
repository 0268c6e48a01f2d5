// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "core/base/problem.h"
#include "core/data/inputs.h"
#include "core/distill/specialists/specialist_spec.h"
#include "core/experiment/experiment.h"
#include "core/math/thread_pool.h"
#include "core/nn/model.h"
#include "core/run/run_folder.h"

namespace retort::run {

/// What specialists need of the run they are in.
struct SpecialistContext {
    const experiment::Plan& plan;
    const data::Inputs& inputs;
    const RunFolder& folder;
    const std::string& inputHash;
};

/// What is wrong with specialists once the data are known: more clusters than classes, sets out of range, no memory for
/// the covariance of so many classes.
void checkSpecialists(const experiment::Plan& plan, std::size_t classes, Problems& problems);

/// Class sets of the specialists that `member` is one of, one for each in order. Found from the generalist's
/// predictions over the training data, or as they were given, and written to models/GROUP/sets.json for people to look
/// at, edit and give back; read from there if they were made before from the same generalist, data and settings.
/// `progress` may throw to stop. One caller at a time for each group.
distill::ClassSets findSets(const SpecialistContext& run, const experiment::PlannedModel& member, ThreadPool& pool,
                            const std::function<void(double)>& progress);

/// Those found before. Throws Error (failure) where sets.json is gone or damaged.
distill::ClassSets readSets(const RunFolder& folder, const std::string& group);

/// The trained net of a planned model.
nn::Model trainedModel(const RunFolder& folder, const std::string& name);

}  // namespace retort::run
