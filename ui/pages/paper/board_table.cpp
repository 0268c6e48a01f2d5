// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/board_table.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

#include "ui/models/board_model.h"

namespace retort::ui {

namespace {

class BoardDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        // It can be reached and read all the same: its tip says what is missing.
        if (!index.data(BoardModel::PossibleRole).toBool())
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Disabled, QPalette::Text));
    }
};

}  // namespace

BoardTable::BoardTable(BoardModel& model, QWidget* parent) : QTableView(parent), model_(model) {
    setObjectName(QStringLiteral("paperTable"));
    setModel(&model);
    setItemDelegate(new BoardDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!fitting_ && (QGuiApplication::mouseButtons() & Qt::LeftButton)) chosen_ = true;
    });
    connect(verticalScrollBar(), &QAbstractSlider::actionTriggered, this, [this] { bringing_ = false; });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { bringing_ = false; });
    retranslate();
}

void BoardTable::showFirstPossible() {
    const int row = model_.firstPossible();
    bringing_ = row >= 0;
    if (bringing_) scrollTo(model_.index(row, 0), PositionAtTop);
}

/// Text takes what it needs, up to a fifth of the width; what is left is for the state.
void BoardTable::fitColumns() {
    if (chosen_) return;
    fitting_ = true;
    const QFontMetrics metrics = horizontalHeader()->fontMetrics();
    for (int column = 0; column < BoardModel::State; ++column) {
        const QString title = model_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int figures = column == BoardModel::Ours ? metrics.horizontalAdvance(QStringLiteral("+00.00 ± 0.00")) : 0;
        const int needed = std::max({sizeHintForColumn(column), metrics.horizontalAdvance(title), figures}) + 12;
        setColumnWidth(column, std::min(needed, std::max(160, viewport()->width() * 21 / 100)));
    }
    fitting_ = false;
}

QByteArray BoardTable::saveColumns() const {
    return chosen_ ? horizontalHeader()->saveState() : QByteArray();
}

void BoardTable::restoreColumns(const QByteArray& state) {
    if (!state.isEmpty() && horizontalHeader()->restoreState(state)) chosen_ = true;
}

void BoardTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
    if (bringing_) showFirstPossible();
}

void BoardTable::retranslate() {
    setAccessibleName(tr("Published figures against ours"));
    model_.retranslate();
    fitColumns();
}

}  // namespace retort::ui
