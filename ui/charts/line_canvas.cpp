// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_canvas.h"

#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <algorithm>
#include <cmath>

#include "ui/charts/model_style.h"

namespace retort::ui {

namespace {

constexpr double smoothingTime = 12;  // ms a refresh
constexpr int fewPoints = 12'000;     // of all curves in a file
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr int xParts = 8, yParts = 16;  // a step of growing axes in their span
constexpr double reach = 6;             // of a marker from its point, with room

}  // namespace

struct LineCanvas::Stroke {
    CurveFigure::Line line;
    std::optional<CurveFigure::Line> raw;  ///< What a smoothed line was made from.
    int samples = 0;                       ///< Of the curve, as gathered for drawing.
};

void LineCanvas::setAxisTitles(const QString& x, const QString& y) {
    xTitle_ = x;
    yTitle_ = y;
    schedule();
}

void LineCanvas::setCurves(std::vector<Curve> curves) {
    curves_ = std::move(curves);
    std::erase_if(counts_, [this](const auto& entry) {
        return std::none_of(curves_.begin(), curves_.end(),
                            [&](const Curve& c) { return c.samples.get() == entry.first; });
    });
    schedule();
}

void LineCanvas::setLogarithmic(bool on) {
    if (logarithmic_ == on) return;
    logarithmic_ = on;
    yView_.follow();  // what was chosen may not be there on the other scale
    schedule();
}

void LineCanvas::setSmoothing(double weight) {
    smoothing_ = std::isfinite(weight) ? std::clamp(weight, 0.0, 0.999) : 0;
    schedule();
}

void LineCanvas::setPercent(bool on) {
    percent_ = on;
    schedule();
}

void LineCanvas::setGrowing(bool on) {
    if (growing_ == on) return;
    growing_ = on;
    schedule();
}

void LineCanvas::setLeastLeft(double pixels) {
    if (leastLeft_ == pixels) return;
    leastLeft_ = pixels;
    schedule();
}

const SampleBuffer& LineCanvas::drawnSamples(const Curve& curve) const {
    const SampleBuffer* smooth = smoothing_ > 0 ? smoother_.line(curve.samples) : nullptr;
    return smooth && smooth->size() > 0 ? *smooth : *curve.samples;
}

bool LineCanvas::isEmpty() const {
    return std::none_of(curves_.begin(), curves_.end(),
                        [](const Curve& c) { return c.samples && c.samples->size() > 0; });
}

LineView::Extent LineCanvas::dataX() const {
    LineView::Extent x{infinite, -infinite};
    for (const Curve& curve : curves_) {
        if (!drawable(curve)) continue;
        x.low = std::min(x.low, curve.samples->x(0));
        x.high = std::max(x.high, curve.samples->x(curve.samples->size() - 1));
    }
    if (!(x.low <= x.high)) return {};
    if (x.low == x.high) return {x.low - 0.5, x.high + 0.5};
    return growing_ ? LineView::roomFor(x, false, xParts) : x;
}

LineView::Extent LineCanvas::dataY(const LineView::Extent& x) const {
    const LineView::Extent y = paddedY(x);
    if (!growing_) return y;
    if (logarithmic_) {
        const LineView::Extent room = LineView::roomFor({std::log(y.low), std::log(y.high)}, true, yParts);
        return {std::exp(room.low), std::exp(room.high)};
    }
    const LineView::Extent room = LineView::roomFor(y, true, yParts);
    return percent_ && y.high <= 1 ? LineView::Extent{room.low, std::min(room.high, 1.0)} : room;
}

LineView::Extent LineCanvas::paddedY(const LineView::Extent& x) const {
    double low = infinite, high = -infinite;
    for (const Curve& curve : curves_) {
        if (!drawable(curve)) continue;
        const SampleBuffer::Range range = curve.samples->yRange(x.low, x.high);
        if (!std::isfinite(range.low)) continue;
        low = std::min(low, range.low);
        high = std::max(high, range.high);
        if (!logarithmic_ || range.low > 0) continue;
        low = infinite;
    }
    if (logarithmic_) {
        if (!(high > 0)) return {0.1, 1};
        if (!std::isfinite(low)) {
            // The pyramid knows the lowest value, not the lowest that a logarithm has.
            for (const Curve& curve : curves_) {
                if (!drawable(curve)) continue;
                for (const QPointF& p : curve.samples->decimated(x.low, x.high, 512)) {
                    if (p.y() > 0 && p.x() >= x.low && p.x() <= x.high) low = std::min(low, p.y());
                }
            }
            low = std::min(low, high);
        }
        const double pad = std::max(0.05 * std::log(high / low), 0.02);
        return {low * std::exp(-pad), high * std::exp(pad)};
    }
    if (!(low <= high)) return {};
    const double pad = high > low ? (high - low) * 0.05 : std::max(std::abs(high) * 0.1, 1e-9);
    LineView::Extent y{low - pad, high + pad};
    if (low >= 0) y.low = std::max(y.low, 0.0);
    if (percent_ && high <= 1) y.high = std::min(y.high, std::max(1.0, low + pad));
    if (!std::isfinite(y.high - y.low)) return {-1e300, 1e300};
    return y;
}

std::vector<const Curve*> LineCanvas::drawingOrder() const {
    std::vector<const Curve*> order;
    for (const Curve& curve : curves_) {
        if (drawable(curve)) order.push_back(&curve);
    }
    std::stable_sort(order.begin(), order.end(), [](const Curve* a, const Curve* b) {
        const auto rank = [](const Curve* c) {
            return (c->highlighted ? 2 : 0) + (c->kind == CurveKind::Main ? 1 : 0);
        };
        return rank(a) < rank(b);
    });
    return order;
}

void LineCanvas::paintChart(QPainter& painter, const QRectF& whole, const ChartTheme& theme, bool screen) {
    QRectF area = whole;
    std::vector<LegendEntry> names;
    for (const Curve& c : curves_) names.push_back({c.name, c.style, c.kind, c.visible, c.highlighted, 0});
    Legend legend;
    legend.layout(std::move(names), area, theme, area.height() > 260 ? 3 : area.height() > 160 ? 2 : 1);
    legend.paint(painter, theme);
    area.setTop(area.top() + legend.height() + 4);

    if (screen && !smoothed()) schedule();
    const LineView::Extent x = xView_.resolve(dataX()), y = yView_.resolve(dataY(x));
    PlotFrame frame =
        layoutPlot(area, {x.low, x.high, false, false, xTitle_}, {y.low, y.high, logarithmic_, percent_, yTitle_},
                   theme, true, 0, screen ? leastLeft_ : 0);
    paintAxes(painter, frame, theme);

    const int columns = std::max(1, static_cast<int>(frame.plot.width()));
    const std::vector<const Curve*> order = drawingOrder();
    const bool choice = std::any_of(order.begin(), order.end(), [](const Curve* c) { return c->highlighted; });
    const int fileBudget = fewPoints / std::max(1, static_cast<int>(order.size()));
    std::vector<CurveFigure::Line> lines, thin;
    if (screen) drawn_.assign(curves_.size(), {});
    for (const Curve* curve : order) {
        Stroke stroke = strokeOf(*curve, frame, x.low, x.high, columns, choice, theme);
        const bool many = stroke.samples > columns / 2;
        if (many) stroke.line.pen.setStyle(Qt::SolidLine);  // dashes of a jagged line are dust
        // Wide or antialiased strokes of so many points cost more than they show: ten times a second on the screen,
        // once in a file.
        const bool narrow = !stroke.raw && (screen ? many : stroke.samples > fileBudget);
        if (narrow) stroke.line.pen.setWidth(curve->highlighted ? 2 : 1);
        if (stroke.raw) thin.push_back(std::move(*stroke.raw));
        (narrow ? thin : lines).push_back(std::move(stroke.line));
        if (screen) drawn_[indexOf(*curve)] = nowOf(*curve, many, frame);
    }
    std::optional<CurveFigure> ownLines, ownThin;  // a copy for a file must not disturb the screen's
    paintCurves(painter, frame, screen ? thin_ : ownThin.emplace(), screen ? lines_ : ownLines.emplace(), thin, lines);
    paintMarkers(painter, frame, theme, frame.plot.adjusted(-reach, -reach, reach, reach));
    if (screen) {
        const bool told = frame.leftNeeded == frame_.leftNeeded;
        frame_ = frame;
        legend_ = legend;
        if (!told) emit leftNeededChanged();
    }
}

/// From the last sample that was drawn to the right edge; all else in the picture is as it was.
std::optional<QRect> LineCanvas::paintNews(QPainter& painter, const ChartTheme& theme) {
    const double ratio = painter.device()->devicePixelRatioF();
    // Pieces would begin between pixels.
    if (ratio != std::floor(ratio)) return std::nullopt;
    if (drawn_.size() != curves_.size() || !smoothed()) return std::nullopt;
    const LineView::Extent x = xView_.resolve(dataX()), y = yView_.resolve(dataY(x));
    if (x != LineView::Extent{frame_.x.low, frame_.x.high} || y != LineView::Extent{frame_.y.low, frame_.y.high})
        return std::nullopt;
    const std::vector<const Curve*> order = drawingOrder();
    double from = infinite;
    for (const Curve* curve : order) {
        const Drawn& before = drawn_[indexOf(*curve)];
        const Drawn now = nowOf(*curve, before.many, frame_);
        if (now == before) continue;
        const std::size_t common = std::min(before.samples, before.line);
        if (common == 0 || now.samples < before.samples || now.line < before.line ||
            now.everySampleMarked != before.everySampleMarked)
            return std::nullopt;
        from = std::min(from, curve->samples->x(common - 1));
    }
    if (from > x.high) return QRect();
    const QRectF around = frame_.plot.adjusted(-reach, -reach, reach, reach);
    const double left = std::max(std::floor(frame_.toScreen(from, y.low).x() - 2 * reach), around.left());
    if (left < frame_.plot.center().x()) return std::nullopt;
    const QRect strip = QRectF(QPointF(left, around.top()), around.bottomRight()).toAlignedRect();
    // Samples are gathered in the same columns as when all are drawn.
    const int all = std::max(1, static_cast<int>(frame_.plot.width()));
    const int first = std::clamp(static_cast<int>((left - frame_.plot.left()) / frame_.plot.width() * all), 0, all - 1);
    const double begin = x.low + (x.high - x.low) * first / all;
    const int columns = all - first;
    const bool choice = std::any_of(order.begin(), order.end(), [](const Curve* c) { return c->highlighted; });
    std::vector<CurveFigure::Line> lines, thin;
    for (const Curve* curve : order) {
        Drawn& before = drawn_[indexOf(*curve)];
        Stroke stroke = strokeOf(*curve, frame_, begin, x.high, columns, choice, theme);
        // Dashes go on only where the whole line is drawn; it has few points then.
        if (!before.many && stroke.line.pen.style() != Qt::SolidLine)
            stroke = strokeOf(*curve, frame_, x.low, x.high, all, choice, theme);
        if (before.many) stroke.line.pen.setStyle(Qt::SolidLine);
        const bool narrow = before.many && !stroke.raw;
        if (narrow) stroke.line.pen.setWidth(curve->highlighted ? 2 : 1);
        if (stroke.raw) thin.push_back(std::move(*stroke.raw));
        (narrow ? thin : lines).push_back(std::move(stroke.line));
        before = nowOf(*curve, before.many, frame_);
    }
    // Series set a clip of their own, so what must not be touched is kept out of their reach.
    QPixmap piece(strip.size() * ratio);
    piece.setDevicePixelRatio(ratio);
    piece.fill(theme.background);
    QPainter news(&piece);
    news.translate(-strip.topLeft());
    paintGrid(news, frame_, theme);
    paintCurves(news, frame_, thin_, lines_, thin, lines);
    paintMarkers(news, frame_, theme, strip);
    news.end();
    painter.drawPixmap(strip.topLeft(), piece);
    return std::isfinite(crosshair_) || drag_ != Drag::None ? rect() : strip;  // what lies over it tells values too
}

bool LineCanvas::smoothed() {
    if (smoothing_ <= 0) return true;
    std::vector<Smoother::Samples> wanted;
    for (const Curve& c : curves_) {
        if (c.visible) wanted.push_back(c.samples);
    }
    return smoother_.work(wanted, smoothing_, smoothingTime);
}

LineCanvas::Drawn LineCanvas::nowOf(const Curve& curve, bool many, const PlotFrame& frame) const {
    return {curve.samples->size(), drawnSamples(curve).size(), many, everySampleMarked(curve, frame)};
}

LineCanvas::Stroke LineCanvas::strokeOf(const Curve& curve, const PlotFrame& frame, double from, double to, int columns,
                                        bool choice, const ChartTheme& theme) const {
    const SampleBuffer& samples = drawnSamples(curve);
    const bool smooth = &samples != curve.samples.get();
    // A smoothed line needs no four points a pixel, and is drawn well instead.
    const std::vector<QPointF> shown = samples.decimated(from, to, smooth ? std::max(1, columns / 8) : columns);
    const double width = curve.highlighted ? 2.6 : curve.kind != CurveKind::Main ? 1.3 : 1.8;
    QPen pen = curvePen(curve.style, curve.kind, width, theme);
    if (choice && !curve.highlighted) pen.setColor(mixed(pen.color(), theme.background, 0.5));
    Stroke stroke;
    stroke.samples = static_cast<int>(shown.size());
    stroke.line = {unitRuns(shown, frame.x, frame.y), pen};
    if (smooth) {
        QPen pale(mixed(pen.color(), theme.background, isDark(theme.background) ? 0.68 : 0.72), 1);
        pale.setCosmetic(true);
        const std::vector<QPointF> raw = curve.samples->decimated(from, to, columns);
        stroke.samples = static_cast<int>(raw.size());
        stroke.raw = {unitRuns(raw, frame.x, frame.y), pale};
    }
    return stroke;
}

void LineCanvas::paintCurves(QPainter& painter, const PlotFrame& frame, CurveFigure& under, CurveFigure& over,
                             const std::vector<CurveFigure::Line>& thin,
                             const std::vector<CurveFigure::Line>& lines) const {
    under.show(thin, frame.plot.size());
    over.show(lines, frame.plot.size());
    painter.setBrush(Qt::NoBrush);  // series fill their paths with whatever brush they find
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (!thin.empty()) under.render(painter, frame.plot);
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (!lines.empty()) over.render(painter, frame.plot);
}

/// Where there are few; else a marker here and there.
bool LineCanvas::everySampleMarked(const Curve& curve, const PlotFrame& frame) const {
    const SampleBuffer& samples = drawnSamples(curve);
    const std::size_t first = samples.nearest(frame.x.low), last = samples.nearest(frame.x.high);
    return static_cast<double>(last - first) <= frame.plot.width() / 20;
}

void LineCanvas::paintMarkers(QPainter& painter, const PlotFrame& frame, const ChartTheme& theme,
                              const QRectF& within) const {
    const std::vector<const Curve*> order = drawingOrder();
    const bool choice = std::any_of(order.begin(), order.end(), [](const Curve* c) { return c->highlighted; });
    const QRectF room = frame.plot.adjusted(-1, -1, 1, 1);
    for (const Curve* curve : order) {
        const SampleBuffer& samples = drawnSamples(*curve);
        std::size_t first = samples.nearest(frame.x.low), last = samples.nearest(frame.x.high);
        if (first < last && samples.x(first) < frame.x.low) ++first;
        if (last > first && samples.x(last) > frame.x.high) --last;
        const ModelStyle look = modelStyle(curve->style, theme.palette);
        const QColor color = choice && !curve->highlighted ? mixed(look.color, theme.background, 0.5) : look.color;
        const double radius = curve->highlighted ? 4 : 3.2;
        const auto mark = [&](std::size_t i) {
            const double y = samples.y(i);
            if (!std::isfinite(y) || (logarithmic_ && y <= 0)) return;
            const QPointF at = frame.toScreen(samples.x(i), y);
            if (!room.contains(at) || !within.intersects(QRectF(at, QSizeF()).adjusted(-reach, -reach, reach, reach)))
                return;
            painter.save();
            painter.translate(at);
            paintMarker(painter, curve->style, curve->kind, color, radius, theme);
            painter.restore();
        };
        if (curve->kind == CurveKind::Secondary) {
            if (samples.size() == 1) mark(0);
            continue;
        }
        if (everySampleMarked(*curve, frame)) {
            for (std::size_t i = first; i <= last; ++i) mark(i);
        } else if (order.size() <= 24) {
            // A marker here and there tells the curves apart without colour; each style at its own places.
            const double phase = std::fmod(0.2 + 0.37 * curve->style, 1.0);
            for (double u = phase / 6; u < 1; u += 1.0 / 6) {
                const std::size_t i = samples.nearest(frame.x.value(u));
                if (i >= first && i < last) mark(i);
            }
            mark(samples.size() - 1);
        }
    }
}

std::size_t LineCanvas::leftOut() const {
    std::size_t sum = 0;
    for (const Curve& curve : curves_) {
        if (!drawable(curve)) continue;
        const SampleBuffer& samples = *curve.samples;
        if (!(samples.yRange(-infinite, infinite).low <= 0)) continue;
        Count& count = counts_[&samples];
        if (count.seen > samples.size()) count = {};
        for (; count.seen < samples.size(); ++count.seen) count.bad += samples.y(count.seen) <= 0 ? 1u : 0u;
        sum += count.bad;
    }
    return sum;
}

QString LineCanvas::note() const {
    QStringList parts;
    if (smoothing_ > 0) parts << tr("smoothed, weight %1").arg(QLocale().toString(smoothing_, 'g', 3));
    if (logarithmic_) {
        if (const std::size_t bad = leftOut(); bad > 0) {
            parts << tr("%n value(s) of 0 or less left out", nullptr, static_cast<int>(bad));
        }
    }
    return parts.join(QStringLiteral(" · "));
}

QString LineCanvas::toCsv() const {
    QByteArray text;
    figures()([&text](const QByteArray& part) {
        text += part;
        return true;
    });
    return QString::fromUtf8(text);
}
TableShape LineCanvas::table() const {
    return lineTable(curves_, xTitle_);
}

QString LineCanvas::summary() const {
    if (isEmpty()) return tr("Nothing to draw yet.");
    QStringList latest;
    int count = 0;
    for (const Curve& curve : curves_) {
        if (!drawable(curve) || ++count > 12) continue;
        const std::size_t last = curve.samples->size() - 1;
        latest << tr("%1: %2 at %3", "curve: y at x")
                      .arg(curve.name, valueText(curve.samples->y(last), percent_), placeText(curve.samples->x(last)));
    }
    return tr("%1. Line chart of %n curve(s). Latest values: %2.", nullptr, count)
        .arg(title(), QLocale().createSeparatedList(latest));
}

QRectF LineCanvas::view() const {
    const LineView::Extent x = xView_.resolve(dataX()), y = yView_.resolve(dataY(x));
    return {x.low, y.low, x.high - x.low, y.high - y.low};
}

std::vector<LineCanvas::Near> LineCanvas::nearest(double x) const {
    std::vector<Near> found;
    for (std::size_t c = 0; c < curves_.size(); ++c) {
        if (!drawable(curves_[c])) continue;
        const SampleBuffer &drawn = drawnSamples(curves_[c]), &raw = *curves_[c].samples;
        const std::size_t i = drawn.nearest(x);
        if (i < drawn.size() && i < raw.size()) found.push_back({c, drawn.x(i), drawn.y(i), raw.y(i)});
    }
    return found;
}

}  // namespace retort::ui
