// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSplitter>
#include <array>
#include <vector>

#include "ui/charts/line_chart_panel.h"
#include "ui/pages/monitor/chart_controls.h"

namespace retort::ui {

/// The charts of loss, frame accuracy and learning rate, one over the other, with one x axis: crosshair and zoom along
/// x are shared.
class ChartStack : public QSplitter {
    Q_OBJECT

public:
    explicit ChartStack(QWidget* parent = nullptr);

    static constexpr std::size_t charts = 3;
    enum Chart : std::size_t { Loss, Accuracy, Rate };
    LineChartPanel& panel(Chart chart) { return *panels_[chart]; }

    /// Titles, axes and scales. `unit`: seconds of one unit of time (1, 60 or 3600).
    void setOptions(const ChartOptions& options, double unit);
    void setCurves(Chart chart, std::vector<Curve> curves) { panels_[chart]->setCurves(std::move(curves)); }
    void setEmptyText(const QString& text);
    void refresh();
    void setGrowing(bool on);  ///< More samples will come: axes with some room.
    void fit();
    bool following() const;
    using Views = std::array<QRectF, charts>;
    Views views() const;
    void setViews(const Views& views);  ///< Empty ones are left as they are.

signals:
    void curveClicked(const QString& id);
    void colourClicked(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void shareView(const LineChartPanel* source);
    void alignLeft();
    void retranslate();

    std::array<LineChartPanel*, charts> panels_{};
    ChartOptions options_;
    double unit_ = 1;
    bool sharing_ = false;
};

}  // namespace retort::ui
