// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace retort::ui {

/// Draws the table of models: the model's line beside its name (a click on it hides the curves, as on the check box), a
/// sign before the state and a bar under it. The row of a failed model has room for a second line. Columns are wide
/// enough for whatever may come, so that nothing moves later.
class ModelDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int lineHeight(const QFontMetrics& metrics) { return metrics.height() + 12; }
    static int heightOf(const QModelIndex& index, const QFontMetrics& metrics);  ///< Of the whole row.

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace retort::ui
