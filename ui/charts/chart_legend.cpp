// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_legend.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/charts/model_style.h"

namespace retort::ui {

namespace {

constexpr double longStroke = 22, blockSide = 12, space = 6, between = 16;

double strokeOf(const LegendEntry& entry) {
    return entry.block > 0 ? blockSide : longStroke;
}

}  // namespace

QPen curvePen(int style, CurveKind kind, double thickness, const ChartTheme& theme) {
    const ModelStyle look = modelStyle(style, theme.palette);
    QPen pen(look.color, thickness, look.dash, Qt::FlatCap, Qt::RoundJoin);
    if (kind == CurveKind::Secondary) pen.setStyle(look.dash == Qt::DashLine ? Qt::DotLine : Qt::DashLine);
    if (kind == CurveKind::Watched) pen.setStyle(Qt::DashDotDotLine);  // no model's own
    pen.setCosmetic(true);
    return pen;
}

void paintMarker(QPainter& painter, int style, CurveKind kind, const QColor& color, double radius,
                 const ChartTheme& theme) {
    const bool hollow = kind == CurveKind::Watched;
    painter.setPen(hollow ? QPen(color, 1.4) : QPen(theme.background, 1));
    painter.setBrush(hollow ? theme.background : color);
    painter.drawPath(markerPath(modelStyle(style, theme.palette).marker, hollow ? radius - 0.4 : radius));
}

void paintBlock(QPainter& painter, const QRectF& box, const QColor& color, int number, const ChartTheme& theme) {
    if (box.width() < 4 || box.height() < 3 || number % 4 == 0) {
        painter.fillRect(box, color);
        return;
    }
    static constexpr Qt::BrushStyle patterns[] = {Qt::NoBrush, Qt::BDiagPattern, Qt::Dense4Pattern};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(box, mixed(theme.background, color, 0.3));
    painter.setPen(QPen(color, 1));
    painter.setBrush(QBrush(color, patterns[number % 4 - 1]));
    painter.drawRect(box.adjusted(0, 0, -1, -1));
    painter.restore();
}

void Legend::layout(std::vector<LegendEntry> entries, const QRectF& area, const ChartTheme& theme, int mostLines) {
    entries_ = std::move(entries);
    items_.clear();
    more_.clear();
    height_ = 0;
    if (entries_.empty()) return;
    QFont heavy = theme.small;
    heavy.setWeight(QFont::DemiBold);
    const QFontMetricsF small(theme.small), bold(heavy);
    const double line = theme.line(theme.small) + 4;
    const auto moreText = [](std::size_t n) {
        return QCoreApplication::translate("retort::ui::Chart", "+ %n more", "curves not named in the legend",
                                           static_cast<int>(n));
    };
    double x = area.left(), y = area.top();
    int lines = 1;
    const double most = std::max(60.0, std::min(area.width(), small.averageCharWidth() * 34 + longStroke));
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        const double stroke = strokeOf(entries_[i]);
        const QFontMetricsF& metrics = entries_[i].highlighted ? bold : small;
        const QString text = metrics.elidedText(entries_[i].name, Qt::ElideMiddle, most - stroke - space);
        const double width = std::ceil(stroke + space + metrics.horizontalAdvance(text)) + 2;
        if (x > area.left() && x + width > area.right()) {
            if (lines == mostLines) break;
            ++lines;
            x = area.left();
            y += line;
        }
        items_.push_back({QRectF(x, y, width, line), text, i});
        x += width + between;
    }
    // The count needs a place at the end of the last line.
    while (items_.size() < entries_.size()) {
        more_ = moreText(entries_.size() - items_.size());
        const double width = small.horizontalAdvance(more_) + 2;
        const bool own = items_.empty() || items_.back().box.top() < y;
        const double left = own ? area.left() : items_.back().box.right() + between;
        if (own || left + width <= area.right()) {
            moreBox_ = QRectF(left, y, width, line);
            break;
        }
        items_.pop_back();
    }
    height_ = y + line - area.top();
}

int Legend::at(const QPointF& point) const {
    for (const Item& item : items_) {
        if (item.box.contains(point)) return static_cast<int>(item.entry);
    }
    return -1;
}

bool Legend::onStroke(int entry, const QPointF& point) const {
    return std::any_of(items_.begin(), items_.end(), [&](const Item& item) {
        return static_cast<int>(item.entry) == entry && item.box.contains(point) &&
               point.x() < item.box.left() + strokeOf(entries_[item.entry]) + space / 2;
    });
}

void Legend::paint(QPainter& painter, const ChartTheme& theme) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Item& item : items_) {
        const LegendEntry& entry = entries_[item.entry];
        const ModelStyle look = modelStyle(entry.style, theme.palette);
        const double middle = item.box.center().y(), stroke = strokeOf(entry);
        painter.setOpacity(entry.visible ? 1 : 0.45);
        if (entry.block > 0) {
            paintBlock(painter, QRectF(item.box.left(), std::round(middle) - 5, blockSide, 10), look.color,
                       entry.block - 1, theme);
        } else {
            painter.setPen(curvePen(entry.style, entry.kind,
                                    entry.highlighted               ? 2.6
                                    : entry.kind != CurveKind::Main ? 1.4
                                                                    : 2,
                                    theme));
            painter.drawLine(QPointF(item.box.left(), middle), QPointF(item.box.left() + stroke, middle));
            if (entry.kind != CurveKind::Secondary) {
                painter.save();
                painter.translate(item.box.left() + stroke / 2, middle);
                paintMarker(painter, entry.style, entry.kind, look.color, 4, theme);
                painter.restore();
            }
        }
        QFont font = theme.small;
        if (entry.highlighted) font.setWeight(QFont::DemiBold);
        font.setStrikeOut(!entry.visible);
        painter.setFont(font);
        painter.setPen(theme.text);
        painter.drawText(item.box.adjusted(stroke + space, 0, 20, 0), Qt::AlignLeft | Qt::AlignVCenter, item.text);
    }
    painter.setOpacity(1);
    if (!more_.isEmpty()) {
        painter.setFont(theme.small);
        painter.setPen(theme.muted);
        painter.drawText(moreBox_, Qt::AlignLeft | Qt::AlignVCenter, more_);
    }
    painter.restore();
}

}  // namespace retort::ui
