// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

#include "ui/models/log_model.h"
#include "ui/models/problems_model.h"
#include "ui/workspace/workspace.h"

class QTableView;

namespace retort::ui {

/// What slides up from the status bar: messages of the run that is shown, and problems of the experiment.
class LogPanel : public QTabWidget {
    Q_OBJECT

public:
    explicit LogPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// The tab with something to say comes first: problems where there are errors.
    void showUseful();

signals:
    void problemActivated();  ///< Show where it can be mended.

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QTableView* table(const char* name, QAbstractItemModel* model, const std::function<QString()>& all);
    void updateLog();
    void updateProblems();
    void retranslate();

    Workspace& workspace_;
    LogModel* log_;
    ProblemsModel* problems_;
    QTableView* logTable_;
    QTableView* problemTable_;
    RunId shown_ = 0;
};

}  // namespace retort::ui
