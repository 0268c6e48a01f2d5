// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/layers_model.h"

#include "ui/models/quantities.h"

namespace retort::ui {

LayersModel::LayersModel(QObject* parent) : QAbstractTableModel(parent) {}

void LayersModel::update(const std::vector<int>& hidden, std::size_t inputs, int pieces) {
    const int before = rowCount(), after = static_cast<int>(hidden.size());
    if (hidden == hidden_ && inputs == inputs_ && pieces == pieces_) return;
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        hidden_ = hidden;
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        hidden_ = hidden;
        endInsertRows();
    }
    hidden_ = hidden;
    inputs_ = inputs;
    pieces_ = pieces;
    if (after > 0) emit dataChanged(index(0, 0), index(after - 1, Columns - 1));
}

void LayersModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!hidden_.empty()) emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int LayersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(hidden_.size());
}

int LayersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

double LayersModel::weightsOf(int layer) const {
    const auto i = static_cast<std::size_t>(layer);
    const double in = i == 0 ? static_cast<double>(inputs_) : hidden_[i - 1];
    return in > 0 ? (in + 1) * hidden_[i] * pieces_ : -1;
}

QVariant LayersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const int units = hidden_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::EditRole:
            if (index.column() == Units) return units;
            [[fallthrough]];
        case Qt::DisplayRole:
            return index.column() == Units ? QString::number(units) : quantity::count(weightsOf(index.row()));
        case Qt::ToolTipRole:
            return index.column() == Units ? tr("Units of this layer, 1 to 65536.")
                                           : tr("Weights and biases that lead into this layer.");
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        default:
            return {};
    }
}

bool LayersModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Units)
        return false;
    bool good = false;
    const int units = value.toInt(&good);
    if (!good || units < 1 || units > 65536) return false;
    emit unitsRequested(index.row(), units);
    return true;
}

Qt::ItemFlags LayersModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid()) flags |= Qt::ItemNeverHasChildren;
    if (index.isValid() && index.column() == Units) flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant LayersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole) return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole) return {};
    return section == Units ? tr("Units") : tr("Weights");
}

}  // namespace retort::ui
