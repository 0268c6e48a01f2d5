// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_canvas.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_files.h"

namespace retort::ui {

namespace {

constexpr double gap = 4, barWidth = 12, longestName = 110;
constexpr std::size_t tableColumns = 64;

}  // namespace

void HeatCanvas::setData(HeatMap::Data values) {
    if (values.values.size() != values.rows * values.columns) values = {};
    if (values.columns != data_.columns) view_.follow();
    data_ = std::move(values);
    scale_ = HeatScale(data_);
    if (cursor_ >= static_cast<int>(data_.columns)) cursor_ = -1;
    schedule();
}

void HeatCanvas::setSegments(std::vector<HeatMap::Segment> segments) {
    segments_ = std::move(segments);
    schedule();
}

QString HeatCanvas::rowName(std::size_t row) const {
    const auto i = static_cast<qsizetype>(row);
    return i < data_.rowNames.size() ? data_.rowNames.at(i) : QLocale().toString(i);
}

QString HeatCanvas::columnName(std::size_t column) const {
    const auto i = static_cast<qsizetype>(column);
    return i < data_.columnNames.size() ? data_.columnNames.at(i) : QLocale().toString(i);
}

std::vector<HeatCanvas::Label> HeatCanvas::rowLabels(double height, const ChartTheme& theme) const {
    std::vector<Label> labels;
    const auto rows = static_cast<double>(data_.rows);
    const auto add = [&](std::size_t r) {
        const double unit = (static_cast<double>(r) + 0.5) / rows;
        labels.push_back({data_.rowsUpwards ? 1 - unit : unit, rowName(r)});
    };
    const double line = theme.line(theme.small);
    if (data_.rowNames.isEmpty() && rows > 8) {
        for (const Tick& tick :
             makeTicks({0, rows - 0.5, false, false, {}}, std::clamp(static_cast<int>(height / (line * 2)), 1, 8))) {
            if (tick.value == std::floor(tick.value)) add(static_cast<std::size_t>(tick.value));
        }
        return labels;
    }
    const auto every =
        std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(line * rows / std::max(1.0, height))));
    for (std::size_t r = 0; r < data_.rows; r += every) add(r);
    return labels;
}

std::vector<HeatCanvas::Label> HeatCanvas::columnLabels(double width, bool upright, const ChartTheme& theme) const {
    std::vector<Label> labels;
    const LineView::Extent seen = columns();
    const auto add = [&](std::size_t c) {
        labels.push_back({(static_cast<double>(c) + 0.5 - seen.low) / (seen.high - seen.low), columnName(c)});
    };
    const QFontMetricsF small(theme.small);
    if (data_.columnNames.isEmpty() && seen.high - seen.low > 12) {
        const double most = small.horizontalAdvance(QLocale().toString(static_cast<qlonglong>(data_.columns))) + 28;
        for (const Tick& tick : makeTicks({seen.low, seen.high - 0.5, false, false, {}},
                                          std::clamp(static_cast<int>(width / most), 1, 12))) {
            if (tick.value == std::floor(tick.value)) add(static_cast<std::size_t>(tick.value));
        }
        return labels;
    }
    const auto first = static_cast<std::size_t>(std::max(0.0, seen.low));
    const auto last = std::min(data_.columns, static_cast<std::size_t>(std::ceil(seen.high)));
    double most = theme.line(theme.small) + 1;
    if (!upright) {
        for (std::size_t c = first; c < last; ++c) most = std::max(most, small.horizontalAdvance(columnName(c)) + 6);
    }
    const double cell = width / (seen.high - seen.low);
    const auto every = std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(most / cell - 1e-6)));
    for (std::size_t c = (first + every - 1) / every * every; c < last; c += every) add(c);
    return labels;
}

