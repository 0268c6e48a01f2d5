// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/nn/model.h"

namespace retort::formats {

/// "440 - 1024 relu - 1024 relu - 2000 softmax": one line.
std::string shapeOf(const nn::Model& model);

/// A model for people, several lines: shape, parameters and their memory, then a row a layer with its parameters.
/// Ends in a newline.
std::string describeModel(const nn::Model& model);

}  // namespace retort::formats
