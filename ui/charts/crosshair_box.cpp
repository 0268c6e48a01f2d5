// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/crosshair_box.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_legend.h"
#include "ui/charts/model_style.h"

namespace retort::ui {

namespace {

constexpr double inset = 8, stroke = 20, space = 8, away = 12, mostRows = 12;

}  // namespace

QRectF paintCrosshairBox(QPainter& painter, CrosshairBox box, const QPointF& anchor, const QRectF& bounds,
                         const ChartTheme& theme) {
    const QFontMetricsF small(theme.small);
    const double line = theme.line(theme.small) + 2;
    const double heading = box.heading.isEmpty() ? 0 : line;
    const double lines = std::clamp((bounds.height() - 2 * inset - heading) / line - 1, 1.0, mostRows);
    const auto room = static_cast<std::size_t>(lines);
    if (box.rows.size() > room + 1) {
        box.more = QCoreApplication::translate("retort::ui::Chart", "+ %n more", "curves not named in the legend",
                                               static_cast<int>(box.rows.size() - room));
        box.rows.resize(room);
    }
    double names = 0, values = 0, remarks = 0;
    bool strokes = false;
    for (const CrosshairBox::Row& row : box.rows) {
        names = std::max(names, small.horizontalAdvance(row.name));
        values = std::max(values, small.horizontalAdvance(row.value));
        remarks = std::max(remarks, small.horizontalAdvance(row.remark));
        strokes = strokes || row.style >= 0;
    }
    const double left = strokes ? stroke + space : 0;
    const double fixed = 2 * inset + left + space * 1.5 + values + (remarks > 0 ? remarks + space : 0);
    names = std::min(names, std::max(40.0, bounds.width() * 0.7 - fixed));
    const double width = std::ceil(std::max({fixed + names, 2 * inset + small.horizontalAdvance(box.heading),
                                             2 * inset + small.horizontalAdvance(box.more)}));
    const double height =
        2 * inset - 4 + heading + line * static_cast<double>(box.rows.size()) + (box.more.isEmpty() ? 0 : line);
    QRectF place(anchor.x() + away, anchor.y() - height / 2, width, height);
    if (place.right() > bounds.right()) place.moveRight(anchor.x() - away);
    place.moveLeft(std::max(bounds.left(), std::min(place.left(), bounds.right() - width)));
    place.moveTop(std::max(bounds.top(), std::min(place.top(), bounds.bottom() - height)));
    place = place & bounds;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(place.adjusted(-1, -1, 1, 1));
    QColor back = mixed(theme.background, theme.text, isDark(theme.background) ? 0.10 : 0.0);
    back.setAlphaF(0.95f);
    painter.setPen(QPen(mixed(theme.background, theme.text, 0.25), 1));
    painter.setBrush(back);
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    double y = place.top() + inset - 2;
    const double x = place.left() + inset, right = place.right() - inset;
    painter.setFont(theme.small);
    if (heading > 0) {
        painter.setPen(theme.muted);
        painter.drawText(QRectF(x, y, right - x, line), Qt::AlignLeft | Qt::AlignVCenter, box.heading);
        y += line;
    }
    for (const CrosshairBox::Row& row : box.rows) {
        if (row.style >= 0) {
            const ModelStyle look = modelStyle(row.style, theme.palette);
            painter.setPen(curvePen(row.style, row.kind, row.kind != CurveKind::Main ? 1.4 : 2, theme));
            painter.drawLine(QPointF(x, y + line / 2), QPointF(x + stroke, y + line / 2));
            if (row.kind != CurveKind::Secondary) {
                painter.translate(x + stroke / 2, y + line / 2);
                paintMarker(painter, row.style, row.kind, look.color, 3.5, theme);
                painter.translate(-x - stroke / 2, -y - line / 2);
            }
        }
        painter.setPen(theme.text);
        painter.drawText(QRectF(x + left, y, names + 2, line), Qt::AlignLeft | Qt::AlignVCenter,
                         small.elidedText(row.name, Qt::ElideMiddle, names + 1));
        const double end = right - (remarks > 0 ? remarks + space : 0);
        painter.drawText(QRectF(end - values - 2, y, values + 2, line), Qt::AlignRight | Qt::AlignVCenter, row.value);
        painter.setPen(theme.muted);
        painter.drawText(QRectF(right - remarks - 2, y, remarks + 2, line), Qt::AlignRight | Qt::AlignVCenter,
                         row.remark);
        y += line;
    }
    if (!box.more.isEmpty()) {
        painter.setPen(theme.muted);
        painter.drawText(QRectF(x, y, right - x, line), Qt::AlignLeft | Qt::AlignVCenter, box.more);
    }
    painter.restore();
    return place;
}

}  // namespace retort::ui
