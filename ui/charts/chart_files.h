// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace retort::ui {

class ChartCanvas;

/// Writes the chart as PNG (twice the pixels of the screen), SVG or CSV, as the ending of `file` says; the old file
/// stays if that fails. Throws Error.
void writeChart(ChartCanvas& canvas, const QString& file);

/// 17 significant digits in the C locale; "" if not finite.
QString csvNumber(double value);
void appendCsvNumber(QByteArray& text, double value);
/// Quoted where it has to be.
QString csvText(const QString& text);

}  // namespace retort::ui
