// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scatter_canvas.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_files.h"
#include "ui/charts/crosshair_box.h"
#include "ui/charts/model_style.h"

namespace retort::ui {

namespace {

constexpr double radius = 5, reach = 12;

}  // namespace

void ScatterCanvas::setAxisTitles(const QString& x, const QString& y) {
    xTitle_ = x;
    yTitle_ = y;
    schedule();
}

void ScatterCanvas::setLogarithmicX(bool on) {
    logarithmic_ = on;
    schedule();
}

void ScatterCanvas::setPercent(bool on) {
    percent_ = on;
    schedule();
}

void ScatterCanvas::setData(std::vector<ScatterChart::Point> points) {
    points_ = std::move(points);
    hovered_ = -1;
    schedule();
}

bool ScatterCanvas::drawable(const ScatterChart::Point& p) const {
    return std::isfinite(p.x) && std::isfinite(p.y) && !(logarithmic_ && p.x <= 0);
}

QString ScatterCanvas::note() const {
    const auto bad = std::count_if(points_.begin(), points_.end(), [this](const auto& p) { return !drawable(p); });
    return bad > 0 ? tr("%n point(s) have no place here", nullptr, static_cast<int>(bad)) : QString();
}

PlotFrame ScatterCanvas::layout(const QRectF& area, const ChartTheme& theme) const {
    Axis x{1e300, -1e300, logarithmic_, false, xTitle_}, y{1e300, -1e300, false, percent_, yTitle_};
    for (const ScatterChart::Point& p : points_) {
        if (!drawable(p)) continue;
        x.low = std::min(x.low, p.x);
        x.high = std::max(x.high, p.x);
        y.low = std::min({y.low, p.y, hasInterval(p) ? p.low : p.y});
        y.high = std::max({y.high, p.y, hasInterval(p) ? p.high : p.y});
    }
    if (!(x.low <= x.high)) {
        x.low = y.low = logarithmic_ ? 1 : 0;
        x.high = y.high = 10;
    }
    if (logarithmic_) {
        const double pad = std::max(0.12 * std::log(x.high / x.low), 0.35);
        x.low *= std::exp(-pad);
        x.high *= std::exp(pad);
    } else {
        const double pad = x.high > x.low ? 0.1 * (x.high - x.low) : std::max(std::abs(x.high) * 0.1, 0.5);
        x.low = x.low >= 0 ? std::max(0.0, x.low - pad) : x.low - pad;
        x.high += pad;
    }
    const double pad = y.high > y.low ? 0.12 * (y.high - y.low) : std::max(std::abs(y.high) * 0.05, 0.01);
    y.low -= pad;
    y.high += pad;
    return layoutPlot(area, x, y, theme);
}

std::vector<QRectF> ScatterCanvas::placeLabels(const PlotFrame& frame, const ChartTheme& theme) const {
    std::vector<QRectF> placed(points_.size());
    std::vector<QRectF> taken;
    for (const ScatterChart::Point& p : points_) {
        if (!drawable(p)) continue;
        const QPointF at = frame.toScreen(p.x, p.y);
        taken.emplace_back(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        if (hasInterval(p)) {
            taken.push_back(
                QRectF(frame.toScreen(p.x, p.high) - QPointF(2, 0), frame.toScreen(p.x, p.low) + QPointF(2, 0))
                    .normalized());
        }
    }
    const QFontMetricsF small(theme.small);
    const double height = theme.line(theme.small) - 2, off = radius + 4;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        if (!drawable(points_[i])) continue;
        const QPointF at = frame.toScreen(points_[i].x, points_[i].y);
        const double width = small.horizontalAdvance(points_[i].name) + 2;
        // Right, left, above, below, the corners, and then farther out.
        const QPointF places[] = {{off, -height / 2},
                                  {-off - width, -height / 2},
                                  {-width / 2, -off - height},
                                  {-width / 2, off},
                                  {off, -height - 2},
                                  {off, 2},
                                  {-off - width, -height - 2},
                                  {-off - width, 2},
                                  {off, -1.7 * height},
                                  {off, 0.7 * height},
                                  {-off - width, -1.7 * height},
                                  {-off - width, 0.7 * height}};
        for (const QPointF& place : places) {
            const QRectF box(at + place, QSizeF(width, height));
            const bool free =
                std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(box); });
            if (!free || !frame.plot.contains(box)) continue;
            placed[i] = box;
            taken.push_back(box);
            break;
        }
    }
    return placed;
}

void ScatterCanvas::paintChart(QPainter& painter, const QRectF& area, const ChartTheme& theme, bool screen) {
    const PlotFrame frame = layout(area, theme);
    const std::vector<QRectF> labels = placeLabels(frame, theme);
    paintAxes(painter, frame, theme);
    for (const ScatterChart::Point& p : points_) {
        if (!drawable(p) || !hasInterval(p)) continue;
        const QPointF high = frame.toScreen(p.x, p.high), low = frame.toScreen(p.x, p.low);
        painter.setPen(QPen(modelStyle(p.style, theme.palette).color, 1.4));
        painter.drawLine(high, low);
        for (const QPointF& end : {high, low}) painter.drawLine(end - QPointF(4, 0), end + QPointF(4, 0));
    }
    painter.setFont(theme.small);
    for (std::size_t i = 0; i < points_.size(); ++i) {
        if (!drawable(points_[i])) continue;
        const ModelStyle look = modelStyle(points_[i].style, theme.palette);
        painter.save();
        painter.translate(frame.toScreen(points_[i].x, points_[i].y));
        painter.setPen(QPen(theme.background, 1.2));
        painter.setBrush(look.color);
        painter.drawPath(markerPath(look.marker, radius));
        painter.restore();
        if (labels[i].isEmpty()) continue;
        painter.setPen(theme.text);
        painter.drawText(labels[i], Qt::AlignCenter, points_[i].name);
    }
    if (screen) {
        frame_ = frame;
        labels_ = labels;
    }
}

