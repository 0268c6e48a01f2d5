// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_canvas.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "ui/charts/chart_files.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/crosshair_box.h"
#include "ui/charts/model_style.h"

namespace retort::ui {

namespace {

constexpr double gap = 4, longestName = 96;

}  // namespace

void BarCanvas::setAxisTitles(const QString& category, const QString& value) {
    categoryTitle_ = category;
    valueTitle_ = value;
    schedule();
}

void BarCanvas::setPercent(bool on) {
    percent_ = on;
    schedule();
}

void BarCanvas::setData(QStringList categories, std::vector<BarChart::Group> groups) {
    categories_ = std::move(categories);
    groups_ = std::move(groups);
    for (BarChart::Group& group : groups_) group.values.resize(static_cast<std::size_t>(count()), std::nan(""));
    if (hovered_ >= count()) hovered_ = -1;
    schedule();
}

bool BarCanvas::whiskers(const BarChart::Group& group, std::size_t i) const {
    return i < group.low.size() && i < group.high.size() && std::isfinite(group.low[i]) && std::isfinite(group.high[i]);
}

Axis BarCanvas::valueAxis() const {
    Axis axis{0, 0, false, percent_, valueTitle_};
    for (const BarChart::Group& group : groups_) {
        for (std::size_t i = 0; i < group.values.size(); ++i) {
            if (!std::isfinite(group.values[i])) continue;
            axis.low = std::min(axis.low, group.values[i]);
            axis.high = std::max(axis.high, group.values[i]);
            if (!whiskers(group, i)) continue;
            axis.low = std::min(axis.low, group.low[i]);
            axis.high = std::max(axis.high, group.high[i]);
        }
    }
    if (axis.low == axis.high) axis.high = 1;
    const double pad = (axis.high - axis.low) * 0.06;
    if (axis.high > 0) axis.high = percent_ && axis.high <= 1 ? std::min(1.0, axis.high + pad) : axis.high + pad;
    if (axis.low < 0) axis.low -= pad;
    return axis;
}

BarCanvas::Names BarCanvas::layoutNames(double width, const ChartTheme& theme) const {
    const QFontMetricsF small(theme.small);
    const double line = theme.line(theme.small), slot = width / count();
    Names names;
    bool numbers = true;
    for (const QString& name : categories_) {
        names.most = std::max(names.most, small.horizontalAdvance(name));
        bool number = false;
        name.toInt(&number);
        numbers = numbers && number;
    }
    names.space = line + gap;
    if (names.most + 6 <= slot) {
        names.way = Names::Way::Lying;
    } else if (numbers) {
        names.way = Names::Way::Some;
        const int least = static_cast<int>(std::ceil((names.most + 20) / slot));
        for (int power = 1; names.every < least; power *= 10) {
            for (const int nice : {1, 2, 5}) {
                names.every = nice * power;
                if (names.every >= least) break;
            }
        }
    } else if (slot >= line * 1.5) {
        names.way = Names::Way::Slanted;
        names.most = std::min(names.most, longestName);
        names.space = (names.most + line) * std::numbers::sqrt2 / 2 + gap;
    } else if (slot >= line) {
        names.way = Names::Way::Upright;
        names.most = std::min(names.most, longestName * 0.75);
        names.space = names.most + gap;
    } else {
        names.space = gap;
    }
    return names;
}

void BarCanvas::paintNames(QPainter& painter, const QRectF& plot, const Names& names, const ChartTheme& theme) const {
    if (names.way == Names::Way::None) return;
    const QFontMetricsF small(theme.small);
    const double line = theme.line(theme.small), slot = plot.width() / count();
    painter.setFont(theme.small);
    painter.setPen(theme.muted);
    for (int i = 0; i < count(); i += names.every) {
        const double at = plot.left() + (i + 0.5) * slot;
        const QString name = small.elidedText(categories_.at(i), Qt::ElideMiddle, names.most + 1);
        if (names.way == Names::Way::Lying || names.way == Names::Way::Some) {
            painter.drawText(QRectF(at - 200, plot.bottom() + gap, 400, line), Qt::AlignHCenter | Qt::AlignVCenter,
                             name);
            continue;
        }
        const bool slanted = names.way == Names::Way::Slanted;
        painter.save();
        painter.translate(at + (slanted ? 3 : 0), plot.bottom() + gap + (slanted ? line / 4 : 0));
        painter.rotate(slanted ? -45 : -90);
        painter.drawText(QRectF(-names.most - 2, -line / 2, names.most + 2, line), Qt::AlignRight | Qt::AlignVCenter,
                         name);
        painter.restore();
    }
}

void BarCanvas::paintBars(QPainter& painter, const PlotFrame& frame, const ChartTheme& theme) const {
    const QRectF& plot = frame.plot;
    const double slot = plot.width() / count();
    const auto groups = static_cast<double>(groups_.size());
    const double taken = slot < 3 ? 1 : slot < 8 ? 0.86 : 0.72;
    const double width = std::min(slot * taken / groups, 48.0), start = (slot - width * groups) / 2;
    const auto screenY = [&](double v) { return plot.bottom() - frame.y.unit(v) * plot.height(); };
    const double zero = screenY(0);
    for (std::size_t g = 0; g < groups_.size(); ++g) {
        const BarChart::Group& group = groups_[g];
        const QColor color = modelStyle(group.style, theme.palette).color;
        for (std::size_t i = 0; i < group.values.size(); ++i) {
            const double value = group.values[i];
            if (!std::isfinite(value)) continue;
            const double left = plot.left() + static_cast<double>(i) * slot + start + static_cast<double>(g) * width;
            const double inner = width > 5 && groups > 1 ? 1 : 0;  // a hair between neighbours
            QRectF bar(left, std::min(zero, screenY(value)), std::max(1.0, width - inner),
                       std::abs(screenY(value) - zero));
            if (width > 3) bar = QRectF(std::round(bar.left()), bar.top(), std::round(bar.width()), bar.height());
            paintBlock(painter, bar, color, static_cast<int>(g), theme);
            if (!whiskers(group, i) || width < 3) continue;
            const double middle = bar.center().x(), cap = std::min(4.0, width / 3);
            painter.setPen(QPen(theme.text, 1.2));
            painter.drawLine(QPointF(middle, screenY(group.low[i])), QPointF(middle, screenY(group.high[i])));
            for (const double end : {group.low[i], group.high[i]}) {
                painter.drawLine(QPointF(middle - cap, screenY(end)), QPointF(middle + cap, screenY(end)));
            }
        }
    }
}

void BarCanvas::paintChart(QPainter& painter, const QRectF& whole, const ChartTheme& theme, bool screen) {
    QRectF area = whole;
    if (groups_.size() > 1) {
        std::vector<LegendEntry> entries;
        for (std::size_t g = 0; g < groups_.size(); ++g) {
            entries.push_back(
                {groups_[g].name, groups_[g].style, CurveKind::Main, true, false, static_cast<int>(g) + 1});
        }
        Legend legend;
        legend.layout(std::move(entries), area, theme, 2);
        legend.paint(painter, theme);
        area.setTop(area.top() + legend.height() + 4);
    }
    const Axis x{0, static_cast<double>(count()), false, false, categoryTitle_};
    const Axis y = valueAxis();
    // The width decides how names stand, their height the plot's; the width does not change by that.
    const double width = layoutPlot(area, x, y, theme, false, 0).plot.width();
    const Names names = layoutNames(width, theme);
    const PlotFrame frame = layoutPlot(area, x, y, theme, false, std::min(names.space, area.height() * 0.45));
    paintAxes(painter, frame, theme);
    paintBars(painter, frame, theme);
    if (y.low < 0) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme.axis, 1));
        const double zero = std::round(frame.plot.bottom() - y.unit(0) * frame.plot.height());
        painter.drawLine(QPointF(frame.plot.left(), zero), QPointF(frame.plot.right(), zero));
        painter.setRenderHint(QPainter::Antialiasing, true);
    }
    paintNames(painter, frame.plot, names, theme);
    if (screen) frame_ = frame;
}

