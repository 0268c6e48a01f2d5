// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/export/export_grid.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include "ui/charts/model_style.h"
#include "ui/forms/icons.h"
#include "ui/models/export_grid_model.h"

namespace retort::ui {

void ExportDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    QIcon picture;
    if (const int style = index.data(ExportGridModel::StyleRole).toInt(); style >= 0)
        picture = modelIcon(style, option->palette);
    switch (index.data(ExportGridModel::OutcomeRole).toInt()) {
        case ExportGridModel::Good:
            picture = icon(IconName::Check, toneColour(Tone::Good, option->palette));
            break;
        case ExportGridModel::Blocked:
            picture = icon(IconName::Warning, toneColour(Tone::Warning, option->palette));
            break;
        case ExportGridModel::Bad:
            picture = icon(IconName::Error, toneColour(Tone::Bad, option->palette));
            break;
        default:
            break;
    }
    if (index.row() == 0 && index.column() == 0) option->font.setBold(true);
    // Why a model cannot be ticked is there to be read.
    if (index.column() > 0) option->state |= QStyle::State_Enabled;
    if (picture.isNull()) return;
    option->decorationSize = QSize(16, 16);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = picture;
}

void ExportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const double progress = index.data(ExportGridModel::ProgressRole).toDouble();
    if (progress < 0) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    cell.text.clear();
    cell.features &= ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasCheckIndicator);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QStyleOptionProgressBar bar;
    bar.rect = option.rect.adjusted(4, 3, -4, -3);
    bar.palette = option.palette;
    bar.fontMetrics = option.fontMetrics;
    bar.state = option.state | QStyle::State_Enabled | QStyle::State_Horizontal;
    bar.direction = option.direction;
    bar.minimum = 0;
    bar.maximum = 100;
    bar.progress = static_cast<int>(100 * progress);
    bar.text = index.data().toString();
    bar.textVisible = true;
    bar.textAlignment = Qt::AlignCenter;
    style->drawControl(QStyle::CE_ProgressBar, &bar, painter, cell.widget);
}

QSize ExportDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {std::min(hint.width() + 16, 360), std::max(hint.height() + 8, 28)};
}

bool ExportDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) {
    if (event->type() == QEvent::MouseButtonDblClick) return true;  // two clicks tick and untick, no editor
    if (event->type() != QEvent::MouseButtonRelease) return false;
    const auto* mouse = static_cast<const QMouseEvent*>(event);
    const bool plain = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier;
    if (!plain || !option.rect.contains(mouse->position().toPoint())) return false;
    if (!(index.flags() & Qt::ItemIsUserCheckable)) return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

ExportGrid::ExportGrid(QWidget* parent) : QTableView(parent) {
    setObjectName(QStringLiteral("exportGrid"));
    setItemDelegate(new ExportDelegate(this));
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setAlternatingRowColors(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setMinimumHeight(96);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    retranslate();
}

void ExportGrid::setGrid(ExportGridModel* model) {
    setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ExportGrid::span);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ExportGrid::span);
    connect(model, &QAbstractItemModel::rowsMoved, this, &ExportGrid::span);
    connect(model, &QAbstractItemModel::modelReset, this, &ExportGrid::span);
    connect(model, &QAbstractItemModel::dataChanged, this, &ExportGrid::span);
    span();
}

void ExportGrid::retranslate() {
    setAccessibleName(tr("Models and formats to export"));
    setAccessibleDescription(tr("Space ticks or unticks the selected cells."));
}

void ExportGrid::span() {
    for (int row = 1; row < model()->rowCount(); ++row) {
        const bool refused = !(model()->index(row, 0).flags() & Qt::ItemIsEnabled);
        const int wanted = refused ? std::max(1, model()->columnCount() - 1) : 1;
        if (columnSpan(row, 1) != wanted) setSpan(row, 1, 1, wanted);
    }
    fit();
}

void ExportGrid::fit() {
    if (model() == nullptr || model()->columnCount() < 2) return;
    // Names take what they need, the formats share the rest evenly; each gets enough for its outcome.
    int names = 120;
    const int most = std::max(160, viewport()->width() / 3);
    for (int row = 0; row < model()->rowCount(); ++row)
        names = std::max(names, sizeHintForIndex(model()->index(row, 0)).width());
    names = std::min(names, most);
    const int formats = model()->columnCount() - 1;
    const int least = fontMetrics().horizontalAdvance(QLatin1Char('0')) * 26 + 48;
    const int width = std::max(least, (viewport()->width() - names) / formats);
    if (columnWidth(0) != names) setColumnWidth(0, names);
    for (int column = 1; column <= formats; ++column)
        if (columnWidth(column) != std::min(width, 2 * least)) setColumnWidth(column, std::min(width, 2 * least));
    updateGeometry();
}

/// As high as its rows: what belongs to them stands right below, also where there is more room.
QSize ExportGrid::sizeHint() const {
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    const int rows = model() == nullptr ? 0 : verticalHeader()->length();
    return {QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height() + rows + bar + 2 * frameWidth()};
}

void ExportGrid::toggleSelected() {
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid()) cells << currentIndex();
    bool allOn = true;
    for (const QModelIndex& cell : cells)
        if (const QVariant state = cell.data(Qt::CheckStateRole); state.isValid())
            allOn = allOn && state.toInt() == Qt::Checked;
    for (const QModelIndex& cell : cells)
        model()->setData(cell, allOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QString ExportGrid::evidence() const {
    QStringList lines;
    for (const QModelIndex& cell : selectionModel()->selectedIndexes())
        if (const QString line = cell.data(ExportGridModel::EvidenceRole).toString(); !line.isEmpty()) lines << line;
    return lines.join(QLatin1Char('\n'));
}

void ExportGrid::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        toggleSelected();
    } else if (event->matches(QKeySequence::Copy)) {
        if (const QString text = evidence(); !text.isEmpty()) QApplication::clipboard()->setText(text);
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ExportGrid::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    const QString text = evidence();
    QAction* copy = menu.addAction(icon(IconName::Copy, palette()), tr("&Copy outcome"), this,
                                   [text] { QApplication::clipboard()->setText(text); });
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(!text.isEmpty());
    menu.addAction(tr("&Tick or untick"), this, [this] { toggleSelected(); });
    menu.exec(event->globalPos());
}

void ExportGrid::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (auto* grid = qobject_cast<ExportGridModel*>(model())) grid->retranslate();
    }
}

void ExportGrid::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

}  // namespace retort::ui
