// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board_model.h"

#include <QLocale>

#include "ui/models/value_text.h"
#include "ui/text/core_text.h"

namespace retort::ui {

namespace {

/// Core writes figures as files have them.
QString inLocale(const std::string& figures) {
    return QString::fromStdString(figures).replace(u'.', QLocale().decimalPoint());
}

int alignmentOf(int column) {
    const bool number = column == BoardModel::Published || column == BoardModel::Ours || column == BoardModel::Seeds;
    return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

}  // namespace

BoardModel::BoardModel(QObject* parent) : QAbstractTableModel(parent) {
    for (const paper::Entry& entry : paper::catalogue()) {
        for (std::size_t figure = 0; figure < entry.figures.size(); ++figure) lines_.push_back({items_.size(), figure});
        items_.push_back({.entry = &entry, .obstacle = {}, .known = {}});
    }
}

void BoardModel::setPaperData(const paper::PaperData* data) {
    for (Item& item : items_) {
        const std::string fault = data == nullptr ? std::string() : whyNot(*item.entry, *data);
        const bool possible = data != nullptr && fault.empty();
        item.obstacle = fault;
        if (possible != item.possible) item.ticked = possible;
        item.possible = possible;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    emit ticksChanged();
}

void BoardModel::setBoard(const paper::Board& board) {
    for (Item& item : items_) {
        item.known = {};
        for (const paper::BoardRow& row : board.rows)
            if (row.entry == item.entry) item.known = row;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void BoardModel::setLocked(bool locked) {
    if (locked == locked_) return;
    locked_ = locked;
    emit dataChanged(index(0, Id), index(rowCount() - 1, Id));
}

void BoardModel::retranslate() {
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

int BoardModel::firstPossible() const {
    for (int row = 0; row < rowCount(); ++row)
        if (items_[lines_[static_cast<std::size_t>(row)].item].possible) return row;
    return -1;
}

std::vector<std::string> BoardModel::ticked() const {
    std::vector<std::string> ids;
    for (const Item& item : items_)
        if (item.possible && item.ticked) ids.push_back(item.entry->id);
    return ids;
}

QString BoardModel::about(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    const Item& item = items_[lines_[static_cast<std::size_t>(row)].item];
    QStringList chosen;
    for (const std::string& sentence : item.entry->chosen) chosen << translated(sentence);
    QStringList text = {tr("%1: %2").arg(QString::fromStdString(item.entry->id), translated(item.entry->title)),
                        tr("The paper states: %1.").arg(translated(item.entry->stated)),
                        tr("The paper reports: %1.").arg(translated(item.entry->published)),
                        tr("Chosen here: %1").arg(chosen.join(QLatin1Char(' ')))};
    if (!item.obstacle.empty()) text << tr("Not on these data: %1.").arg(translated(item.obstacle));
    if (!item.known.reason.empty()) text << translated(item.known.reason);
    return text.join(QLatin1Char('\n'));
}

int BoardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QString BoardModel::text(const Item& item, std::size_t figure, Column column) const {
    const paper::Figure& shown = item.entry->figures[figure];
    const paper::Cell* cell = item.known.entry == nullptr ? nullptr : &item.known.cells[figure];
    const bool first = figure == 0;
    switch (column) {
        case Id:
            return first ? QString::fromStdString(item.entry->id) : QString();
        case Title:
            return first ? translated(item.entry->title) : QString();
        case FigureName:
            return translated(shown.label);
        case Published:
            return shown.published ? QLocale().toString(*shown.published, 'g', 6) : QStringLiteral("–");
        case Ours:
            return cell == nullptr ? QStringLiteral("–") : inLocale(spreadText(*cell));
        case Unit:
            return translated(unitOf(shown.measure));
        case Seeds: {
            const std::optional<run::Spread> spread = cell == nullptr ? std::nullopt : cell->spread();
            return spread ? QString::number(spread->members) : QStringLiteral("–");
        }
        case State:
            if (!first) return {};
            if (item.known.entry != nullptr) return translated(stateName(item.known.state));
            return item.possible ? QString() : translated(item.obstacle);
        case Columns:
            break;
    }
    return {};
}

QVariant BoardModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Line line = lines_[static_cast<std::size_t>(index.row())];
    const Item& item = items_[line.item];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return text(item, line.figure, column);
        case Qt::CheckStateRole:
            if (column != Id || line.figure > 0) return {};
            return static_cast<int>(item.possible && item.ticked ? Qt::Checked : Qt::Unchecked);
        case Qt::ToolTipRole:
        case Qt::WhatsThisRole:
            return about(index.row());
        case Qt::TextAlignmentRole:
            return alignmentOf(column);
        case PossibleRole:
            return item.possible || item.obstacle.empty();
        case Qt::AccessibleTextRole:
            return tr("%1, %2: %3")
                .arg(QString::fromStdString(item.entry->id),
                     headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(item, line.figure, column));
        default:
            return {};
    }
}

bool BoardModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable)) return false;
    items_[lines_[static_cast<std::size_t>(index.row())].item].ticked = value.toInt() == Qt::Checked;
    emit dataChanged(index, index);
    emit ticksChanged();
    return true;
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return alignmentOf(section);
    if (role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
        case Id:
            return tr("Id");
        case Title:
            return tr("Experiment");
        case FigureName:
            return tr("Figure");
        case Published:
            return tr("Published");
        case Ours:
            return tr("Ours");
        case Unit:
            return tr("Unit");
        case Seeds:
            return tr("Seeds");
        case State:
            return tr("State");
        case Columns:
            break;
    }
    return {};
}

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Line line = lines_[static_cast<std::size_t>(index.row())];
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.column() == Id && line.figure == 0 && items_[line.item].possible && !locked_)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

}  // namespace retort::ui
