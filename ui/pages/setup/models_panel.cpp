// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/models_panel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "ui/forms/icons.h"
#include "ui/models/experiment_models_model.h"
#include "ui/pages/setup/model_edits.h"
#include "ui/pages/setup/model_fields.h"

namespace retort::ui {

ModelsPanel::ModelsPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      model_(new ExperimentModelsModel(this)),
      table_(new QTableView(this)),
      title_(new QLabel(this)),
      message_(new QLabel(this)) {
    build();
    retranslate();
    makeIcons();
    refresh();
}

void ModelsPanel::build() {
    table_->setObjectName(QStringLiteral("setup.models"));
    table_->setModel(model_);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView* header = table_->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ExperimentModelsModel::Name, QHeaderView::Stretch);
    header->setMinimumSectionSize(40);
    title_->setBuddy(table_);
    message_->setObjectName(QStringLiteral("setup.models.message"));
    message_->setWordWrap(true);
    message_->hide();

    static constexpr std::array names{"teacher", "baseline", "student", "specialists", "duplicate",
                                      "remove",  "up",       "down",    "rename"};
    for (int i = 0; i < Acts; ++i) {
        auto* action = new QAction(this);
        action->setObjectName(QStringLiteral("setup.models.") +
                              QString::fromLatin1(names[static_cast<std::size_t>(i)]));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, i] { perform(static_cast<Act>(i)); });
        table_->addAction(action);
        actions_.push_back(action);
    }
    const std::vector<std::string> kinds = modelKinds();
    actions_[Specialists]->setVisible(std::find(kinds.begin(), kinds.end(), "specialists") != kinds.end());
    actions_[Student]->setShortcut(Qt::Key_Insert);
    actions_[Remove]->setShortcut(QKeySequence::Delete);
    actions_[Duplicate]->setShortcut(Qt::CTRL | Qt::Key_D);
    actions_[Up]->setShortcut(Qt::ALT | Qt::Key_Up);
    actions_[Down]->setShortcut(Qt::ALT | Qt::Key_Down);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(0);  // flat buttons have their own margins
    bar->addWidget(title_);
    bar->addStretch();
    for (int i = 0; i < Rename; ++i) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(actions_[static_cast<std::size_t>(i)]);
        button->setObjectName(actions_[static_cast<std::size_t>(i)]->objectName() + QStringLiteral(".button"));
        button->setToolButtonStyle(i <= Specialists ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoRaise(true);
        button->setVisible(actions_[static_cast<std::size_t>(i)]->isVisible());
        bar->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(table_, 1);
    layout->addWidget(message_);

    connect(table_, &QWidget::customContextMenuRequested, this, &ModelsPanel::showMenu);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateActions();
        if (!refreshing_) emit currentChanged(current());
    });
    connect(model_, &ExperimentModelsModel::renameRequested, this, &ModelsPanel::rename);
}

