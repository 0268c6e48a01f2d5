// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/specialists_tab.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "core/experiment/model_json.h"
#include "ui/forms/spec_form.h"
#include "ui/models/problems_model.h"
#include "ui/pages/setup/group_tab.h"
#include "ui/pages/setup/model_fields.h"
#include "ui/text/core_text.h"
#include "ui/workspace/class_sets.h"

namespace retort::ui {

namespace {

const QString generalistKey = QStringLiteral("generalist"), setsKey = QStringLiteral("specialists.sets"),
              clusteringKey = QStringLiteral("specialists.clustering");

using Sets = std::vector<std::string>;

/// The first problem at `path` or inside it, for people; "" where there is
/// none.
QString faultAt(const Problems& problems, const std::string& path) {
    for (const Problem& problem : problems) {
        if (!experiment::isInside(problem.path, path)) continue;
        QString fault = problemMark(problem.severity) + translated(problem.message);
        if (!problem.hint.empty()) fault += QStringLiteral(" · ") + translated(problem.hint);
        return fault;
    }
    return {};
}

void say(QLabel* label, const QString& fault) {
    label->setText(fault);
    label->setVisible(!fault.isEmpty());
}

}  // namespace

SpecialistsTab::SpecialistsTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      form_(new GroupTab(workspace, QStringLiteral("specialists"), this)),
      generalistLabel_(new QLabel(this)),
      generalistFault_(new QLabel(this)),
      generalist_(new QComboBox(this)),
      setsBox_(new QWidget(this)),
      setsLabel_(new QLabel(this)),
      setsFault_(new QLabel(this)),
      sets_(new QPlainTextEdit(this)),
      fromRun_(new QPushButton(this)) {
    build();
    retranslate();
}

void SpecialistsTab::build() {
    generalist_->setObjectName(QStringLiteral("specialists.generalist"));
    generalist_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    generalist_->setMinimumContentsLength(12);
    generalistLabel_->setBuddy(generalist_);
    sets_->setObjectName(QStringLiteral("specialists.sets"));
    sets_->setTabChangesFocus(true);
    sets_->setMinimumHeight(4 * fontMetrics().height());
    setsLabel_->setBuddy(sets_);
    setsLabel_->setWordWrap(true);
    fromRun_->setObjectName(QStringLiteral("specialists.fromRun"));
    for (QLabel* fault : {generalistFault_, setsFault_}) {
        fault->setTextFormat(Qt::PlainText);
        fault->setWordWrap(true);
        fault->hide();
    }
    form_->setHiddenKeys({setsKey});
    form_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    form_->layout()->setContentsMargins(0, 0, 0, 0);

    auto* who = new QGridLayout;
    who->setHorizontalSpacing(8);
    who->setVerticalSpacing(4);
    who->setColumnStretch(1, 1);
    who->addWidget(generalistLabel_, 0, 0);
    who->addWidget(generalist_, 0, 1);
    who->addWidget(generalistFault_, 1, 1);
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(setsLabel_, 1);
    title->addWidget(fromRun_);
    auto* sets = new QVBoxLayout(setsBox_);
    sets->setContentsMargins(0, 0, 0, 0);
    sets->setSpacing(4);
    sets->addLayout(title);
    sets->addWidget(sets_, 100);
    sets->addWidget(setsFault_);
    sets->addStretch(1);  // where there are no sets to be typed
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(who);
    layout->addWidget(form_);
    layout->addWidget(setsBox_, 1);

    connect(generalist_, &QComboBox::activated, this, [this] {
        const std::string name = generalist_->currentText().toStdString();
        edit(tr("Choose the generalist"), generalistKey,
             [&](experiment::ModelSpec& spec) { setField(spec, generalistKey, name); });
    });
    connect(sets_, &QPlainTextEdit::textChanged, this, &SpecialistsTab::takeSets);
    connect(fromRun_, &QPushButton::clicked, this, &SpecialistsTab::chooseSets);
}

const experiment::ModelSpec* SpecialistsTab::model() const {
    const auto& models = workspace_.document().experiment().models;
    return row_ >= 0 && static_cast<std::size_t>(row_) < models.size() ? &models[static_cast<std::size_t>(row_)]
                                                                       : nullptr;
}

void SpecialistsTab::edit(const QString& step, const QString& key,
                          const std::function<void(experiment::ModelSpec&)>& change) {
    if (model() == nullptr) return;
    workspace_.document().edit(
        step, [&](experiment::Experiment& e) { change(e.models[static_cast<std::size_t>(row_)]); },
        key.isEmpty() ? QString() : QStringLiteral("models[%1].%2").arg(row_).arg(key));
}

Sets SpecialistsTab::typedSets() const {
    Sets sets;
    for (const QString& line : sets_->toPlainText().split(QLatin1Char('\n')))
        if (const QString set = line.simplified(); !set.isEmpty()) sets.push_back(set.toStdString());
    return sets;
}

void SpecialistsTab::takeSets() {
    const Sets sets = typedSets();
    if (model() == nullptr || sets == valueOf<Sets>(*model(), setsKey)) return;
    edit(tr("Change the sets"), setsKey, [&](experiment::ModelSpec& spec) {
        setField(spec, setsKey, sets);
        spec.copies = std::max(1, static_cast<int>(sets.size()));
    });
}

void SpecialistsTab::chooseSets() {
    const RunView* run = workspace_.run(workspace_.currentRun());
    const std::filesystem::path near =
        run != nullptr ? run->folder / "models" : workspace_.document().experiment().recipeFolder();
    auto* dialog = new QFileDialog(this, tr("Sets of a run"), QString::fromStdString(near.string()),
                                   tr("Class sets (sets.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("setsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        try {
            const Sets sets = readClassSets(file.toStdString());
            edit(tr("Take the sets of a run"), {}, [&](experiment::ModelSpec& spec) {
                setField(spec, clusteringKey, std::string("given"));
                setField(spec, setsKey, sets);
                spec.copies = static_cast<int>(sets.size());
            });
            emit statusMessage(
                tr("%n set(s) were taken. They can be edited now.", nullptr, static_cast<int>(sets.size())));
        } catch (const Error& error) {
            say(setsFault_, QStringLiteral("✕ ") + translated(std::string(error.what())));
        }
    });
    dialog->open();
}

void SpecialistsTab::setModel(int row) {
    row_ = row;
    form_->setModel(row);
    refresh();
}

void SpecialistsTab::refreshGeneralist(const experiment::ModelSpec& spec) {
    const QSignalBlocker quiet(generalist_);
    QStringList names;
    for (const experiment::ModelSpec& other : workspace_.document().experiment().models)
        if (&other != &spec && other.kind != "specialists") names << QString::fromStdString(other.name);
    const QString now = QString::fromStdString(valueOf<std::string>(spec, generalistKey));
    // A member of an ensemble may be named, or one that is gone: both stand there
    // as they are.
    if (!now.isEmpty() && !names.contains(now)) names << now;
    QStringList shown;
    for (int i = 0; i < generalist_->count(); ++i) shown << generalist_->itemText(i);
    if (shown != names) {
        generalist_->clear();
        generalist_->addItems(names);
    }
    generalist_->setCurrentIndex(now.isEmpty() ? -1 : static_cast<int>(names.indexOf(now)));
    say(generalistFault_, faultAt(workspace_.document().problems(), "models[" + std::to_string(row_) + "].generalist"));
}

void SpecialistsTab::refreshSets(const experiment::ModelSpec& spec) {
    const bool given = valueOf<std::string>(spec, clusteringKey) == "given";
    sets_->setVisible(given);
    setsLabel_->setText(given ? tr("&Sets, one a line")
                              : tr("The sets are found when the generalist is "
                                   "trained. Those of a run can be edited."));
    say(setsFault_,
        given ? faultAt(workspace_.document().problems(), "models[" + std::to_string(row_) + "].specialists.sets")
              : QString());
    const Sets sets = valueOf<Sets>(spec, setsKey);
    if (typedSets() == sets) return;  // blanks and cursor stay as they are
    QStringList lines;
    for (const std::string& set : sets) lines << QString::fromStdString(set);
    const QSignalBlocker quiet(sets_);
    sets_->setPlainText(lines.join(QLatin1Char('\n')));
}

void SpecialistsTab::refresh() {
    const experiment::ModelSpec* const spec = model();
    if (spec == nullptr || spec->kind != "specialists") return;
    form_->refresh();
    refreshGeneralist(*spec);
    refreshSets(*spec);
}

void SpecialistsTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    refresh();
}

void SpecialistsTab::retranslate() {
    generalistLabel_->setText(tr("&Generalist"));
    const QString help =
        tr("The model that knows all classes. Specialists start "
           "from its weights, and answer together with it.");
    generalistLabel_->setToolTip(help);
    generalist_->setToolTip(help);
    generalist_->setAccessibleName(tr("Generalist"));
    sets_->setAccessibleName(tr("Sets of classes"));
    sets_->setPlaceholderText(tr("0 4 9\n3 5 8\n10-19"));
    sets_->setToolTip(tr("Class numbers and ranges; a line for each specialist."));
    fromRun_->setText(tr("From a run…"));
    fromRun_->setToolTip(tr("Takes the sets that a run has found, so that they can be edited."));
}

}  // namespace retort::ui
