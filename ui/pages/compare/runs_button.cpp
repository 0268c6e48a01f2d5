// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/runs_button.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>

namespace retort::ui {

RunsButton::RunsButton(Workspace& workspace, QWidget* parent)
    : QPushButton(parent), workspace_(workspace), menu_(new QMenu(this)) {
    setObjectName(QStringLiteral("compareRuns"));
    menu_->setObjectName(QStringLiteral("compareRunsMenu"));
    setMenu(menu_);
    // Filled when it opens: names and phases change all the time.
    connect(menu_, &QMenu::aboutToShow, this, &RunsButton::fill);
    retranslate();
}

std::vector<RunId> RunsButton::chosen() const {
    std::vector<RunId> runs;
    if (workspace_.run(workspace_.currentRun()) != nullptr) runs.push_back(workspace_.currentRun());
    for (const RunId id : workspace_.runs())
        if (id != workspace_.currentRun() && ticked_.contains(id)) runs.push_back(id);
    return runs;
}

void RunsButton::fill() {
    menu_->clear();
    for (const RunId id : workspace_.runs()) {
        const RunView* run = workspace_.run(id);
        if (run == nullptr) continue;
        QString text =
            tr("%1, %2", "name and time of a run").arg(run->name, QLocale().toString(run->when, QLocale::ShortFormat));
        QAction* action = menu_->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        const bool current = id == workspace_.currentRun();
        action->setChecked(current || ticked_.contains(id));
        action->setEnabled(!current);
        connect(action, &QAction::toggled, this, [this, id](bool on) {
            if (on)
                ticked_.insert(id);
            else
                ticked_.erase(id);
            emit chosenChanged();
        });
    }
}

void RunsButton::retranslate() {
    setText(tr("R&uns"));
    setToolTip(tr("Open runs whose models stand in the table. The current run always does."));
    setAccessibleName(tr("Runs in the table"));
}

void RunsButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace retort::ui