int ModelsPanel::current() const {
    const QModelIndex index = table_->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void ModelsPanel::select(int row) {
    row = std::clamp(row, -1, model_->rowCount() - 1);
    if (row < 0) return;
    table_->selectRow(row);
    table_->scrollTo(model_->index(row, 0));
}

void ModelsPanel::refresh() {
    const int before = current();
    {
        const QScopedValueRollback guard(refreshing_, true);
        const InputsState& inputs = workspace_.inputs();
        model_->update({workspace_.document().experiment(), workspace_.document().problems(), inputs.forecasts,
                        inputs.survey.inputDim, inputs.survey.classes});
        if (current() < 0 && model_->rowCount() > 0) select(std::clamp(before, 0, model_->rowCount() - 1));
    }
    updateActions();
    if (current() != before) emit currentChanged(current());
}

void ModelsPanel::perform(Act act) {
    Document& document = workspace_.document();
    const int row = current();
    const auto name = [&] { return model_->index(row, 0).data(ExperimentModelsModel::NameRole).toString(); };
    int to = row;
    message_->hide();
    const auto edit = [&](const QString& step, int (*change)(experiment::Experiment&)) {
        document.edit(step, [&](experiment::Experiment& e) { to = change(e); });
    };
    switch (act) {
        case Teacher:
            edit(tr("Add teacher"), edits::addTeacher);
            break;
        case Baseline:
            edit(tr("Add baseline"), edits::addBaseline);
            break;
        case Student:
            edit(tr("Add student"), edits::addStudent);
            break;
        case Specialists:
            edit(tr("Add specialists"), edits::addSpecialists);
            break;
        case Duplicate:
            if (row < 0) return;
            document.edit(tr("Duplicate %1").arg(name()),
                          [&](experiment::Experiment& e) { to = edits::duplicate(e, row); });
            break;
        case Remove:
            if (row < 0) return;
            emit statusMessage(tr("%1 was removed. Undo brings it back.").arg(name()));
            document.edit(tr("Remove %1").arg(name()), [&](experiment::Experiment& e) { to = edits::remove(e, row); });
            break;
        case Up:
        case Down:
            if (row < 0) return;
            document.edit(tr("Move %1").arg(name()),
                          [&](experiment::Experiment& e) { to = edits::move(e, row, act == Up ? -1 : 1); });
            break;
        case Rename:
            if (row >= 0) table_->edit(model_->index(row, ExperimentModelsModel::Name));
            return;
        case Acts:
            return;
    }
    refresh();  // the rows are needed now, whatever order the signal reached us in
    select(to);
    if (to == row) emit currentChanged(current());
}

void ModelsPanel::rename(int row, const QString& name) {
    bool done = false;
    message_->hide();
    workspace_.document().edit(tr("Rename model"),
                               [&](experiment::Experiment& e) { done = edits::rename(e, row, name.toStdString()); });
    if (done) return;
    message_->setText(QStringLiteral("✕ ") + tr("There is a model named %1 already; the name was kept.").arg(name));
    message_->show();
}

void ModelsPanel::updateActions() {
    const int row = current();
    for (const Act act : {Duplicate, Remove, Rename}) actions_[act]->setEnabled(row >= 0);
    actions_[Up]->setEnabled(row > 0);
    actions_[Down]->setEnabled(row >= 0 && row + 1 < model_->rowCount());
}

void ModelsPanel::showMenu(const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({actions_[Rename], actions_[Duplicate], actions_[Remove]});
    menu->addSeparator();
    menu->addActions({actions_[Up], actions_[Down]});
    menu->addSeparator();
    menu->addActions({actions_[Teacher], actions_[Baseline], actions_[Student], actions_[Specialists]});
    menu->popup(table_->viewport()->mapToGlobal(at));
}

void ModelsPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) makeIcons();
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    model_->retranslate();
}

void ModelsPanel::makeIcons() {
    const std::array icons{IconName::Add,       IconName::Add,    IconName::Add, IconName::Add,
                           IconName::Duplicate, IconName::Remove, IconName::Up,  IconName::Down};
    for (std::size_t i = 0; i < icons.size(); ++i) actions_[i]->setIcon(icon(icons[i], palette()));
}

void ModelsPanel::retranslate() {
    title_->setText(QStringLiteral("<b>%1</b>").arg(tr("Models")));
    table_->setAccessibleName(tr("Models"));
    const auto say = [&](Act act, const QString& text, const QString& help) {
        const QString keys = actions_[act]->shortcut().toString(QKeySequence::NativeText);
        actions_[act]->setText(text);
        actions_[act]->setToolTip(keys.isEmpty() ? help : tr("%1 (%2)").arg(help, keys));
    };
    say(Teacher, tr("teacher"), tr("Adds a large net that others learn from: 4 layers of 1024 units, three copies."));
    say(Baseline, tr("baseline"),
        tr("Adds a net like the student's that learns from the alignment alone, to compare with."));
    say(Student, tr("student"), tr("Adds a small net that learns from all teachers."));
    say(Specialists, tr("specialists"),
        tr("Adds nets that start from a trained one and each learn to tell some classes apart."));
    say(Duplicate, tr("Duplicate"), tr("Adds a copy of the model under a name of its own."));
    say(Remove, tr("Remove"), tr("Takes the model out of the experiment."));
    say(Up, tr("Move up"), tr("Moves the model up in the list."));
    say(Down, tr("Move down"), tr("Moves the model down in the list."));
    say(Rename, tr("Rename"), tr("Renames the model; students that learn from it follow."));
}

}  // namespace retort::ui
