// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/log_panel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include "core/base/problem.h"

namespace retort::ui {

LogPanel::LogPanel(Workspace& workspace, QWidget* parent)
    : QTabWidget(parent),
      workspace_(workspace),
      log_(new LogModel(this)),
      problems_(new ProblemsModel(this)),
      logTable_(table("log.table", log_, [this] { return log_->toText(); })),
      problemTable_(table("log.problems", problems_, [this] { return problems_->toText(); })) {
    setObjectName(QStringLiteral("logPanel"));
    setDocumentMode(true);
    addTab(logTable_, QString());
    addTab(problemTable_, QString());
    connect(problemTable_, &QTableView::activated, this, &LogPanel::problemActivated);
    connect(&workspace_, &Workspace::runChanged, this, [this](int run) {
        if (run == workspace_.currentRun()) updateLog();
    });
    connect(&workspace_, &Workspace::currentRunChanged, this, &LogPanel::updateLog);
    connect(&workspace_, &Workspace::problemsChanged, this, &LogPanel::updateProblems);
    retranslate();
    setMinimumHeight(120);
}

QTableView* LogPanel::table(const char* name, QAbstractItemModel* model, const std::function<QString()>& all) {
    auto* view = new QTableView(this);
    view->setObjectName(QString::fromLatin1(name));
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 8);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copy = new QAction(view);
    copy->setObjectName(QStringLiteral("copyAll"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, view, [all] { QApplication::clipboard()->setText(all()); });
    view->addAction(copy);
    return view;
}

void LogPanel::showUseful() {
    setCurrentWidget(hasErrors(workspace_.problems()) || log_->rowCount() == 0 ? problemTable_ : logTable_);
}

void LogPanel::updateLog() {
    if (!isVisible()) return;  // showEvent catches up
    const RunView* run = workspace_.run(workspace_.currentRun());
    const bool atEnd = logTable_->verticalScrollBar()->value() == logTable_->verticalScrollBar()->maximum();
    const int rows = log_->rowCount();
    if (run == nullptr || run->id != shown_) log_->clear();
    shown_ = run != nullptr ? run->id : 0;
    if (run != nullptr) log_->update(run->history);
    if (rows != log_->rowCount() && atEnd) logTable_->scrollToBottom();
}

void LogPanel::updateProblems() {
    const Problems problems = workspace_.problems();
    problems_->update(problems);
    setTabText(1,
               problems.empty() ? tr("&Problems") : tr("&Problems (%n)", nullptr, static_cast<int>(problems.size())));
}

void LogPanel::retranslate() {
    setTabText(0, tr("&Messages"));
    logTable_->setAccessibleName(tr("Messages of the run"));
    problemTable_->setAccessibleName(tr("Problems of the experiment"));
    problemTable_->setToolTip(tr("Double click shows the page Set up, where it can be mended"));
    for (QTableView* view : {logTable_, problemTable_}) view->actions().front()->setText(tr("&Copy all"));
    problems_->retranslate();
    updateProblems();
}

void LogPanel::changeEvent(QEvent* event) {
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void LogPanel::showEvent(QShowEvent* event) {
    QTabWidget::showEvent(event);
    updateLog();
    logTable_->resizeColumnsToContents();
    logTable_->setColumnWidth(LogModel::Model, std::max(120, logTable_->columnWidth(LogModel::Model)));
    problemTable_->setColumnWidth(ProblemsModel::What, std::max(360, width() / 2));
    problemTable_->setColumnWidth(ProblemsModel::Where, std::max(160, width() / 5));
}

}  // namespace retort::ui
