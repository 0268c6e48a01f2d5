// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QCloseEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <algorithm>

#include "ui/window/main_window_private.h"
#include "ui/window/path_kind.h"

namespace retort::ui {

namespace {

constexpr int mostDropped = 20;  // paths of one drop

}  // namespace

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!d_->mayClose) {
        // Questions leave the event loop running; what they lead to closes again.
        d_->inCloseEvent = true;
        d_->files->withoutUnsaved([this] {
            d_->runs->whenStopped([this] {
                d_->mayClose = true;
                if (!d_->inCloseEvent) close();
            });
        });
        d_->inCloseEvent = false;
        if (!d_->mayClose) return event->ignore();
    }
    d_->mayClose = false;
    d_->saveLayout();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    int opened = 0;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile() && ++opened <= mostDropped) openPath(url.toLocalFile());
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    // Only what the control with the focus had no use for comes here.
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat()) {
        if (d_->workspace.liveRun() != 0) return d_->runs->pauseOrResume();
    }
    if (event->key() == Qt::Key_Escape) {
        if (page(currentPage()).escape()) return;
        if (!d_->log->isHidden()) return d_->showLog(false);
        if (isFullScreen()) return d_->actions.fullScreen->trigger();
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) d_->retranslate();
    if (event->type() == QEvent::PaletteChange) d_->actions.refreshIcons(palette());
    if (event->type() == QEvent::WindowStateChange) d_->actions.fullScreen->setChecked(isFullScreen());
}

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent), d_(std::make_unique<Private>(this, workspace)) {
    setObjectName(QStringLiteral("mainWindow"));
    d_->build();
    d_->connectActions();
    d_->connectWorkspace();
    d_->retranslate();
    d_->restoreLayout();
}

MainWindow::~MainWindow() {
    // Pages go before the parts that their signals reach.
    delete takeCentralWidget();
}

void MainWindow::showPage(PageId page) {
    const int index = static_cast<int>(page);
    d_->stack->setCurrentIndex(index);
    d_->sidebar->setPage(index);
    d_->actions.pages[static_cast<std::size_t>(index)]->setChecked(true);
    // The keyboard follows to the page: left on the list of pages, Space would go on choosing there instead of pausing.
    QWidget* const shown = d_->stack->currentWidget();
    const QWidget* const focused = focusWidget();
    if (focused == nullptr || (focused != shown && !shown->isAncestorOf(focused)))
        shown->setFocus(Qt::OtherFocusReason);
}

MainWindow::PageId MainWindow::currentPage() const {
    return static_cast<PageId>(d_->stack->currentIndex());
}

Page& MainWindow::page(PageId page) {
    return *static_cast<Page*>(d_->stack->widget(static_cast<int>(page)));
}

void MainWindow::setAboutFacts(const AboutFacts& facts) {
    d_->facts = facts;
}

void MainWindow::openPath(const QString& path) {
    const OpenablePath found = lookAt(path);
    const auto say = [&](const std::function<QString(const QString&)>& text) {
        d_->notices->show(QStringLiteral("file"), Strip::Kind::Error, [text, name = found.path] { return text(name); });
    };
    switch (found.kind) {
        case OpenableKind::Experiment:
            return d_->files->open(found.path);
        case OpenableKind::Run:
            return d_->files->openRun(found.path);
        case OpenableKind::Recipe:
            return d_->files->newFromRecipe(found.path);
        case OpenableKind::Missing:
            return say([](const QString& name) { return tr("%1 is not there. Was it moved or renamed?").arg(name); });
        case OpenableKind::Unknown:
            return say([](const QString& name) {
                return tr("%1 is neither an experiment file (.json), nor a recipe folder, nor the folder of a run.")
                    .arg(name);
            });
    }
}

void MainWindow::beginSession(const QStringList& paths) {
    for (const QString& folder : d_->session.openRuns()) {
        if (lookAt(folder).kind != OpenableKind::Run) continue;  // it was deleted or moved
        const RunId id = d_->workspace.openRun(QFile::encodeName(folder).toStdString());
        if (id != 0 && folder == d_->session.currentRun()) d_->workspace.setCurrentRun(id);
    }
    const QString last = d_->session.lastDocument();
    const bool opensDocument = std::any_of(paths.begin(), paths.end(),
                                           [](const QString& path) { return lookAt(path).kind != OpenableKind::Run; });
    if (!opensDocument) {
        if (!last.isEmpty() && QFileInfo::exists(last)) {
            const PageId page = currentPage();
            d_->files->open(last);
            showPage(page);
        } else if (last.isEmpty() && paths.isEmpty() && d_->session.recentFiles().isEmpty()) {
            d_->files->openDemo();
        }
    }
    for (const QString& path : paths) openPath(path);
    d_->runs->offerRecovery();
}

}  // namespace retort::ui
