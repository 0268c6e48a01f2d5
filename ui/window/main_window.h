// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <memory>

#include "ui/workspace/workspace.h"

namespace retort::ui {

/// The shell: menus, the list of pages and runs, the pages, status bar with progress and log. Takes dropped files: recipe folders,
/// experiment files, run folders.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);
    ~MainWindow() override;

    enum class PageId { Setup, Monitor, Compare, Export };
    void showPage(PageId page);

    /// Opens whatever the path is: an experiment file, a recipe folder, a run folder. Says in a strip what is wrong otherwise.
    void openPath(const QString& path);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Private;
    std::unique_ptr<Private> d_;
};

}  // namespace retort::ui
