// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_bench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QString>
#include <algorithm>
#include <cmath>
#include <random>

#include "ui/charts/line_chart_panel.h"

namespace retort::ui {

namespace {

constexpr int series = 20, rounds = 7, appended = 100;

}  // namespace

std::vector<RefreshTiming> benchRefresh() {
    std::vector<RefreshTiming> timings;
    for (const std::size_t points :
         {std::size_t{1'000}, std::size_t{10'000}, std::size_t{100'000}, std::size_t{1'000'000}}) {
        std::mt19937 random(1);
        std::uniform_real_distribution<double> noise(-0.08, 0.08);
        std::vector<std::shared_ptr<SampleBuffer>> buffers;
        std::vector<Curve> curves;
        const auto next = [&](std::size_t i) {
            SampleBuffer& buffer = *buffers[i];
            const auto n = static_cast<double>(buffer.size());
            const double fall = 1.5 * std::exp(-3 * n / static_cast<double>(points));
            buffer.append(n, 0.5 + 0.05 * static_cast<double>(i) + fall + noise(random));
        };
        for (int i = 0; i < series; ++i) {
            buffers.push_back(std::make_shared<SampleBuffer>());
            while (buffers.back()->size() + appended * rounds < points) next(buffers.size() - 1);
            Curve curve;
            curve.id = curve.name = QString::number(i + 1);
            curve.style = i;
            curve.samples = buffers.back();
            curves.push_back(std::move(curve));
        }
        LineChartPanel panel;
        panel.resize(900, 600);
        panel.setCurves(std::move(curves));
        panel.show();
        QCoreApplication::processEvents();
        panel.drawNow();
        std::vector<double> times;
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer clock;
            clock.start();
            for (std::size_t i = 0; i < buffers.size(); ++i) {
                for (int n = 0; n < appended; ++n) next(i);
            }
            panel.drawNow();
            panel.repaint();
            times.push_back(static_cast<double>(clock.nsecsElapsed()) * 1e-6);
        }
        std::nth_element(times.begin(), times.begin() + rounds / 2, times.end());
        timings.push_back({points, series, times[rounds / 2]});
    }
    return timings;
}

}  // namespace retort::ui
