// SPDX-License-Identifier: GPL-3.0-or-later
// What pointer and keys do to a heat map.
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_axis.h"
#include "ui/charts/heat_canvas.h"

namespace retort::ui {

void HeatCanvas::setCursorColumn(int column) {
    column = std::clamp(column, -1, static_cast<int>(data_.columns) - 1);
    if (column == cursor_) return;
    cursor_ = column;
    update();
}

std::pair<int, int> HeatCanvas::cellAt(const QPointF& point) const {
    if (isEmpty() || !plot_.contains(point)) return {-1, -1};
    const LineView::Extent seen = columns();
    const double u = (point.x() - plot_.left()) / plot_.width(), v = (point.y() - plot_.top()) / plot_.height();
    const int rows = static_cast<int>(data_.rows);
    const int row = std::clamp(static_cast<int>(v * rows), 0, rows - 1);
    const int column = static_cast<int>(std::floor(seen.low + u * (seen.high - seen.low)));
    return {data_.rowsUpwards ? rows - 1 - row : row, std::clamp(column, 0, static_cast<int>(data_.columns) - 1)};
}

QString HeatCanvas::cellText(int row, int column) const {
    const auto r = static_cast<std::size_t>(row), c = static_cast<std::size_t>(column);
    const auto named = [](const QString& name, const QString& otherwise, const QString& value) {
        return tr("%1: %2", "name: value").arg(name.isEmpty() ? otherwise : name, value);
    };
    QStringList lines{
        named(data_.rowTitle, tr("row"), rowName(r)), named(data_.columnTitle, tr("column"), columnName(c)),
        named(data_.valueTitle, tr("value"), valueText(static_cast<double>(data_.values[r * data_.columns + c])))};
    for (const HeatMap::Segment& segment : segments_) {
        if (segment.begin <= c && c < segment.end) lines << segment.name;
    }
    return lines.join(u'\n');
}

bool HeatCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        QPointF at = help->pos();
        const bool strip =
            !segments_.empty() && at.y() > plot_.bottom() && at.y() < plot_.bottom() + fontMetrics().height() + 4;
        if (strip) at.setY(plot_.bottom() - 0.5);
        const auto [row, column] = cellAt(at);
        if (row < 0) {
            QToolTip::hideText();
        } else if (strip) {
            QToolTip::showText(help->globalPos(), cellText(row, column).section(u'\n', 3), this);
        } else {
            QToolTip::showText(help->globalPos(), cellText(row, column), this);
        }
        return true;
    }
    return ChartCanvas::event(event);
}

void HeatCanvas::wheelEvent(QWheelEvent* event) {
    if (isEmpty() || !plot_.contains(event->position())) {
        event->ignore();
        return;
    }
    const LineView::Extent seen = columns();
    const QPoint turn = event->angleDelta();
    if (std::abs(turn.x()) > std::abs(turn.y()) || event->modifiers() & Qt::ShiftModifier) {
        view_.pan(-(turn.x() + turn.y()) / 1200.0, all(), false);
    } else {
        const double u = (event->position().x() - plot_.left()) / plot_.width();
        double factor = std::pow(1.0015, -turn.y());
        factor = std::max(factor, std::min(1.0, 4 / (seen.high - seen.low)));  // four columns are near enough
        view_.zoom(seen.low + u * (seen.high - seen.low), factor, all(), false);
    }
    event->accept();
    schedule();
}

void HeatCanvas::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    pressed_ = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    panned_ = false;
    from_ = last_ = event->position();
}

void HeatCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (pressed_ && (panned_ || (at - from_).manhattanLength() > 6) && !view_.following()) {
        panned_ = true;
        view_.pan(-(at.x() - last_.x()) / plot_.width(), all(), false);
        last_ = at;
        setCursor(Qt::ClosedHandCursor);
        schedule();
        return;
    }
    const int column = cellAt(at).second;
    setCursor(column >= 0 ? Qt::CrossCursor : Qt::ArrowCursor);
    if (column == cursor_) return;
    setCursorColumn(column);
    emit cursorMoved(column);
}

void HeatCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const bool click = pressed_ && !panned_ && event->button() == Qt::LeftButton;
    pressed_ = panned_ = false;
    const auto [row, column] = cellAt(event->position());
    if (click && row >= 0) emit cellClicked(row, column);
}

void HeatCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    view_.follow();
    schedule();
}

void HeatCanvas::leaveEvent(QEvent*) {
    if (cursor_ < 0) return;
    setCursorColumn(-1);
    emit cursorMoved(-1);
}

void HeatCanvas::keyPressEvent(QKeyEvent* event) {
    if (isEmpty() || event->modifiers() & Qt::AltModifier) return ChartCanvas::keyPressEvent(event);
    const LineView::Extent seen = columns();
    const int key = event->key();
    if (event->modifiers() & Qt::ControlModifier && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        const int start = cursor_ < 0 ? static_cast<int>((seen.low + seen.high) / 2) : cursor_;
        setCursorColumn(std::max(0, start + (key == Qt::Key_Left ? -1 : 1)));
        emit cursorMoved(cursor_);
        return;
    }
    const double middle = cursor_ >= 0 ? cursor_ + 0.5 : (seen.low + seen.high) / 2;
    if (key == Qt::Key_Plus || key == Qt::Key_Equal) {
        if (seen.high - seen.low > 5) view_.zoom(middle, 0.8, all(), false);
    } else if (key == Qt::Key_Minus) {
        view_.zoom(middle, 1.25, all(), false);
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        view_.pan(key == Qt::Key_Left ? -0.1 : 0.1, all(), false);
    } else if (key == Qt::Key_Home || (key == Qt::Key_Escape && !view_.following())) {
        view_.follow();
    } else {
        ChartCanvas::keyPressEvent(event);
        return;
    }
    schedule();
}

}  // namespace retort::ui
