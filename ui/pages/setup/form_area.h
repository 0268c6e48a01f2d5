// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QScrollBar>

namespace retort::ui {

/// A form that scrolls up and down where there is no room, and is never cut off at its side.
class FormArea : public QScrollArea {
public:
    explicit FormArea(QWidget* form, QWidget* parent = nullptr) : QScrollArea(parent) {
        setWidget(form);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

    QSize minimumSizeHint() const override {
        const int bar = verticalScrollBar()->sizeHint().width();
        return {widget() == nullptr ? 0 : widget()->minimumSizeHint().width() + bar, 4 * fontMetrics().height()};
    }
    QSize sizeHint() const override { return QScrollArea::sizeHint().expandedTo(minimumSizeHint()); }

protected:
    bool viewportEvent(QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) updateGeometry();  // a fold was opened
        return QScrollArea::viewportEvent(event);
    }
};

}  // namespace retort::ui
