// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table_model.h"

#include <QLocale>
#include <cmath>

namespace retort::ui {

void ChartTableModel::show(TableShape shape) {
    if (shape.headers == shape_.headers && shape.rows >= shape_.rows && shape_.rows > 0) {
        const int old = shape_.rows;
        shape_.value = shape.value;
        shape_.note = shape.note;
        if (shape.rows > old) {
            beginInsertRows({}, old, shape.rows - 1);
            shape_.rows = shape.rows;
            endInsertRows();
        }
        emit dataChanged(index(0, 0), index(old - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    shape_ = std::move(shape);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : shape_.rows;
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shape_.headers.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= shape_.rows) return {};
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::TextAlignmentRole) return {};
    const QVariant value = shape_.value(index.row(), index.column());
    const bool number = value.typeId() == QMetaType::Double;
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role == Qt::EditRole || !number) return value;
    const double shown = value.toDouble();
    if (!std::isfinite(shown)) return QStringLiteral("–");
    const double size = std::abs(shown);
    if (shown == std::floor(shown) && size < 1e15) return QLocale().toString(shown, 'f', 0);
    // Digits under one another; the first column holds places.
    return index.column() > 0 && size >= 1e-4 && size < 1e9 ? QLocale().toString(shown, 'f', 6)
                                                            : QLocale().toString(shown, 'g', 8);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(QLocale().toString(section + 1)) : QVariant();
    }
    return role == Qt::DisplayRole && section < shape_.headers.size() ? QVariant(shape_.headers.at(section))
                                                                      : QVariant();
}

}  // namespace retort::ui
