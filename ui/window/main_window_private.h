// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>

#include "ui/pages/export_page.h"
#include "ui/pages/setup_page.h"
#include "ui/window/actions.h"
#include "ui/window/choice_menus.h"
#include "ui/window/file_commands.h"
#include "ui/window/help_dialog.h"
#include "ui/window/log_panel.h"
#include "ui/window/main_window.h"
#include "ui/window/notices.h"
#include "ui/window/run_commands.h"
#include "ui/window/session.h"
#include "ui/window/sidebar.h"
#include "ui/window/status_panel.h"

namespace retort::ui {

/// The parts of the window, and how they are joined (main_window_parts.cpp).
struct MainWindow::Private {
    Private(MainWindow* owner, Workspace& bridge);

    void build();
    void connectActions();
    void connectWorkspace();
    void connectPage(Page* page);
    void retranslate();
    void restoreLayout();
    void saveLayout();

    void showDocument();  ///< Title, undo and save follow the document.
    void showRuns();      ///< Title, status and run actions follow the runs.
    void showTitle();
    void showLog(bool on);
    void start();
    const RunView* told()
        const;  ///< The run that title and status bar tell of: the live one, else the one that is shown.

    MainWindow* window;
    Workspace& workspace;
    Session session;
    Actions actions;
    ChoiceMenus menus;
    QStackedWidget* stack = nullptr;
    SetupPage* setup = nullptr;
    ExportPage* exporting = nullptr;
    Sidebar* sidebar = nullptr;
    Notices* notices = nullptr;
    LogPanel* log = nullptr;
    StatusPanel* status = nullptr;
    QSplitter* across = nullptr;
    QSplitter* down = nullptr;
    FileCommands* files = nullptr;
    RunCommands* runs = nullptr;
    HelpDialog* help = nullptr;
    AboutFacts facts;
    QTimer telling;
    RunPhase toldPhase = RunPhase::Loading;
    bool mayClose = false;  ///< All questions are answered.
    bool inCloseEvent = false;
};

}  // namespace retort::ui