void BarCanvas::paintOverlay(QPainter& painter, const ChartTheme& theme) {
    if (hovered_ < 0 || hovered_ >= count()) return;
    const QRectF& plot = frame_.plot;
    const double slot = plot.width() / count();
    QColor shade = theme.text;
    shade.setAlphaF(0.08f);
    const QRectF column(plot.left() + hovered_ * slot, plot.top(), std::max(1.0, slot), plot.height());
    painter.fillRect(column, shade);
    CrosshairBox box;
    box.heading = categoryTitle_.isEmpty() ? categories_.at(hovered_)
                                           : tr("%1: %2", "axis: value").arg(categoryTitle_, categories_.at(hovered_));
    for (const BarChart::Group& group : groups_) {
        const auto i = static_cast<std::size_t>(hovered_);
        const QString range = whiskers(group, i)
                                  ? tr("%1 to %2", "an interval")
                                        .arg(valueText(group.low[i], percent_), valueText(group.high[i], percent_))
                                  : QString();
        box.rows.push_back({-1, CurveKind::Main, group.name.isEmpty() ? valueTitle_ : group.name,
                            valueText(group.values[i], percent_), range});
    }
    paintCrosshairBox(painter, std::move(box), {column.center().x() + slot / 2, pointer_.y()},
                      QRectF(rect()).adjusted(4, 4, -4, -4), theme);
}

