// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <vector>

#include "ui/charts/chart_theme.h"
#include "ui/charts/model_style.h"

class QPainter;

namespace retort::ui {

/// The small box beside a crosshair or a pointer: a heading and a row for each thing near it.
struct CrosshairBox {
    struct Row {
        int style = -1;  ///< model_style.h; -1: no stroke.
        CurveKind kind = CurveKind::Main;
        QString name, value, remark;
    };
    QString heading;
    std::vector<Row> rows;
    QString more;  ///< A last line in muted type; "" for none.
};

/// Beside `anchor`, on the side with room, never beyond `bounds`. Rows that do not fit are counted. Returns where it
/// went.
QRectF paintCrosshairBox(QPainter& painter, CrosshairBox box, const QPointF& anchor, const QRectF& bounds,
                         const ChartTheme& theme);

}  // namespace retort::ui
