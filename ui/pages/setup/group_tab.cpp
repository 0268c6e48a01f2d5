// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/group_tab.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/forms/field_info.h"
#include "ui/forms/spec_form.h"
#include "ui/pages/setup/form_area.h"
#include "ui/pages/setup/relevant_fields.h"

namespace retort::ui {

GroupTab::GroupTab(Workspace& workspace, const QString& group, QWidget* parent)
    : QWidget(parent), workspace_(workspace), group_(group), form_(new SpecForm) {
    form_->setObjectName(group + QStringLiteral(".form"));
    form_->setKeys({group});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(new FormArea(form_));
    connect(
        form_, &SpecForm::edited, this, [this](const QString& key, const QString& label, const SpecForm::Apply& apply) {
            if (model() == nullptr) return;
            workspace_.document().edit(
                tr("Change %1").arg(label),
                [&](experiment::Experiment& e) {
                    apply([&](FieldVisitor& visitor) { e.models[static_cast<std::size_t>(row_)].describe(visitor); });
                },
                QStringLiteral("models[%1].%2").arg(row_).arg(key));
        });
}

const experiment::ModelSpec* GroupTab::model() const {
    const auto& models = workspace_.document().experiment().models;
    return row_ >= 0 && static_cast<std::size_t>(row_) < models.size() ? &models[static_cast<std::size_t>(row_)]
                                                                       : nullptr;
}

bool GroupTab::meant() const {
    if (model() == nullptr) return false;
    experiment::ModelSpec spec = *model();
    FieldCollector found;
    spec.describe(found);
    return std::any_of(found.fields.begin(), found.fields.end(),
                       [this](const FieldInfo& info) { return isAmong(info.key, {group_}); });
}

void GroupTab::setHiddenKeys(const QStringList& keys) {
    form_->setHiddenKeys(keys);
}

void GroupTab::setModel(int row) {
    row_ = row;
    refresh();
}

void GroupTab::refresh() {
    if (!meant()) return;
    experiment::ModelSpec spec = *model(), defaults;
    defaults.kind = spec.kind;
    form_->setBaseFolder(QString::fromStdString(workspace_.document().experiment().recipeFolder().string()));
    showKeepingFocus(
        *form_, [spec](FieldVisitor& visitor) mutable { spec.describe(visitor); },
        [defaults](FieldVisitor& visitor) mutable { defaults.describe(visitor); });
    form_->showProblems(workspace_.problems(), "models[" + std::to_string(row_) + "].");
}

void GroupTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

}  // namespace retort::ui
