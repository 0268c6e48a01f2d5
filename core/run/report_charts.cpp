// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/report_charts.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/run/html.h"

namespace retort::run {

namespace {

using Points = std::vector<std::pair<double, double>>;

// Drawn for a column of 22 rem; a wide chart takes two.
constexpr double columnWidth = 360, wideWidth = 740, height = 230;
constexpr double left = 46, right = 14, top = 10, bottom = 38;
constexpr std::size_t mostMarkers = 40;
constexpr std::size_t mostPoints = 600;

/// Dash patterns beside the colours, for print and for eyes that do not tell colours apart.
constexpr const char* dashes[] = {"", "6 3", "2 3", "8 3 2 3"};

struct Scale {
    double low, high, from, to;
    double operator()(double value) const { return from + (value - low) / (high - low) * (to - from); }
};

bool drawable(const std::pair<double, double>& point) {
    return std::isfinite(point.first) && std::isfinite(point.second);
}

std::string tickText(double value, double step) {
    if (std::abs(value) < step * 1e-6) return "0";
    if (std::abs(value) >= 1e6 || std::abs(value) < 1e-4) return fmt::format("{:.3g}", value);
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
    return fmt::format("{:.{}f}", value, decimals);
}

std::string strokeOf(const Series& series) {
    // Where colours come round again, their dashes are others.
    const std::string dash = dashes[(series.style + series.style / chartStyles) % 4];
    return fmt::format("class=\"c{}{}\"{}", series.style % chartStyles, series.faint ? " faint" : "",
                       dash.empty() || series.faint ? "" : fmt::format(" stroke-dasharray=\"{}\"", dash));
}

std::string lines(const Series& series, const Scale& x, const Scale& y) {
    std::string path;
    bool pen = false;
    const std::size_t stride = (series.points.size() + mostPoints - 1) / mostPoints;
    for (std::size_t i = 0; i < series.points.size(); i += std::max<std::size_t>(stride, 1)) {
        const auto& point = series.points[i];
        if (!drawable(point)) {
            pen = false;
            continue;
        }
        path += fmt::format("{}{:.1f} {:.1f}", pen ? "L" : "M", x(point.first), y(point.second));
        pen = true;
    }
    std::string svg = fmt::format("<path {} d=\"{}\"/>", strokeOf(series), path);
    if (series.faint || series.points.size() > mostMarkers) return svg + "\n";
    for (const auto& point : series.points)
        if (drawable(point))
            svg += fmt::format(
                "<circle class=\"f{}\" cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"2.4\"><title>{}, {:g}: {:.5g}</title></circle>",
                series.style % chartStyles, x(point.first), y(point.second), escaped(series.name), point.first,
                point.second);
    return svg + "\n";
}

std::string axes(const Chart& chart, double width, const std::vector<double>& xTicks, const std::vector<double>& yTicks,
                 const Scale& x, const Scale& y) {
    std::string svg;
    const double yStep = yTicks.size() > 1 ? yTicks[1] - yTicks[0] : 1;
    for (const double tick : yTicks) {
        svg += fmt::format("<line class=\"grid\" x1=\"{}\" x2=\"{}\" y1=\"{:.1f}\" y2=\"{:.1f}\"/>", left,
                           width - right, y(tick), y(tick));
        svg += fmt::format("<text x=\"{}\" y=\"{:.1f}\" text-anchor=\"end\" dy=\".32em\">{}</text>", left - 7, y(tick),
                           tickText(tick, yStep));
    }
    const double xStep = xTicks.size() > 1 ? xTicks[1] - xTicks[0] : 1;
    for (const double tick : xTicks) {
        if (tick < x.low - 1e-9 || tick > x.high + 1e-9) continue;
        svg += fmt::format("<line class=\"axis\" x1=\"{0:.1f}\" x2=\"{0:.1f}\" y1=\"{1}\" y2=\"{2}\"/>", x(tick),
                           height - bottom, height - bottom + 4);
        svg += fmt::format("<text x=\"{:.1f}\" y=\"{}\" text-anchor=\"middle\">{}</text>", x(tick),
                           height - bottom + 16, tickText(tick, xStep));
    }
    svg += fmt::format("<line class=\"axis\" x1=\"{}\" x2=\"{}\" y1=\"{}\" y2=\"{}\"/>", left, width - right,
                       height - bottom, height - bottom);
    svg += fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"middle\">{}</text>\n", (left + width - right) / 2,
                       height - 4, escaped(chart.xTitle));
    return svg;
}

Points epochPoints(const record::ModelHistory& model, const std::string& value, double factor = 1) {
    Points points;
    const double missing = std::numeric_limits<double>::quiet_NaN();
    for (const record::Event& epoch : model.epochs)
        points.emplace_back(epoch.epoch, factor * epoch.value(value, missing));
    if (std::none_of(points.begin(), points.end(), drawable)) points.clear();
    return points;
}

/// Samples between epochs, on the epochs' axis.
Points samplePoints(const record::ModelHistory& model, const std::string& value, double factor = 1) {
    Points points;
    if (model.epochs.empty() || model.epochs.front().step <= 0) return points;
    const auto steps = static_cast<double>(model.epochs.front().step) / std::max(1, model.epochs.front().epoch);
    for (const record::Event& sample : model.samples)
        points.emplace_back(static_cast<double>(sample.step) / steps,
                            factor * sample.value(value, std::numeric_limits<double>::quiet_NaN()));
    if (std::none_of(points.begin(), points.end(), drawable)) points.clear();
    return points;
}

}  // namespace

