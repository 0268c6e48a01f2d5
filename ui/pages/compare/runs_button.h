// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <set>

#include "ui/workspace/workspace.h"

class QMenu;

namespace retort::ui {

/// The menu of open runs with check boxes: which stand in the table. The current run always does.
class RunsButton : public QPushButton {
    Q_OBJECT

public:
    explicit RunsButton(Workspace& workspace, QWidget* parent = nullptr);

    /// Runs to show: the current one first, then the ticked ones, newest first. Closed runs drop out.
    std::vector<RunId> chosen() const;

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void retranslate();

    Workspace& workspace_;
    QMenu* menu_;
    std::set<RunId> ticked_;
};

}  // namespace retort::ui
