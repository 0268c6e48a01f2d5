// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_canvas.h"
#include "ui/charts/heat_picture.h"
#include "ui/charts/line_view.h"

namespace retort::ui {

/// The picture of a HeatMap and what pointer and keys do to it.
class HeatCanvas : public ChartCanvas {
    Q_OBJECT

public:
    using ChartCanvas::ChartCanvas;

    void setData(HeatMap::Data data);
    void setSegments(std::vector<HeatMap::Segment> segments);
    void setCursorColumn(int column);

    QString toCsv() const override;
    TableShape table() const override;
    QString summary() const override;

    QRectF plot() const { return plot_; }
    LineView::Extent columns() const { return view_.resolve(all()); }
    /// What a tooltip says about a cell.
    QString cellText(int row, int column) const;

signals:
    void cursorMoved(int column);
    void cellClicked(int row, int column);

protected:
    void paintChart(QPainter& painter, const QRectF& area, const ChartTheme& theme, bool screen) override;
    void paintOverlay(QPainter& painter, const ChartTheme& theme) override;
    bool isEmpty() const override { return data_.rows == 0 || data_.columns == 0; }
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Label {
        double unit;  ///< 0 … 1 along the picture.
        QString text;
    };
    LineView::Extent all() const { return {0, static_cast<double>(data_.columns)}; }
    QString rowName(std::size_t row) const;
    QString columnName(std::size_t column) const;
    std::vector<Label> rowLabels(double height, const ChartTheme& theme) const;
    std::vector<Label> columnLabels(double width, bool upright, const ChartTheme& theme) const;
    void paintCells(QPainter& painter, const QRectF& plot, const ChartTheme& theme) const;
    void paintSegments(QPainter& painter, const QRectF& plot, const QRectF& strip, const ChartTheme& theme) const;
    void paintScale(QPainter& painter, const QRectF& bar, const ChartTheme& theme) const;
    /// Row and column under `point`; both -1 outside.
    std::pair<int, int> cellAt(const QPointF& point) const;

    HeatMap::Data data_;
    std::vector<HeatMap::Segment> segments_;
    HeatScale scale_;
    LineView view_;
    QRectF plot_;
    int cursor_ = -1;
    QPointF from_, last_;
    bool pressed_ = false, panned_ = false;
};

}  // namespace retort::ui
