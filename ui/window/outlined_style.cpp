// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/outlined_style.h"

#include <QPainter>
#include <QStyleOption>

namespace retort::ui {

namespace {

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < 128;
}

void outline(QPainter* painter, const QStyleOption* option, const QRectF& rect, bool round) {
    QColor colour = option->palette.color(QPalette::WindowText);
    colour.setAlphaF((option->state & QStyle::State_Enabled) != 0 ? 0.5F : 0.2F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colour);
    painter->setBrush(Qt::NoBrush);
    if (round)
        painter->drawEllipse(rect);
    else
        painter->drawRoundedRect(rect, 2, 2);
    painter->restore();
}

}  // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool focused = (option->state & State_HasFocus) != 0;
    const bool dark = isDark(option->palette);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        outline(painter, option, rect, false);
    else if (element == PE_IndicatorRadioButton)
        outline(painter, option, rect, true);
    else if (dark && element == PE_FrameLineEdit && !focused)  // with the focus Fusion draws its highlight there
        outline(painter, option, rect, false);
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool framed = control == CC_SpinBox || control == CC_ComboBox;
    if (framed && isDark(option->palette) && (option->state & State_HasFocus) == 0)
        outline(painter, option, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), false);
}

}  // namespace retort::ui
