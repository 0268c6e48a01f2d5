// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/training_tab.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/forms/spec_form.h"
#include "ui/pages/setup/form_area.h"
#include "ui/pages/setup/relevant_fields.h"

namespace retort::ui {

TrainingTab::TrainingTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent), workspace_(workspace), form_(new SpecForm), seed_(new SpecForm) {
    form_->setObjectName(QStringLiteral("training.form"));
    QStringList advanced;
    for (const char* key :
         {"nesterov", "beta1", "beta2", "epsilon", "weightDecay", "maxNorm", "clipNorm", "threshold", "startHalving",
          "endHalving", "finalRate", "warmupEpochs", "patienceThreshold", "maxHours", "keep"})
        advanced << QString::fromLatin1(key);
    form_->setAdvancedKeys(advanced);
    seed_->setObjectName(QStringLiteral("training.seed"));
    seed_->setKeys({QStringLiteral("seed")});
    auto* both = new QWidget;
    auto* rows = new QVBoxLayout(both);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(form_);
    rows->addWidget(seed_);
    rows->addStretch();
    auto* area = new FormArea(both);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(area);
    connect(form_, &SpecForm::edited, this,
            [this](const QString& key, const QString& label, const SpecForm::Apply& apply) {
                const auto at = static_cast<std::size_t>(row_);
                if (row_ < 0 || at >= workspace_.document().experiment().models.size()) return;
                workspace_.document().edit(
                    tr("Change %1").arg(label),
                    [&](experiment::Experiment& e) {
                        apply([&](FieldVisitor& visitor) { e.models[at].training.describe(visitor); });
                    },
                    QStringLiteral("models[%1].training.%2").arg(row_).arg(key));
            });
    connect(seed_, &SpecForm::edited, this,
            [this](const QString& key, const QString& label, const SpecForm::Apply& apply) {
                const auto at = static_cast<std::size_t>(row_);
                if (row_ < 0 || at >= workspace_.document().experiment().models.size()) return;
                workspace_.document().edit(
                    tr("Change %1").arg(label),
                    [&](experiment::Experiment& e) {
                        apply([&](FieldVisitor& visitor) { e.models[at].describe(visitor); });
                    },
                    QStringLiteral("models[%1].%2").arg(row_).arg(key));
            });
}

void TrainingTab::setModel(int row) {
    row_ = row;
    refresh();
}

void TrainingTab::refresh() {
    const auto& models = workspace_.document().experiment().models;
    const bool known = row_ >= 0 && static_cast<std::size_t>(row_) < models.size();
    setEnabled(known);
    if (!known) return;
    showRelevant(*form_, models[static_cast<std::size_t>(row_)].training);
    experiment::ModelSpec whole = models[static_cast<std::size_t>(row_)], defaults;
    seed_->show([whole](FieldVisitor& visitor) mutable { whole.describe(visitor); },
                [defaults](FieldVisitor& visitor) mutable { defaults.describe(visitor); });
    const int labels = std::max(form_->labelWidth(), seed_->labelWidth());
    form_->setLabelWidth(labels);
    seed_->setLabelWidth(labels);
    form_->showProblems(workspace_.document().problems(), "models[" + std::to_string(row_) + "].training.");
}

void TrainingTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace retort::ui
