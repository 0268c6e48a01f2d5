// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_axis.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace retort::ui {

namespace {

constexpr double gap = 4;  // between a label and its axis

QString percentText(double value, int decimals) {
    return QCoreApplication::translate("retort::ui::Chart", "%1 %", "a percentage")
        .arg(QLocale().toString(value * 100, 'f', decimals));
}

/// 2·10⁻⁶: what a person writes for numbers too small or large to spell.
QString powerText(double value, int digits) {
    static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    double factor = value / std::pow(10.0, exponent);
    if (std::abs(factor) > 9.9995) {
        factor /= 10;
        ++exponent;
    }
    QString power = exponent < 0 ? QStringLiteral("⁻") : QString();
    for (const QChar digit : QString::number(std::abs(exponent))) power += raised.at(digit.digitValue());
    return QLocale().toString(factor, 'g', digits) + QStringLiteral("·10") + power;
}

QString tickText(double value, double step, double largest, bool percent) {
    if (std::abs(value) < step * 1e-6) value = 0;
    const double shown = percent ? step * 100 : step;
    const int decimals = std::clamp(static_cast<int>(-std::floor(std::log10(shown) + 1e-9)), 0, 12);
    if (percent) return percentText(value, decimals);
    if (value == 0 && (largest >= 1e5 || decimals > 5)) return QLocale().toString(0);
    if (largest >= 1e5 && largest < 1e15) return shortNumber(value);
    if (decimals > 5 || largest >= 1e15) return powerText(value, 4);
    return QLocale().toString(value, 'f', decimals);
}

std::vector<Tick> linearTicks(const Axis& axis, int most) {
    const double raw = (axis.high - axis.low) / std::max(most, 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    double step = power * 10;
    for (const double nice : {1.0, 2.0, 5.0}) {
        if (power * nice >= raw * (1 - 1e-9)) {
            step = power * nice;
            break;
        }
    }
    std::vector<Tick> ticks;
    const double largest = std::max(std::abs(axis.low), std::abs(axis.high));
    const double first = std::ceil(axis.low / step - 1e-9);
    for (int i = 0; i <= most + 2; ++i) {
        const double value = (first + i) * step;
        if (value > axis.high + step * 1e-9) break;
        ticks.push_back({value, axis.unit(value), tickText(value, step, largest, axis.percent)});
    }
    return ticks;
}

std::vector<Tick> logTicks(const Axis& axis, int most) {
    const double from = std::log10(axis.low), to = std::log10(axis.high);
    const double decades = to - from;
    std::vector<Tick> ticks;
    const int every = std::max(1, static_cast<int>(std::ceil(decades / std::max(most, 1))));
    const bool between = every == 1 && decades * 3 <= most;
    for (int e = static_cast<int>(std::floor(from)); e <= static_cast<int>(std::ceil(to)); ++e) {
        for (const double nice : {1.0, 2.0, 5.0}) {
            if (nice > 1 && every > 1) break;
            const double value = nice * std::pow(10.0, e);
            if (value < axis.low * (1 - 1e-9) || value > axis.high * (1 + 1e-9)) continue;
            const bool named = nice > 1 ? between : (e % every == 0);
            const double shown = std::abs(value);
            QString label;
            if (named) {
                label = axis.percent ? percentText(value, std::clamp(-e - 2, 0, 8))
                                     : (shown >= 1e4 || shown < 1e-4 ? shortNumber(value)
                                                                     : QLocale().toString(value, 'f', std::max(0, -e)));
            }
            ticks.push_back({value, axis.unit(value), label});
        }
    }
    const auto named = std::count_if(ticks.begin(), ticks.end(), [](const Tick& t) { return !t.label.isEmpty(); });
    return named >= 2 ? ticks : linearTicks(axis, most);
}

}  // namespace

double Axis::unit(double v) const {
    if (logarithmic) return (std::log(v) - std::log(low)) / (std::log(high) - std::log(low));
    return (v - low) / (high - low);
}

double Axis::value(double u) const {
    if (logarithmic) return std::exp(std::log(low) + u * (std::log(high) - std::log(low)));
    return low + u * (high - low);
}

std::vector<Tick> makeTicks(const Axis& axis, int most) {
    if (!(axis.low < axis.high) || !std::isfinite(axis.high - axis.low) || (axis.logarithmic && axis.low <= 0))
        return {};
    return axis.logarithmic ? logTicks(axis, most) : linearTicks(axis, most);
}

QString valueText(double value, bool percent) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    if (percent) return percentText(value, 2);
    const double size = std::abs(value);
    if (size != 0 && (size < 1e-4 || size >= 1e12)) return powerText(value, 4);
    if (size >= 1e4) return QLocale().toString(value, 'f', 0);
    if (value == std::floor(value)) return QLocale().toString(value, 'f', 0);
    const int whole = size < 1 ? 0 : static_cast<int>(std::floor(std::log10(size))) + 1;
    return QLocale().toString(value, 'f', size < 0.01 ? 6 : std::max(0, 4 - whole));
}

QString placeText(double value) {
    const double size = std::abs(value);
    if (!std::isfinite(value) || size >= 1e12 || (size != 0 && size < 1e-4)) return valueText(value);
    return size >= 1e5 ? QLocale().toString(value, 'f', 0) : QLocale().toString(value, 'g', 6);
}