void HeatCanvas::paintChart(QPainter& painter, const QRectF& area, const ChartTheme& theme, bool screen) {
    const QFontMetricsF small(theme.small);
    const double line = theme.line(theme.small);
    const double strip = segments_.empty() ? 0 : line + 4;
    scale_.paint(theme.palette);

    double leftSpace = 0;
    for (std::size_t r = 0; r < std::min<std::size_t>(data_.rows, 2000); ++r) {
        leftSpace = std::max(leftSpace, small.horizontalAdvance(rowName(r)));
    }
    leftSpace = std::ceil(std::min(leftSpace, longestName)) + gap * 1.5;
    const double rowTitle = data_.rowTitle.isEmpty() ? 0 : line + gap;
    const std::vector<Tick> scaleTicks =
        makeTicks({scale_.low(), scale_.high(), false, false, {}}, area.height() > 200 ? 5 : 3);
    double rightSpace = 0;
    for (const Tick& tick : scaleTicks) rightSpace = std::max(rightSpace, small.horizontalAdvance(tick.label));
    const double valueTitle = data_.valueTitle.isEmpty() ? 0 : line + gap;
    rightSpace = std::ceil(rightSpace) + barWidth + 3 * gap + valueTitle;

    QRectF plot = area.adjusted(leftSpace + rowTitle, line / 2, -rightSpace, 0);
    if (plot.width() < 24) return;
    // Names under the columns stand upright where they cannot lie.
    double widestName = 0;
    for (const QString& name : data_.columnNames) widestName = std::max(widestName, small.horizontalAdvance(name));
    const LineView::Extent seen = columns();
    const bool upright = widestName + 6 > plot.width() / (seen.high - seen.low);
    const double below = upright && widestName > 0 ? std::min(widestName, longestName * 0.7) : line;
    plot.setBottom(area.bottom() - strip - gap - below - (data_.columnTitle.isEmpty() ? 0 : line + 2));
    if (plot.height() < 16) return;
    if (data_.square) {
        const double wide = seen.high - seen.low, high = static_cast<double>(data_.rows);
        const double cell = std::min(plot.width() / wide, plot.height() / high);
        plot = QRectF(plot.center().x() - cell * wide / 2, plot.bottom() - cell * high, cell * wide, cell * high);
    }
    plot = QRectF(std::round(plot.left()), std::round(plot.top()), std::floor(plot.width()), std::floor(plot.height()));

    const double ratio = painter.device()->devicePixelRatioF();
    painter.drawImage(plot, heatPicture(data_, scale_, seen.low, seen.high, (plot.size() * ratio).toSize()));
    paintCells(painter, plot, theme);
    if (strip > 0) paintSegments(painter, plot, QRectF(plot.left(), plot.bottom(), plot.width(), strip), theme);

    painter.setFont(theme.small);
    painter.setPen(theme.muted);
    for (const Label& label : rowLabels(plot.height(), theme)) {
        const double at = plot.top() + label.unit * plot.height();
        painter.drawText(QRectF(plot.left() - leftSpace, at - line / 2, leftSpace - gap * 1.5, line),
                         Qt::AlignRight | Qt::AlignVCenter,
                         small.elidedText(label.text, Qt::ElideRight, leftSpace - gap));
    }
    const bool turned = upright && widestName > 0;
    for (const Label& label : columnLabels(plot.width(), turned, theme)) {
        const double at = plot.left() + label.unit * plot.width(), top = plot.bottom() + strip + gap;
        if (at < plot.left() || at > plot.right()) continue;
        if (turned) {
            painter.save();
            painter.translate(at, top);
            painter.rotate(-90);
            painter.drawText(QRectF(-below, -line / 2, below, line), Qt::AlignRight | Qt::AlignVCenter,
                             small.elidedText(label.text, Qt::ElideRight, below + 1));
            painter.restore();
        } else {
            painter.drawText(QRectF(at - 100, top, 200, line), Qt::AlignHCenter | Qt::AlignTop, label.text);
        }
    }
    painter.drawText(QRectF(plot.left(), area.bottom() - line, plot.width(), line), Qt::AlignCenter, data_.columnTitle);
    const auto sideways = [&](double x, const QString& text) {
        // Beside a low plot there is room below it, where the labels of the columns do not reach.
        const QRectF& beside = small.horizontalAdvance(text) <= plot.height() ? plot : area;
        const double length = beside.height();
        painter.save();
        painter.translate(x, beside.center().y());
        painter.rotate(-90);
        painter.drawText(QRectF(-length / 2, -line / 2, length, line), Qt::AlignCenter,
                         small.elidedText(text, Qt::ElideRight, length));
        painter.restore();
    };
    sideways(plot.left() - leftSpace - rowTitle + line / 2, data_.rowTitle);
    sideways(plot.right() + rightSpace - line / 2, data_.valueTitle);
    const QRectF bar(plot.right() + 2 * gap, plot.top(), barWidth, plot.height());
    paintScale(painter, bar, theme);
    painter.setPen(theme.muted);
    for (const Tick& tick : scaleTicks) {
        const double at = bar.bottom() - tick.unit * bar.height();
        painter.drawLine(QPointF(bar.right(), at), QPointF(bar.right() + 3, at));
        painter.drawText(QRectF(bar.right() + gap + 2, at - line / 2, 200, line), Qt::AlignLeft | Qt::AlignVCenter,
                         tick.label);
    }
    if (screen) plot_ = plot;
}

