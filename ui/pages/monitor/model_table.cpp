// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/model_table.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QScrollBar>
#include <algorithm>

#include "ui/pages/monitor/model_delegate.h"

namespace retort::ui {

namespace {

constexpr RunTableModel::Column hiddenAtFirst[] = {RunTableModel::Role,    RunTableModel::TrainLoss,
                                                   RunTableModel::Rate,    RunTableModel::FramesPerSecond,
                                                   RunTableModel::Profile, RunTableModel::Reason};

}  // namespace

ModelTable::ModelTable(QWidget* parent) : QTableView(parent) {
    setObjectName(QStringLiteral("monitor.table"));
    sorter_.setSourceModel(&model_);
    setModel(&sorter_);
    setItemDelegate(new ModelDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(ModelDelegate::lineHeight(fontMetrics()));
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSortIndicatorClearable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    resetColumns();

    connect(header, &QHeaderView::customContextMenuRequested, this, &ModelTable::showHeaderMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ModelTable::fitColumns);
    connect(header, &QHeaderView::sectionResized, this, [this](int, int, int) {
        // Stretching of the last section, and showing and hiding, resize too; only a drag is the user's word.
        if (!fitting_ && QGuiApplication::mouseButtons() != Qt::NoButton && horizontalHeader()->underMouse())
            userWidths_ = true;
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ModelTable::selectionMoved);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { model_.showOnly(index.data(RunTableModel::NameRole).toString()); });
    connect(&model_, &QAbstractItemModel::modelReset, this, &ModelTable::fitColumns);
    connect(&sorter_, &QAbstractItemModel::layoutChanged, this, &ModelTable::fitRows);
    retranslate();
}

QStringList ModelTable::selectedModels() const {
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList names;
    for (const QModelIndex& row : rows) names << row.data(RunTableModel::NameRole).toString();
    return names;
}

void ModelTable::selectModel(const QString& name) {
    const int row = model_.rowOf(name);
    if (row >= 0) selectRow(sorter_.mapFromSource(model_.index(row, 0)).row());
}

void ModelTable::fitRows() {
    for (int row = 0; row < sorter_.rowCount(); ++row) {
        const int height = ModelDelegate::heightOf(sorter_.index(row, 0), fontMetrics());
        if (rowHeight(row) != height) setRowHeight(row, height);
    }
}

void ModelTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(font());
    for (int row = 0; row < sorter_.rowCount(); ++row) {
        const QModelIndex index = sorter_.index(row, RunTableModel::Name);
        const int line = ModelDelegate::lineHeight(fontMetrics());
        if (rowHeight(row) <= line) continue;
        const QRect under(8, rowViewportPosition(row) + line - 4, viewport()->width() - 16, rowHeight(row) - line);
        const QString reason = index.data(RunTableModel::ReasonRole).toString();
        const bool selected = selectionModel()->isRowSelected(row);
        const QPalette::ColorGroup group = isActiveWindow() ? QPalette::Active : QPalette::Inactive;
        painter.setPen(palette().color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        painter.drawText(under,
                         static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         fontMetrics().elidedText(reason, Qt::ElideRight, under.width()));
    }
}

void ModelTable::fitColumns() {
    if (model_.rowCount() == 0) return;
    fitting_ = true;
    for (int c = 0; c < RunTableModel::Columns; ++c) {
        // The header's own hint keeps room for the sort arrow in every column: that would cost a column's place.
        const QString title = model_.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
        const QFontMetrics metrics = horizontalHeader()->fontMetrics();
        const int arrow = horizontalHeader()->sortIndicatorSection() == c ? metrics.height() : 0;
        const int header = metrics.size(0, title).width() + arrow + 10;
        needed_[static_cast<std::size_t>(c)] = std::max(header, c == RunTableModel::Reason ? 0 : sizeHintForColumn(c));
        if (!userWidths_) setColumnWidth(c, needed_[static_cast<std::size_t>(c)]);
    }
    fitting_ = false;
}

int ModelTable::neededWidth() const {
    int width = 2 * frameWidth() + (verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0);
    const int last = horizontalHeader()->logicalIndex(horizontalHeader()->count() - 1);
    for (int c = 0; c < RunTableModel::Columns; ++c) {
        if (isColumnHidden(c)) continue;
        width += userWidths_ && c != last ? columnWidth(c) : needed_[static_cast<std::size_t>(c)];
    }
    return width;
}

void ModelTable::resetColumns() {
    userWidths_ = false;
    QHeaderView* header = horizontalHeader();
    for (int c = 0; c < RunTableModel::Columns; ++c) {
        header->moveSection(header->visualIndex(c), c);
        setColumnHidden(c, std::find(std::begin(hiddenAtFirst), std::end(hiddenAtFirst), c) != std::end(hiddenAtFirst));
    }
    sortByColumn(-1, Qt::AscendingOrder);
    fitColumns();
}

void ModelTable::showHeaderMenu(const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int c = RunTableModel::Name + 1; c < RunTableModel::Columns; ++c) {
        QAction* action = menu->addAction(model_.headerData(c, Qt::Horizontal, Qt::DisplayRole)
                                              .toString()
                                              .replace(QLatin1Char('\n'), QLatin1Char(' ')));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(c));
        connect(action, &QAction::toggled, this, [this, c](bool on) {
            setColumnHidden(c, !on);
            if (on) fitColumns();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Columns as at first")), &QAction::triggered, this, &ModelTable::resetColumns);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void ModelTable::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex at = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (at.isValid() && !selectionModel()->isRowSelected(at.row())) selectRow(at.row());
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("monitor.table.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (at.isValid()) {
        const QString name = at.data(RunTableModel::NameRole).toString();
        const QStringList names = selectedModels();
        const bool shown = model_.shown(name);
        connect(menu->addAction(tr("&Export…")), &QAction::triggered, this,
                [this, names] { emit exportRequested(names); });
        menu->addSeparator();
        connect(menu->addAction(shown ? tr("&Hide curves") : tr("S&how curves")), &QAction::triggered, this,
                [this, names, shown] {
                    QSet<QString> hidden = model_.hidden();
                    for (const QString& one : names)
                        shown ? static_cast<void>(hidden.insert(one)) : static_cast<void>(hidden.remove(one));
                    model_.setHidden(hidden);
                });
        connect(menu->addAction(tr("Show &only this")), &QAction::triggered, this, [this, name] {
            model_.setHidden({});
            model_.showOnly(name);
        });
        connect(menu->addAction(tr("Show &all")), &QAction::triggered, this, [this] { model_.setHidden({}); });
        menu->addSeparator();
        connect(menu->addAction(tr("Copy &name")), &QAction::triggered, this,
                [names] { QGuiApplication::clipboard()->setText(names.join(QLatin1Char('\n'))); });
        connect(menu->addAction(tr("Open &folder")), &QAction::triggered, this,
                [this, name] { emit openFolderRequested(name); });
        menu->addSeparator();
    }
    QAction* copy = menu->addAction(tr("&Copy rows"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &ModelTable::copySelection);
    connect(menu->addAction(tr("&Save as CSV…")), &QAction::triggered, this, &ModelTable::saveCsv);
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(at).bottomLeft())
                                                               : event->globalPos());
}

void ModelTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    // Space pauses the run wherever the focus is; curves are hidden by the menu key or the mouse.
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ModelTable::copySelection() {
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<int> places;
    for (const QModelIndex& row : rows) places.push_back(sorter_.mapToSource(row).row());
    QGuiApplication::clipboard()->setText(model_.toText(places));
}

void ModelTable::saveCsv() {
    auto* dialog = new QFileDialog(this, tr("Save the table"), QStringLiteral("models.csv"), tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& name) {
        QSaveFile file(name);
        const QByteArray text = model_.toCsv().toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            emit failed(tr("%1 could not be written: %2").arg(name, file.errorString()));
    });
    dialog->open();
}

void ModelTable::saveLayout(QSettings& settings) const {
    settings.setValue(QStringLiteral("tableHeader"), horizontalHeader()->saveState());
    settings.setValue(QStringLiteral("tableWidths"), userWidths_);
}

void ModelTable::restoreLayout(const QSettings& settings) {
    const QByteArray state = settings.value(QStringLiteral("tableHeader")).toByteArray();
    if (state.isEmpty() || !horizontalHeader()->restoreState(state)) return;
    userWidths_ = settings.value(QStringLiteral("tableWidths")).toBool();
    // A header saved by another version may have hidden what a row cannot be known without.
    showColumn(RunTableModel::Name);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    fitColumns();
}

void ModelTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) retranslate();
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(ModelDelegate::lineHeight(fontMetrics()));
        fitColumns();
        fitRows();
    }
}

void ModelTable::retranslate() {
    setAccessibleName(tr("Models of the run"));
    model_.retranslate();
    fitColumns();
}

}  // namespace retort::ui