std::vector<double> niceTicks(double low, double high, int wanted) {
    if (!(high > low)) {
        const double room = low == 0 ? 1 : std::abs(low) * 0.1;
        low -= room;
        high += room;
    }
    const double raw = (high - low) / std::max(1, wanted);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double share = raw / power;
    const double step = power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
    std::vector<double> ticks;
    for (double i = std::floor(low / step + 1e-9); i <= std::ceil(high / step - 1e-9) && ticks.size() < 100; ++i)
        ticks.push_back(i * step);
    return ticks;
}

std::string chartHtml(const Chart& chart) {
    double xLow = std::numeric_limits<double>::infinity(), xHigh = -xLow, yLow = xLow, yHigh = -xLow;
    for (const Series& series : chart.series)
        for (const auto& point : series.points)
            if (drawable(point)) {
                xLow = std::min(xLow, point.first);
                xHigh = std::max(xHigh, point.first);
                // A faint line may leave the chart (the first steps of training); it does not set its scale.
                if (series.faint) continue;
                yLow = std::min(yLow, point.second);
                yHigh = std::max(yHigh, point.second);
            }
    if (!(xLow <= xHigh) || !(yLow <= yHigh) || !std::isfinite(yHigh - yLow)) return {};
    if (xHigh - xLow < 1) {
        xLow -= 0.5;
        xHigh += 0.5;
    }
    const std::vector<double> yTicks = niceTicks(yLow, yHigh, 5);
    std::vector<double> xTicks = niceTicks(xLow, xHigh, 8);
    if (xTicks.size() > 1 && xTicks[1] - xTicks[0] < 1) {  // epochs are whole
        xTicks.clear();
        for (double tick = std::ceil(xLow); tick <= xHigh; ++tick) xTicks.push_back(tick);
    }
    const double width = chart.wide ? wideWidth : columnWidth;
    const Scale x{xLow, xHigh, left, width - right};
    const Scale y{yTicks.front(), yTicks.back(), height - bottom, top};

    std::string html = fmt::format("<figure{}><figcaption>{}</figcaption>\n", chart.wide ? " class=\"broad\"" : "",
                                   escaped(chart.title));
    html += fmt::format(
        "<svg viewBox=\"0 0 {0} {1}\" role=\"img\" aria-label=\"{2}\"><svg x=\"{3}\" y=\"{4}\" width=\"{5}\" "
        "height=\"{6}\" "
        "viewBox=\"{3} {4} {5} {6}\">",
        width, height, escaped(chart.title), left - 4, top - 4, width - left - right + 8, height - top - bottom + 8);
    // The inner svg clips what leaves the plotting area; the axes are drawn around it.
    for (const Series& series : chart.series)
        if (series.faint) html += lines(series, x, y);
    for (const Series& series : chart.series)
        if (!series.faint) html += lines(series, x, y);
    html += "</svg>" + axes(chart, width, xTicks, yTicks, x, y) + "</svg>\n<div class=\"legend\">";
    for (const Series& series : chart.series)
        if (!series.faint && !series.points.empty())
            html += fmt::format(
                "<span><svg viewBox=\"0 0 30 8\" width=\"30\" height=\"8\"><path {} d=\"M0 4H30\"/></svg> {}</span>",
                strokeOf(series), escaped(series.name));
    return html + "</div></figure>\n";
}

