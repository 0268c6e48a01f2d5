// SPDX-License-Identifier: GPL-3.0-or-later
// What pointer and keys do to a line chart, and what is drawn under the pointer.
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/charts/crosshair_box.h"
#include "ui/charts/line_canvas.h"
#include "ui/charts/model_style.h"

namespace retort::ui {

namespace {

constexpr double bandLeast = 6;    // pixels: less is a click
constexpr double clickReach = 10;  // pixels from a curve
constexpr double keyZoom = 0.8, keyPan = 0.1;

}  // namespace

void LineCanvas::changedView() {
    schedule();
    emit viewChanged();
}

void LineCanvas::fit() {
    if (following()) return;
    xView_.follow();
    yView_.follow();
    changedView();
}

void LineCanvas::setView(const QRectF& wanted) {
    if (wanted == view() || (logarithmic_ && wanted.top() <= 0)) return;
    xView_.choose({wanted.left(), wanted.right()});
    yView_.choose({wanted.top(), wanted.bottom()});
    changedView();
}

void LineCanvas::setCrosshair(double x) {
    if (x == crosshair_ || (std::isnan(x) && std::isnan(crosshair_))) return;
    crosshair_ = x;
    if (!underMouse()) pointerY_ = frame_.plot.center().y();
    update();
}

void LineCanvas::paintOverlay(QPainter& painter, const ChartTheme& theme) {
    const QRectF& plot = frame_.plot;
    if (drag_ == Drag::Band && (to_ - from_).manhattanLength() >= bandLeast) {
        QColor fill = theme.accent;
        fill.setAlphaF(0.18f);
        QRectF band = QRectF(from_, to_).normalized() & plot;
        if (std::abs(to_.y() - from_.y()) < 2 * bandLeast)
            band = QRectF(band.left(), plot.top(), band.width(), plot.height());
        if (std::abs(to_.x() - from_.x()) < 2 * bandLeast)
            band = QRectF(plot.left(), band.top(), plot.width(), band.height());
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(fill);
        painter.drawRect(band);
        return;
    }
    if (std::isnan(crosshair_)) return;
    const double u = frame_.x.unit(crosshair_);
    if (u < 0 || u > 1) return;
    const double at = std::round(plot.left() + u * plot.width()) + 0.5;
    painter.setPen(QPen(theme.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    std::vector<Near> found = nearest(crosshair_);
    if (found.empty()) return;
    // The x of the heading is that of the sample nearest to the pointer.
    double x = found.front().x;
    for (const Near& n : found) {
        if (std::abs(n.x - crosshair_) < std::abs(x - crosshair_)) x = n.x;
    }
    const double value = frame_.toValue({at, pointerY_}).y();
    const auto distance = [&](const Near& n) {
        return std::isfinite(n.y) ? std::abs(frame_.y.unit(n.y) - frame_.y.unit(value)) : 1e9;
    };
    if (found.size() > 12) {
        // The box may not have room for all: those by the pointer come first.
        std::stable_sort(found.begin(), found.end(),
                         [&](const Near& a, const Near& b) { return distance(a) < distance(b); });
    }
    CrosshairBox box;
    box.heading = xTitle_.isEmpty() ? placeText(x) : tr("%1: %2", "axis: value").arg(xTitle_, placeText(x));
    for (const Near& n : found) {
        const Curve& curve = curves_[n.curve];
        const ModelStyle look = modelStyle(curve.style, theme.palette);
        const QPointF point = frame_.toScreen(n.x, n.y);
        if (std::isfinite(point.y()) && plot.adjusted(-1, -1, 1, 1).contains(point)) {
            painter.save();
            painter.translate(point);
            painter.setPen(QPen(look.color, 1.8));
            painter.setBrush(theme.background);
            painter.drawPath(markerPath(look.marker, 4));
            painter.restore();
        }
        QStringList remark;
        if (smoothing_ > 0 && n.raw != n.y) remark << tr("raw %1").arg(valueText(n.raw, percent_));
        if (n.x != x) remark << tr("at %1", "an x value").arg(placeText(n.x));
        box.rows.push_back(
            {curve.style, curve.kind, curve.name, valueText(n.y, percent_), remark.join(QStringLiteral(" · "))});
    }
    paintCrosshairBox(painter, std::move(box), {at, pointerY_}, QRectF(rect()).adjusted(4, 4, -4, -4), theme);
}

bool LineCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int entry = isEmpty() ? -1 : legend_.at(help->pos());
        if (entry >= 0 && entry < static_cast<int>(curves_.size())) {
            const Curve& curve = curves_[static_cast<std::size_t>(entry)];
            const QString what = !curve.visible                         ? tr("A click shows it again.")
                                 : legend_.onStroke(entry, help->pos()) ? tr("A click on its line hides it.")
                                                                        : tr("A click on its name brings it forward.");
            QToolTip::showText(help->globalPos(), QStringLiteral("%1\n%2").arg(curve.name, what), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return ChartCanvas::event(event);
}

void LineCanvas::wheelEvent(QWheelEvent* event) {
    if (isEmpty() || !frame_.plot.contains(event->position())) {
        event->ignore();
        return;
    }
    const QPoint turn = event->angleDelta();
    const LineView::Extent all = dataX();
    const QPointF at = frame_.toValue(event->position());
    if (std::abs(turn.x()) > std::abs(turn.y()) || event->modifiers() & Qt::ShiftModifier) {
        xView_.pan(-(turn.x() + turn.y()) / 1200.0, all, false);
    } else if (event->modifiers() & Qt::ControlModifier) {
        yView_.zoom(at.y(), std::pow(1.0015, -turn.y()), dataY(xView_.resolve(all)), logarithmic_);
    } else {
        xView_.zoom(at.x(), std::pow(1.0015, -turn.y()), all, false);
    }
    event->accept();
    changedView();
}

void LineCanvas::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    from_ = to_ = event->position();
    drag_ = Drag::None;
    if (isEmpty()) return;
    const bool left = event->button() == Qt::LeftButton;
    if (event->button() == Qt::MiddleButton || (left && event->modifiers() & Qt::ShiftModifier)) {
        drag_ = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
    } else if (left) {
        drag_ = Drag::Band;
    }
}

void LineCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (drag_ == Drag::Pan) {
        const QPointF by = at - to_;
        const LineView::Extent x = dataX();
        xView_.pan(-by.x() / frame_.plot.width(), x, false);
        yView_.pan(by.y() / frame_.plot.height(), dataY(xView_.resolve(x)), logarithmic_);
        to_ = at;
        changedView();
        return;
    }
    to_ = at;
    const bool inside = !isEmpty() && frame_.plot.adjusted(0, 0, 1, 1).contains(at);
    setCursor(inside ? Qt::CrossCursor : !isEmpty() && legend_.at(at) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    pointerY_ = at.y();
    const double x = inside ? frame_.toValue(at).x() : std::numeric_limits<double>::quiet_NaN();
    if (drag_ == Drag::None && (inside || !std::isnan(crosshair_))) {
        crosshair_ = x;
        emit crosshairMoved(x);
    }
    update();
}

void LineCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const Drag was = std::exchange(drag_, Drag::None);
    to_ = event->position();
    if (was == Drag::Pan) unsetCursor();
    if (was != Drag::Band) return;
    if ((to_ - from_).manhattanLength() < bandLeast) {
        click(to_);
    } else if (frame_.plot.contains(from_)) {
        finishBand();
    }
    update();
}

void LineCanvas::finishBand() {
    const QRectF& plot = frame_.plot;
    const QRectF band = QRectF(from_, to_).normalized() & plot;
    const bool wide = std::abs(to_.x() - from_.x()) >= 2 * bandLeast,
               high = std::abs(to_.y() - from_.y()) >= 2 * bandLeast;
    if (!wide && !high) return;
    const QPointF a = frame_.toValue(band.bottomLeft()), b = frame_.toValue(band.topRight());
    if (wide) xView_.choose({a.x(), b.x()});
    if (high) yView_.choose({a.y(), b.y()});
    changedView();
}

void LineCanvas::click(const QPointF& at) {
    const int entry = legend_.at(at);
    if (entry >= 0 && entry < static_cast<int>(curves_.size())) {
        const Curve& curve = curves_[static_cast<std::size_t>(entry)];
        if (legend_.onStroke(entry, at) || !curve.visible)
            emit colourClicked(curve.id);
        else
            emit curveClicked(curve.id);
        return;
    }
    if (!frame_.plot.contains(at)) return;
    double best = clickReach;
    QString id;
    for (const Near& n : nearest(frame_.toValue(at).x())) {
        const double away = std::abs(frame_.toScreen(n.x, n.y).y() - at.y());
        if (away < best) {
            best = away;
            id = curves_[n.curve].id;
        }
    }
    if (!id.isEmpty()) emit curveClicked(id);
}

void LineCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    drag_ = Drag::None;
    if (event->button() == Qt::LeftButton && frame_.plot.contains(event->position())) fit();
}

void LineCanvas::leaveEvent(QEvent*) {
    if (std::isnan(crosshair_)) return;
    crosshair_ = std::numeric_limits<double>::quiet_NaN();
    update();
    emit crosshairMoved(crosshair_);
}

bool LineCanvas::moveCrosshair(int by) {
    // Steps from sample to sample of the curve with most of them.
    const SampleBuffer* longest = nullptr;
    for (const Curve& curve : curves_) {
        if (drawable(curve) && (!longest || curve.samples->size() > longest->size())) longest = curve.samples.get();
    }
    if (!longest) return false;
    const double x = std::isnan(crosshair_) ? frame_.x.value(0.5) : crosshair_;
    const auto count = static_cast<std::ptrdiff_t>(longest->size());
    const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(longest->nearest(x)) + by;
    crosshair_ = longest->x(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, count - 1)));
    pointerY_ = frame_.plot.center().y();
    update();
    emit crosshairMoved(crosshair_);
    return true;
}

