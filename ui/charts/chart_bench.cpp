// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_bench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QString>
#include <QTimer>
#include <algorithm>
#include <cmath>
#include <random>

#include "ui/charts/figures_file.h"
#include "ui/charts/line_chart_panel.h"
#include "ui/charts/line_table.h"

namespace retort::ui {

namespace {

constexpr int series = 20, rounds = 7, appended = 100;

/// Curves as of trainings: falling, with noise.
class Falling {
public:
    /// `points` samples a curve, less `kept` that append() adds.
    Falling(std::size_t points, std::size_t kept) : points_(static_cast<double>(points)) {
        for (int i = 0; i < series; ++i) buffers_.push_back(std::make_shared<SampleBuffer>());
        append(points - kept);
    }

    void append(std::size_t count) {
        for (std::size_t i = 0; i < buffers_.size(); ++i) {
            SampleBuffer& buffer = *buffers_[i];
            for (std::size_t n = 0; n < count; ++n) {
                const auto x = static_cast<double>(buffer.size());
                const double fall = 1.5 * std::exp(-3 * x / points_);
                buffer.append(x, 0.5 + 0.05 * static_cast<double>(i) + fall + noise_(random_));
            }
        }
    }

    std::vector<Curve> curves() const {
        std::vector<Curve> curves;
        for (std::size_t i = 0; i < buffers_.size(); ++i) {
            Curve curve;
            curve.id = curve.name = QString::number(i + 1);
            curve.style = static_cast<int>(i);
            curve.samples = buffers_[i];
            curves.push_back(std::move(curve));
        }
        return curves;
    }

private:
    double points_;
    std::mt19937 random_{1};
    std::uniform_real_distribution<double> noise_{-0.08, 0.08};
    std::vector<std::shared_ptr<SampleBuffer>> buffers_;
};

}  // namespace

std::vector<RefreshTiming> benchRefresh() {
    std::vector<RefreshTiming> timings;
    for (const std::size_t points :
         {std::size_t{1'000}, std::size_t{10'000}, std::size_t{100'000}, std::size_t{1'000'000}}) {
        Falling falling(points, appended * rounds);
        LineChartPanel panel;
        panel.resize(900, 600);
        panel.setCurves(falling.curves());
        panel.show();
        QCoreApplication::processEvents();
        panel.drawNow();
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer clock;
            clock.start();
            falling.append(appended);
            panel.drawNow();
            panel.repaint();
            times.push_back(static_cast<double>(clock.nsecsElapsed()) * 1e-6);
        }
        std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
        timings.push_back({points, series, times[rounds / 2]});
    }
    return timings;
}

FiguresTiming benchFigures(const QString& folder) {
    constexpr std::size_t points = 1'000'000;
    const Falling falling(points, 0);
    FiguresTiming timing{points, series, 0, 0, 0};
    QElapsedTimer clock, tick;
    clock.start();
    tick.start();
    QEventLoop loop;
    QTimer ticks;
    ticks.setTimerType(Qt::PreciseTimer);
    QObject::connect(&ticks, &QTimer::timeout, [&] {
        timing.worstGapMs = std::max(timing.worstGapMs, static_cast<double>(tick.nsecsElapsed()) * 1e-6);
        tick.restart();
    });
    ticks.start(1);
    const FiguresFile file(folder + QStringLiteral("/figures.csv"), lineCsv(falling.curves()), nullptr);
    QObject::connect(&file, &FiguresFile::ended, &loop, &QEventLoop::quit);
    loop.exec();
    timing.seconds = static_cast<double>(clock.elapsed()) * 1e-3;
    timing.megabytes = static_cast<double>(file.written()) * 1e-6;
    QFile::remove(file.file());
    return timing;
}

}  // namespace retort::ui