QString shortNumber(double value) {
    const double size = std::abs(value);
    if (size != 0 && (size < 1e-4 || size >= 1e15)) return powerText(value, 3);
    static constexpr struct {
        double factor;
        const char16_t* unit;
    } units[] = {{1e12, u"T"}, {1e9, u"G"}, {1e6, u"M"}, {1e3, u"k"}};
    for (const auto& unit : units) {
        if (size >= unit.factor) {
            return QLocale().toString(value / unit.factor, 'g', 4) + QChar(QChar::Nbsp) + QString::fromUtf16(unit.unit);
        }
    }
    return QLocale().toString(value, 'g', 4);
}

QPointF PlotFrame::toScreen(double xValue, double yValue) const {
    return {plot.left() + x.unit(xValue) * plot.width(), plot.bottom() - y.unit(yValue) * plot.height()};
}

QPointF PlotFrame::toValue(const QPointF& screen) const {
    return {x.value((screen.x() - plot.left()) / plot.width()), y.value((plot.bottom() - screen.y()) / plot.height())};
}

PlotFrame layoutPlot(const QRectF& area, const Axis& x, const Axis& y, const ChartTheme& theme, bool xLabels,
                     double xSpace, double leastLeft) {
    PlotFrame frame;
    frame.x = x;
    frame.y = y;
    const QFontMetricsF small(theme.small);
    const double line = theme.line(theme.small);
    const double below = (xLabels ? line + gap : xSpace) + (x.title.isEmpty() ? 0 : line + 2);
    const double height = std::max(8.0, area.height() - below - line / 2);
    frame.yTicks = makeTicks(y, std::clamp(static_cast<int>(height / (line * 2.6)), 1, 10));
    double widest = small.horizontalAdvance(QStringLiteral("00"));
    for (const Tick& tick : frame.yTicks) widest = std::max(widest, small.horizontalAdvance(tick.label));
    frame.leftNeeded = std::ceil(widest + gap * 1.5 + (y.title.isEmpty() ? 0 : line + gap));
    const double left = std::max(frame.leftNeeded, leastLeft);
    const double right = xLabels ? small.horizontalAdvance(QStringLiteral("000")) : 0;
    frame.plot = QRectF(area.left() + left, area.top() + line / 2, std::max(8.0, area.width() - left - right), height);
    if (xLabels) {
        double label = small.horizontalAdvance(QStringLiteral("0000"));
        for (int pass = 0; pass < 2; ++pass) {
            frame.xTicks = makeTicks(x, std::clamp(static_cast<int>(frame.plot.width() / (label + 28)), 1, 12));
            for (const Tick& tick : frame.xTicks) label = std::max(label, small.horizontalAdvance(tick.label));
        }
    }
    if (!x.title.isEmpty()) frame.xTitle = QRectF(frame.plot.left(), area.bottom() - line, frame.plot.width(), line);
    if (!y.title.isEmpty()) {
        // Beside a low plot there is room below it, where the labels of x do not reach.
        const bool fits = small.horizontalAdvance(y.title) <= frame.plot.height();
        frame.yTitle = fits ? QRectF(area.left(), frame.plot.top(), line, frame.plot.height())
                            : QRectF(area.left(), area.top(), line, area.height());
    }
    return frame;
}

void paintGrid(QPainter& painter, const PlotFrame& frame, const ChartTheme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF& plot = frame.plot;
    for (const Tick& tick : frame.yTicks) {
        const double at = std::round(plot.bottom() - tick.unit * plot.height());
        painter.setPen(QPen(frame.y.low < 0 && tick.value == 0 ? theme.axis : theme.grid, 1));
        painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at));
    }
    painter.setPen(QPen(theme.grid, 1));
    for (const Tick& tick : frame.xTicks) {
        const double at = std::round(plot.left() + tick.unit * plot.width());
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    }
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(plot.left(), std::round(plot.bottom())), QPointF(plot.right(), std::round(plot.bottom())));
    painter.restore();
}

void paintAxes(QPainter& painter, const PlotFrame& frame, const ChartTheme& theme) {
    paintGrid(painter, frame, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(theme.small);
    painter.setPen(theme.muted);
    const QFontMetricsF small(theme.small);
    const QRectF& plot = frame.plot;
    const double line = theme.line(theme.small);
    for (const Tick& tick : frame.yTicks) {
        const double at = std::round(plot.bottom() - tick.unit * plot.height());
        painter.drawText(QRectF(plot.left() - gap * 1.5 - 200, at - line / 2, 200, line),
                         Qt::AlignRight | Qt::AlignVCenter, tick.label);
    }
    double free = -1e9;  // where the last label ended
    for (const Tick& tick : frame.xTicks) {
        const double at = std::round(plot.left() + tick.unit * plot.width());
        const double width = small.horizontalAdvance(tick.label);
        if (tick.label.isEmpty() || at - width / 2 < free) continue;
        painter.drawText(QRectF(at - width / 2 - 2, plot.bottom() + gap, width + 4, line), Qt::AlignCenter, tick.label);
        free = at + width / 2 + 8;
    }
    if (!frame.xTitle.isEmpty()) {
        painter.drawText(frame.xTitle, Qt::AlignCenter,
                         small.elidedText(frame.x.title, Qt::ElideRight, frame.xTitle.width()));
    }
    if (!frame.yTitle.isEmpty()) {
        painter.translate(frame.yTitle.center());
        painter.rotate(-90);
        const double length = frame.yTitle.height();
        painter.drawText(QRectF(-length / 2, -line / 2, length, line), Qt::AlignCenter,
                         small.elidedText(frame.y.title, Qt::ElideRight, length));
    }
    painter.restore();
}

}  // namespace retort::ui
