// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/run_commands.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

#include "ui/window/window_text.h"

namespace retort::ui {

namespace {

QString textOf(const std::filesystem::path& path) {
    return QFile::decodeName(path.c_str());
}

QString endKey(RunId run) {
    return QStringLiteral("ended%1").arg(run);
}

}  // namespace

RunCommands::RunCommands(Workspace& workspace, Notices& notices, QWidget* window)
    : QObject(window),
      workspace_(workspace),
      notices_(notices),
      window_(window),
      desktop_(std::make_unique<TrayTeller>(window)) {
    connect(&workspace_, &Workspace::runEnded, this, &RunCommands::ended);
    connect(&workspace_, &Workspace::runChanged, this, [this](int id) {
        if (!resumeWhenLoaded_.contains(id)) return;
        const RunView* run = workspace_.run(id);
        if (run != nullptr && run->phase == RunPhase::Loading) return;
        resumeWhenLoaded_.erase(id);
        resume(id);
    });
}

RunCommands::~RunCommands() = default;

void RunCommands::pauseOrResume() {
    const RunView* run = workspace_.run(workspace_.liveRun());
    if (run == nullptr) return;
    if (run->phase == RunPhase::Paused || run->phase == RunPhase::Pausing)
        workspace_.resume();
    else if (run->phase == RunPhase::Running)
        workspace_.pause();
}

void RunCommands::stop() {
    if (workspace_.liveRun() != 0) workspace_.stop();
}

void RunCommands::resume(int id) {
    const RunView* run = workspace_.run(id);
    if (run == nullptr) return;
    workspace_.setCurrentRun(id);
    emit monitorRequested();
    if (run->phase == RunPhase::Loading) {
        resumeWhenLoaded_.insert(id);
        return;
    }
    const QString name = run->name;
    if (workspace_.liveRun() != 0) {
        notices_.show(QStringLiteral("resume"), Strip::Kind::Info, [name] {
            return tr("%1 can be resumed when the run under way has ended: one run trains at a time.").arg(name);
        });
    } else if (!run->resumable()) {
        notices_.show(QStringLiteral("resume"), Strip::Kind::Warning,
                      [name] { return tr("%1 has nothing left to train.").arg(name); });
    } else {
        notices_.clear(endKey(id));
        workspace_.resumeRun(id);
    }
}

void RunCommands::openUrl(const std::filesystem::path& path) {
    const QString text = textOf(path);
    if (QFileInfo::exists(text) && QDesktopServices::openUrl(QUrl::fromLocalFile(text))) return;
    notices_.show(QStringLiteral("open"), Strip::Kind::Warning, [text] {
        return tr("%1 could not be opened. Is it there, and is there a program for it?").arg(text);
    });
}

void RunCommands::openFolder(int id) {
    if (const RunView* run = workspace_.run(id)) openUrl(run->folder);
}

void RunCommands::openReport(int id) {
    const RunView* run = workspace_.run(id);
    if (run == nullptr) return;
    const std::filesystem::path report = run->folder / "report.html";
    if (QFileInfo::exists(textOf(report))) return openUrl(report);
    notices_.show(QStringLiteral("open"), Strip::Kind::Info, [name = run->name] {
        return tr("%1 has no report yet: it is written when the run ends.").arg(name);
    });
}

void RunCommands::remove(int id) {
    const RunView* run = workspace_.run(id);
    if (run == nullptr || run->live) return;
    const QString folder = textOf(run->folder);
    auto* box =
        new QMessageBox(QMessageBox::Warning, tr("Delete a run"),
                        tr("Delete the run “%1” with its models?").arg(run->name), QMessageBox::NoButton, window_);
    box->setObjectName(QStringLiteral("deleteQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The folder goes to the bin:\n%1").arg(folder));
    QPushButton* yes = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    QPushButton* no = box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    yes->setObjectName(QStringLiteral("delete"));
    no->setObjectName(QStringLiteral("keep"));
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(box, &QMessageBox::buttonClicked, this, [this, yes, id, folder](QAbstractButton* button) {
        if (button != yes) return;
        if (QFile::moveToTrash(folder)) return workspace_.closeRun(id);
        notices_.show(QStringLiteral("open"), Strip::Kind::Error, [folder] {
            return tr("%1 could not be moved to the bin. Delete the folder in the file manager.").arg(folder);
        });
    });
    box->open();
}

void RunCommands::offerRecovery() {
    const Workspace::Recovery left = workspace_.recovery();
    if (left.unsavedExperiment) {
        notices_.show(QStringLiteral("unsaved"), Strip::Kind::Info,
                      [title = *left.unsavedExperiment] {
                          return tr("The last session ended with unsaved changes of “%1”.").arg(title);
                      },
                      {[] { return tr("&Recover"); },
                       [this] {
                           workspace_.recoverDocument();
                           emit documentRecovered();
                       }},
                      {[] { return tr("&Discard"); }, [this] { workspace_.discardRecovery(); }});
    }
    if (left.interruptedRuns.empty()) return;
    const std::filesystem::path folder = left.interruptedRuns.front();
    notices_.show(QStringLiteral("interrupted"), Strip::Kind::Info,
                  [name = textOf(folder.filename())] {
                      return tr("The run in “%1” was interrupted. It can go on from its last checkpoint.").arg(name);
                  },
                  {[] { return tr("Resu&me"); }, [this, folder] { resume(workspace_.openRun(folder)); }},
                  {[] { return tr("&Not now"); },
                   [this, folder] {
                       workspace_.openRun(folder);
                       if (!workspace_.recovery().unsavedExperiment) workspace_.discardRecovery();
                   }});
    // Further ones are put on the list, where they can be resumed.
    for (std::size_t i = 1; i < left.interruptedRuns.size(); ++i) workspace_.openRun(left.interruptedRuns[i]);
}

void RunCommands::whenStopped(const std::function<void()>& then) {
    const RunView* run = workspace_.run(workspace_.liveRun());
    if (run == nullptr) return then();
    if (whenStopped_ || asking_) return;  // asked already
    asking_ = true;
    auto* box = new QMessageBox(QMessageBox::Question, tr("A run is under way"), tr("“%1” is training.").arg(run->name),
                                QMessageBox::NoButton, window_);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Stopping writes a checkpoint; the run can be resumed later to the same result."));
    QPushButton* stop = box->addButton(tr("&Stop and save, then close"), QMessageBox::AcceptRole);
    QPushButton* keep = box->addButton(tr("&Keep training"), QMessageBox::RejectRole);
    stop->setObjectName(QStringLiteral("stop"));
    keep->setObjectName(QStringLiteral("keep"));
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(box, &QObject::destroyed, this, [this] { asking_ = false; });
    connect(box, &QMessageBox::buttonClicked, this, [this, stop, then](QAbstractButton* button) {
        if (button != stop) return;
        if (workspace_.liveRun() == 0) return then();  // it ended while the question stood
        whenStopped_ = then;
        workspace_.stop();
    });
    box->open();
}

void RunCommands::ended(int id) {
    if (whenStopped_) {
        const auto then = std::exchange(whenStopped_, {});
        // After the Workspace has done with the run.
        QTimer::singleShot(0, this, then);
        return;
    }
    const RunView* run = workspace_.run(id);
    if (run == nullptr) return;
    const bool bad = run->phase == RunPhase::Failed || run->phase == RunPhase::Refused;
    const bool finished = run->phase == RunPhase::Finished;
    Notices::Action action;
    if (finished)
        action = {[] { return tr("&Compare"); },
                  [this, id] {
                      workspace_.setCurrentRun(id);
                      emit compareRequested();
                  }};
    else if (run->resumable())
        action = {[] { return tr("Resu&me"); }, [this, id] { resume(id); }};
    const auto text = [this, id, last = runEndText(*run)] {
        const RunView* now = workspace_.run(id);
        return now != nullptr ? runEndText(*now) : last;
    };
    notices_.show(endKey(id), bad ? Strip::Kind::Error : Strip::Kind::Info, text, action);
    QApplication::alert(window_);
    if (!window_->isActiveWindow()) desktop_->tell(QStringLiteral("Retort"), text(), bad);
}

}  // namespace retort::ui
