// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include "ui/workspace/workspace.h"

namespace retort::ui {

/// The runs that are open, newest first: name, day and what it is doing. A click shows one; the rest is in the context
/// menu, whose choices are told by signals.
class RunsView : public QListWidget {
    Q_OBJECT

public:
    explicit RunsView(Workspace& workspace, QWidget* parent = nullptr);

    RunId runAt(int row) const;

signals:
    void showRequested(int run);
    void resumeRequested(int run);
    void folderRequested(int run);
    void reportRequested(int run);
    void exportRequested(int run);
    void deleteRequested(int run);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void retranslate();
    void write(QListWidgetItem* item, const RunView& run) const;

    Workspace& workspace_;
};

}  // namespace retort::ui
