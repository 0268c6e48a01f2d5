// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "ui/charts/model_style.h"
#include "ui/charts/sample_buffer.h"

namespace retort::ui {

/// A curve of a LineChartPanel.
struct Curve {
    QString id;     ///< Stable: "run 1/student/validationLoss".
    QString name;   ///< In legend, crosshair, table and CSV: "student, validation".
    int style = 0;  ///< model_style.h.
    CurveKind kind = CurveKind::Main;
    bool visible = true;
    bool highlighted = false;                     ///< Drawn last and thicker.
    std::shared_ptr<const SampleBuffer> samples;  ///< Read on the GUI thread only; may grow between refreshes.
};

/// A chart of curves with a title line, legend, zoom (wheel, rubber band, keys + -), pan (middle drag, Shift+drag,
/// arrow keys), fit (double click, Home), a crosshair that names the nearest point of each curve, linear or log y,
/// exponential smoothing with the raw line faint behind, and its own context menu: copy as picture, save as PNG, SVG or
/// CSV (all samples, C locale), show as table. A twin table (accessible) holds the same figures. Follows palette
/// changes. Keeps following new data until the user zooms; Fit follows again. Draws by QXYSeries::replace of decimated
/// points, at most once per event loop turn.
class LineChartPanel : public QWidget {
    Q_OBJECT

public:
    explicit LineChartPanel(QWidget* parent = nullptr);
    ~LineChartPanel() override;

    void setTitle(const QString& title);  ///< With unit; also the accessible name.
    void setAxisTitles(const QString& x, const QString& y);
    void setCurves(std::vector<Curve> curves);  ///< Replaces all; zoom stays.
    void refresh();                             ///< The buffers have grown: draw again soon.
    void drawNow();                             ///< Draws at once (bench and tests).

    void setLogarithmic(bool on);  ///< y; values <= 0 are left out, and the panel says so.
    void setSmoothing(
        double weight);  ///< 0 … 0.999: weight of the past in the moving average, corrected for its start.
    /// More data will come: the axes leave some room, so that what is drawn stays where it is for a while.
    void setGrowing(bool on);
    void setPercent(bool on);                ///< y values are fractions, shown in %.
    void setEmptyText(const QString& text);  ///< Shown while there is nothing to draw.
    void fit();
    bool following() const;            ///< True until the user zooms or pans.
    QRectF view() const;               ///< Visible data rectangle.
    void setView(const QRectF& view);  ///< As by zooming.
    void setCrosshair(double x);       ///< NaN: none. Panels that share x pass it on.
    /// Pixels that the labels of y take, as last drawn; and pixels to keep for them at least, so that the plots of
    /// panels one over the other begin at the same place.
    double leftNeeded() const;
    void setLeastLeft(double pixels);
    void setTableVisible(bool on);  ///< The twin table instead of the picture.

    QImage toImage(const QSize& size) const;
    void saveSvg(const QString& file) const;  ///< Throws Error.
    void saveTo(const QString& file) const;   ///< PNG, SVG or CSV by the ending. Throws Error.
    QString toCsv() const;                    ///< curve,x,y — all samples.

signals:
    void crosshairMoved(double x);  ///< NaN when it leaves.
    void viewChanged();
    void curveClicked(const QString& id);   ///< The curve, or its name in the legend.
    void colourClicked(const QString& id);  ///< Its line in the legend, or the entry of a hidden one.
    void leftNeededChanged();

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace retort::ui
