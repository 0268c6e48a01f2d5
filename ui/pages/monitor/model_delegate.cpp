// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/model_delegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/charts/model_style.h"
#include "ui/forms/icons.h"
#include "ui/models/run_table_model.h"
#include "ui/models/value_text.h"

namespace retort::ui {

using Phase = RunTableModel::ModelPhase;

namespace {

constexpr int signSize = 12, gap = 4, barHeight = 3, padding = 4;

/// A sign a state, told apart by form: ring, magnifier's ring with a dot, triangle, bars, tick, cross, square.
void drawSign(QPainter& painter, Phase phase, const QRectF& r, const QColor& color) {
    QPen pen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](double x, double y) { return QPointF(r.left() + x * r.width(), r.top() + y * r.height()); };
    switch (phase) {
        case Phase::Waiting:
            painter.drawEllipse(r.adjusted(2, 2, -2, -2));
            break;
        case Phase::Checking:
            painter.drawEllipse(r.adjusted(2, 2, -2, -2));
            painter.drawPoint(r.center());
            break;
        case Phase::Running: {
            const QPointF play[] = {at(0.25, 0.12), at(0.9, 0.5), at(0.25, 0.88)};
            painter.setBrush(color);
            painter.drawPolygon(play, 3);
            break;
        }
        case Phase::Paused:
            pen.setWidthF(2.4);
            painter.setPen(pen);
            painter.drawLine(at(0.33, 0.2), at(0.33, 0.8));
            painter.drawLine(at(0.67, 0.2), at(0.67, 0.8));
            break;
        case Phase::Done: {
            const QPointF tick[] = {at(0.12, 0.55), at(0.4, 0.82), at(0.88, 0.2)};
            painter.drawPolyline(tick, 3);
            break;
        }
        case Phase::Failed:
            painter.drawLine(at(0.18, 0.18), at(0.82, 0.82));
            painter.drawLine(at(0.82, 0.18), at(0.18, 0.82));
            break;
        case Phase::Stopped:
            painter.drawRect(r.adjusted(2, 2, -2, -2));
            break;
    }
}

QColor signColor(Phase phase, const QStyleOptionViewItem& option, const QColor& text) {
    if ((option.state & QStyle::State_Selected) != 0) return text;
    if (phase == Phase::Done) return toneColour(Tone::Good, option.palette);
    if (phase == Phase::Failed) return toneColour(Tone::Bad, option.palette);
    return text;
}

QRect iconRect(const QStyleOptionViewItem& option) {
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    return style->subElementRect(QStyle::SE_ItemViewItemDecoration, &option, option.widget);
}

/// Series colours are chosen to be seen on the base colour, not on that of the selection.
QIcon onBase(const QIcon& line, const QStyleOptionViewItem& option) {
    const qreal ratio = option.widget != nullptr ? option.widget->devicePixelRatioF() : 1;
    QPixmap pixmap(QSize(24, 16) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(0, 0, 24, 16), 3, 3);
    line.paint(&painter, QRect(4, 0, 16, 16));
    painter.end();
    QIcon icon;
    icon.addPixmap(pixmap, QIcon::Normal);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

/// The widest text that a column of numbers will hold.
QString widest(int column) {
    switch (column) {
        case RunTableModel::Epoch:
            return QStringLiteral("88/88");
        case RunTableModel::TrainLoss:
        case RunTableModel::ValidationLoss:
            return fixedText(8.888, 3);
        case RunTableModel::ValidationAccuracy:
            return fixedText(88.88, 2);
        case RunTableModel::Rate:
            return fixedText(0.88888, 5);
        case RunTableModel::FramesPerSecond:
            return countText(888888);
        case RunTableModel::TimeLeft:
            return durationText(59 * 60 + 58);
        default:
            return {};
    }
}

}  // namespace

int ModelDelegate::heightOf(const QModelIndex& index, const QFontMetrics& metrics) {
    const bool failed = !index.data(RunTableModel::ReasonRole).toString().isEmpty();
    return lineHeight(metrics) + (failed ? metrics.height() + padding : 0);
}

void ModelDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == RunTableModel::Name) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        const QIcon line = modelIcon(index.data(RunTableModel::StyleRole).toInt(), option->palette, 16);
        option->icon = (option->state & QStyle::State_Selected) != 0 ? onBase(line, *option) : line;
        option->decorationSize = QSize(24, 16);
    }
    // What is hidden steps back; the check box says the same.
    if (!index.data(RunTableModel::ShownRole).toBool() && index.column() == RunTableModel::Name)
        option->font.setItalic(true);
}

void ModelDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    option.rect.setHeight(lineHeight(option.fontMetrics));
    if (given.rect.height() > option.rect.height()) {
        const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &given, painter, option.widget);
    }
    if (index.column() != RunTableModel::State) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    initStyleOption(&option, index);
    const QString text = option.text;
    option.text.clear();
    const QStyle* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const QPalette::ColorGroup group =
        (option.state & QStyle::State_Active) != 0 ? QPalette::Active : QPalette::Inactive;
    const QColor textColor = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const auto phase = static_cast<Phase>(index.data(RunTableModel::StateRole).toInt());
    const double progress = index.data(RunTableModel::ProgressRole).toDouble();
    const bool bar = progress >= 0 && phase != Phase::Done;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect inner = option.rect.adjusted(padding, 0, -padding, bar ? -barHeight - 1 : 0);
    const QRect sign =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {signSize, signSize}, inner);
    drawSign(*painter, phase, sign, signColor(phase, option, textColor));
    const QRect textRect = option.direction == Qt::RightToLeft ? inner.adjusted(0, 0, -signSize - gap, 0)
                                                               : inner.adjusted(signSize + gap, 0, 0, 0);
    painter->setPen(textColor);
    painter->setFont(option.font);
    painter->drawText(textRect,
                      static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      option.fontMetrics.elidedText(text, Qt::ElideRight, textRect.width()));
    if (bar) {
        QColor track = textColor;
        track.setAlphaF(0.2F);
        const QRectF whole(option.rect.left() + padding, option.rect.bottom() - barHeight - 1,
                           option.rect.width() - 2 * padding, barHeight);
        QRectF done = whole;
        done.setWidth(whole.width() * std::clamp(progress, 0.0, 1.0));
        painter->setPen(Qt::NoPen);
        painter->setBrush(track);
        painter->drawRoundedRect(whole, 1.5, 1.5);
        painter->setBrush(selected ? textColor : option.palette.color(QPalette::Highlight));
        if (done.width() >= 1) painter->drawRoundedRect(done, 1.5, 1.5);
    }
    painter->restore();
}

QSize ModelDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 2 * padding));
    int width = option.fontMetrics.horizontalAdvance(widest(index.column())) + 2 * padding + 4;
    if (index.column() == RunTableModel::Epoch)
        width =
            std::max(width, option.fontMetrics.horizontalAdvance(index.data(RunTableModel::LastEpochRole).toString()) +
                                2 * padding + 4);
    if (index.column() == RunTableModel::State) {
        width = 0;
        for (const Phase phase : {Phase::Waiting, Phase::Checking, Phase::Running, Phase::Paused, Phase::Done,
                                  Phase::Failed, Phase::Stopped})
            width = std::max(width, option.fontMetrics.horizontalAdvance(RunTableModel::phaseText(phase)));
        size.setWidth(0);
        width += signSize + gap + 2 * padding + 4;
    }
    size.setWidth(std::max(size.width(), width));
    return size;
}

bool ModelDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& given,
                                const QModelIndex& index) {
    QStyleOptionViewItem line = given;
    line.rect.setHeight(lineHeight(line.fontMetrics));
    if (index.column() == RunTableModel::Name && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        QStyleOptionViewItem option = line;
        initStyleOption(&option, index);
        if (mouse->button() == Qt::LeftButton && iconRect(option).contains(mouse->position().toPoint()))
            return model->setData(index, !index.data(RunTableModel::ShownRole).toBool(), RunTableModel::ShownRole);
    }
    return QStyledItemDelegate::editorEvent(event, model, line, index);
}

}  // namespace retort::ui
