// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QFrame>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/pages/compare_page.h"
#include "ui/pages/monitor_page.h"
#include "ui/pages/paper_page.h"
#include "ui/window/main_window_private.h"
#include "ui/window/window_text.h"

static void useIcons() {
    Q_INIT_RESOURCE(app);
}

namespace retort::ui {

namespace {

constexpr int tellEvery = 500;  // ms, of what a run does

}  // namespace

MainWindow::Private::Private(MainWindow* owner, Workspace& bridge)
    : window(owner), workspace(bridge), actions(owner), menus(actions, session, nullptr) {}

void MainWindow::Private::build() {
    useIcons();
    QIcon picture;
    for (const int size : {16, 32, 64, 256}) picture.addFile(QStringLiteral(":/icons/retort-%1.png").arg(size));
    window->setWindowIcon(picture);
    window->setAcceptDrops(true);

    sidebar = new Sidebar(workspace);
    notices = new Notices;
    stack = new QStackedWidget;
    stack->setObjectName(QStringLiteral("pages"));
    setup = new SetupPage(workspace);
    exporting = new ExportPage(workspace);
    for (Page* page : std::initializer_list<Page*>{setup, new MonitorPage(workspace), new ComparePage(workspace),
                                                   exporting, new PaperPage(workspace)}) {
        stack->addWidget(page);
        connectPage(page);
    }
    log = new LogPanel(workspace);
    log->hide();
    status = new StatusPanel;

    auto* top = new QWidget;
    auto* topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(0);
    topLayout->addWidget(notices);
    topLayout->addWidget(stack, 1);
    down = new QSplitter(Qt::Vertical);
    down->setObjectName(QStringLiteral("splitter.log"));
    down->addWidget(top);
    down->addWidget(log);
    down->setChildrenCollapsible(false);
    down->setStretchFactor(0, 1);
    down->setSizes({600, 180});
    across = new QSplitter(Qt::Horizontal);
    across->setObjectName(QStringLiteral("splitter.sidebar"));
    across->addWidget(sidebar);
    across->addWidget(down);
    across->setCollapsible(1, false);
    across->setStretchFactor(1, 1);
    across->setSizes({160, 1120});

    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(across, 1);
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    layout->addWidget(line);
    layout->addWidget(status);
    window->setCentralWidget(centre);
    files = new FileCommands(workspace, session, *notices, window);
    runs = new RunCommands(workspace, *notices, window);
    help = new HelpDialog(window);
}

void MainWindow::Private::connectPage(Page* page) {
    connect(page, &Page::exportRequested, window, [this](int run, const QStringList& models) {
        exporting->selectModels(run, models);
        window->showPage(PageId::Export);
    });
    connect(page, &Page::monitorRequested, window, [this] { window->showPage(PageId::Monitor); });
    connect(page, &Page::setupRequested, window, [this] { window->showPage(PageId::Setup); });
    connect(page, &Page::statusMessage, window, [this](const QString& text) { status->showMessage(text); });
}

void MainWindow::Private::connectActions() {
    const auto on = [this](QAction* action, auto what) { connect(action, &QAction::triggered, window, what); };
    on(actions.newFile, [this] { files->newExperiment(); });
    on(actions.newFromRecipe, [this] { files->newFromRecipe(); });
    on(actions.open, [this] { files->open(); });
    on(actions.openRun, [this] { files->openRun(); });
    on(actions.openDemo, [this] { files->openDemo(); });
    on(actions.save, [this] { files->save(); });
    on(actions.saveAs, [this] { files->saveAs(); });
    on(actions.exportModels, [this] { window->showPage(PageId::Export); });
    on(actions.quit, [this] { window->close(); });
    QUndoStack& undo = workspace.document().undoStack();
    on(actions.undo, [&undo] { undo.undo(); });
    on(actions.redo, [&undo] { undo.redo(); });
    on(actions.start, [this] { start(); });
    on(actions.pause, [this] { runs->pauseOrResume(); });
    on(actions.stop, [this] { runs->stop(); });
    on(actions.resumeRun, [this] { runs->resume(workspace.currentRun()); });
    on(actions.openRunFolder, [this] { runs->openFolder(workspace.currentRun()); });
    on(actions.report, [this] { runs->openReport(workspace.currentRun()); });
    for (std::size_t i = 0; i < actions.pages.size(); ++i)
        on(actions.pages[i], [this, i] { window->showPage(static_cast<PageId>(i)); });
    on(actions.log, [this](bool shown) { showLog(shown); });
    on(actions.fullScreen,
       [this](bool full) { window->setWindowState(window->windowState().setFlag(Qt::WindowFullScreen, full)); });
    on(actions.pageHelp, [this] { help->showPageHelp(stack->currentIndex()); });
    on(actions.shortcuts, [this] { help->showShortcuts(actions.allShortcuts()); });
    on(actions.about, [this] { (new AboutDialog(facts, window))->open(); });
    on(actions.licences, [this] {
        auto* dialog = new AboutDialog(facts, window);
        dialog->showLicences();
        dialog->open();
    });

    connect(sidebar, &Sidebar::pageChosen, window, [this](int page) { window->showPage(static_cast<PageId>(page)); });
    RunsView& list = sidebar->runs();
    connect(&list, &RunsView::showRequested, window, [this](int run) {
        workspace.setCurrentRun(run);
        if (window->currentPage() == PageId::Setup) window->showPage(PageId::Monitor);
    });
    connect(&list, &RunsView::resumeRequested, runs, &RunCommands::resume);
    connect(&list, &RunsView::folderRequested, runs, &RunCommands::openFolder);
    connect(&list, &RunsView::reportRequested, runs, &RunCommands::openReport);
    connect(&list, &RunsView::deleteRequested, runs, &RunCommands::remove);
    connect(&list, &RunsView::exportRequested, window, [this](int run) {
        workspace.setCurrentRun(run);
        window->showPage(PageId::Export);
    });
    connect(status, &StatusPanel::pauseClicked, runs, &RunCommands::pauseOrResume);
    connect(status, &StatusPanel::stopClicked, runs, &RunCommands::stop);
    connect(status, &StatusPanel::logToggled, window, [this](bool shown) { showLog(shown); });
    connect(log, &LogPanel::problemActivated, window, [this] { window->showPage(PageId::Setup); });
    connect(files, &FileCommands::documentShown, window, [this] { window->showPage(PageId::Setup); });
    connect(files, &FileCommands::runShown, window, [this] { window->showPage(PageId::Monitor); });
    connect(runs, &RunCommands::monitorRequested, window, [this] { window->showPage(PageId::Monitor); });
    connect(runs, &RunCommands::compareRequested, window, [this] { window->showPage(PageId::Compare); });
    connect(runs, &RunCommands::documentRecovered, window, [this] { window->showPage(PageId::Setup); });
    connect(&menus, &ChoiceMenus::openRequested, files, qOverload<const QString&>(&FileCommands::open));
}

void MainWindow::Private::connectWorkspace() {
    Document& document = workspace.document();
    connect(&document, &Document::fileChanged, window, [this] { showDocument(); });
    connect(&document, &Document::replaced, window, [this] { showDocument(); });
    connect(&document.undoStack(), &QUndoStack::indexChanged, window, [this] { showDocument(); });
    connect(&document.undoStack(), &QUndoStack::cleanChanged, window, [this] { showDocument(); });
    connect(&workspace, &Workspace::runsChanged, window, [this] { showRuns(); });
    connect(&workspace, &Workspace::currentRunChanged, window, [this] { showRuns(); });
    connect(&workspace, &Workspace::runChanged, window, [this](int id) {
        const RunView* run = told();
        if (run == nullptr || run->id != id) return;
        // Nobody reads numbers ten times a second; what became of the run is told at once.
        if (run->phase != toldPhase)
            showRuns();
        else if (!telling.isActive())
            telling.start(tellEvery);
    });
    telling.setSingleShot(true);
    connect(&telling, &QTimer::timeout, window, [this] { showRuns(); });
    connect(&workspace, &Workspace::startBlockedChanged, window, [this] { showRuns(); });
    connect(&workspace, &Workspace::problemsChanged, window, [this] {
        int errors = 0, warnings = 0;
        for (const Problem& problem : workspace.problems())
            ++(problem.severity == Problem::Severity::Error ? errors : warnings);
        status->setProblems(errors, warnings);
    });
}

const RunView* MainWindow::Private::told() const {
    const RunView* live = workspace.run(workspace.liveRun());
    return live != nullptr ? live : workspace.run(workspace.currentRun());
}

void MainWindow::Private::showDocument() {
    QUndoStack& undo = workspace.document().undoStack();
    actions.setUndoText(undo.undoText());
    actions.setRedoText(undo.redoText());
    actions.undo->setEnabled(undo.canUndo());
    actions.redo->setEnabled(undo.canRedo());
    window->setWindowModified(workspace.document().modified());
    const std::filesystem::path& file = workspace.document().file();
    if (!file.empty()) session.setLastDocument(QFile::decodeName(file.c_str()));
    showTitle();
}

void MainWindow::Private::showTitle() {
    const QString document = workspace.document().title();
    const RunView* live = workspace.run(workspace.liveRun());
    // [*] is where the platform shows that there are unsaved edits.
    const QString title = live == nullptr
                              ? tr("Retort — %1[*]").arg(document)
                              : tr("Retort — %1[*] ● %2", "document, what the run does").arg(document, runTitle(*live));
    if (title != window->windowTitle()) window->setWindowTitle(title);
}

void MainWindow::Private::showRuns() {
    const RunView* live = workspace.run(workspace.liveRun());
    const RunView* current = workspace.run(workspace.currentRun());
    telling.stop();
    if (const RunView* run = told()) toldPhase = run->phase;
    status->showRun(told());
    actions.setPaused(live != nullptr && (live->phase == RunPhase::Paused || live->phase == RunPhase::Pausing));
    actions.pause->setEnabled(live != nullptr && live->active());
    actions.stop->setEnabled(live != nullptr && live->phase != RunPhase::Stopping);
    actions.resumeRun->setEnabled(live == nullptr && current != nullptr && current->resumable());
    actions.openRunFolder->setEnabled(current != nullptr);
    actions.report->setEnabled(current != nullptr);
    showTitle();
}

void MainWindow::Private::showLog(bool on) {
    if (on && log->isHidden()) log->showUseful();
    log->setVisible(on);
    actions.log->setChecked(on);
    status->setLogShown(on);
}

void MainWindow::Private::start() {
    const QString blocked = workspace.startBlockedBy();
    if (blocked.isEmpty()) {
        notices->clear(QStringLiteral("blocked"));
        setup->startRun();
        return;
    }
    window->showPage(PageId::Setup);
    notices->show(QStringLiteral("blocked"), Strip::Kind::Warning, [blocked] { return blocked; });
}

void MainWindow::Private::retranslate() {
    actions.retranslate();
    menus.retranslate();
    showDocument();
    showRuns();
}

void MainWindow::Private::restoreLayout() {
    QSettings& settings = session.settings();
    if (!window->restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()))
        // Room is left for the frame and a panel of the desktop.
        window->resize(QSize(1280, 800).boundedTo(window->screen()->availableSize() - QSize(16, 48)));
    across->restoreState(settings.value(QStringLiteral("window/sidebar")).toByteArray());
    down->restoreState(settings.value(QStringLiteral("window/log")).toByteArray());
    showLog(settings.value(QStringLiteral("window/logShown"), false).toBool());
    settings.beginGroup(QStringLiteral("layout"));
    for (int i = 0; i < stack->count(); ++i) static_cast<Page*>(stack->widget(i))->restoreLayout(settings);
    settings.endGroup();
    const int page = settings.value(QStringLiteral("window/page"), 0).toInt();
    window->showPage(static_cast<PageId>(std::clamp(page, 0, stack->count() - 1)));
}

void MainWindow::Private::saveLayout() {
    QSettings& settings = session.settings();
    settings.setValue(QStringLiteral("window/geometry"), window->saveGeometry());
    settings.setValue(QStringLiteral("window/sidebar"), across->saveState());
    settings.setValue(QStringLiteral("window/log"), down->saveState());
    settings.setValue(QStringLiteral("window/logShown"), !log->isHidden());
    settings.setValue(QStringLiteral("window/page"), stack->currentIndex());
    settings.beginGroup(QStringLiteral("layout"));
    for (int i = 0; i < stack->count(); ++i) static_cast<const Page*>(stack->widget(i))->saveLayout(settings);
    settings.endGroup();
    QStringList folders;
    QString current;
    for (const RunId id : workspace.runs()) {
        const QString folder = QFile::decodeName(workspace.run(id)->folder.c_str());
        folders << folder;
        if (id == workspace.currentRun()) current = folder;
    }
    session.setRuns(folders, current);
    settings.sync();
}

}  // namespace retort::ui
