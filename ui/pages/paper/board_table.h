// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace retort::ui {

class BoardModel;

/// The table of the Paper page. Experiments that the data do not allow stand back; the first that they do allow is
/// brought into view when the data are known.
class BoardTable : public QTableView {
    Q_OBJECT

public:
    explicit BoardTable(BoardModel& model, QWidget* parent = nullptr);

    void showFirstPossible();
    void retranslate();

    QByteArray saveColumns() const;  ///< Empty until the user has drawn one.
    void restoreColumns(const QByteArray& state);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();

    BoardModel& model_;
    bool chosen_ = false, fitting_ = false;
    bool bringing_ = false;  ///< The first possible one stays in view until the user moves on.
};

}  // namespace retort::ui
