// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/distillation_tab.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/experiment/model_json.h"
#include "ui/forms/spec_form.h"
#include "ui/models/problems_model.h"
#include "ui/pages/setup/form_area.h"
#include "ui/pages/setup/relevant_fields.h"
#include "ui/pages/setup/sweep_text.h"
#include "ui/pages/setup/teachers_list.h"
#include "ui/pages/setup/temperature_picture.h"
#include "ui/pages/setup/value_slider.h"

namespace retort::ui {

DistillationTab::DistillationTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      temperature_{"temperature", &distill::DistillSpec::temperature},
      hardWeight_{"hardWeight", &distill::DistillSpec::hardWeight},
      sweepTitle_(new QLabel(this)),
      teachers_(new TeachersList(workspace, this)),
      picture_(new TemperaturePicture(workspace, this)),
      form_(new SpecForm) {
    build();
    retranslate();
}

void DistillationTab::build() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 1);
    grid->addWidget(sweepTitle_, 0, 2);
    int row = 1;
    for (Line* line : {&temperature_, &hardWeight_}) {
        const bool hot = line == &temperature_;
        const QString name = QStringLiteral("distillation.") + QString::fromLatin1(line->path);
        line->label = new QLabel(this);
        line->slider = new ValueSlider(
            name, hot ? ValueSlider::Scale{0.5, 50, 0.01, 1000, true, 2} : ValueSlider::Scale{0, 1, 0, 1, false, 2},
            this);
        line->sweep = new QLineEdit(this);
        line->sweep->setObjectName(name + QStringLiteral(".sweep"));
        line->sweep->setMinimumWidth(96);
        line->fault = new QLabel(this);
        line->fault->setObjectName(name + QStringLiteral(".fault"));
        line->fault->setWordWrap(true);
        line->fault->hide();
        line->label->setBuddy(line->slider->field());
        grid->addWidget(line->label, row, 0);
        grid->addWidget(line->slider, row, 1);
        grid->addWidget(line->sweep, row++, 2);
        grid->addWidget(line->fault, row++, 1, 1, 2);
        connect(line->slider, &ValueSlider::edited, this, [this, line](double value) {
            edit(line == &temperature_ ? tr("Change temperature") : tr("Change hard weight"),
                 QString::fromLatin1(line->path),
                 [&](experiment::ModelSpec& spec) { spec.distill.*(line->member) = value; });
        });
        connect(line->sweep, &QLineEdit::editingFinished, this, [this, line] { takeSweep(*line); });
    }
    form_->setObjectName(QStringLiteral("distillation.form"));
    form_->setAdvancedKeys(
        {QStringLiteral("weights"), QStringLiteral("objective"), QStringLiteral("targets"), QStringLiteral("topK")});
    auto* area = new FormArea(form_);
    auto* who = new QHBoxLayout;
    who->setSpacing(16);
    who->addWidget(teachers_, 1);
    who->addWidget(area, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(who, 2);
    layout->addLayout(grid);
    layout->addWidget(picture_, 3);

    connect(form_, &SpecForm::edited, this,
            [this](const QString& key, const QString& label, const SpecForm::Apply& apply) {
                edit(tr("Change %1").arg(label), key, [&](experiment::ModelSpec& spec) {
                    apply([&](FieldVisitor& visitor) { spec.distill.describe(visitor); });
                });
            });
}

const experiment::ModelSpec* DistillationTab::model() const {
    const auto& models = workspace_.document().experiment().models;
    return row_ >= 0 && static_cast<std::size_t>(row_) < models.size() ? &models[static_cast<std::size_t>(row_)]
                                                                       : nullptr;
}

void DistillationTab::edit(const QString& step, const QString& key,
                           const std::function<void(experiment::ModelSpec&)>& change) {
    if (model() == nullptr) return;
    const QString merge = key.isEmpty() ? QString() : QStringLiteral("models[%1].%2").arg(row_).arg(key);
    workspace_.document().edit(
        step, [&](experiment::Experiment& e) { change(e.models[static_cast<std::size_t>(row_)]); }, merge);
}

