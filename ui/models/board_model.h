// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <string>
#include <vector>

#include "core/paper/board.h"

namespace retort::ui {

/// The paper's experiments with published figures and ours: a row a figure, the first row of an experiment with its id,
/// title, state and a tick for whether it is to be made. Experiments that the data do not allow cannot be ticked, and
/// say why.
class BoardModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Id, Title, FigureName, Published, Ours, Unit, Seeds, State, Columns };

    enum DataRole { PossibleRole = Qt::UserRole };  ///< bool: the data allow it, or there are none yet.

    explicit BoardModel(QObject* parent = nullptr);

    /// What can be made on the data; null: no data yet, nothing can be ticked. Ticks what has just become possible.
    void setPaperData(const paper::PaperData* data);
    /// Figures so far. Experiments that the board does not hold keep what is published alone.
    void setBoard(const paper::Board& board);
    /// While a board is made nothing is ticked or unticked.
    void setLocked(bool locked);
    void retranslate();

    /// Row of the first experiment that the data allow; -1 without data.
    int firstPossible() const;
    std::vector<std::string> ticked() const;  ///< Ids, in the paper's order.
    /// Settings of a row's experiment, for people: stated, published, chosen.
    QString about(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void ticksChanged();

private:
    struct Item {
        const paper::Entry* entry = nullptr;
        bool possible = false;
        bool ticked = false;
        std::string obstacle;   ///< Why it is not possible.
        paper::BoardRow known;  ///< Entry null: nothing is known.
    };
    struct Line {
        std::size_t item = 0, figure = 0;
    };

    QString text(const Item& item, std::size_t figure, Column column) const;

    std::vector<Item> items_;
    std::vector<Line> lines_;
    bool locked_ = false;
};

}  // namespace retort::ui
