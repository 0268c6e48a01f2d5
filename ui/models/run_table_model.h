// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QPalette>
#include <vector>

#include "core/experiment/experiment.h"
#include "core/record/history.h"

namespace retort::ui {

/// The models of a run with what is known of them now: a row a planned model (waiting ones too), in plan order.
class RunTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Role, State, Epoch, TrainLoss, ValidationLoss, ValidationAccuracy, Rate, FramesPerSecond, TimeLeft, Reason, Columns };
    enum DataRole {
        SortRole = Qt::UserRole,   ///< Numbers as numbers, for sorting and CSV.
        NameRole,                  ///< Model name.
        StyleRole,                 ///< int, model_style.h.
        ProgressRole,              ///< 0 … 1, for a bar in the State column; -1: none.
        ShownRole,                 ///< bool: its curves are shown (check state of column Name).
    };

    explicit RunTableModel(QObject* parent = nullptr);

    /// Takes the state in; emits dataChanged for rows that changed, never resets while the list of models is the same.
    void update(const std::vector<experiment::PlannedModel>& plan, const record::History& history, bool live, bool paused);
    void clear();

    QString nameAt(int row) const;
    bool shown(const QString& name) const;

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
    std::vector<Row> rows_;
};

}  // namespace retort::ui