std::string learningCurves(const record::ModelHistory& model) {
    const auto add = [](Chart& chart, const std::string& name, Points points, int style, bool faint = false) {
        if (!points.empty()) chart.series.push_back({name, std::move(points), style, faint});
    };
    Chart loss{.title = "Loss, nats per frame", .series = {}};
    add(loss, "training, within the epoch", samplePoints(model, "loss"), 0, true);
    add(loss, "training", epochPoints(model, "trainLoss"), 0);
    add(loss, "validation", epochPoints(model, "validationLoss"), 5);
    Chart parts{.title = "Parts of the loss, nats per frame", .series = {}};
    if (!epochPoints(model, "trainSoft").empty()) {
        add(parts, "training, soft", epochPoints(model, "trainSoft"), 0);
        add(parts, "validation, soft", epochPoints(model, "validationSoft"), 5);
        add(parts, "training, hard", epochPoints(model, "trainHard"), 2);
        add(parts, "validation, hard", epochPoints(model, "validationHard"), 3);
    }
    Chart accuracy{.title = "Frame accuracy, %", .series = {}};
    add(accuracy, "training, within the epoch", samplePoints(model, "accuracy", 100), 0, true);
    add(accuracy, "training", epochPoints(model, "trainAccuracy", 100), 0);
    add(accuracy, "validation", epochPoints(model, "validationAccuracy", 100), 5);
    add(accuracy, "test, watched only", epochPoints(model, "testAccuracy", 100), 2);
    Chart rate{.title = "Learning rate", .series = {}};
    add(rate, "at the end of the epoch", epochPoints(model, "rate"), 4);
    return chartHtml(loss) + chartHtml(parts) + chartHtml(accuracy) + chartHtml(rate);
}

std::string growthChart(const std::string& name, const train::EnsembleGrowth& growth, const std::string& set) {
    Chart chart{.title = fmt::format("{}: {} frame accuracy, %", name, set), .xTitle = "members", .series = {}};
    Series mean{"mean of the first members", {}, 0}, alone{"each member alone", {}, 5};
    for (std::size_t m = 0; m < growth.accuracy.size(); ++m) mean.points.emplace_back(m + 1, 100 * growth.accuracy[m]);
    for (std::size_t m = 0; m < growth.alone.size(); ++m) alone.points.emplace_back(m + 1, 100 * growth.alone[m]);
    chart.series = {mean, alone};
    return chartHtml(chart);
}

std::string accuracyOverview(const std::vector<record::ModelHistory>& models) {
    Chart chart{.title = "Validation frame accuracy, %", .series = {}, .wide = true};
    for (const record::ModelHistory& model : models) {
        Points points = epochPoints(model, "validationAccuracy", 100);
        if (!points.empty())
            chart.series.push_back({model.name, std::move(points), static_cast<int>(chart.series.size())});
    }
    return chart.series.size() > 1 ? chartHtml(chart) : std::string();
}

}  // namespace retort::run
