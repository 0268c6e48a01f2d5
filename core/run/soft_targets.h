// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "core/data/data_set.h"
#include "core/distill/target_store.h"
#include "core/distill/teacher.h"
#include "core/experiment/experiment.h"
#include "core/math/thread_pool.h"

namespace retort::run {

/// What a student's soft targets are made from and how.
struct SoftTargetPlan {
    distill::Objective objective;                 ///< At its first temperature.
    bool scheduled = false;                       ///< The temperature changes: then what is stored are logits.
    std::shared_ptr<distill::Predictor> teacher;  ///< Null where they come from an archive.
    std::filesystem::path archive;                ///< Kaldi posteriors, ark or scp.
    std::filesystem::path recipe;                 ///< Where relative paths inside an scp start.
    std::string hash;     ///< Of everything that decides the rows: teacher, mean, inputs, front end.
    std::string targets;  ///< "auto", "live", "stored".
    std::size_t topK = 0;
    int epochs = 1;
    nn::Precision precision = nn::Precision::Float32;  ///< Of a teacher that runs along; stored targets are float32's.
    std::filesystem::path folder;                      ///< Where stores are kept.
    std::size_t memoryBytes = 0;                       ///< For rows kept in memory, train and validation together.
};

struct SoftTargetHooks {
    std::function<void(const std::string&)> message;
    std::function<void(double done)> progress;
    std::function<bool()> stopping;
};

struct SoftTargetProviders {
    std::unique_ptr<distill::TargetProvider> train, validation;
    bool stopped = false;  ///< The control asked to stop while a store was written.
};

/// What "auto" decides: true where soft targets of `bytes` are stored, for so many epochs. Hangs on nothing else, so
/// that a resumed run decides as it did before.
bool storesByItself(double bytes, int epochs);

/// What a model's "targets" come to: "auto" is "live" where stored rows would not be those of what the student sees, or
/// could not be brought to another temperature. `teachers`: their number.
std::string targetsFor(const experiment::ModelSpec& model, std::size_t teachers);

/// True where what is stored are logits.
bool storesLogits(const experiment::ModelSpec& model);

/// Decides between live and stored, writes what is to be stored (or finds it there from before), and opens it. Says
/// size and error of a store before writing it. Throws Error: an archive that lacks utterances or holds no posteriors,
/// a full disk.
SoftTargetProviders prepareSoftTargets(const SoftTargetPlan& plan, const data::DataSet& train,
                                       const data::DataSet& validation, ThreadPool& pool, const SoftTargetHooks& hooks);

}  // namespace retort::run
