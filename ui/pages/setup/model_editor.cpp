// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/model_editor.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

#include "core/experiment/model_json.h"
#include "ui/forms/choice_names.h"
#include "ui/forms/field_status.h"
#include "ui/forms/spec_form.h"
#include "ui/pages/setup/distillation_tab.h"
#include "ui/pages/setup/group_tab.h"
#include "ui/pages/setup/input_findings.h"
#include "ui/pages/setup/model_edits.h"
#include "ui/pages/setup/model_fields.h"
#include "ui/pages/setup/network_tab.h"
#include "ui/pages/setup/specialists_tab.h"
#include "ui/pages/setup/training_tab.h"

namespace retort::ui {

namespace {

void put(QSpinBox* box, int value) {
    if (box->value() == value) return;
    const QSignalBlocker quiet(box);
    box->setValue(value);
}

}  // namespace

ModelEditor::ModelEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      name_(new QLabel(this)),
      kindLabel_(new QLabel(this)),
      copiesLabel_(new QLabel(this)),
      kind_(new QComboBox(this)),
      copies_(new QSpinBox(this)),
      tabs_(new QTabWidget(this)),
      network_(new NetworkTab(workspace, this)),
      training_(new TrainingTab(workspace, this)),
      transfer_(new GroupTab(workspace, QStringLiteral("transfer"), this)),
      specialists_(new SpecialistsTab(workspace, this)),
      distillation_(new DistillationTab(workspace, this)),
      problem_(new FieldStatus(this)) {
    build();
    retranslate();
}

void ModelEditor::build() {
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    kind_->setObjectName(QStringLiteral("model.kind"));
    copies_->setObjectName(QStringLiteral("model.copies"));
    copies_->setRange(1, 1000);
    tabs_->setObjectName(QStringLiteral("model.tabs"));
    tabs_->setDocumentMode(true);
    problem_->setObjectName(QStringLiteral("model.problem"));
    problem_->hide();
    copies_->setKeyboardTracking(false);
    copies_->setAlignment(Qt::AlignRight);
    kindLabel_->setBuddy(kind_);
    copiesLabel_->setBuddy(copies_);
    name_->setTextFormat(Qt::PlainText);
    QFont bold = name_->font();
    bold.setBold(true);
    name_->setFont(bold);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(4);
    bar->addWidget(name_, 1);
    bar->addSpacing(8);
    bar->addWidget(kindLabel_);
    bar->addWidget(kind_);
    bar->addSpacing(8);
    bar->addWidget(copiesLabel_);
    bar->addWidget(copies_);
    tabs_->addTab(network_, {});
    tabs_->addTab(training_, {});
    tabs_->addTab(transfer_, {});
    tabs_->addTab(specialists_, {});
    tabs_->addTab(distillation_, {});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(bar);
    layout->addWidget(problem_);
    layout->addWidget(tabs_, 1);

    connect(kind_, &QComboBox::activated, this, [this] { takeKind(kind_->currentData().toString().toStdString()); });
    connect(specialists_, &SpecialistsTab::statusMessage, this, &ModelEditor::statusMessage);
    connect(copies_, &QSpinBox::valueChanged, this, [this](int copies) {
        edit(tr("Change copies"), QStringLiteral("copies"), [&](experiment::ModelSpec& spec) { spec.copies = copies; });
    });
}

const experiment::ModelSpec* ModelEditor::model() const {
    const auto& models = workspace_.document().experiment().models;
    return row_ >= 0 && static_cast<std::size_t>(row_) < models.size() ? &models[static_cast<std::size_t>(row_)]
                                                                       : nullptr;
}

void ModelEditor::edit(const QString& step, const QString& key,
                       const std::function<void(experiment::ModelSpec&)>& change) {
    if (model() == nullptr) return;
    workspace_.document().edit(
        step, [&](experiment::Experiment& e) { change(e.models[static_cast<std::size_t>(row_)]); },
        key.isEmpty() ? QString() : QStringLiteral("models[%1].%2").arg(row_).arg(key));
}

/// The kinds that core knows, in the words of the form.
void ModelEditor::fillKinds() {
    const QSignalBlocker quiet(kind_);
    const QVariant now = kind_->currentData();
    kind_->clear();
    for (const std::string& kind : modelKinds()) {
        const ChoiceName name = choiceName(QStringLiteral("kind"), kind);
        kind_->addItem(name.name, QString::fromStdString(kind));
        kind_->setItemData(kind_->count() - 1, name.description, Qt::ToolTipRole);
    }
    kind_->setCurrentIndex(kind_->findData(now));
}

void ModelEditor::takeKind(const std::string& kind) {
    if (model() == nullptr || model()->kind == kind) return;
    workspace_.document().edit(tr("Change what the model learns from"),
                               [&](experiment::Experiment& e) { edits::setKind(e, row_, kind); });
    refresh();
    if (kind == "distilled") tabs_->setCurrentWidget(distillation_);
    if (kind == "specialists") tabs_->setCurrentWidget(specialists_);
}

void ModelEditor::setModel(int row) {
    const bool other = row != row_;
    row_ = row;
    if (other) {
        network_->setModel(row);
        training_->setModel(row);
        transfer_->setModel(row);
        specialists_->setModel(row);
        distillation_->setModel(row);
    }
    refresh();
}

void ModelEditor::refresh() {
    const experiment::ModelSpec* const spec = model();
    setEnabled(spec != nullptr);
    if (spec == nullptr) {
        name_->setText(tr("No model is selected."));
        problem_->hide();
        return;
    }
    name_->setText(QString::fromStdString(spec->name));
    const bool distilled = spec->kind == "distilled";
    kind_->setCurrentIndex(kind_->findData(QString::fromStdString(spec->kind)));
    put(copies_, spec->copies);
    tabs_->setTabVisible(tabs_->indexOf(distillation_), distilled);
    const bool specialists = spec->kind == "specialists";
    tabs_->setTabVisible(tabs_->indexOf(network_), !specialists);  // they have the network of their generalist
    tabs_->setTabVisible(tabs_->indexOf(specialists_), specialists);
    tabs_->setTabVisible(tabs_->indexOf(transfer_), transfer_->meant());
    copiesLabel_->setText(specialists ? tr("S&ets") : tr("Cop&ies"));
    network_->refresh();
    training_->refresh();
    transfer_->refresh();
    if (specialists) specialists_->refresh();
    if (distilled) distillation_->refresh();
    // The first problem that no tab has a place for: the name, the teachers, sweeps.
    const std::string path = "models[" + std::to_string(row_) + "]";
    Problems here;
    for (const Problem& problem : workspace_.problems()) {
        if (!experiment::isInside(problem.path, path)) continue;
        if (experiment::isInside(problem.path, path + ".network") ||
            experiment::isInside(problem.path, path + ".training") ||
            experiment::isInside(problem.path, path + ".transfer"))
            continue;
        here.push_back(problem);
    }
    problem_->setVisible(!here.empty());
    if (here.empty()) return;
    QString said = translated(here.front().message);
    if (!here.front().hint.empty()) said += QStringLiteral(" · ") + translated(here.front().hint);
    problem_->setStatus(hasErrors(here) ? FieldStatus::State::Bad : FieldStatus::State::Warning, said,
                        evidenceText(here));
}

void ModelEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    refresh();
}

void ModelEditor::retranslate() {
    kindLabel_->setText(tr("&Kind"));
    fillKinds();
    kind_->setAccessibleName(tr("What the model learns from"));
    kind_->setToolTip(
        tr("Labels are those of the alignment; from teachers means distillation, from their posteriors as well."));
    copiesLabel_->setText(tr("Cop&ies"));
    copies_->setAccessibleName(tr("Copies"));
    copies_->setToolTip(
        tr("Trains this many members that differ in their random numbers only. Together they teach as one."));
    tabs_->setTabText(0, tr("Network"));
    tabs_->setTabText(1, tr("Training"));
    tabs_->setTabText(tabs_->indexOf(transfer_), tr("Data"));
    tabs_->setTabText(tabs_->indexOf(specialists_), tr("Specialists"));
    tabs_->setTabText(tabs_->indexOf(distillation_), tr("Distillation"));
    tabs_->setTabToolTip(tabs_->indexOf(transfer_), tr("What part of the training data the model learns from."));
}

}  // namespace retort::ui
