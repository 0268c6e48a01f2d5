// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QStringList>
#include <memory>

#include "ui/window/about_dialog.h"
#include "ui/workspace/workspace.h"

namespace retort::ui {

class Page;

/// The shell: menus, the list of pages and runs, the pages, status bar with progress and log. Takes dropped files:
/// recipe folders, experiment files, run folders.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Its layout is as the last window left it (Session); neither document nor runs are touched.
    explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);
    ~MainWindow() override;

    enum class PageId { Setup, Monitor, Compare, Export, Paper };
    void showPage(PageId page);
    PageId currentPage() const;
    Page& page(PageId page);

    /// Opens whatever the path is: an experiment file, a recipe folder, a run folder. Says in a strip what is wrong
    /// otherwise.
    void openPath(const QString& path);

    /// Begins as a user expects it: the runs of the last time, these paths or else the last experiment or else the
    /// demo; offers what a crash has left.
    void beginSession(const QStringList& paths);

    void setAboutFacts(const AboutFacts& facts);

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
