// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <Qt>

namespace retort::ui {

/// How a model looks in every chart, table and legend. Never colour alone: dash and marker differ too.
struct ModelStyle {
    QColor color;       ///< Okabe and Ito (2008), lightened on dark backgrounds where contrast asks for it.
    Qt::PenStyle dash;  ///< Solid, dash, dot, dash-dot.
    int marker;         ///< 0 circle, 1 square, 2 triangle, 3 diamond.
};

/// Which of a model's curves one is; each has a stroke and marker of its own.
enum class CurveKind {
    Main,       ///< The model's own dash, with markers.
    Secondary,  ///< Dashed and thinner, beside the main one (training beside validation).
    Watched,  ///< Dash and two dots, hollow markers: what is looked at and decides nothing (the test set in training).
};

/// Style number `index` (from 0): colours repeat after 8, then with another dash.
ModelStyle modelStyle(int index, const QPalette& palette);

/// A short stroke in the style, with its marker: for the first column of tables and for legends.
QIcon modelIcon(int index, const QPalette& palette, int size = 16);

/// Colour of a value in [0, 1] on a map whose lightness rises evenly (readable in grey and to the colour-blind).
QColor sequentialColor(double value);
/// Colour of a value in [-1, 1]: one hue below, neutral at 0, another above.
QColor divergingColor(double value, const QPalette& palette);

}  // namespace retort::ui
