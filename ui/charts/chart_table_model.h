// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <functional>

namespace retort::ui {

/// What a chart shows as a table.
struct TableShape {
    QStringList headers;
    int rows = 0;
    std::function<QVariant(int row, int column)> value;  ///< A QString, a number, or nothing.
    QString note;                                        ///< What the table leaves out; "" if nothing.
};

/// The twin of a chart. Numbers are shown in the user's locale; Qt::EditRole gives them unrounded.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that only grew keep selection and scroll position.
    void show(TableShape shape);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TableShape shape_;
};

}  // namespace retort::ui
