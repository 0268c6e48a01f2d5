// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "ui/models/comparison_filter.h"

class QMenu;

namespace retort::ui {

/// The table of the Compare page: columns can be moved, hidden and sorted by; copies as text, saves as CSV. Its model
/// is a ComparisonFilter over a ComparisonModel.
class CompareTable : public QTableView {
    Q_OBJECT

public:
    explicit CompareTable(QWidget* parent = nullptr);

    void setFilter(ComparisonFilter* filter);
    /// Run column: only where there are several runs.
    void setSeveralRuns(bool on);
    /// Column of the spread over seeds: only where a model has copies.
    void setSeveralSeeds(bool on);
    /// Columns to what they hold, unless the user has set them.
    void fitColumns();
    int neededHeight() const;  ///< With all rows in view.

    /// Rows of the filter's source that are selected, in the order shown.
    QList<int> selectedSourceRows() const;
    void selectSourceRow(int row);

    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray& state);
    void retranslate();

    void copySelection() const;  ///< As shown, tab between cells, with headings.
    QString csv() const;         ///< All rows shown, columns as shown.

signals:
    void exportRequested();
    void baselineRequested(int sourceRow);
    void folderRequested(int sourceRow);
    void saveCsvRequested();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<int> shownColumns() const;
    void addColumnChoice(QMenu& menu);

    ComparisonFilter* filter_ = nullptr;
    bool widthsChosen_ = false;
    bool severalSeeds_ = false;
    bool fitting_ = false;
};

}  // namespace retort::ui
