// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_axis.h"
#include "ui/charts/chart_canvas.h"
#include "ui/charts/scatter_chart.h"

namespace retort::ui {

/// The picture of a ScatterChart.
class ScatterCanvas : public ChartCanvas {
    Q_OBJECT

public:
    using ChartCanvas::ChartCanvas;

    void setAxisTitles(const QString& x, const QString& y);
    void setLogarithmicX(bool on);
    void setPercent(bool on);
    void setData(std::vector<ScatterChart::Point> points);

    QString toCsv() const override;
    TableShape table() const override;
    QString summary() const override;

    QPointF place(std::size_t point) const { return frame_.toScreen(points_[point].x, points_[point].y); }
    /// Where the name of each point was put; empty where there was no room.
    const std::vector<QRectF>& labels() const { return labels_; }

signals:
    void pointClicked(const QString& name);

protected:
    void paintChart(QPainter& painter, const QRectF& area, const ChartTheme& theme, bool screen) override;
    void paintOverlay(QPainter& painter, const ChartTheme& theme) override;
    bool isEmpty() const override { return points_.empty(); }
    QString note() const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static bool hasInterval(const ScatterChart::Point& p) { return p.low != 0 || p.high != 0; }
    bool drawable(const ScatterChart::Point& p) const;
    PlotFrame layout(const QRectF& area, const ChartTheme& theme) const;
    std::vector<QRectF> placeLabels(const PlotFrame& frame, const ChartTheme& theme) const;
    int pointAt(const QPointF& at) const;

    std::vector<ScatterChart::Point> points_;
    QString xTitle_, yTitle_;
    bool logarithmic_ = false, percent_ = false;
    PlotFrame frame_;
    std::vector<QRectF> labels_;
    int hovered_ = -1;
};

}  // namespace retort::ui
