// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/line_text.h"

#include <QFontMetrics>
#include <QPainter>

namespace retort::ui {

namespace {

constexpr int leastCharacters = 12;

}  // namespace

LineText::LineText(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void LineText::setText(const QString& text) {
    if (text == text_) return;
    text_ = text;
    setAccessibleName(text);
    setToolTip(text);
    update();
}

QSize LineText::sizeHint() const {
    return minimumSizeHint();
}

QSize LineText::minimumSizeHint() const {
    return {leastCharacters * fontMetrics().averageCharWidth(), fontMetrics().height()};
}

void LineText::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), static_cast<int>(Qt::AlignVCenter) | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(text_, Qt::ElideRight, width()));
}

}  // namespace retort::ui
