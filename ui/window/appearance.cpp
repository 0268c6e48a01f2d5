// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>
#include <QVariant>

#include "ui/window/outlined_style.h"

namespace retort::ui {

namespace {

constexpr const char* property = "retortAppearance";
constexpr const char* styleProperty = "retortSystemStyle";

struct Colours {
    QColor window, base, alternate, button, text, dim, light, mid, dark, shadow, highlight, link, visited, tip;
};

QPalette paletteOf(const Colours& c) {
    QPalette p;
    const auto all = [&](QPalette::ColorRole role, const QColor& colour) { p.setColor(role, colour); };
    all(QPalette::Window, c.window);
    all(QPalette::WindowText, c.text);
    all(QPalette::Base, c.base);
    all(QPalette::AlternateBase, c.alternate);
    all(QPalette::Text, c.text);
    all(QPalette::Button, c.button);
    all(QPalette::ButtonText, c.text);
    all(QPalette::BrightText, Qt::white);
    all(QPalette::ToolTipBase, c.tip);
    all(QPalette::ToolTipText, c.text);
    all(QPalette::PlaceholderText, c.dim);
    all(QPalette::Light, c.light);
    all(QPalette::Midlight, c.button.lighter(110));
    all(QPalette::Mid, c.mid);
    all(QPalette::Dark, c.dark);
    all(QPalette::Shadow, c.shadow);
    all(QPalette::Highlight, c.highlight);
    all(QPalette::HighlightedText, Qt::white);
    all(QPalette::Link, c.link);
    all(QPalette::LinkVisited, c.visited);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.dim);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.mid);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.dim);
    p.setColor(QPalette::Disabled, QPalette::Base, c.window);
    return p;
}

}  // namespace

QPalette lightPalette() {
    return paletteOf({.window = QColor(0xf3, 0xf4, 0xf5),
                      .base = Qt::white,
                      .alternate = QColor(0xf6, 0xf7, 0xf8),
                      .button = QColor(0xec, 0xee, 0xf0),
                      .text = QColor(0x1d, 0x22, 0x27),
                      .dim = QColor(0x6f, 0x77, 0x80),
                      .light = Qt::white,
                      .mid = QColor(0xbc, 0xc2, 0xc8),
                      .dark = QColor(0x9a, 0xa1, 0xa8),
                      .shadow = QColor(0x60, 0x66, 0x6c),
                      .highlight = QColor(0x00, 0x62, 0x9c),
                      .link = QColor(0x00, 0x62, 0x9c),
                      .visited = QColor(0x7a, 0x3f, 0x77),
                      .tip = QColor(0xff, 0xff, 0xf0)});
}

QPalette darkPalette() {
    return paletteOf({.window = QColor(0x26, 0x2a, 0x2e),
                      .base = QColor(0x1b, 0x1e, 0x21),
                      .alternate = QColor(0x21, 0x24, 0x28),
                      .button = QColor(0x34, 0x39, 0x3e),
                      .text = QColor(0xe6, 0xe9, 0xec),
                      .dim = QColor(0x8c, 0x95, 0x9d),
                      .light = QColor(0x4a, 0x50, 0x57),
                      .mid = QColor(0x4f, 0x56, 0x5d),
                      .dark = QColor(0x17, 0x19, 0x1c),
                      .shadow = QColor(0x0c, 0x0d, 0x0f),
                      .highlight = QColor(0x1f, 0x76, 0xb4),
                      .link = QColor(0x6c, 0xbd, 0xf0),
                      .visited = QColor(0xd3, 0x9b, 0xc9),
                      .tip = QColor(0x2f, 0x34, 0x39)});
}

void applyAppearance(Appearance appearance) {
    if (!qApp->property(styleProperty).isValid()) qApp->setProperty(styleProperty, QApplication::style()->name());
    qApp->setProperty(property, static_cast<int>(appearance));
    const QString style =
        appearance == Appearance::System ? qApp->property(styleProperty).toString() : QStringLiteral("fusion");
    const bool outlined = style.compare(QStringLiteral("fusion"), Qt::CaseInsensitive) == 0;
    if (outlined != (qobject_cast<OutlinedStyle*>(QApplication::style()) != nullptr))
        QApplication::setStyle(outlined ? new OutlinedStyle : QStyleFactory::create(style));
    // A default palette lets the platform's own come back, and follow its changes.
    const QPalette palette = appearance == Appearance::System  ? QPalette()
                             : appearance == Appearance::Light ? lightPalette()
                                                               : darkPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(appearance == Appearance::System ? QApplication::palette("QTipLabel") : palette);
}

Appearance currentAppearance() {
    return static_cast<Appearance>(qApp->property(property).toInt());
}

Appearance appearanceNamed(const QString& name) {
    if (name == QStringLiteral("light")) return Appearance::Light;
    return name == QStringLiteral("dark") ? Appearance::Dark : Appearance::System;
}

QString appearanceName(Appearance appearance) {
    switch (appearance) {
        case Appearance::Light:
            return QStringLiteral("light");
        case Appearance::Dark:
            return QStringLiteral("dark");
        case Appearance::System:
            break;
    }
    return QStringLiteral("system");
}

}  // namespace retort::ui
