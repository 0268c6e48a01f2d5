// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <set>

#include "ui/window/desktop_teller.h"
#include "ui/window/notices.h"
#include "ui/workspace/workspace.h"

namespace retort::ui {

/// What can be done with runs from menus, the status bar and the list; and what is said when one ends.
class RunCommands : public QObject {
    Q_OBJECT

public:
    RunCommands(Workspace& workspace, Notices& notices, QWidget* window);
    ~RunCommands() override;

    /// How the end of a run is told while the window is not in front; by the tray without it.
    void setDesktop(std::unique_ptr<DesktopTeller> desktop) { desktop_ = std::move(desktop); }

    void pauseOrResume();  ///< The live run; nothing where there is none.
    void stop();
    void resume(int run);  ///< Also of a run that is still being loaded: as soon as it is there.
    void openFolder(int run);
    void openReport(int run);  ///< Says so where there is none yet.
    void remove(int run);      ///< Asks; the folder goes to the bin.

    /// Offers what the last session has left.
    void offerRecovery();

    /// Calls `then` when no run of this process is live: at once, or after the question and the checkpoint. Not called
    /// where the user wants to keep training.
    void whenStopped(const std::function<void()>& then);

signals:
    void monitorRequested();
    void compareRequested();
    void documentRecovered();

private:
    void ended(int run);
    void openUrl(const std::filesystem::path& path);

    Workspace& workspace_;
    Notices& notices_;
    QWidget* window_;
    std::unique_ptr<DesktopTeller> desktop_;
    std::set<RunId> resumeWhenLoaded_;
    std::function<void()> whenStopped_;
    bool asking_ = false;
};

}  // namespace retort::ui
