// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace retort::ui {

/// Sorts a ComparisonModel by its numbers (what has none stays last, either way) and keeps rows whose name, run or
/// network holds a text and that have a role.
class ComparisonFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ComparisonFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    void setRole(const QString& role);  ///< As RoleRole; "" = all.

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString text_, role_;
};

/// The rows and `columns` of a ComparisonModel or a proxy of it as CSV, in the C locale.
QString comparisonCsv(const QAbstractItemModel& model, const QList<int>& columns);

}  // namespace retort::ui
