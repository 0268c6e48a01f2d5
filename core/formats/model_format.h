// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>

#include "core/nn/model.h"

namespace retort::formats {

/// What a reader may want besides the file.
struct ReadOptions {
    /// Where a file holds weights only (Keras `save_weights`): the file that says the layers, a full Keras model or the
    /// JSON of Keras' `to_json`. Empty: looked for beside the file, see KerasH5.
    std::filesystem::path architecture;
    /// Told what a person should know of how the file was read (one sentence); may be empty.
    std::function<void(const std::string&)> note;
};

/// One kind of model file. Stateless; every function may be called from any thread.
/// A new format is a pair of files beside this and a row in formats.cpp.
class ModelFormat {
public:
    virtual ~ModelFormat() = default;

    virtual const char* id() const = 0;                           ///< For the command line: "keras-h5".
    virtual const char* title() const = 0;                        ///< For people, marked with trText.
    virtual std::span<const char* const> extensions() const = 0;  ///< With the dot; the first is the usual one.

    /// True where the file's first bytes are of this format; names do not matter. False for what cannot be opened.
    virtual bool canRead(const std::filesystem::path& path) const = 0;

    /// Reads a whole model and checks it (nn::checkModel). Throws Error with file and object path or line.
    virtual nn::Model read(const std::filesystem::path& path, const ReadOptions& options = {}) const = 0;

    /// What of this model the format has no words for, by name ("batch normalisation (layer 2)"); nothing if it says
    /// all. Dropout is not missed where a format leaves it out: it does nothing outside training.
    virtual std::optional<std::string> cannotSay(const nn::Model& model) const = 0;

    /// Writes straight to `path` (writeModel makes it atomic): the same model gives the same bytes. Throws Error of
    /// kind Input with what cannotSay names, of kind Failure where the disk refuses.
    virtual void write(const nn::Model& model, const std::filesystem::path& path) const = 0;
};

}  // namespace retort::formats
