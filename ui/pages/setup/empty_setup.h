// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/workspace/workspace.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace retort::ui {

/// What the page shows while there is no experiment: one sentence, and how to get one. A recipe may be dropped on it.
class EmptySetup : public QWidget {
    Q_OBJECT

public:
    explicit EmptySetup(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

signals:
    void recipeWanted();  ///< The dialog for a recipe folder is asked for.

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void retranslate();

    Workspace& workspace_;
    QLabel* text_;
    QPushButton *choose_, *demo_;
    QProgressBar* progress_;
};

}  // namespace retort::ui