void ScatterCanvas::paintOverlay(QPainter& painter, const ChartTheme& theme) {
    if (hovered_ < 0 || hovered_ >= static_cast<int>(points_.size())) return;
    const auto i = static_cast<std::size_t>(hovered_);
    const ScatterChart::Point& p = points_[i];
    painter.setPen(QPen(theme.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place(i), radius + 4, radius + 4);
    CrosshairBox box;
    box.rows.push_back({p.style, CurveKind::Main, p.name, {}, {}});
    box.rows.push_back({-1, CurveKind::Main, xTitle_, placeText(p.x), {}});
    box.rows.push_back({-1, CurveKind::Main, yTitle_, valueText(p.y, percent_), {}});
    if (hasInterval(p)) {
        box.more = tr("%1 to %2", "an interval").arg(valueText(p.low, percent_), valueText(p.high, percent_));
    }
    paintCrosshairBox(painter, std::move(box), place(i), QRectF(rect()).adjusted(4, 4, -4, -4), theme);
}

int ScatterCanvas::pointAt(const QPointF& at) const {
    int best = -1;
    double nearest = reach;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        if (!drawable(points_[i])) continue;
        const QPointF away = place(i) - at;
        const bool named = i < labels_.size() && labels_[i].contains(at);
        const double distance = named ? 0 : std::hypot(away.x(), away.y());
        if (distance >= nearest) continue;
        nearest = distance;
        best = static_cast<int>(i);
    }
    return best;
}

void ScatterCanvas::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    const int point = pointAt(event->position());
    if (event->button() == Qt::LeftButton && point >= 0)
        emit pointClicked(points_[static_cast<std::size_t>(point)].name);
}

void ScatterCanvas::mouseMoveEvent(QMouseEvent* event) {
    const int point = pointAt(event->position());
    setCursor(point >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (point == hovered_) return;
    hovered_ = point;
    update();
}

void ScatterCanvas::leaveEvent(QEvent*) {
    hovered_ = -1;
    update();
}

void ScatterCanvas::keyPressEvent(QKeyEvent* event) {
    const int key = event->key(), count = static_cast<int>(points_.size());
    if (count > 0 && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        // In the order they were given, round and round.
        hovered_ = hovered_ < 0 ? 0 : (hovered_ + (key == Qt::Key_Left ? count - 1 : 1)) % count;
    } else if (hovered_ >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        emit pointClicked(points_[static_cast<std::size_t>(hovered_)].name);
    } else if (hovered_ >= 0 && key == Qt::Key_Escape) {
        hovered_ = -1;
    } else {
        ChartCanvas::keyPressEvent(event);
        return;
    }
    update();
}

QString ScatterCanvas::toCsv() const {
    QString csv = QStringLiteral("name,x,y,low,high\n");
    for (const ScatterChart::Point& p : points_) {
        csv += csvText(p.name) + u',' + csvNumber(p.x) + u',' + csvNumber(p.y) + u',' +
               (hasInterval(p) ? csvNumber(p.low) : QString()) + u',' +
               (hasInterval(p) ? csvNumber(p.high) : QString()) + u'\n';
    }
    return csv;
}

TableShape ScatterCanvas::table() const {
    TableShape shape;
    shape.headers << tr("name") << xTitle_ << yTitle_ << tr("from", "low end of an interval")
                  << tr("to", "high end of an interval");
    shape.rows = static_cast<int>(points_.size());
    shape.value = [points = points_](int row, int column) -> QVariant {
        const ScatterChart::Point& p = points[static_cast<std::size_t>(row)];
        switch (column) {
            case 0:
                return p.name;
            case 1:
                return p.x;
            case 2:
                return p.y;
            case 3:
                return hasInterval(p) ? QVariant(p.low) : QVariant();
            default:
                return hasInterval(p) ? QVariant(p.high) : QVariant();
        }
    };
    return shape;
}

QString ScatterCanvas::summary() const {
    if (isEmpty()) return tr("Nothing to draw yet.");
    QStringList parts;
    for (std::size_t i = 0; i < std::min<std::size_t>(points_.size(), 12); ++i) {
        const ScatterChart::Point& p = points_[i];
        parts << tr("%1: %2 at %3", "curve: y at x").arg(p.name, valueText(p.y, percent_), placeText(p.x));
    }
    return tr("%1. %n point(s): %2.", nullptr, static_cast<int>(points_.size()))
        .arg(title(), QLocale().createSeparatedList(parts));
}

}  // namespace retort::ui
