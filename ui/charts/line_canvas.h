// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/curve_figure.h"
#include "ui/charts/line_chart_panel.h"
#include "ui/charts/line_table.h"
#include "ui/charts/line_view.h"
#include "ui/charts/smoother.h"

namespace retort::ui {

/// The picture of a LineChartPanel and what pointer and keys do to it.
class LineCanvas : public ChartCanvas {
    Q_OBJECT

public:
    using ChartCanvas::ChartCanvas;

    void setAxisTitles(const QString& x, const QString& y);
    void setCurves(std::vector<Curve> curves);
    void setLogarithmic(bool on);
    void setSmoothing(double weight);
    void setPercent(bool on);
    void setGrowing(bool on);
    void setLeastLeft(double pixels);

    void fit();
    bool following() const { return xView_.following() && yView_.following(); }
    QRectF view() const;
    void setView(const QRectF& view);
    void setCrosshair(double x);

    QString toCsv() const override;
    TextSource figures() const override { return lineCsv(curves_); }
    TableShape table() const override;
    QString summary() const override;

    /// The nearest point of a curve to an x, as drawn.
    struct Near {
        std::size_t curve = 0;
        double x = 0, y = 0, raw = 0;
    };
    std::vector<Near> nearest(double x) const;

    const PlotFrame& frame() const { return frame_; }
    /// Points that the series were last given, and how often series were given points.
    int drawnPoints() const { return thin_.points() + lines_.points(); }
    int replaces() const { return thin_.replaces() + lines_.replaces(); }

signals:
    void crosshairMoved(double x);
    void viewChanged();
    void curveClicked(const QString& id);
    void colourClicked(const QString& id);
    void leftNeededChanged();

protected:
    void paintChart(QPainter& painter, const QRectF& area, const ChartTheme& theme, bool screen) override;
    std::optional<QRect> paintNews(QPainter& painter, const ChartTheme& theme) override;
    void paintOverlay(QPainter& painter, const ChartTheme& theme) override;
    bool isEmpty() const override;
    QString note() const override;
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool drawable(const Curve& curve) const { return curve.visible && curve.samples && curve.samples->size() > 0; }
    const SampleBuffer& drawnSamples(const Curve& curve) const;
    LineView::Extent dataX() const;
    LineView::Extent dataY(const LineView::Extent& x) const;
    LineView::Extent paddedY(const LineView::Extent& x) const;
    std::vector<const Curve*> drawingOrder() const;
    bool smoothed();
    /// Points of one curve between `from` and `to` and how they are drawn.
    struct Stroke;
    Stroke strokeOf(const Curve& curve, const PlotFrame& frame, double from, double to, int columns, bool choice,
                    const ChartTheme& theme) const;
    void paintCurves(QPainter& painter, const PlotFrame& frame, CurveFigure& under, CurveFigure& over,
                     const std::vector<CurveFigure::Line>& thin, const std::vector<CurveFigure::Line>& lines) const;
    /// Only those that `within` touches.
    void paintMarkers(QPainter& painter, const PlotFrame& frame, const ChartTheme& theme, const QRectF& within) const;
    bool everySampleMarked(const Curve& curve, const PlotFrame& frame) const;
    std::size_t leftOut() const;
    void changedView();
    bool moveCrosshair(int by);
    void click(const QPointF& at);
    void finishBand();

    std::vector<Curve> curves_;
    QString xTitle_, yTitle_;
    bool logarithmic_ = false, percent_ = false, growing_ = false;
    double smoothing_ = 0;
    double leastLeft_ = 0;
    Smoother smoother_;
    LineView xView_, yView_;
    CurveFigure thin_, lines_;  ///< Those of many points, without antialiasing, below the others.
    Legend legend_;
    PlotFrame frame_;
    /// How the curve of the same index was drawn on the screen.
    struct Drawn {
        std::size_t samples = 0, line = 0;  ///< Sizes of the buffers.
        bool many = false, everySampleMarked = false;
        bool operator==(const Drawn&) const = default;
    };
    std::size_t indexOf(const Curve& curve) const { return static_cast<std::size_t>(&curve - curves_.data()); }
    Drawn nowOf(const Curve& curve, bool many, const PlotFrame& frame) const;
    std::vector<Drawn> drawn_;
    double crosshair_ = std::numeric_limits<double>::quiet_NaN();
    double pointerY_ = 0;  ///< Where the box of the crosshair goes.
    enum class Drag { None, Band, Pan } drag_ = Drag::None;
    QPointF from_, to_;
    struct Count {
        std::size_t seen = 0, bad = 0;
    };
    mutable std::map<const SampleBuffer*, Count> counts_;  ///< Of values <= 0, so that each is looked at once.
};

}  // namespace retort::ui
