// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace retort::ui {

/// What stands where no run is open: a sentence, and the action that ends the emptiness.
class EmptyRun : public QWidget {
    Q_OBJECT

public:
    explicit EmptyRun(QWidget* parent = nullptr);

signals:
    void setupRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* sentence_;
    QPushButton* setup_;
};

}  // namespace retort::ui
