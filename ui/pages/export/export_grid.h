// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace retort::ui {

class ExportGridModel;

/// Draws a cell's check box with its size or outcome, and a bar while it is at work. A click anywhere in a cell ticks
/// it.
class ExportDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// The grid of the Export page. Space ticks all selected cells or unticks them; Ctrl+C copies what became of them.
class ExportGrid : public QTableView {
    Q_OBJECT

public:
    explicit ExportGrid(QWidget* parent = nullptr);

    void setGrid(ExportGridModel* model);
    void retranslate();
    QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void toggleSelected();
    QString evidence() const;  ///< Of the selected cells, a line each.
    void span();               ///< Reasons of refused rows take all formats' places.
    void fit();
};

}  // namespace retort::ui
