// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_chart_panel.h"

#include <QImage>
#include <QRectF>

#include "ui/charts/chart_files.h"
#include "ui/charts/chart_shell.h"
#include "ui/charts/line_canvas.h"

namespace retort::ui {

struct LineChartPanel::Private {
    LineCanvas* canvas = nullptr;
    ChartShell* shell = nullptr;
};

LineChartPanel::LineChartPanel(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
    d_->canvas = new LineCanvas(this);
    d_->shell = new ChartShell(this, d_->canvas);
    connect(d_->canvas, &LineCanvas::crosshairMoved, this, &LineChartPanel::crosshairMoved);
    connect(d_->canvas, &LineCanvas::viewChanged, this, &LineChartPanel::viewChanged);
    connect(d_->canvas, &LineCanvas::curveClicked, this, &LineChartPanel::curveClicked);
    connect(d_->canvas, &LineCanvas::colourClicked, this, &LineChartPanel::colourClicked);
    connect(d_->canvas, &LineCanvas::leftNeededChanged, this, &LineChartPanel::leftNeededChanged);
}

LineChartPanel::~LineChartPanel() = default;

void LineChartPanel::setTitle(const QString& title) {
    d_->shell->setTitle(title);
}
void LineChartPanel::setAxisTitles(const QString& x, const QString& y) {
    d_->canvas->setAxisTitles(x, y);
}
void LineChartPanel::setCurves(std::vector<Curve> curves) {
    d_->canvas->setCurves(std::move(curves));
}
void LineChartPanel::refresh() {
    d_->canvas->scheduleNews();
}
void LineChartPanel::drawNow() {
    d_->canvas->drawNow();
}
void LineChartPanel::setLogarithmic(bool on) {
    d_->canvas->setLogarithmic(on);
}
void LineChartPanel::setSmoothing(double weight) {
    d_->canvas->setSmoothing(weight);
}
void LineChartPanel::setGrowing(bool on) {
    d_->canvas->setGrowing(on);
}
void LineChartPanel::setPercent(bool on) {
    d_->canvas->setPercent(on);
}
double LineChartPanel::leftNeeded() const {
    return d_->canvas->frame().leftNeeded;
}
void LineChartPanel::setLeastLeft(double pixels) {
    d_->canvas->setLeastLeft(pixels);
}
void LineChartPanel::setEmptyText(const QString& text) {
    d_->canvas->setEmptyText(text);
}
void LineChartPanel::fit() {
    d_->canvas->fit();
}
bool LineChartPanel::following() const {
    return d_->canvas->following();
}
QRectF LineChartPanel::view() const {
    return d_->canvas->view();
}
void LineChartPanel::setView(const QRectF& view) {
    d_->canvas->setView(view);
}
void LineChartPanel::setCrosshair(double x) {
    d_->canvas->setCrosshair(x);
}
void LineChartPanel::setTableVisible(bool on) {
    d_->shell->setTableVisible(on);
}
QImage LineChartPanel::toImage(const QSize& size) const {
    return d_->canvas->toImage(size);
}
void LineChartPanel::saveTo(const QString& file) const {
    d_->shell->saveTo(file);
}
QString LineChartPanel::toCsv() const {
    return d_->canvas->toCsv();
}

void LineChartPanel::saveSvg(const QString& file) const {
    writeChart(*d_->canvas,
               file.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive) ? file : file + QStringLiteral(".svg"));
}

}  // namespace retort::ui
