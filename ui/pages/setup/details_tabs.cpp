// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/details_tabs.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include "core/experiment/experiment_settings.h"
#include "ui/charts/bar_chart.h"
#include "ui/forms/spec_form.h"
#include "ui/models/problems_model.h"
#include "ui/pages/setup/form_area.h"
#include "ui/pages/setup/preview_panel.h"
#include "ui/pages/setup/relevant_fields.h"

namespace retort::ui {

namespace {

using experiment::ExperimentSettings;

void describe(ExperimentSettings& own, data::InputsSpec& inputs, FieldVisitor& visitor) {
    own.describe(visitor);
    inputs.describe(visitor);
}

/// What has no place elsewhere on the page; images have neither utterances nor a front end.
QStringList settingsOf(const std::string& source) {
    if (source == "idx")
        return {QStringLiteral("name"), QStringLiteral("seed"), QStringLiteral("controls"), QStringLiteral("memory")};
    return {QStringLiteral("name"),
            QStringLiteral("seed"),
            QStringLiteral("controls"),
            QStringLiteral("features.deltaWindow"),
            QStringLiteral("features.transform"),
            QStringLiteral("features.order"),
            QStringLiteral("badUtterances"),
            QStringLiteral("memory")};
}

}  // namespace

DetailsTabs::DetailsTabs(Workspace& workspace, QWidget* parent)
    : QTabWidget(parent),
      workspace_(workspace),
      preview_(new PreviewPanel(workspace)),
      labels_(new BarChart),
      settings_(new SpecForm),
      problems_(new ProblemsModel(this)),
      problemTable_(new QTableView) {
    setObjectName(QStringLiteral("setup.details"));
    setDocumentMode(true);
    labels_->setObjectName(QStringLiteral("setup.labels"));
    settings_->setObjectName(QStringLiteral("setup.settings"));
    auto* area = new FormArea(settings_);
    settings_->setContentsMargins(8, 8, 8, 8);
    problemTable_->setObjectName(QStringLiteral("setup.problems"));
    problemTable_->setModel(problems_);
    problemTable_->setSelectionBehavior(QAbstractItemView::SelectRows);
    problemTable_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    problemTable_->setTabKeyNavigation(false);
    problemTable_->setShowGrid(false);
    problemTable_->setFrameShape(QFrame::NoFrame);
    problemTable_->setTextElideMode(Qt::ElideMiddle);
    problemTable_->verticalHeader()->hide();
    problemTable_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    problemTable_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    problemTable_->horizontalHeader()->setHighlightSections(false);
    problemTable_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* copy = new QAction(this);
    copy->setObjectName(QStringLiteral("setup.problems.copy"));
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(problems_->toText()); });
    problemTable_->addAction(copy);
    problemTable_->setContextMenuPolicy(Qt::ActionsContextMenu);
    addTab(preview_, {});
    addTab(labels_, {});
    addTab(area, {});
    addTab(problemTable_, {});
    connect(settings_, &SpecForm::edited, this,
            [this](const QString& key, const QString& label, const SpecForm::Apply& apply) {
                workspace_.document().edit(
                    tr("Change %1").arg(label),
                    [&](experiment::Experiment& e) {
                        ExperimentSettings own = ExperimentSettings::of(e);
                        apply([&](FieldVisitor& visitor) { describe(own, e.inputs, visitor); });
                        own.putInto(e);
                    },
                    QStringLiteral("settings.") + key);
            });
    connect(this, &QTabWidget::currentChanged, this, [this] { refreshLabels(); });
    retranslate();
    refresh();
}

void DetailsTabs::showProblems() {
    setCurrentWidget(problemTable_);
    problemTable_->setFocus();
}

void DetailsTabs::refreshLabels() {
    const run::Survey& survey = workspace_.inputs().survey;
    if (currentWidget() != labels_ || (drawn_ && survey.labelCounts == drawnCounts_)) return;
    drawn_ = true;
    drawnCounts_ = survey.labelCounts;
    BarChart::Group group{tr("Training set"), 0, {}, {}, {}};
    QStringList classes;
    for (std::size_t i = 0; i < drawnCounts_.size(); ++i) {
        classes << QString::number(i);
        group.values.push_back(static_cast<double>(drawnCounts_[i]));
    }
    labels_->setTitle(survey.images ? tr("Images of each class") : tr("Frames of each pdf"));
    labels_->setAxisTitles(survey.images ? tr("Class") : tr("pdf"), survey.images ? tr("Images") : tr("Frames"));
    labels_->setEmptyText(tr("Labels are counted when all inputs are right."));
    if (drawnCounts_.empty()) {
        labels_->setData({}, {});
    } else {
        labels_->setData(classes, {group});
    }
}

void DetailsTabs::refresh() {
    const experiment::Experiment& experiment = workspace_.document().experiment();
    data::InputsSpec inputs = experiment.inputs, defaults;
    ExperimentSettings own = ExperimentSettings::of(experiment), ownDefaults = ExperimentSettings::of({});
    settings_->setKeys(settingsOf(inputs.source));
    settings_->setBaseFolder(QString::fromStdString(workspace_.document().experiment().recipeFolder().string()));
    showKeepingFocus(
        *settings_, [own, inputs](FieldVisitor& visitor) mutable { describe(own, inputs, visitor); },
        [ownDefaults, defaults](FieldVisitor& visitor) mutable { describe(ownDefaults, defaults, visitor); });
    Problems problems = workspace_.problems();
    settings_->showProblems(problems, "inputs.");
    for (Problem& problem : problems) {
        problem.message = translated(problem.message).toStdString();
        problem.hint = translated(problem.hint).toStdString();
    }
    problems_->update(problems);
    const auto count = static_cast<int>(problems.size());
    setTabText(3, count == 0 ? tr("No problems") : tr("Problems (%1)").arg(count));
    preview_->ask();
    refreshLabels();
}

void DetailsTabs::changeEvent(QEvent* event) {
    QTabWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    problems_->retranslate();
    drawn_ = false;
    refresh();
}

void DetailsTabs::retranslate() {
    setTabText(0, tr("Preview"));
    setTabText(1, tr("Labels"));
    setTabText(2, tr("More settings"));
    setTabToolTip(0, tr("One utterance before and after the front end, with its phones."));
    setTabToolTip(1, tr("How often each label occurs in the training set."));
    setTabToolTip(2, tr("Rarer settings of the front end and of how data is read."));
    problemTable_->setAccessibleName(tr("Problems"));
    problemTable_->actions().first()->setText(tr("&Copy all"));
}

}  // namespace retort::ui
