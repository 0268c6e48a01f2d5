// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/model_style.h"

#include <QPainter>
#include <QPixmap>
#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

#include "ui/charts/chart_theme.h"

namespace retort::ui {

namespace {

/// `color` moved towards black or white until a thin line of it is seen on `background` (WCAG asks 3:1 of graphics;
/// thin light lines on dark want more).
QColor readable(QColor color, const QColor& background) {
    const QColor target = isDark(background) ? QColor(Qt::white) : QColor(Qt::black);
    const double least = isDark(background) ? 4.5 : 3.0;
    for (int i = 0; i < 12 && contrast(color, background) < least; ++i) color = mixed(color, target, 0.08);
    return color;
}

template <std::size_t N>
QColor onMap(const std::array<QRgb, N>& stops, double value) {
    const double at = std::clamp(value, 0.0, 1.0) * static_cast<double>(N - 1);
    const auto i = std::min(static_cast<std::size_t>(at), N - 2);
    return mixed(QColor(stops[i]), QColor(stops[i + 1]), at - static_cast<double>(i));
}

}  // namespace

ModelStyle modelStyle(int index, const QPalette& palette) {
    // Okabe and Ito (2008), the ones told apart best first; their black becomes the text colour of the palette.
    static constexpr QRgb colors[] = {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7,
                                      0xffe69f00, 0xff56b4e9, 0xfff0e442};
    static constexpr Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    constexpr int count = static_cast<int>(std::size(colors)) + 1;
    index = std::max(index, 0);
    const int hue = index % count;
    const QColor text = palette.color(QPalette::Text), base = palette.color(QPalette::Base);
    const QColor color = hue < count - 1 ? readable(QColor(colors[hue]), base) : mixed(text, base, 0.15);
    return {color, dashes[(index / count) % 4], (hue + index / count) % 4};
}

QIcon modelIcon(int index, const QPalette& palette, int size) {
    QIcon icon;
    const ModelStyle style = modelStyle(index, palette);
    for (const double ratio : {1.0, 2.0}) {
        QPixmap pixmap(qRound(size * ratio), qRound(size * ratio));
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(style.color, std::max(1.5, size / 9.0), style.dash, Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(QPointF(0, size / 2.0), QPointF(size, size / 2.0));
        painter.translate(size / 2.0, size / 2.0);
        painter.fillPath(markerPath(style.marker, size * 0.24), style.color);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QColor sequentialColor(double value) {
    // Lightness rises evenly from 12 to 92 (CIE L*) through blue, green and yellow.
    static constexpr std::array<QRgb, 9> stops = {0xff1b1036, 0xff2b2760, 0xff2c4a7c, 0xff236b82, 0xff248a7f,
                                                  0xff42a86f, 0xff83c156, 0xffc6d54f, 0xfffbe97a};
    return onMap(stops, value);
}

QColor divergingColor(double value, const QPalette& palette) {
    // Blue below, orange below red above: told apart with every common colour blindness. The middle is the background.
    const QColor base = palette.color(QPalette::Base);
    const bool dark = isDark(base);
    const QColor pole = value < 0 ? QColor(dark ? 0xff5cb3f0u : 0xff0b5394u) : QColor(dark ? 0xffff9a4du : 0xffb34700u);
    const QColor middle = mixed(base, palette.color(QPalette::Text), 0.06);
    return mixed(middle, pole, std::min(1.0, std::abs(value)));
}

}  // namespace retort::ui
