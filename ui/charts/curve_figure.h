// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>
#include <QList>
#include <QPen>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <memory>
#include <vector>

#include "ui/charts/chart_axis.h"

class QPainter;

namespace retort::ui {

/// Points of one curve on the unit square (y up), one list for each stretch without gaps. What lies far outside is cut
/// off: a pen cannot walk a million pixels. Values that the axis cannot show (<= 0 on a logarithmic one) are gaps.
std::vector<QList<QPointF>> unitRuns(const std::vector<QPointF>& points, const Axis& x, const Axis& y);

/// The curves of a LineChartPanel as a QChart without furniture: a series a curve, filled by one replace() a refresh.
/// The axes stay at [0, 1] for ever, since changing a range makes Qt Charts lay out every series once more.
class CurveFigure {
public:
    struct Line {
        std::vector<QList<QPointF>> runs;
        QPen pen;
    };

    CurveFigure();
    ~CurveFigure();

    /// First line lowest.
    void show(const std::vector<Line>& lines, const QSizeF& size);
    void render(QPainter& painter, const QRectF& plot);

    /// Points that the series were last given, and how often series were given points.
    int points() const;
    int replaces() const { return replaces_; }

private:
    struct Private;
    std::unique_ptr<Private> d_;
    int replaces_ = 0;
};

}  // namespace retort::ui
