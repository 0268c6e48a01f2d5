// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_picture.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "ui/charts/chart_theme.h"
#include "ui/charts/model_style.h"

namespace retort::ui {

namespace {

constexpr std::size_t manyValues = 10'000, looked = 40'000, perPixel = 4;

/// Up to `perPixel` cells for each of `pixels` pixels over [from, to) of `count` cells.
std::vector<std::vector<std::size_t>> cellsOf(double from, double to, int pixels, std::size_t count, bool backwards) {
    std::vector<std::vector<std::size_t>> all(static_cast<std::size_t>(pixels));
    const double step = (to - from) / pixels;
    const auto parts = std::clamp<std::size_t>(static_cast<std::size_t>(std::ceil(step)), 1, perPixel);
    for (std::size_t p = 0; p < all.size(); ++p) {
        for (std::size_t k = 0; k < parts; ++k) {
            const double share = (static_cast<double>(k) + 0.5) / static_cast<double>(parts);
            const double at = from + (static_cast<double>(p) + share) * step;
            if (at < 0) continue;
            const std::size_t cell = std::min(static_cast<std::size_t>(at), count - 1);
            all[p].push_back(backwards ? count - 1 - cell : cell);
        }
    }
    return all;
}

}  // namespace

HeatScale::HeatScale(const HeatMap::Data& data) : diverging_(data.diverging) {
    std::vector<float> finite;
    const std::size_t stride = std::max<std::size_t>(1, data.values.size() / looked);
    for (std::size_t i = 0; i < data.values.size(); i += stride) {
        if (std::isfinite(data.values[i])) finite.push_back(data.values[i]);
    }
    if (finite.empty()) return;
    std::sort(finite.begin(), finite.end());
    const std::size_t cut = data.values.size() > manyValues ? finite.size() / 1000 : 0;
    low_ = static_cast<double>(finite[cut]);
    high_ = static_cast<double>(finite[finite.size() - 1 - cut]);
    if (diverging_) {
        high_ = std::max(std::abs(low_), std::abs(high_));
        low_ = -high_;
    }
    if (!(low_ < high_)) {
        const double pad = std::max(std::abs(low_) * 0.1, 1e-6);
        low_ -= pad;
        high_ += pad;
    }
}

void HeatScale::paint(const QPalette& palette) {
    for (std::size_t i = 0; i < colors_.size(); ++i) {
        const double share = static_cast<double>(i) / 255;
        colors_[i] = (diverging_ ? divergingColor(2 * share - 1, palette) : sequentialColor(share)).rgb();
    }
    absent_ = mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.04).rgb();
}

QRgb HeatScale::color(float value) const {
    if (std::isnan(value)) return absent_;
    const double share = std::clamp((static_cast<double>(value) - low_) / (high_ - low_), 0.0, 1.0);
    return colors_[static_cast<std::size_t>(share * 255 + 0.5)];
}

QImage heatPicture(const HeatMap::Data& data, const HeatScale& scale, double first, double last, const QSize& size) {
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull() || data.rows == 0 || data.columns == 0) return image;
    const auto columns = cellsOf(first, last, size.width(), data.columns, false);
    const auto rows = cellsOf(0, static_cast<double>(data.rows), size.height(), data.rows, data.rowsUpwards);
    for (int py = 0; py < size.height(); ++py) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(py));
        const std::vector<std::size_t>& from = rows[static_cast<std::size_t>(py)];
        if (py > 0 && from == rows[static_cast<std::size_t>(py) - 1]) {
            std::copy_n(reinterpret_cast<const QRgb*>(image.constScanLine(py - 1)), size.width(), line);
            continue;
        }
        for (std::size_t px = 0; px < columns.size(); ++px) {
            float sum = 0, farthest = 0;
            int count = 0;
            for (const std::size_t r : from) {
                for (const std::size_t c : columns[px]) {
                    const float v = data.values[r * data.columns + c];
                    if (std::isnan(v)) continue;
                    sum += v;
                    ++count;
                    if (std::abs(v) > std::abs(farthest)) farthest = v;
                }
            }
            line[px] = scale.color(count == 0       ? std::numeric_limits<float>::quiet_NaN()
                                   : data.diverging ? farthest
                                                    : sum / static_cast<float>(count));
        }
    }
    return image;
}

}  // namespace retort::ui
