// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_table.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include "ui/forms/icons.h"
#include "ui/models/comparison_model.h"
#include "ui/pages/compare/compare_delegate.h"

namespace retort::ui {

CompareTable::CompareTable(QWidget* parent) : QTableView(parent) {
    setObjectName(QStringLiteral("compareTable"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setItemDelegate(new CompareDelegate(this));
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        addColumnChoice(menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &CompareTable::fitColumns);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        // Only what a hand has drawn: layouts resize too.
        if (!fitting_ && (QApplication::mouseButtons() & Qt::LeftButton)) widthsChosen_ = true;
    });
    retranslate();
}

void CompareTable::setFilter(ComparisonFilter* filter) {
    filter_ = filter;
    setModel(filter);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    for (const int column : {ComparisonModel::Run, ComparisonModel::Network, ComparisonModel::Size,
                             ComparisonModel::Epochs, ComparisonModel::OverSeeds})
        setColumnHidden(column, true);
    fitColumns();
}

void CompareTable::setSeveralRuns(bool on) {
    if (isColumnHidden(ComparisonModel::Run) == !on) return;
    setColumnHidden(ComparisonModel::Run, !on);
    fitColumns();
}

void CompareTable::setSeveralSeeds(bool on) {
    if (severalSeeds_ == on) return;
    severalSeeds_ = on;
    setColumnHidden(ComparisonModel::OverSeeds, !on);
    fitColumns();
}

void CompareTable::fitColumns() {
    if (filter_ == nullptr) return;
    verticalHeader()->setDefaultSectionSize(std::max(fontMetrics().height() + 8, 24));
    if (widthsChosen_) return;
    fitting_ = true;
    const QHeaderView* header = horizontalHeader();
    const QList<int> columns = shownColumns();
    QList<int> widths;
    int sum = 0;
    for (const int column : columns) {
        // The header's own hint keeps room for a sort arrow in every column: that would cost a column's place.
        int words = 0;
        for (const QString& line : filter_->headerData(column, Qt::Horizontal).toString().split(QLatin1Char('\n')))
            words = std::max(words, header->fontMetrics().horizontalAdvance(line));
        const int arrow = header->sortIndicatorSection() == column ? 16 : 0;
        widths << std::clamp(std::max(sizeHintForColumn(column), words + arrow) + 12, 48, 320);
        sum += widths.last();
    }
    // What room there is goes between the columns, up to where figures would lose their headings.
    const int spare = std::clamp((viewport()->width() - sum) / static_cast<int>(columns.size()), 0, 20);
    for (qsizetype i = 0; i < columns.size(); ++i) setColumnWidth(columns[i], widths[i] + spare);
    fitting_ = false;
}

int CompareTable::neededHeight() const {
    const int rows = filter_ == nullptr ? 0 : filter_->rowCount();
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    // Half a row of air: nothing is below.
    return horizontalHeader()->sizeHint().height() + (2 * rows + 1) * verticalHeader()->defaultSectionSize() / 2 + bar +
           2 * frameWidth();
}

QList<int> CompareTable::selectedSourceRows() const {
    QList<int> rows;
    if (selectionModel() == nullptr) return rows;
    QModelIndexList selected = selectionModel()->selectedRows();
    std::sort(selected.begin(), selected.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    for (const QModelIndex& index : selected) rows << filter_->mapToSource(index).row();
    return rows;
}

void CompareTable::selectSourceRow(int row) {
    const QModelIndex index = filter_->mapFromSource(filter_->sourceModel()->index(row, 0));
    if (!index.isValid()) return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

QByteArray CompareTable::saveColumns() const {
    // Columns of another version must not be mixed up.
    return QByteArray(1, char('0' + ComparisonModel::Columns)) + QByteArray(1, widthsChosen_ ? 'w' : '-') +
           horizontalHeader()->saveState();
}

void CompareTable::restoreColumns(const QByteArray& state) {
    if (state.size() < 3 || state[0] != char('0' + ComparisonModel::Columns)) return;
    if (!horizontalHeader()->restoreState(state.mid(2))) return;
    widthsChosen_ = state[1] == 'w';
    setColumnHidden(ComparisonModel::Name, false);
    const QHeaderView* header = horizontalHeader();
    filter_->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void CompareTable::retranslate() {
    setAccessibleName(tr("Compared models"));
    setAccessibleDescription(
        tr("Every evaluated model and ensemble with its figures and its verdict against the baseline."));
}

QList<int> CompareTable::shownColumns() const {
    QList<int> columns;
    for (int place = 0; place < ComparisonModel::Columns; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column)) columns << column;
    }
    return columns;
}

void CompareTable::copySelection() const {
    const QList<int> columns = shownColumns();
    QStringList cells;
    for (const int column : columns)
        cells << filter_->headerData(column, Qt::Horizontal).toString().replace(QLatin1Char('\n'), QLatin1Char(' '));
    QString text = cells.join(QLatin1Char('\t'));
    const bool all = !selectionModel()->hasSelection();
    for (int row = 0; row < filter_->rowCount(); ++row) {
        if (!all && !selectionModel()->isRowSelected(row)) continue;
        cells.clear();
        for (const int column : columns) cells << filter_->index(row, column).data().toString();
        text += QLatin1Char('\n') + cells.join(QLatin1Char('\t'));
    }
    QApplication::clipboard()->setText(text);
}

QString CompareTable::csv() const {
    return comparisonCsv(*filter_, shownColumns());
}

void CompareTable::addColumnChoice(QMenu& menu) {
    for (int column = ComparisonModel::Name + 1; column < ComparisonModel::Columns; ++column) {
        QAction* action = menu.addAction(
            filter_->headerData(column, Qt::Horizontal).toString().replace(QLatin1Char('\n'), QLatin1Char(' ')));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            fitColumns();
        });
    }
}

void CompareTable::contextMenuEvent(QContextMenuEvent* event) {
    const QList<int> rows = selectedSourceRows();
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("compareMenu"));
    QAction* exporting =
        menu.addAction(icon(IconName::Export, palette()), tr("&Export…"), this, &CompareTable::exportRequested);
    QAction* baseline =
        menu.addAction(tr("Use as &baseline"), this, [this, rows] { emit baselineRequested(rows.first()); });
    QAction* folder = menu.addAction(icon(IconName::Folder, palette()), tr("Open &folder"), this,
                                     [this, rows] { emit folderRequested(rows.first()); });
    exporting->setEnabled(!rows.isEmpty());
    baseline->setEnabled(rows.size() == 1);
    folder->setEnabled(rows.size() == 1);
    menu.addSeparator();
    QAction* copy =
        menu.addAction(icon(IconName::Copy, palette()), rows.isEmpty() ? tr("&Copy table") : tr("&Copy rows"), this,
                       [this] { copySelection(); });
    copy->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Copy table as CS&V"), this, [this] { QApplication::clipboard()->setText(csv()); });
    menu.addAction(icon(IconName::Save, palette()), tr("&Save table as CSV…"), this, &CompareTable::saveCsvRequested);
    menu.addSeparator();
    addColumnChoice(*menu.addMenu(tr("C&olumns")));
    menu.exec(event->globalPos());
}

void CompareTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void CompareTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) fitColumns();
}

void CompareTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) fitColumns();
}

}  // namespace retort::ui
