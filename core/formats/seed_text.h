// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/model_format.h"

namespace retort::formats {

/// The seed's text layout. Per layer, tokens apart by any white space:
///     <affinetransform> OUT IN [ OUT rows of IN numbers ] [ OUT biases ] <ACTIVATION> OUT OUT
/// Rows are output units. A net of posteriors ends in <softmax>, one of logits in <linear>. Further <ACTIVATION> lines
/// may follow (a separate Activation layer); maxout is <maxout> OUT PIECES*OUT. Dropout writes nothing. Written with 9
/// significant digits, so that float32 comes back exactly, in any locale; read with any number of digits.
class SeedText : public ModelFormat {
public:
    const char* id() const override { return "seed-text"; }
    const char* title() const override;
    std::span<const char* const> extensions() const override;
    bool canRead(const std::filesystem::path& path) const override;
    nn::Model read(const std::filesystem::path& path, const ReadOptions& options = {}) const override;
    std::optional<std::string> cannotSay(const nn::Model& model) const override;
    void write(const nn::Model& model, const std::filesystem::path& path) const override;
};

}  // namespace retort::formats
