// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_delegate.h"

#include "ui/charts/model_style.h"
#include "ui/forms/icons.h"
#include "ui/models/comparison_model.h"

namespace retort::ui {

namespace {

QIcon markIcon(int mark, const QPalette& palette) {
    switch (mark) {
        case ComparisonModel::Better:
            return icon(IconName::Up, toneColour(Tone::Good, palette));
        case ComparisonModel::Worse:
            return icon(IconName::Down, toneColour(Tone::Bad, palette));
        default:
            return {};
    }
}

}  // namespace

void CompareDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    QIcon picture;
    if (index.column() == ComparisonModel::Name)
        picture = modelIcon(index.data(ComparisonModel::StyleRole).toInt(), option->palette);
    else if (index.column() == ComparisonModel::VerdictWord)
        picture = markIcon(index.data(ComparisonModel::MarkRole).toInt(), option->palette);
    else
        return;
    option->decorationSize = QSize(16, 16);
    option->features |= QStyleOptionViewItem::HasDecoration;  // words stand below each other with and without an arrow
    option->icon = picture;
}

}  // namespace retort::ui
