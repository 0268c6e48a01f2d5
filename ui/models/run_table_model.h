// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QSortFilterProxyModel>
#include <vector>

#include "core/experiment/experiment.h"
#include "core/record/history.h"

namespace retort::ui {

/// The models of a run with what is known of them now: a row a planned model (waiting ones too), in plan order, then
/// what the history has trained beside the plan (where the experiment cannot be read, there is none).
class RunTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Role,
        State,
        Epoch,
        TrainLoss,
        ValidationLoss,
        ValidationAccuracy,
        Rate,
        FramesPerSecond,
        TimeLeft,
        Profile,
        Reason,
        Columns
    };
    enum DataRole {
        SortRole = Qt::UserRole,  ///< Numbers as numbers, for sorting and CSV; invalid where there is none.
        NameRole,                 ///< Model name.
        StyleRole,                ///< int, model_style.h.
        ProgressRole,             ///< 0 … 1, for a bar in the State column; -1: none.
        ShownRole,                ///< bool: its curves are shown (check state of column Name).
        StateRole,                ///< int, of ModelPhase: for the sign in the State column.
        ReasonRole,               ///< Why the model failed, "" otherwise.
        LastEpochRole,            ///< What the column of epochs will show at the end.
    };
    enum class ModelPhase { Waiting, Checking, Running, Paused, Done, Failed, Stopped };

    static QString phaseText(ModelPhase phase);  ///< In the user's language.

    explicit RunTableModel(QObject* parent = nullptr);
    ~RunTableModel() override;

    /// Takes the state in; emits dataChanged for rows that changed, never resets while the list of models is the same.
    /// `checking`: the inputs are being checked, nothing is trained yet.
    void update(const std::vector<experiment::PlannedModel>& plan, const record::History& history, bool live,
                bool paused, bool checking = false);
    void clear();  ///< No rows, and nothing hidden.
    /// Speaks the application's language again after it has changed.
    void retranslate();

    QString nameAt(int row) const;
    int rowOf(const QString& name) const;  ///< -1: unknown.
    bool shown(const QString& name) const;

    const QSet<QString>& hidden() const { return hidden_; }
    /// Names of models without curves; those of no row are kept too (another run may have them).
    void setHidden(const QSet<QString>& names);
    void showOnly(const QString& name);  ///< Hides all others; shows all where it is the only one already.

    /// Header and rows, tab-separated as shown (rows empty: all), or as CSV with numbers in C locale.
    QString toText(const std::vector<int>& rows) const;
    QString toCsv() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void shownChanged();

private:
    struct Row;
    static Row makeRow(const record::ModelHistory* model, bool live, bool paused, bool checking);
    QString text(const Row& row, int column) const;
    QVariant sortValue(const Row& row, int column) const;
    QString plainRole(int row) const;
    QString plainProfile(int row) const;  ///< "gemmShare=0.8 updateShare=0.1"; for files.

    std::vector<Row> rows_;
    QSet<QString> hidden_;
};

/// Sorts by SortRole; rows without a value come last in either order.
class RunTableSorter : public QSortFilterProxyModel {
public:
    explicit RunTableSorter(QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

}  // namespace retort::ui
