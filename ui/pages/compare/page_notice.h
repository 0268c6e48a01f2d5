// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace retort::ui {

/// An empty state: one sentence in the middle and the one action that ends the emptiness.
class PageNotice : public QWidget {
    Q_OBJECT

public:
    explicit PageNotice(QWidget* parent = nullptr);

    /// `action` is the button's text, "" for none.
    void say(const QString& sentence, const QString& action = {});

signals:
    void triggered();

private:
    QLabel* sentence_;
    QPushButton* action_;
};

}  // namespace retort::ui