void DistillationTab::takeSweep(Line& line) {
    if (!line.sweep->isModified() || model() == nullptr) return;
    const std::optional<std::vector<double>> values = parseSweep(line.sweep->text());
    line.fault->setVisible(!values);
    if (!values) {
        line.fault->setText(QStringLiteral("✕ ") +
                            tr("Write the values to try as a list: 1, 2, 4. An empty list tries one value."));
        return;
    }
    line.sweep->setModified(false);
    edit(values->size() > 1 ? tr("Sweep over values") : tr("Take one value"), {}, [&](experiment::ModelSpec& spec) {
        if (!values->empty()) spec.distill.*(line.member) = values->front();
        setSweep(spec, line.path, *values);
    });
    refresh();
}

void DistillationTab::setModel(int row) {
    if (row != row_) {
        for (Line* line : {&temperature_, &hardWeight_}) line->sweep->setModified(false);
    }
    row_ = row;
    refresh();
}

void DistillationTab::refresh(Line& line) {
    const experiment::ModelSpec& spec = *model();
    const std::vector<double> swept = sweepOf(spec, line.path);
    line.slider->setValue(spec.distill.*(line.member));
    line.slider->setEnabled(swept.empty());
    if (line.sweep->isModified()) return;
    const QString text = sweepText(swept);
    if (line.sweep->text() != text) line.sweep->setText(text);
    QString fault;
    for (const Problem& problem : workspace_.document().problems()) {
        if (!experiment::isInside(problem.path, "models[" + std::to_string(row_) + "]." + line.path)) continue;
        fault = problemMark(problem.severity) + translated(problem.message);
        if (!problem.hint.empty()) fault += QStringLiteral(" · ") + translated(problem.hint);
        break;
    }
    line.fault->setText(fault);
    line.fault->setVisible(!fault.isEmpty());
}

void DistillationTab::refresh() {
    const experiment::ModelSpec* const spec = model();
    if (spec == nullptr || spec->kind != "distilled") return;
    refresh(temperature_);
    refresh(hardWeight_);
    teachers_->setModel(row_);
    const std::vector<double> swept = sweepOf(*spec, temperature_.path);
    picture_->setTemperatures(swept.empty() ? std::vector<double>{spec->distill.temperature} : swept);
    showRelevant(*form_, spec->distill);
    form_->showProblems(workspace_.document().problems(), "models[" + std::to_string(row_) + "].");
}

void DistillationTab::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    refresh();
}

void DistillationTab::retranslate() {
    sweepTitle_->setText(tr("Values to try"));
    retranslate(temperature_, tr("Temperat&ure"),
                tr("Divides the logits of teacher and student before the softmax of the soft loss; higher shows more "
                   "of how the "
                   "teacher ranks the wrong classes."),
                tr("Temperatures to try in turn, a student each: 1, 2, 4. Empty: the one on the left."),
                tr("Temperatures to try"));
    retranslate(hardWeight_, tr("Hard &weight"),
                tr("Weight of the alignment's labels beside the teacher's posteriors: 0 is the teacher alone, 1 the "
                   "labels alone."),
                tr("Hard weights to try in turn, a student each: 0, 0.5, 1. Empty: the one on the left."),
                tr("Hard weights to try"));
}

void DistillationTab::retranslate(Line& line, const QString& label, const QString& help, const QString& sweepHelp,
                                  const QString& sweepName) {
    line.label->setText(label);
    line.label->setToolTip(help);
    QString plain = label;
    line.slider->setNames(plain.remove(QLatin1Char('&')), help);
    line.sweep->setToolTip(sweepHelp);
    line.sweep->setAccessibleName(sweepName);
    line.sweep->setPlaceholderText(&line == &temperature_ ? tr("1, 2, 4") : tr("0, 0.5, 1"));
}

}  // namespace retort::ui
