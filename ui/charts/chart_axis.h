// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <vector>

#include "ui/charts/chart_theme.h"

class QPainter;

namespace retort::ui {

/// A stretch of values laid along [0, 1], linear or logarithmic.
struct Axis {
    double low = 0, high = 1;  ///< low < high; both > 0 if logarithmic.
    bool logarithmic = false;
    bool percent = false;  ///< Values are fractions shown in %.
    QString title;

    double unit(double value) const;
    double value(double unit) const;
};

struct Tick {
    double value = 0;
    double unit = 0;  ///< Place on the axis, 0 … 1.
    QString label;    ///< In the user's locale; "" for a tick without one.
};

/// At most about `most` ticks at 1, 2 or 5 times a power of ten.
std::vector<Tick> makeTicks(const Axis& axis, int most);

/// A number for people: four significant digits in the user's locale; "–" if it is not finite.
QString valueText(double value, bool percent = false);
/// A place on an axis: as few digits as say it, at most six.
QString placeText(double value);
/// A round number for an axis: "100 k", "1 M".
QString shortNumber(double value);

/// Where the parts of a plot with a left and a bottom axis are.
struct PlotFrame {
    QRectF plot;
    Axis x, y;
    std::vector<Tick> xTicks, yTicks;
    QRectF xTitle, yTitle;  ///< Empty where there is none.
    double leftNeeded = 0;  ///< What labels and title of y take; the plot may begin further right.

    QPointF toScreen(double xValue, double yValue) const;
    QPointF toValue(const QPointF& screen) const;
};

/// Lays axes, ticks and titles into `area`; the plot takes what they leave. With `xLabels` false the caller writes
/// below the plot: `xSpace` pixels are kept for it. `leastLeft`: pixels left of the plot at least, so that plots one
/// over the other begin at the same place.
PlotFrame layoutPlot(const QRectF& area, const Axis& x, const Axis& y, const ChartTheme& theme, bool xLabels = true,
                     double xSpace = 0, double leastLeft = 0);
/// The lines of grid and axis.
void paintGrid(QPainter& painter, const PlotFrame& frame, const ChartTheme& theme);
/// Grid, ticks, labels and titles.
void paintAxes(QPainter& painter, const PlotFrame& frame, const ChartTheme& theme);

}  // namespace retort::ui