void LineCanvas::keyPressEvent(QKeyEvent* event) {
    if (isEmpty() || event->modifiers() & Qt::AltModifier) return ChartCanvas::keyPressEvent(event);
    const LineView::Extent x = dataX(), seen = xView_.resolve(x), y = dataY(seen);
    const double middle = (seen.low + seen.high) / 2;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        moveCrosshair(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    if (control) return ChartCanvas::keyPressEvent(event);
    switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            xView_.zoom(middle, keyZoom, x, false);
            break;
        case Qt::Key_Minus:
            xView_.zoom(middle, 1 / keyZoom, x, false);
            break;
        case Qt::Key_Left:
            xView_.pan(-keyPan, x, false);
            break;
        case Qt::Key_Right:
            xView_.pan(keyPan, x, false);
            break;
        case Qt::Key_Up:
            yView_.pan(keyPan, y, logarithmic_);
            break;
        case Qt::Key_Down:
            yView_.pan(-keyPan, y, logarithmic_);
            break;
        case Qt::Key_Home:
            fit();
            return;
        case Qt::Key_Escape:
            if (drag_ != Drag::None) {
                drag_ = Drag::None;
                update();
            } else if (!following()) {
                fit();
            } else {
                ChartCanvas::keyPressEvent(event);
            }
            return;
        default:
            ChartCanvas::keyPressEvent(event);
            return;
    }
    changedView();
}

}  // namespace retort::ui
