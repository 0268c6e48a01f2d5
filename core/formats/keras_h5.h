// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model_format.h"

namespace retort::formats {

/// Keras HDF5. Reads full models of Keras 1, 2, tf.keras and 3 (legacy .h5), weights-only files (`save_weights`), and
/// Keras 3's .weights.h5. Writes the layout of Keras 2.2.4, which every later load_model reads too.
///
/// A weights-only file does not say what lies between its matrices: neither activations nor softmax. These come from
/// ReadOptions::architecture; where that is empty, from what lies beside the file: full models (.h5, .hdf5, .keras.h5)
/// and to_json files (.json) whose weight layers have the same names and shapes. If all of these compute the same, that
/// is taken, and ReadOptions::note is told which file it was; if there is none, or two disagree, the file is refused.
/// A file of the full layout that has lost its model_config is refused unless the architecture is given.
class KerasH5 : public ModelFormat {
public:
    const char* id() const override { return "keras-h5"; }
    const char* title() const override;
    std::span<const char* const> extensions() const override;
    bool canRead(const std::filesystem::path& path) const override;
    nn::Model read(const std::filesystem::path& path, const ReadOptions& options = {}) const override;
    std::optional<std::string> cannotSay(const nn::Model& model) const override;
    void write(const nn::Model& model, const std::filesystem::path& path) const override;

private:
    nn::Model readHere(const std::filesystem::path& path, const ReadOptions& options) const;
};

}  // namespace retort::formats
