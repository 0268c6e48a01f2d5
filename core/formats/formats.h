// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/model_format.h"

namespace retort::formats {

/// All model formats, in the order they are offered and tried.
std::span<const ModelFormat* const> formats();

/// The ids of formats(), in order.
std::vector<std::string> formatIds();

/// The format of that id; throws Error with the nearest known id otherwise.
const ModelFormat& formatNamed(std::string_view id);

/// The file that `path` means: itself, or a model folder's final.h5. Throws Error where there is none.
std::filesystem::path modelFile(const std::filesystem::path& path);

/// Reads modelFile(path) in whatever format its content is of; throws Error that lists the formats tried.
nn::Model readModel(const std::filesystem::path& path, const ReadOptions& options = {});

/// Writes the file whole or not at all (files::replaceAtomically). Throws Error naming what the format cannot say.
void writeModel(const nn::Model& model, const ModelFormat& format, const std::filesystem::path& path);

/// True if the file begins with these bytes; false for what is no regular file or cannot be opened.
bool beginsWith(const std::filesystem::path& path, std::string_view bytes);

/// Readers' last check: nn::checkModel, and that the net ends in logits (softmax is Model::softmax, linear is no
/// layer), for from any other last activation there are no posteriors to be had. Throws Error with `where` as its
/// place.
void checkRead(const nn::Model& model, const std::string& where);

}  // namespace retort::formats