void BarCanvas::mouseMoveEvent(QMouseEvent* event) {
    pointer_ = event->position();
    const QRectF& plot = frame_.plot;
    const bool inside =
        !isEmpty() && QRectF(plot.left(), plot.top(), plot.width(), height() - plot.top()).contains(pointer_);
    hovered_ = inside
                   ? std::clamp(static_cast<int>((pointer_.x() - plot.left()) / plot.width() * count()), 0, count() - 1)
                   : -1;
    update();
}

void BarCanvas::leaveEvent(QEvent*) {
    hovered_ = -1;
    update();
}

void BarCanvas::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (isEmpty() || (key != Qt::Key_Left && key != Qt::Key_Right && !(key == Qt::Key_Escape && hovered_ >= 0))) {
        ChartCanvas::keyPressEvent(event);
        return;
    }
    hovered_ = key == Qt::Key_Escape ? -1 : std::clamp(hovered_ + (key == Qt::Key_Left ? -1 : 1), 0, count() - 1);
    pointer_ = frame_.plot.center();
    update();
}

QString BarCanvas::toCsv() const {
    QString csv = csvText(categoryTitle_);
    for (const BarChart::Group& group : groups_) {
        csv += u',' + csvText(group.name);
        if (!group.low.empty())
            csv += u',' + csvText(group.name + QStringLiteral(" low")) + u',' +
                   csvText(group.name + QStringLiteral(" high"));
    }
    csv += u'\n';
    for (int i = 0; i < count(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        csv += csvText(categories_.at(i));
        for (const BarChart::Group& group : groups_) {
            csv += u',' + csvNumber(group.values[at]);
            if (group.low.empty()) continue;
            const bool both = whiskers(group, at);
            csv += u',' + (both ? csvNumber(group.low[at]) : QString()) + u',' +
                   (both ? csvNumber(group.high[at]) : QString());
        }
        csv += u'\n';
    }
    return csv;
}

TableShape BarCanvas::table() const {
    TableShape shape;
    shape.headers << categoryTitle_;
    for (const BarChart::Group& group : groups_) shape.headers << (group.name.isEmpty() ? valueTitle_ : group.name);
    shape.rows = count();
    shape.value = [categories = categories_, groups = groups_](int row, int column) -> QVariant {
        if (column == 0) return categories.at(row);
        return groups[static_cast<std::size_t>(column - 1)].values[static_cast<std::size_t>(row)];
    };
    return shape;
}

QString BarCanvas::summary() const {
    if (isEmpty()) return tr("Nothing to draw yet.");
    const Axis axis = valueAxis();
    QStringList names;
    for (const BarChart::Group& group : groups_) names << group.name;
    return tr("%1. Bar chart of %n categories: %2. The axis goes from %3 to %4.", nullptr, count())
        .arg(title(), QLocale().createSeparatedList(names), valueText(axis.low, percent_),
             valueText(axis.high, percent_));
}

}  // namespace retort::ui
