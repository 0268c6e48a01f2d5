// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/base/problem.h"
#include "core/experiment/experiment.h"
#include "core/run/forecast.h"

namespace retort::ui {

/// The models of an experiment file: a row an entry of "models", with what training each will take as far as it is
/// known.
class ExperimentModelsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Kind, Layers, Parameters, Memory, EpochTime, Columns };
    enum DataRole {
        SortRole = Qt::UserRole,  ///< Numbers as numbers; negative: unknown.
        NameRole,                 ///< The model's name alone.
        ProblemRole,              ///< First problem of the model, "" for none.
    };

    /// What rows are made of. Forecasts are looked up by planned name and may be of an older document.
    struct Facts {
        const experiment::Experiment& experiment;
        const Problems& problems;
        const std::vector<run::ModelForecast>& forecasts;
        std::size_t inputs = 0;   ///< Width after the front end; 0: unknown.
        std::size_t classes = 0;  ///< 0: unknown.
    };

    explicit ExperimentModelsModel(QObject* parent = nullptr);
    ~ExperimentModelsModel() override;

    /// Takes the state in. Rows are told apart by name: others are inserted and removed, never all reset, so that a
    /// selection stays.
    void update(const Facts& facts);
    /// All texts again (another language).
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// A name of column Name: asks for it by renameRequested; false where it is empty or the same.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void renameRequested(int row, const QString& name);

private:
    struct Row;
    std::vector<Row> rows_;
    std::vector<Row> rowsOf(const Facts& facts) const;
    QString display(const Row& row, int column) const;
    QString toolTip(const Row& row, int column) const;
};

}  // namespace retort::ui
