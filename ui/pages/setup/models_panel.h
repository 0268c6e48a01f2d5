// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/workspace/workspace.h"

class QAction;
class QLabel;
class QTableView;

namespace retort::ui {

class ExperimentModelsModel;

/// The list of models with what each will take, and everything that can be done to the list.
class ModelsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ModelsPanel(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    int current() const;  ///< Row, or -1.
    void select(int row);
    QTableView* table() const { return table_; }

signals:
    void currentChanged(int row);
    void statusMessage(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Act { Teacher, Baseline, Student, Specialists, Duplicate, Remove, Up, Down, Rename, Acts };

    void build();
    void retranslate();
    void makeIcons();
    void perform(Act act);
    void rename(int row, const QString& name);
    void updateActions();
    void showMenu(const QPoint& at);

    Workspace& workspace_;
    ExperimentModelsModel* model_;
    QTableView* table_;
    QLabel* title_;
    QLabel* message_;
    std::vector<QAction*> actions_;
    bool refreshing_ = false;
};

}  // namespace retort::ui
