// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/commands.h"
#include "core/data/inputs_spec.h"
#include "core/math/thread_pool.h"
#include "core/nn/layer.h"
#include "core/nn/model.h"

namespace retort::cli {

/// What commands that run a model over features have in common.
struct ModelOptions {
    std::string recipe, features, architecture;
    std::string precision = "float32";
    int threads = 0;
};

/// Adds --recipe, --features, --architecture, --precision and --threads.
void addModelOptions(CLI::App& command, ModelOptions& options);

/// What --precision asks for; float32, with a warning, where the processor has no bfloat16 products.
nn::Precision precisionFor(const ModelOptions& options, const ThreadPool& pool, const Context& context);

/// Reads --features: JSON itself, or the name of a file that holds it. Throws Error or Refused for what is wrong.
data::FeaturesSpec readFeaturesOption(const std::string& text, const Context& context);

/// A front end that does nothing.
data::FeaturesSpec noFrontEnd();

/// What feeds the models of a command.
struct ModelInputs {
    /// The front end; nothing where neither --features nor a run says one.
    std::optional<data::FeaturesSpec> features;
    std::string source = "kaldi";  ///< The run's data source.
    std::string from;              ///< Where the front end comes from, for people: "--features", "run RUN".
};

/// The run folder that a model file lies in (RUN/models/NAME/FILE beside RUN/experiment.json).
std::optional<std::filesystem::path> runOf(const std::filesystem::path& modelFile);

/// The front end of the run that the models lie in, unless `featuresOption` says one. Throws Error where models come
/// from runs whose front ends differ.
ModelInputs findModelInputs(const std::vector<std::string>& models, const std::string& featuresOption,
                            const Context& context);

/// Reads a model file, or a run's model folder; what is to be known of how it was read goes to standard error.
nn::Model readModelOption(const std::string& file, const std::string& architecture, const Context& context);

}  // namespace retort::cli
