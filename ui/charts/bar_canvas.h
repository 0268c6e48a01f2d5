// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_canvas.h"

namespace retort::ui {

/// The picture of a BarChart.
class BarCanvas : public ChartCanvas {
    Q_OBJECT

public:
    using ChartCanvas::ChartCanvas;

    void setAxisTitles(const QString& category, const QString& value);
    void setPercent(bool on);
    void setData(QStringList categories, std::vector<BarChart::Group> groups);

    QString toCsv() const override;
    TableShape table() const override;
    QString summary() const override;

    QRectF plot() const { return frame_.plot; }

protected:
    void paintChart(QPainter& painter, const QRectF& area, const ChartTheme& theme, bool screen) override;
    void paintOverlay(QPainter& painter, const ChartTheme& theme) override;
    bool isEmpty() const override { return categories_.isEmpty() || groups_.empty(); }
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// How the names stand below the bars.
    struct Names {
        enum class Way { Lying, Slanted, Upright, Some, None } way = Way::None;
        double space = 0;  ///< Height they need.
        double most = 0;   ///< Length of the longest.
        int every = 1;
    };
    Names layoutNames(double width, const ChartTheme& theme) const;
    void paintNames(QPainter& painter, const QRectF& plot, const Names& names, const ChartTheme& theme) const;
    void paintBars(QPainter& painter, const PlotFrame& frame, const ChartTheme& theme) const;
    Axis valueAxis() const;
    bool whiskers(const BarChart::Group& group, std::size_t i) const;
    int count() const { return static_cast<int>(categories_.size()); }

    QStringList categories_;
    std::vector<BarChart::Group> groups_;
    QString categoryTitle_, valueTitle_;
    bool percent_ = false;
    PlotFrame frame_;
    int hovered_ = -1;
    QPointF pointer_;
};

}  // namespace retort::ui
