// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

#include "ui/window/notices.h"
#include "ui/window/session.h"
#include "ui/workspace/workspace.h"

class QFileDialog;
class QMessageBox;

namespace retort::ui {

/// New, Open, Save and their kin. Questions and file dialogs never hold up the event loop: what comes after is a
/// function.
class FileCommands : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void()>;

    FileCommands(Workspace& workspace, Session& session, Notices& notices, QWidget* window);

    /// Calls `then` at once where there is nothing to lose; else asks: Save, Don't save or Cancel.
    void withoutUnsaved(const Then& then);

    void newExperiment();
    void newFromRecipe();  ///< Asks for the folder.
    void newFromRecipe(const QString& folder);
    void open();  ///< Asks for the file.
    void open(const QString& file);
    void openRun();  ///< Asks for the folder.
    void openRun(const QString& folder);
    void openDemo();
    void save(const Then& then = {});  ///< Asks for a name where there is none; `then` only after success.
    void saveAs(const Then& then = {});

signals:
    void documentShown();  ///< Show Set up.
    void runShown();       ///< Show Monitor.

private:
    QFileDialog* dialog(const QString& title);
    bool write(const QString& file);
    void fail(const QString& what, const std::exception& error);

    Workspace& workspace_;
    Session& session_;
    Notices& notices_;
    QWidget* window_;
    QMessageBox* question_ = nullptr;
};

}  // namespace retort::ui
