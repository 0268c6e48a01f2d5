// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QWhatsThis>

#include "ui/forms/icons.h"

namespace retort::ui {

Actions::Actions(QMainWindow* window) : QObject(window), window_(window) {
    QMenuBar* bar = window->menuBar();
    const auto menu = [](auto* in, const char* name) {
        QMenu* made = in->addMenu(QString());
        made->setObjectName(QString::fromLatin1(name));
        made->setToolTipsVisible(true);
        return made;
    };
    file_ = menu(bar, "menu.file");
    newFile = add(file_, "new", QKeySequence::New);
    newFromRecipe = add(file_, "newFromRecipe", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    open = add(file_, "open", QKeySequence::Open);
    openRun = add(file_, "openRun", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    openDemo = add(file_, "openDemo");
    recent = menu(file_, "menu.recent");
    clearRecent = add(recent, "clearRecent");
    file_->addSeparator();
    save = add(file_, "save", QKeySequence::Save);
    saveAs = add(file_, "saveAs", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    exportModels = add(file_, "export", QKeySequence(Qt::CTRL | Qt::Key_E));
    file_->addSeparator();
    quit = add(file_, "quit", QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    edit_ = menu(bar, "menu.edit");
    undo = add(edit_, "undo", QKeySequence::Undo);
    redo = add(edit_, "redo", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));

    run_ = menu(bar, "menu.run");
    start = add(run_, "start", QKeySequence(Qt::CTRL | Qt::Key_R));
    pause = add(run_, "pause");  // Space, as MainWindow::keyPressEvent has it: a shortcut would take it from controls
    stop = add(run_, "stop", QKeySequence(Qt::CTRL | Qt::Key_Period));
    run_->addSeparator();
    resumeRun = add(run_, "resumeRun", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    openRunFolder = add(run_, "openRunFolder");
    report = add(run_, "report");

    view_ = menu(bar, "menu.view");
    auto* pageGroup = new QActionGroup(this);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i] = add(view_, qPrintable(QStringLiteral("page%1").arg(i + 1)),
                       QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
        pages[i]->setCheckable(true);
        pageGroup->addAction(pages[i]);
    }
    view_->addSeparator();
    log = add(view_, "log", QKeySequence(Qt::CTRL | Qt::Key_L));
    log->setCheckable(true);
    fullScreen = add(view_, "fullScreen", QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    view_->addSeparator();
    appearance_ = menu(view_, "menu.appearance");
    auto* appearanceGroup = new QActionGroup(this);
    appearanceSystem = add(appearance_, "appearanceSystem");
    appearanceLight = add(appearance_, "appearanceLight");
    appearanceDark = add(appearance_, "appearanceDark");
    for (QAction* action : {appearanceSystem, appearanceLight, appearanceDark}) {
        action->setCheckable(true);
        appearanceGroup->addAction(action);
    }
    language = menu(view_, "menu.language");

    help_ = menu(bar, "menu.help");
    pageHelp = add(help_, "pageHelp", QKeySequence(Qt::Key_F1));
    whatsThis = add(help_, "whatsThis", QKeySequence(Qt::SHIFT | Qt::Key_F1));
    shortcuts = add(help_, "shortcuts", QKeySequence(Qt::CTRL | Qt::Key_F1));
    help_->addSeparator();
    licences = add(help_, "licences");
    about = add(help_, "about");
    about->setMenuRole(QAction::AboutRole);
    connect(whatsThis, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });

    retranslate();
    refreshIcons(window->palette());
}

QAction* Actions::add(QMenu* menu, const char* name, const QKeySequence& shortcut) {
    auto* action = new QAction(this);
    action->setObjectName(QStringLiteral("action.") + QString::fromLatin1(name));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    menu->addAction(action);
    window_->addAction(action);
    return action;
}

void Actions::setText(QAction* action, const QString& text, const QString& tip) {
    action->setText(text);
    action->setToolTip(tip);
    action->setStatusTip(QString());
}

void Actions::retranslate() {
    file_->setTitle(tr("&File"));
    edit_->setTitle(tr("&Edit"));
    run_->setTitle(tr("&Run"));
    view_->setTitle(tr("&View"));
    help_->setTitle(tr("&Help"));
    recent->setTitle(tr("Open &recent"));
    appearance_->setTitle(tr("&Appearance"));
    language->setTitle(tr("La&nguage"));

    setText(newFile, tr("&New"), tr("An empty experiment"));
    setText(newFromRecipe, tr("New from re&cipe…"),
            tr("An experiment for a Kaldi recipe folder: data and alignments in it are found by themselves"));
    setText(open, tr("&Open…"), tr("An experiment file"));
    setText(openRun, tr("Open r&un…"), tr("The folder of a run: its curves and results are shown as they were"));
    setText(openDemo, tr("Open &demo"), tr("A small corpus and an experiment that trains in a minute"));
    setText(clearRecent, tr("&Clear list"), tr("Forgets the files of this list; the files stay"));
    setText(save, tr("&Save"), tr("Writes the experiment file"));
    setText(saveAs, tr("Save &as…"), tr("Writes the experiment to another file"));
    setText(exportModels, tr("&Export…"), tr("Writes trained models in other formats"));
    setText(quit, tr("&Quit"), tr("Closes the program; a run is stopped with a checkpoint first"));
    setUndoText(undoStep_);
    setRedoText(redoStep_);
    setText(start, tr("&Start"), tr("Trains the models of the experiment"));
    setPaused(paused_);
    setText(stop, tr("S&top and save"), tr("Writes a checkpoint and ends; the run can be resumed later"));
    setText(resumeRun, tr("&Resume run"), tr("Goes on with the run that is shown, from its last checkpoint"));
    setText(openRunFolder, tr("Open run &folder"), tr("Shows the files of the run in the file manager"));
    setText(report, tr("Re&port"), tr("Opens the report of the run in the browser"));
    setText(pages[0], tr("&Set up"), tr("Inputs, models and distillation"));
    setText(pages[1], tr("&Monitor"), tr("Curves and state of the models"));
    setText(pages[2], tr("&Compare"), tr("Results side by side"));
    setText(pages[3], tr("&Export"), tr("Models as files"));
    setText(pages[4], tr("&Paper"), tr("The paper's experiments: published figures against ours"));
    setText(log, tr("&Log and problems"), tr("Messages of the run, and problems of the experiment"));
    setText(fullScreen, tr("&Full screen"), tr("The window without frame"));
    setText(appearanceSystem, tr("As the &system"), tr("Light or dark as the desktop says"));
    setText(appearanceLight, tr("&Light"), tr("Dark text on light ground"));
    setText(appearanceDark, tr("&Dark"), tr("Light text on dark ground"));
    setText(pageHelp, tr("Help on this &page"), tr("What this page is for"));
    setText(whatsThis, tr("&What's this?"), tr("Click on a control to read what it means"));
    setText(shortcuts, tr("&Keyboard shortcuts"), tr("All shortcuts in a list"));
    setText(licences, tr("&Licences"), tr("Licences of Retort and of what it is built on"));
    setText(about, tr("&About Retort"), tr("Versions, processor and matrix kernels"));
}

void Actions::setUndoText(const QString& step) {
    undoStep_ = step;
    setText(undo, step.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(step), tr("Takes the last edit back"));
}

void Actions::setRedoText(const QString& step) {
    redoStep_ = step;
    setText(redo, step.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(step), tr("Does again what was taken back"));
}

void Actions::setPaused(bool paused) {
    paused_ = paused;
    // The part after the tab is shown where shortcuts stand.
    const QString key = u'\t' + QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText);
    if (paused)
        setText(pause, tr("Resum&e") + key, tr("Goes on with the run"));
    else
        setText(pause, tr("Paus&e") + key, tr("Lets the run rest after the step at work; nothing is lost"));
}

void Actions::refreshIcons(const QPalette& palette) {
    const std::pair<QAction*, IconName> icons[] = {
        {newFile, IconName::New},          {open, IconName::Open},    {save, IconName::Save},
        {exportModels, IconName::Export},  {undo, IconName::Undo},    {redo, IconName::Redo},
        {start, IconName::Play},           {pause, IconName::Pause},  {stop, IconName::Stop},
        {openRunFolder, IconName::Folder}, {report, IconName::Chart}, {log, IconName::Log}};
    for (const auto& [action, name] : icons) action->setIcon(icon(name, palette));
}

std::vector<Actions::Shortcut> Actions::allShortcuts() const {
    std::vector<Shortcut> all;
    for (const QMenu* menu : {file_, edit_, run_, view_, help_}) {
        for (const QAction* action : menu->actions()) {
            QString text = action->text().section(u'\t', 0, 0).remove(u'&');
            QString keys = action->shortcut().toString(QKeySequence::NativeText);
            if (keys.isEmpty()) keys = action->text().section(u'\t', 1);
            if (!keys.isEmpty()) all.push_back({text, keys});
        }
    }
    return all;
}

}  // namespace retort::ui
