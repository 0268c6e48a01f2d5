// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace retort::ui {

namespace {

/// Lines and areas of an icon on a grid of 24 by 24.
struct Drawing {
    QPainterPath lines;
    QPainterPath areas;
};

void line(QPainterPath& path, std::initializer_list<QPointF> points, bool closed = false) {
    bool first = true;
    for (const QPointF& point : points) {
        if (first)
            path.moveTo(point);
        else
            path.lineTo(point);
        first = false;
    }
    if (closed) path.closeSubpath();
}

void dot(QPainterPath& path, QPointF centre, double radius) {
    path.addEllipse(centre, radius, radius);
}

void page(QPainterPath& path) {
    line(path, {{6, 3.5}, {14, 3.5}, {18.5, 8}, {18.5, 20.5}, {6, 20.5}}, true);
    line(path, {{13.5, 3.5}, {13.5, 8.5}, {18.5, 8.5}});
}

void folder(QPainterPath& path) {
    line(path, {{3, 19.5}, {3, 5}, {9, 5}, {11, 7.5}, {21, 7.5}, {21, 19.5}}, true);
}

/// Bent arrow to the left; `mirrored` to the right.
void bentArrow(QPainterPath& path, bool mirrored) {
    QPainterPath arrow;
    line(arrow, {{9, 4.5}, {4, 9.5}, {9, 14.5}});
    arrow.moveTo(4, 9.5);
    arrow.lineTo(14, 9.5);
    arrow.arcTo(QRectF(9, 9.5, 10.5, 10), 90, -180);
    arrow.lineTo(9, 19.5);
    path.addPath(mirrored ? QTransform(-1, 0, 0, 1, 24, 0).map(arrow) : arrow);
}

Drawing fileDrawing(IconName name) {
    Drawing d;
    switch (name) {
        case IconName::New:
            page(d.lines);
            break;
        case IconName::Open:
            line(d.lines, {{3.5, 19.5}, {3.5, 5}, {9, 5}, {11, 7.5}, {18.5, 7.5}, {18.5, 10.5}});
            line(d.lines, {{3.5, 19.5}, {7, 10.5}, {21.5, 10.5}, {18, 19.5}}, true);
            break;
        case IconName::Save:
            line(d.lines, {{4, 4}, {16.5, 4}, {20, 7.5}, {20, 20}, {4, 20}}, true);
            line(d.lines, {{8, 4}, {8, 9}, {15, 9}, {15, 4}});
            line(d.lines, {{7.5, 20}, {7.5, 13.5}, {16.5, 13.5}, {16.5, 20}});
            break;
        case IconName::Folder:
            folder(d.lines);
            break;
        case IconName::Copy:
            d.lines.addRect(8.5, 8.5, 12, 12);
            line(d.lines, {{5.5, 15.5}, {3.5, 15.5}, {3.5, 3.5}, {15.5, 3.5}, {15.5, 5.5}});
            break;
        case IconName::Export:
            line(d.lines, {{4, 14}, {4, 20}, {20, 20}, {20, 14}});
            line(d.lines, {{12, 15.5}, {12, 4}});
            line(d.lines, {{7.5, 8.5}, {12, 4}, {16.5, 8.5}});
            break;
        case IconName::Duplicate:
            d.lines.addRect(8.5, 8.5, 12, 12);
            line(d.lines, {{5.5, 15.5}, {3.5, 15.5}, {3.5, 3.5}, {15.5, 3.5}, {15.5, 5.5}});
            line(d.lines, {{14.5, 11.5}, {14.5, 17.5}});
            line(d.lines, {{11.5, 14.5}, {17.5, 14.5}});
            break;
        default:
            break;
    }
    return d;
}

Drawing actionDrawing(IconName name) {
    Drawing d;
    switch (name) {
        case IconName::Undo:
            bentArrow(d.lines, false);
            break;
        case IconName::Redo:
            bentArrow(d.lines, true);
            break;
        case IconName::Play:
            line(d.lines, {{7, 4.5}, {19.5, 12}, {7, 19.5}}, true);
            break;
        case IconName::Pause:
            d.lines.addRect(6, 4.5, 4, 15);
            d.lines.addRect(14, 4.5, 4, 15);
            break;
        case IconName::Stop:
            d.lines.addRect(5.5, 5.5, 13, 13);
            break;
        case IconName::Add:
            line(d.lines, {{12, 4.5}, {12, 19.5}});
            line(d.lines, {{4.5, 12}, {19.5, 12}});
            break;
        case IconName::Remove:
            line(d.lines, {{4, 6.5}, {20, 6.5}});
            line(d.lines, {{9, 6.5}, {9, 3.5}, {15, 3.5}, {15, 6.5}});
            line(d.lines, {{6, 6.5}, {7, 20.5}, {17, 20.5}, {18, 6.5}});
            line(d.lines, {{10, 10}, {10.4, 17}});
            line(d.lines, {{14, 10}, {13.6, 17}});
            break;
        case IconName::Up:
            line(d.lines, {{12, 19.5}, {12, 4.5}});
            line(d.lines, {{6, 10.5}, {12, 4.5}, {18, 10.5}});
            break;
        case IconName::Down:
            line(d.lines, {{12, 4.5}, {12, 19.5}});
            line(d.lines, {{6, 13.5}, {12, 19.5}, {18, 13.5}});
            break;
        case IconName::Close:
            line(d.lines, {{6, 6}, {18, 18}});
            line(d.lines, {{18, 6}, {6, 18}});
            break;
        case IconName::Fit:
            line(d.lines, {{4, 9}, {4, 4}, {9, 4}});
            line(d.lines, {{15, 4}, {20, 4}, {20, 9}});
            line(d.lines, {{20, 15}, {20, 20}, {15, 20}});
            line(d.lines, {{9, 20}, {4, 20}, {4, 15}});
            line(d.lines, {{9.5, 12}, {14.5, 12}});
            line(d.lines, {{12, 9.5}, {12, 14.5}});
            break;
        case IconName::Search:
            dot(d.lines, {10.5, 10.5}, 6);
            line(d.lines, {{15, 15}, {20.5, 20.5}});
            break;
        default:
            break;
    }
    return d;
}

Drawing signDrawing(IconName name) {
    Drawing d;
    switch (name) {
        case IconName::Check:
            line(d.lines, {{4.5, 12.5}, {9.5, 17.5}, {19.5, 6.5}});
            break;
        case IconName::Warning:
            line(d.lines, {{12, 3.5}, {21.5, 20}, {2.5, 20}}, true);
            line(d.lines, {{12, 9.5}, {12, 14}});
            dot(d.areas, {12, 17}, 1.2);
            break;
        case IconName::Error:
            dot(d.lines, {12, 12}, 9);
            line(d.lines, {{8.5, 8.5}, {15.5, 15.5}});
            line(d.lines, {{15.5, 8.5}, {8.5, 15.5}});
            break;
        case IconName::Info:
            dot(d.lines, {12, 12}, 9);
            line(d.lines, {{12, 11}, {12, 16.5}});
            dot(d.areas, {12, 7.7}, 1.2);
            break;
        default:
            break;
    }
    return d;
}

Drawing viewDrawing(IconName name) {
    Drawing d;
    switch (name) {
        case IconName::Log:
            page(d.lines);
            line(d.lines, {{9, 12}, {15.5, 12}});
            line(d.lines, {{9, 16}, {15.5, 16}});
            break;
        case IconName::Chart:
            line(d.lines, {{3.5, 3.5}, {3.5, 20.5}, {20.5, 20.5}});
            d.lines.moveTo(6.5, 5.5);
            d.lines.cubicTo({8.5, 14.5}, {13, 16}, {20.5, 16.5});
            break;
        case IconName::Compare:
            line(d.lines, {{3, 20.5}, {21, 20.5}});
            d.lines.addRect(4.5, 12, 3.5, 8.5);
            d.lines.addRect(10.25, 4, 3.5, 16.5);
            d.lines.addRect(16, 8.5, 3.5, 12);
            break;
        case IconName::Setup:
            for (const auto& [y, x] : {std::pair{6.0, 15.0}, {12.0, 8.0}, {18.0, 14.0}}) {
                line(d.lines, {{3.5, y}, {x - 2.25, y}});
                dot(d.lines, {x, y}, 2.25);
                line(d.lines, {{x + 2.25, y}, {20.5, y}});
            }
            break;
        case IconName::Table:
            d.lines.addRect(3.5, 4.5, 17, 15);
            line(d.lines, {{3.5, 9.5}, {20.5, 9.5}});
            line(d.lines, {{3.5, 14.5}, {20.5, 14.5}});
            line(d.lines, {{9.5, 4.5}, {9.5, 19.5}});
            break;
        default:
            break;
    }
    return d;
}

Drawing drawing(IconName name) {
    for (const auto& family : {fileDrawing, actionDrawing, signDrawing, viewDrawing}) {
        Drawing d = family(name);
        if (!d.lines.isEmpty()) return d;
    }
    return {};
}

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(IconName name, const QColor& normal, const QColor& disabled, const QColor& selected)
        : name_(name), normal_(normal), disabled_(disabled), selected_(selected) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QColor colour = mode == QIcon::Disabled ? disabled_ : mode == QIcon::Selected ? selected_ : normal_;
        const double side = std::min(rect.width(), rect.height()), scale = side / 24;
        const Drawing d = drawing(name_);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
        painter->scale(scale, scale);
        // Thinner in proportion where large: about 1.3 pixels at 16, 1.6 at 24.
        const double width = side <= 16 ? 1.9 : 1.6;
        painter->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(d.lines);
        painter->fillPath(d.areas, colour);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        return pixmap(size, mode, state);
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    IconName name_;
    QColor normal_, disabled_, selected_;
};

}  // namespace

