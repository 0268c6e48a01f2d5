// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

namespace retort::ui {

/// Hidden layers of one net: a row a layer, from the input on. Units can be edited; it asks for that and keeps nothing.
class LayersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Units, Weights, Columns };

    explicit LayersModel(QObject* parent = nullptr);

    /// `pieces`: affine pieces a unit (maxout); 0 inputs: unknown.
    void update(const std::vector<int>& hidden, std::size_t inputs, int pieces);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void unitsRequested(int layer, int units);

private:
    double weightsOf(int layer) const;

    std::vector<int> hidden_;
    std::size_t inputs_ = 0;
    int pieces_ = 1;
};

}  // namespace retort::ui
