// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_figure.h"

#include <QGraphicsLayout>
#include <QPainter>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

namespace retort::ui {

namespace {

constexpr double farOff = 8;          // heights of the plot
constexpr std::size_t mostRuns = 64;  // a curve; gaps beyond are bridged

/// Appends `next`, cut at the band |y| <= farOff around the plot: outside of it the line runs along the band's edge.
void appendBanded(QList<QPointF>& run, QPointF& raw, const QPointF& next) {
    const auto side = [](const QPointF& p) { return p.y() > 1 + farOff ? 1 : p.y() < -farOff ? -1 : 0; };
    const auto edge = [](int s) { return s > 0 ? 1 + farOff : -farOff; };
    const int to = side(next);
    if (!run.isEmpty()) {
        const int from = side(raw);
        const auto crossing = [&](int s) {
            const double t = (edge(s) - raw.y()) / (next.y() - raw.y());
            run.append({raw.x() + t * (next.x() - raw.x()), edge(s)});
        };
        if (from != to) {
            if (from != 0) crossing(from);
            if (to != 0) crossing(to);
        } else if (to != 0 && run.size() > 1 && run[run.size() - 2].y() == edge(to) && run.last().y() == edge(to)) {
            run.removeLast();
        }
    }
    run.append(to == 0 ? next : QPointF(next.x(), edge(to)));
    raw = next;
}

}  // namespace

std::vector<QList<QPointF>> unitRuns(const std::vector<QPointF>& points, const Axis& x, const Axis& y) {
    std::vector<QList<QPointF>> runs;
    bool open = false;
    QPointF raw;
    const double lowY = std::log(y.low), rangeY = y.logarithmic ? std::log(y.high) - lowY : y.high - y.low;
    const auto place = [&](const QPointF& p) {
        return QPointF(x.unit(p.x()), y.logarithmic ? (std::log(p.y()) - lowY) / rangeY : (p.y() - y.low) / rangeY);
    };
    // The neighbours outside the window are brought near to it along their lines.
    const auto nearer = [](const QPointF& outside, const QPointF& inside) {
        const double edge = outside.x() < 0 ? -0.05 : 1.05;
        if (std::abs(outside.x() - 0.5) <= 0.55 || outside.x() == inside.x()) return outside;
        const double t = (edge - outside.x()) / (inside.x() - outside.x());
        return QPointF(edge, outside.y() + t * (inside.y() - outside.y()));
    };
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto shown = [&](std::size_t j) {
            return std::isfinite(points[j].y()) && !(y.logarithmic && points[j].y() <= 0);
        };
        if (!shown(i)) {
            open = open && runs.size() >= mostRuns;
            continue;
        }
        QPointF at = place(points[i]);
        if (i == 0 && points.size() > 1 && shown(1)) at = nearer(at, place(points[1]));
        if (i > 0 && i + 1 == points.size() && shown(i - 1)) at = nearer(at, place(points[i - 1]));
        if (!open) {
            runs.emplace_back();
            open = true;
        }
        appendBanded(runs.back(), raw, at);
    }
    return runs;
}

struct CurveFigure::Private {
    QGraphicsScene scene;
    QChart* chart = nullptr;
    QValueAxis *x = nullptr, *y = nullptr;
    std::vector<std::vector<QLineSeries*>> lines;  // a curve: its first stretch, then those after gaps

    QLineSeries* add() {
        auto* series = new QLineSeries;
        series->setUseOpenGL(false);
        chart->addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
        return series;
    }
};

CurveFigure::CurveFigure() : d_(std::make_unique<Private>()) {
    d_->scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    d_->chart = new QChart;
    d_->scene.addItem(d_->chart);
    QChart& chart = *d_->chart;
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setDropShadowEnabled(false);
    chart.setMargins({});
    chart.legend()->hide();
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    d_->x = new QValueAxis;
    d_->y = new QValueAxis;
    for (QValueAxis* axis : {d_->x, d_->y}) {
        axis->setRange(0, 1);
        axis->setVisible(false);
        chart.addAxis(axis, axis == d_->x ? Qt::AlignBottom : Qt::AlignLeft);
    }
}

CurveFigure::~CurveFigure() = default;

void CurveFigure::show(const std::vector<Line>& lines, const QSizeF& size) {
    const QRectF all(QPointF(), size);
    if (d_->chart->geometry() != all || d_->chart->plotArea() != all) {
        d_->chart->setGeometry(all);
        d_->chart->setPlotArea(all);
        d_->chart->layout()->activate();
        d_->scene.setSceneRect(all);
    }
    if (d_->lines.size() < lines.size()) d_->lines.resize(lines.size());
    for (std::size_t i = 0; i < d_->lines.size(); ++i) {
        std::vector<QLineSeries*>& series = d_->lines[i];
        const std::size_t wanted = i < lines.size() ? std::max<std::size_t>(1, lines[i].runs.size()) : 0;
        while (series.size() < wanted) series.push_back(d_->add());
        for (std::size_t s = 0; s < series.size(); ++s) {
            const bool used = s < wanted && s < lines[i].runs.size();
            if (!used) {
                if (series[s]->count() > 0) series[s]->replace(QList<QPointF>());
                continue;
            }
            if (series[s]->pen() != lines[i].pen) series[s]->setPen(lines[i].pen);
            series[s]->replace(lines[i].runs[s]);
            ++replaces_;
        }
    }
}

void CurveFigure::render(QPainter& painter, const QRectF& plot) {
    d_->scene.render(&painter, plot, QRectF(QPointF(), plot.size()), Qt::IgnoreAspectRatio);
}

int CurveFigure::points() const {
    int count = 0;
    for (const std::vector<QLineSeries*>& line : d_->lines)
        for (const QLineSeries* series : line) count += static_cast<int>(series->count());
    return count;
}

}  // namespace retort::ui
