// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_canvas.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace retort::ui {

namespace {

constexpr int frameTime = 33;       // ms: 30 Hz
constexpr int describeTime = 1000;  // ms; who listens to a description wants it no faster
constexpr double margin = 8, radius = 6;

}  // namespace

ChartCanvas::ChartCanvas(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, [this] {
        if (stale_ && isVisible()) draw();
    });
}

void ChartCanvas::setTitle(const QString& title) {
    if (title_ == title) return;
    title_ = title;
    setAccessibleName(title);
    schedule();
}

void ChartCanvas::setEmptyText(const QString& text) {
    emptyText_ = text;
    schedule();
}

void ChartCanvas::schedule() {
    whole_ = true;
    scheduleNews();
}

void ChartCanvas::scheduleNews() {
    stale_ = true;
    emit changed();
    if (timer_.isActive()) return;
    const qint64 elapsed = sinceDrawn_.isValid() ? sinceDrawn_.elapsed() : frameTime;
    timer_.start(static_cast<int>(std::clamp<qint64>(frameTime - elapsed, 0, frameTime)));
}

void ChartCanvas::draw() {
    if (whole_ || !drawNews()) drawNow();
}

bool ChartCanvas::drawNews() {
    if (picture_.isNull() || isEmpty() || note() != drawnNote_) return false;
    QPainter painter(&picture_);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::optional<QRect> touched = paintNews(painter, theme());
    if (!touched) return false;
    painter.end();
    timer_.stop();
    stale_ = false;
    sinceDrawn_.start();
    if (sinceDescribed_.hasExpired(describeTime)) describe();
    update(*touched);
    return true;
}

void ChartCanvas::describe() {
    sinceDescribed_.start();
    const QString description = summary();
    if (accessibleDescription() != description) setAccessibleDescription(description);
}

void ChartCanvas::drawNow() {
    timer_.stop();
    stale_ = false;
    whole_ = false;
    const double ratio = devicePixelRatioF();
    if (picture_.size() != size() * ratio || picture_.devicePixelRatio() != ratio) {
        picture_ = QPixmap(size() * ratio);
        picture_.setDevicePixelRatio(ratio);
    }
    if (picture_.isNull()) return;
    picture_.fill(Qt::transparent);
    const ChartTheme look = theme();
    QPainter painter(&picture_);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.16), 1));
    painter.setBrush(look.background);
    painter.drawRoundedRect(card, radius, radius);
    paintAll(painter, QRectF(rect()), look, true);
    painter.end();
    sinceDrawn_.start();
    drawnNote_ = note();
    describe();
    update();
}

void ChartCanvas::paintAll(QPainter& painter, const QRectF& all, const ChartTheme& look, bool screen) {
    QRectF area = all.adjusted(margin * 1.5, margin, -margin * 1.5, -margin);
    if (!title_.isEmpty()) {
        const double line = look.line(look.title);
        const QString remark = isEmpty() ? QString() : note();
        const QFontMetricsF titles(look.title), small(look.small);
        const double wanted = remark.isEmpty() ? 0 : small.horizontalAdvance(remark) + 16;
        const double room = std::max(area.width() * 0.5, area.width() - wanted);
        painter.setPen(look.text);
        painter.setFont(look.title);
        const QString shown = titles.elidedText(title_, Qt::ElideRight, room);
        painter.drawText(QRectF(area.left(), area.top(), room, line), Qt::AlignLeft | Qt::AlignVCenter, shown);
        if (!remark.isEmpty()) {
            const double left = area.left() + titles.horizontalAdvance(shown) + 16;
            painter.setPen(look.muted);
            painter.setFont(look.small);
            painter.drawText(QRectF(left, area.top(), area.right() - left, line), Qt::AlignRight | Qt::AlignVCenter,
                             small.elidedText(remark, Qt::ElideRight, area.right() - left));
        }
        area.setTop(area.top() + line + 4);
    }
    if (isEmpty()) {
        painter.setPen(look.muted);
        painter.setFont(look.base);
        painter.drawText(area, static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, emptyText_);
    } else if (area.width() > 40 && area.height() > 40) {
        paintChart(painter, area, look, screen);
    }
}

void ChartCanvas::paintFor(QPainter& painter, const QSize& wanted) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const ChartTheme look = theme();
    painter.fillRect(QRectF(QPointF(), QSizeF(wanted)), look.background);
    paintAll(painter, QRectF(QPointF(), QSizeF(wanted)), look, false);
}

QImage ChartCanvas::toImage(const QSize& wanted, double ratio) {
    QImage image(wanted * ratio, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return image;
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintFor(painter, wanted);
    return image;
}

TextSource ChartCanvas::figures() const {
    return [text = toCsv().toUtf8()](const TextSink& sink) { sink(text); };
}

std::optional<QRect> ChartCanvas::paintNews(QPainter&, const ChartTheme&) {
    return std::nullopt;
}

void ChartCanvas::paintOverlay(QPainter&, const ChartTheme&) {}

void ChartCanvas::paintEvent(QPaintEvent*) {
    if (picture_.isNull() || picture_.size() != size() * devicePixelRatioF()) drawNow();
    QPainter painter(this);
    painter.drawPixmap(0, 0, picture_);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartTheme look = theme();
    if (!isEmpty()) paintOverlay(painter, look);
    if (hasFocus()) {
        painter.setPen(QPen(look.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

void ChartCanvas::resizeEvent(QResizeEvent*) {
    stale_ = whole_ = true;
}

void ChartCanvas::showEvent(QShowEvent*) {
    if (stale_) schedule();
}

void ChartCanvas::changeEvent(QEvent* event) {
    switch (event->type()) {
        case QEvent::PaletteChange:
        case QEvent::FontChange:
        case QEvent::LanguageChange:
        case QEvent::LocaleChange:
        case QEvent::EnabledChange:
            schedule();
            break;
        default:
            break;
    }
    QWidget::changeEvent(event);
}

void ChartCanvas::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier) {
        emit tableAsked();
    } else if (event->matches(QKeySequence::Copy)) {
        emit copyAsked();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChartCanvas::focusInEvent(QFocusEvent*) {
    update();
}
void ChartCanvas::focusOutEvent(QFocusEvent*) {
    update();
}

void ChartCanvas::contextMenuEvent(QContextMenuEvent* event) {
    emit menuAsked(event->globalPos());
    event->accept();
}

}  // namespace retort::ui