void HeatCanvas::paintScale(QPainter& painter, const QRectF& bar, const ChartTheme& theme) const {
    QImage ramp(1, 256, QImage::Format_RGB32);
    for (int i = 0; i < 256; ++i) {
        const double value = scale_.high() - (scale_.high() - scale_.low()) * i / 255;
        ramp.setPixel(0, i, scale_.color(static_cast<float>(value)));
    }
    painter.drawImage(bar, ramp);
    painter.setPen(QPen(theme.grid, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void HeatCanvas::paintCells(QPainter& painter, const QRectF& plot, const ChartTheme& theme) const {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.grid, 1));
    painter.drawRect(plot.adjusted(-0.5, -0.5, 0.5, 0.5));
    const LineView::Extent seen = columns();
    const double width = plot.width() / (seen.high - seen.low),
                 height = plot.height() / static_cast<double>(data_.rows);
    const QFontMetricsF small(theme.small);
    // Where there is room the number stands in its cell.
    if (width < small.horizontalAdvance(valueText(-0.8888)) + 6 || height < theme.line(theme.small) + 2) return;
    painter.setFont(theme.small);
    painter.setClipRect(plot);
    for (std::size_t r = 0; r < data_.rows; ++r) {
        for (auto c = static_cast<std::size_t>(seen.low); c < data_.columns && static_cast<double>(c) < seen.high;
             ++c) {
            const float v = data_.values[r * data_.columns + c];
            if (std::isnan(v)) continue;
            const QColor back(scale_.color(v));
            const bool white = contrast(back, Qt::white) > contrast(back, Qt::black);
            painter.setPen(white ? Qt::white : Qt::black);
            const auto row = static_cast<double>(data_.rowsUpwards ? data_.rows - 1 - r : r);
            painter.drawText(QRectF(plot.left() + (static_cast<double>(c) - seen.low) * width,
                                    plot.top() + row * height, width, height),
                             Qt::AlignCenter, valueText(static_cast<double>(v)));
        }
    }
    painter.setClipping(false);
}

void HeatCanvas::paintSegments(QPainter& painter, const QRectF& plot, const QRectF& strip,
                               const ChartTheme& theme) const {
    const LineView::Extent seen = columns();
    const QFontMetricsF small(theme.small);
    painter.setFont(theme.small);
    for (std::size_t s = 0; s < segments_.size(); ++s) {
        const auto place = [&](std::size_t column) {
            const double unit = (static_cast<double>(column) - seen.low) / (seen.high - seen.low);
            return std::round(plot.left() + std::clamp(unit, 0.0, 1.0) * plot.width());
        };
        const QRectF box(place(segments_[s].begin), strip.top() + 2,
                         place(segments_[s].end) - place(segments_[s].begin), strip.height() - 2);
        if (box.width() <= 0) continue;
        painter.fillRect(box, mixed(theme.background, theme.text, s % 2 == 0 ? 0.07 : 0.14));
        painter.setPen(QPen(QColor(255, 255, 255, 70), 1));
        if (box.left() > plot.left() && box.width() > 3) {
            painter.drawLine(QPointF(box.left() + 0.5, plot.top()), QPointF(box.left() + 0.5, plot.bottom()));
        }
        if (small.horizontalAdvance(segments_[s].name) > box.width()) continue;  // the tooltip has it
        painter.setPen(theme.text);
        painter.drawText(box, Qt::AlignCenter, segments_[s].name);
    }
}

void HeatCanvas::paintOverlay(QPainter& painter, const ChartTheme&) {
    const LineView::Extent seen = columns();
    if (cursor_ < 0 || cursor_ + 1 <= seen.low || cursor_ >= seen.high) return;
    const double width = plot_.width() / (seen.high - seen.low), left = plot_.left() + (cursor_ - seen.low) * width;
    painter.setClipRect(plot_.adjusted(-2, -2, 2, 2));
    painter.setBrush(Qt::NoBrush);
    // Dark and light at once, to be seen on every colour.
    for (const auto& [color, thickness] :
         {std::pair(QColor(0, 0, 0, 150), 3.0), std::pair(QColor(255, 255, 255, 230), 1.2)}) {
        painter.setPen(QPen(color, thickness));
        if (width > 6) {
            painter.drawRect(QRectF(left, plot_.top(), width, plot_.height()));
        } else {
            painter.drawLine(QPointF(left + width / 2, plot_.top()), QPointF(left + width / 2, plot_.bottom()));
        }
    }
    painter.setClipping(false);
}

QString HeatCanvas::toCsv() const {
    QString csv = csvText(data_.rowTitle);
    for (std::size_t c = 0; c < data_.columns; ++c) {
        const auto i = static_cast<qsizetype>(c);
        csv += u',' + (i < data_.columnNames.size() ? csvText(data_.columnNames.at(i)) : QString::number(i));
    }
    csv += u'\n';
    for (std::size_t r = 0; r < data_.rows; ++r) {
        const auto i = static_cast<qsizetype>(r);
        csv += i < data_.rowNames.size() ? csvText(data_.rowNames.at(i)) : QString::number(i);
        for (std::size_t c = 0; c < data_.columns; ++c)
            csv += u',' + csvNumber(static_cast<double>(data_.values[r * data_.columns + c]));
        csv += u'\n';
    }
    return csv;
}

TableShape HeatCanvas::table() const {
    TableShape shape;
    // Frames go down, as people scroll.
    const bool turned = data_.columns > tableColumns && data_.columns > data_.rows;
    const std::size_t rows = turned ? data_.columns : data_.rows, columns = turned ? data_.rows : data_.columns;
    shape.headers << (turned ? data_.columnTitle : data_.rowTitle);
    for (std::size_t c = 0; c < columns; ++c) shape.headers << (turned ? rowName(c) : columnName(c));
    shape.rows = static_cast<int>(rows);
    shape.value = [this, turned](int row, int column) -> QVariant {
        const auto r = static_cast<std::size_t>(row), c = static_cast<std::size_t>(column - 1);
        if (column == 0) return turned ? columnName(r) : rowName(r);
        const std::size_t i = turned ? c * data_.columns + r : r * data_.columns + c;
        return i < data_.values.size() ? QVariant(static_cast<double>(data_.values[i])) : QVariant();
    };
    return shape;
}

QString HeatCanvas::summary() const {
    if (isEmpty()) return tr("Nothing to draw yet.");
    return tr("%1. Heat map of %2 rows and %3 columns; values from %4 to %5.")
        .arg(title(), QLocale().toString(static_cast<qlonglong>(data_.rows)),
             QLocale().toString(static_cast<qlonglong>(data_.columns)), valueText(scale_.low()),
             valueText(scale_.high()));
}

}  // namespace retort::ui
