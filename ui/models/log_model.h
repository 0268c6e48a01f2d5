// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <vector>

#include "core/record/history.h"

namespace retort::ui {

/// The messages of a run, oldest first: when (seconds of work since its start), about which model, what. Rows are only
/// ever added while the run stays the same; failures are told by an icon's name and by bold text, not by colour.
class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Model, Text, Columns };
    enum DataRole {
        SortRole = Qt::UserRole,  ///< Seconds as a number; texts as they are.
        FailureRole,              ///< bool: the model or the run ended by it.
    };

    explicit LogModel(QObject* parent = nullptr);

    /// Takes in what is new since the last call; starts anew where the messages are not a continuation (another run).
    void update(const record::History& history);
    void clear();

    /// One line a message, "time<TAB>model<TAB>text", as copied to the clipboard.
    QString toText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<record::Event> messages_;
};

/// Lets through messages whose model or text holds all words of the filter, in any order, in any case.
class LogFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LogFilter(QObject* parent = nullptr);
    void setWords(const QString& words);
    void setFailuresOnly(bool on);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList words_;
    bool failuresOnly_ = false;
};

}  // namespace retort::ui
