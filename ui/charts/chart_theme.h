// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPalette>

class QWidget;

namespace retort::ui {

/// Colours and fonts of every chart, from the palette and font of the widget: one look, light or dark.
struct ChartTheme {
    QPalette palette;
    QColor background;  ///< Base.
    QColor text;        ///< Titles, names, values.
    QColor muted;       ///< Ticks, notes; at least 4.5:1 on the background.
    QColor grid;        ///< Barely there.
    QColor axis;        ///< The base line of an axis, frames of boxes.
    QColor accent;      ///< Rubber band, focus.
    QFont base, title, small;

    double line(const QFont& font) const;  ///< Height of a line of text.
};

ChartTheme chartTheme(const QPalette& palette, const QFont& font);

/// From `a` (share 0) to `b` (share 1).
QColor mixed(const QColor& a, const QColor& b, double share);
/// Contrast of two colours as WCAG defines it, 1 … 21.
double contrast(const QColor& a, const QColor& b);
bool isDark(const QColor& color);

/// Outline of marker 0 circle, 1 square, 2 triangle, 3 diamond around (0, 0); all of about the same weight.
QPainterPath markerPath(int marker, double radius);

}  // namespace retort::ui
