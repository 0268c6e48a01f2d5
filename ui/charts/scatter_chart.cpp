// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scatter_chart.h"

#include <QImage>

#include "ui/charts/chart_shell.h"
#include "ui/charts/scatter_canvas.h"

namespace retort::ui {

struct ScatterChart::Private {
    ScatterCanvas* canvas = nullptr;
    ChartShell* shell = nullptr;
};

ScatterChart::ScatterChart(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
    d_->canvas = new ScatterCanvas(this);
    d_->shell = new ChartShell(this, d_->canvas);
    connect(d_->canvas, &ScatterCanvas::pointClicked, this, &ScatterChart::pointClicked);
}

ScatterChart::~ScatterChart() = default;

void ScatterChart::setTitle(const QString& title) {
    d_->shell->setTitle(title);
}
void ScatterChart::setAxisTitles(const QString& x, const QString& y) {
    d_->canvas->setAxisTitles(x, y);
}
void ScatterChart::setLogarithmicX(bool on) {
    d_->canvas->setLogarithmicX(on);
}
void ScatterChart::setPercent(bool on) {
    d_->canvas->setPercent(on);
}
void ScatterChart::setData(std::vector<Point> points) {
    d_->canvas->setData(std::move(points));
}
void ScatterChart::setEmptyText(const QString& text) {
    d_->canvas->setEmptyText(text);
}
void ScatterChart::setTableVisible(bool on) {
    d_->shell->setTableVisible(on);
}
QImage ScatterChart::toImage(const QSize& size) const {
    return d_->canvas->toImage(size);
}
void ScatterChart::saveTo(const QString& file) const {
    d_->shell->saveTo(file);
}
QString ScatterChart::toCsv() const {
    return d_->canvas->toCsv();
}

}  // namespace retort::ui
