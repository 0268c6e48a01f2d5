// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_map.h"

#include <QImage>

#include "ui/charts/chart_shell.h"
#include "ui/charts/heat_canvas.h"

namespace retort::ui {

struct HeatMap::Private {
    HeatCanvas* canvas = nullptr;
    ChartShell* shell = nullptr;
};

HeatMap::HeatMap(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
    d_->canvas = new HeatCanvas(this);
    d_->shell = new ChartShell(this, d_->canvas);
    connect(d_->canvas, &HeatCanvas::cursorMoved, this, &HeatMap::cursorMoved);
    connect(d_->canvas, &HeatCanvas::cellClicked, this, &HeatMap::cellClicked);
}

HeatMap::~HeatMap() = default;

void HeatMap::setTitle(const QString& title) {
    d_->shell->setTitle(title);
}
void HeatMap::setData(Data values) {
    d_->canvas->setData(std::move(values));
}
void HeatMap::setSegments(std::vector<Segment> segments) {
    d_->canvas->setSegments(std::move(segments));
}
void HeatMap::setCursor(int column) {
    d_->canvas->setCursorColumn(column);
}
void HeatMap::setEmptyText(const QString& text) {
    d_->canvas->setEmptyText(text);
}
void HeatMap::setTableVisible(bool on) {
    d_->shell->setTableVisible(on);
}
QImage HeatMap::toImage(const QSize& size) const {
    return d_->canvas->toImage(size);
}
void HeatMap::saveTo(const QString& file) const {
    d_->shell->saveTo(file);
}
QString HeatMap::toCsv() const {
    return d_->canvas->toCsv();
}

}  // namespace retort::ui
