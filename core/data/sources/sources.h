// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <span>

#include "core/base/problem.h"
#include "core/data/inputs.h"
#include "core/data/inputs_spec.h"
#include "core/data/source.h"

namespace retort::data {

/// What a source is opened with.
struct SourceRequest {
    const InputsSpec& inputs;
    DataSetSpec set;
    std::string name;              ///< "train", "validation" or "test": also picks among standard file names.
    std::filesystem::path recipe;  ///< Where relative paths start.
    std::filesystem::path resolve(const std::string& path) const;
};

/// One kind of input data.
struct SourceKind {
    const char* id;     ///< In the experiment's inputs.source.
    const char* title;  ///< For people.
    /// Opens a set; adds what is wrong to `problems` and what was found to `summary` and `files`. May return null if an
    /// error was added.
    std::shared_ptr<Source> (*open)(const SourceRequest& request, SetSummary& summary,
                                    std::vector<std::filesystem::path>& files, Problems& problems);
};

std::span<const SourceKind> sourceKinds();

/// Throws Error for an unknown id.
const SourceKind& sourceKind(const std::string& id);

}  // namespace retort::data
