// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>
#include <QTableView>
#include <array>

#include "ui/models/run_table_model.h"

namespace retort::ui {

/// The table of models of a run: sortable, its columns movable and hideable, rows to be copied and saved.
class ModelTable : public QTableView {
    Q_OBJECT

public:
    explicit ModelTable(QWidget* parent = nullptr);

    RunTableModel& models() { return model_; }
    QStringList selectedModels() const;
    void selectModel(const QString& name);

    /// A model that failed gets a second line with the reason, as wide as the table.
    void fitRows();
    /// Widths that hold whatever may come; not after the user has set their own.
    void fitColumns();
    /// Of the table, with all that is shown in view.
    int neededWidth() const;

    void saveLayout(QSettings& settings) const;
    void restoreLayout(const QSettings& settings);

signals:
    void selectionMoved();
    void exportRequested(const QStringList& models);
    void openFolderRequested(const QString& model);
    void failed(const QString& text);  ///< A file could not be written.

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showHeaderMenu(const QPoint& position);
    void copySelection();
    void saveCsv();
    void resetColumns();
    void retranslate();

    RunTableModel model_;
    RunTableSorter sorter_;
    std::array<int, RunTableModel::Columns> needed_{};  ///< Widths of the columns.
    bool userWidths_ = false, fitting_ = false;
};

}  // namespace retort::ui
