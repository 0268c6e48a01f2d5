// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace retort::ui {

/// Most hidden layers that can be typed.
constexpr int mostLayers = 200;

/// Hidden layers as people write them: {1024, 1024, 512} -> "2×1024 · 512"; none -> "".
QString layersText(const std::vector<int>& hidden);

/// Reads "4x1024", "2×512, 256", "1024 1024", "512·256"; an empty text is no hidden layer. Nothing where it cannot be
/// read, a layer is outside 1 … 65536, or there are more than mostLayers.
std::optional<std::vector<int>> parseLayers(const QString& text);

/// Whole net: "440·4×1024·448"; unknown widths are left out.
QString netText(std::size_t inputs, const std::vector<int>& hidden, std::size_t classes);

}  // namespace retort::ui
