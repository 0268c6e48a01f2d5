// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace retort::ui {

/// Fusion whose check boxes and radio buttons have an outline that can be seen (3:1 against what they stand on), and
/// whose input fields keep one on dark palettes: Fusion draws outlines a little darker than the window, which is too
/// faint for a small box and is not seen at all on dark ones.
class OutlinedStyle : public QProxyStyle {
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

}  // namespace retort::ui
