// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/base/problem.h"

namespace retort::ui {

/// A list of problems for people: what is wrong, where, and what to do. At most 1,000 rows; further ones are counted in
/// the last.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Where, Hint, Columns };
    static constexpr std::size_t most = 1000;

    explicit ProblemsModel(QObject* parent = nullptr);

    void update(const Problems& problems);
    void retranslate();
    /// All rows as lines of text, for the clipboard.
    QString toText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Problems problems_;
};

/// "✕ " or "⚠ " by severity: the mark that stands before a problem everywhere.
QString problemMark(Problem::Severity severity);

}  // namespace retort::ui
