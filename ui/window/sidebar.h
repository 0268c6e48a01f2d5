// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "ui/window/runs_view.h"

class QButtonGroup;
class QLabel;
class QToolButton;

namespace retort::ui {

/// The left edge of the window: the five pages, and below them the runs.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(Workspace& workspace, QWidget* parent = nullptr);

    RunsView& runs() { return *runs_; }
    void setPage(int page);

signals:
    void pageChosen(int page);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshIcons();

    std::array<QToolButton*, 5> pages_;
    QButtonGroup* group_;
    QLabel* heading_;
    QLabel* noRuns_;
    RunsView* runs_;
    Workspace& workspace_;
};

}  // namespace retort::ui
