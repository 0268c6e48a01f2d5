// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "core/experiment/experiment.h"

namespace retort::run {

class Previewer;

/// Logits that a model (file, or a model's folder) gives for one frame of an utterance of "train", "validation" or
/// "test", with the experiment's front end. An empty utterance is the first of the set; a frame beyond the end is the
/// last. Throws Error where something cannot be read or the model does not fit the features.
std::vector<float> frameLogits(const std::filesystem::path& model, const experiment::Experiment& experiment,
                               const std::string& set, const std::string& utterance, std::size_t frame);

/// The same with inputs that are open already.
std::vector<float> frameLogits(const std::filesystem::path& model, Previewer& inputs, const std::string& set,
                               const std::string& utterance, std::size_t frame);

}  // namespace retort::run
