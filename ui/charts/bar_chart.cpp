// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart.h"

#include <QImage>

#include "ui/charts/bar_canvas.h"
#include "ui/charts/chart_shell.h"

namespace retort::ui {

struct BarChart::Private {
    BarCanvas* canvas = nullptr;
    ChartShell* shell = nullptr;
};

BarChart::BarChart(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>()) {
    d_->canvas = new BarCanvas(this);
    d_->shell = new ChartShell(this, d_->canvas);
}

BarChart::~BarChart() = default;

void BarChart::setTitle(const QString& title) {
    d_->shell->setTitle(title);
}
void BarChart::setAxisTitles(const QString& category, const QString& value) {
    d_->canvas->setAxisTitles(category, value);
}
void BarChart::setPercent(bool on) {
    d_->canvas->setPercent(on);
}
void BarChart::setData(QStringList categories, std::vector<Group> groups) {
    d_->canvas->setData(std::move(categories), std::move(groups));
}
void BarChart::setEmptyText(const QString& text) {
    d_->canvas->setEmptyText(text);
}
void BarChart::setTableVisible(bool on) {
    d_->shell->setTableVisible(on);
}
QImage BarChart::toImage(const QSize& size) const {
    return d_->canvas->toImage(size);
}
void BarChart::saveTo(const QString& file) const {
    d_->shell->saveTo(file);
}
QString BarChart::toCsv() const {
    return d_->canvas->toCsv();
}

}  // namespace retort::ui