QIcon icon(IconName name, const QPalette& palette) {
    const auto colour = [&](QPalette::ColorGroup group, QPalette::ColorRole role) {
        return palette.color(group, role);
    };
    return QIcon(new LineIconEngine(name, colour(QPalette::Active, QPalette::WindowText),
                                    colour(QPalette::Disabled, QPalette::WindowText),
                                    colour(QPalette::Active, QPalette::HighlightedText)));
}

QIcon icon(IconName name, const QColor& colour) {
    QColor pale = colour;
    pale.setAlphaF(colour.alphaF() * 0.45F);
    return QIcon(new LineIconEngine(name, colour, pale, colour));
}

QColor toneColour(Tone tone, const QPalette& palette) {
    // Okabe-Ito's green, orange and vermilion: darker on light ground and lighter on dark ground, so that text can be
    // read.
    const bool dark = palette.color(QPalette::Window).lightnessF() < 0.5F;
    switch (tone) {
        case Tone::Good:
            return dark ? QColor(0x3c, 0xc9, 0x9c) : QColor(0x00, 0x75, 0x55);
        case Tone::Warning:
            return dark ? QColor(0xf0, 0xb4, 0x3c) : QColor(0x96, 0x5c, 0x00);
        case Tone::Bad:
            return dark ? QColor(0xff, 0x8f, 0x5c) : QColor(0xb0, 0x43, 0x00);
        case Tone::Neutral:
            break;
    }
    return palette.color(QPalette::WindowText);
}

}  // namespace retort::ui
