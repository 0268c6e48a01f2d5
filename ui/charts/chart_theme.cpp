// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_theme.h"

#include <QFontMetricsF>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace retort::ui {

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

}  // namespace

double ChartTheme::line(const QFont& font) const {
    return std::ceil(QFontMetricsF(font).height());
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a) + 0.05, lb = luminance(b) + 0.05;
    return std::max(la, lb) / std::min(la, lb);
}

bool isDark(const QColor& color) {
    return luminance(color) < 0.2;
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto part = [share](float x, float y) { return static_cast<float>(x + (y - x) * share); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

ChartTheme chartTheme(const QPalette& palette, const QFont& font) {
    ChartTheme theme;
    theme.palette = palette;
    theme.background = palette.color(QPalette::Active, QPalette::Base);
    theme.text = palette.color(QPalette::Active, QPalette::Text);
    theme.accent = palette.color(QPalette::Active, QPalette::Highlight);
    double share = 0.35;
    do {
        theme.muted = mixed(theme.text, theme.background, share);
        share -= 0.05;
    } while (share > 0 && contrast(theme.muted, theme.background) < 4.5);
    theme.grid = mixed(theme.background, theme.text, isDark(theme.background) ? 0.13 : 0.09);
    theme.axis = mixed(theme.background, theme.text, 0.34);
    theme.base = theme.title = theme.small = font;
    theme.title.setWeight(QFont::DemiBold);
    if (font.pointSizeF() > 0) {
        theme.small.setPointSizeF(std::max(6.5, font.pointSizeF() * 0.9));
    } else {
        theme.small.setPixelSize(std::max(9, qRound(font.pixelSize() * 0.9)));
    }
    return theme;
}

QPainterPath markerPath(int marker, double radius) {
    QPainterPath path;
    const double r = radius;
    switch (marker) {
        case 1:
            path.addRect(-r * 0.9, -r * 0.9, r * 1.8, r * 1.8);
            break;
        case 2:
            path.addPolygon(QPolygonF{{0, -r * 1.2}, {r * 1.15, r * 0.85}, {-r * 1.15, r * 0.85}, {0, -r * 1.2}});
            break;
        case 3:
            path.addPolygon(QPolygonF{{0, -r * 1.3}, {r * 1.2, 0}, {0, r * 1.3}, {-r * 1.2, 0}, {0, -r * 1.3}});
            break;
        default:
            path.addEllipse(QPointF(0, 0), r, r);
    }
    return path;
}

}  // namespace retort::ui
