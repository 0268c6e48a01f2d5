// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "app/cli/commands.h"

namespace retort::cli {

/// What a file is, told by its content: model, experiment, checkpoint, soft-target store, IDX file, Kaldi archive, scp
/// or single object, transition model; or a folder: run, model, data or alignment folder.
struct FileDescription {
    std::string kind;             ///< "model", "experiment", …
    std::string text;             ///< For people; ends in a newline.
    nlohmann::ordered_json json;  ///< "event", "file", "kind" and what belongs to it.
};

/// Throws Error naming the file for what is none of them or is damaged.
FileDescription describeFile(const std::string& path, const Context& context);

}  // namespace retort::cli
