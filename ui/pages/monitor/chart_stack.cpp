// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/chart_stack.h"

#include <QEvent>
#include <algorithm>

namespace retort::ui {

ChartStack::ChartStack(QWidget* parent) : QSplitter(Qt::Vertical, parent) {
    static constexpr const char* names[charts] = {"monitor.chart.loss", "monitor.chart.accuracy", "monitor.chart.rate"};
    setChildrenCollapsible(false);
    for (std::size_t c = 0; c < charts; ++c) {
        LineChartPanel* panel = panels_[c] = new LineChartPanel(this);
        panel->setObjectName(QLatin1String(names[c]));
        panel->setMinimumHeight(96);
        addWidget(panel);
        setStretchFactor(static_cast<int>(c), c == Rate ? 1 : 2);
        connect(panel, &LineChartPanel::curveClicked, this, &ChartStack::curveClicked);
        connect(panel, &LineChartPanel::colourClicked, this, &ChartStack::colourClicked);
        connect(panel, &LineChartPanel::leftNeededChanged, this, &ChartStack::alignLeft);
        connect(panel, &LineChartPanel::viewChanged, this, [this, panel] { shareView(panel); });
        connect(panel, &LineChartPanel::crosshairMoved, this, [this, panel](double x) {
            for (LineChartPanel* other : panels_)
                if (other != panel) other->setCrosshair(x);
        });
    }
    panels_[Accuracy]->setPercent(true);
    setSizes({300, 300, 140});
    panels_[Rate]->setVisible(options_.rate);
    retranslate();
}

void ChartStack::setOptions(const ChartOptions& options, double unit) {
    const bool newAxis = options.axis != options_.axis || unit != unit_;
    options_ = options;
    unit_ = unit;
    for (LineChartPanel* panel : panels_) {
        panel->setTableVisible(options.table);
        panel->setSmoothing(panel == panels_[Rate] ? 0 : options.smoothing);
        panel->setLogarithmic(options.logarithmic && panel != panels_[Accuracy]);
        if (newAxis) panel->fit();
    }
    panels_[Rate]->setVisible(options.rate);
    alignLeft();
    retranslate();
}

void ChartStack::setEmptyText(const QString& text) {
    for (LineChartPanel* panel : panels_) panel->setEmptyText(text);
}

void ChartStack::refresh() {
    for (LineChartPanel* panel : panels_)
        if (panel->isVisible()) panel->refresh();
}

void ChartStack::setGrowing(bool on) {
    for (LineChartPanel* panel : panels_) panel->setGrowing(on);
}

void ChartStack::fit() {
    for (LineChartPanel* panel : panels_) panel->fit();
}

bool ChartStack::following() const {
    return panels_[Loss]->following();
}

ChartStack::Views ChartStack::views() const {
    Views views;
    for (std::size_t c = 0; c < charts; ++c) views[c] = panels_[c]->view();
    return views;
}

void ChartStack::setViews(const Views& views) {
    sharing_ = true;
    for (std::size_t c = 0; c < charts; ++c)
        if (views[c].isValid()) panels_[c]->setView(views[c]);
    sharing_ = false;
}

/// The others show the same stretch of x, each with its own y; one that was fitted again takes them along.
void ChartStack::shareView(const LineChartPanel* source) {
    if (sharing_) return;
    sharing_ = true;
    const QRectF view = source->view();
    for (LineChartPanel* panel : panels_) {
        if (panel == source) continue;
        if (source->following()) {
            if (!panel->following()) panel->fit();
            continue;
        }
        const QRectF own = panel->view();
        if (view.width() > 0 && own.height() > 0 && (own.left() != view.left() || own.width() != view.width()))
            panel->setView(QRectF(view.left(), own.top(), view.width(), own.height()));
    }
    sharing_ = false;
}

void ChartStack::alignLeft() {
    double widest = 0;
    for (const LineChartPanel* panel : panels_)
        if (!panel->isHidden()) widest = std::max(widest, panel->leftNeeded());
    for (LineChartPanel* panel : panels_) panel->setLeastLeft(widest);
}

void ChartStack::changeEvent(QEvent* event) {
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ChartStack::retranslate() {
    QString x;
    switch (options_.axis) {
        case CurveAxis::Step:
            x = tr("step");
            break;
        case CurveAxis::Epoch:
            x = tr("epoch");
            break;
        case CurveAxis::Time:
            x = unit_ < 60 ? tr("time, s") : unit_ < 3600 ? tr("time, min") : tr("time, h");
            break;
    }
    panels_[Loss]->setTitle(options_.loss == Measure::SoftLoss   ? tr("Loss, soft part (nats per frame)")
                            : options_.loss == Measure::HardLoss ? tr("Loss, hard part (nats per frame)")
                                                                 : tr("Loss (nats per frame)"));
    panels_[Loss]->setAxisTitles(x, tr("nats per frame"));
    panels_[Accuracy]->setTitle(tr("Frame accuracy"));
    panels_[Accuracy]->setAxisTitles(x, tr("frame accuracy"));
    panels_[Rate]->setTitle(tr("Learning rate"));
    panels_[Rate]->setAxisTitles(x, tr("learning rate"));
}

}  // namespace retort::ui
