// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPalette>
#include <array>

#include "ui/charts/heat_map.h"

namespace retort::ui {

/// Values to colours, by a list of 256.
class HeatScale {
public:
    HeatScale() = default;
    /// Covers all finite values; of many, all but the last thousandth on either side, lest one value leave the rest
    /// grey.
    explicit HeatScale(const HeatMap::Data& data);

    double low() const { return low_; }
    double high() const { return high_; }
    bool diverging() const { return diverging_; }
    void paint(const QPalette& palette);  ///< Makes the list of colours.
    QRgb color(float value) const;

private:
    double low_ = 0, high_ = 1;
    bool diverging_ = false;
    QRgb absent_ = 0;
    std::array<QRgb, 256> colors_{};
};

/// Columns [first, last) of `data` as `size` pixels. Of cells that share a pixel a few are averaged (of differences the
/// one farthest from 0 is taken), so that the time hangs on the pixels alone.
QImage heatPicture(const HeatMap::Data& data, const HeatScale& scale, double first, double last, const QSize& size);

}  // namespace retort::ui
