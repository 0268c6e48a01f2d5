// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <vector>

#include "ui/charts/chart_theme.h"
#include "ui/charts/model_style.h"

class QPainter;

namespace retort::ui {

struct LegendEntry {
    QString name;
    int style = 0;
    CurveKind kind = CurveKind::Main;
    bool visible = true, highlighted = false;
    int block = 0;  ///< From 1: the block of bars of that group, instead of a stroke.
};

/// Names with their strokes, wrapped over a few lines; what does not fit is counted.
class Legend {
public:
    /// Lays the entries out from the top left of `area`; height() is what they take.
    void layout(std::vector<LegendEntry> entries, const QRectF& area, const ChartTheme& theme, int mostLines);
    void paint(QPainter& painter, const ChartTheme& theme) const;
    double height() const { return height_; }
    /// Index of the entry at `point`, -1: none.
    int at(const QPointF& point) const;
    /// `point` is on the line of the entry, not on its name.
    bool onStroke(int entry, const QPointF& point) const;

private:
    struct Item {
        QRectF box;
        QString text;
        std::size_t entry;
    };
    std::vector<LegendEntry> entries_;
    std::vector<Item> items_;
    QRectF moreBox_;
    QString more_;
    double height_ = 0;
};

/// A block of group `number` (from 0): full, pale, hatched, dotted, so that groups differ without colour.
void paintBlock(QPainter& painter, const QRectF& box, const QColor& color, int number, const ChartTheme& theme);

/// The pen of a model's curve. `thickness` in pixels.
QPen curvePen(int style, CurveKind kind, double thickness, const ChartTheme& theme);

/// A point of a curve of this kind, at the painter's origin; `color` is the style's or a paler one.
void paintMarker(QPainter& painter, int style, CurveKind kind, const QColor& color, double radius,
                 const ChartTheme& theme);

}  // namespace retort::ui
