// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_controls.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include "ui/models/comparison_text.h"

namespace retort::ui {

namespace {

const char* const roles[] = {"", "teacher", "ensemble", "baseline", "student"};
constexpr int runRole = Qt::UserRole, modelRole = Qt::UserRole + 1;

}  // namespace

CompareControls::CompareControls(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      baselineLabel_(new QLabel),
      setLabel_(new QLabel),
      baseline_(new QComboBox),
      set_(new QComboBox),
      role_(new QComboBox),
      filter_(new QLineEdit),
      runs_(new RunsButton(workspace)) {
    baseline_->setObjectName(QStringLiteral("compareBaseline"));
    set_->setObjectName(QStringLiteral("compareSet"));
    role_->setObjectName(QStringLiteral("compareRole"));
    filter_->setObjectName(QStringLiteral("compareFilter"));
    baselineLabel_->setBuddy(baseline_);
    setLabel_->setBuddy(set_);
    baseline_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    set_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    role_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    filter_->setClearButtonEnabled(true);
    filter_->setMaximumWidth(240);
    baseline_->addItem(QString());
    for (int i = 0; i < 2; ++i) set_->addItem(QString());
    for (int i = 0; i < static_cast<int>(std::size(roles)); ++i) role_->addItem(QString());

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(baselineLabel_);
    row->addWidget(baseline_);
    row->addSpacing(12);
    row->addWidget(setLabel_);
    row->addWidget(set_);
    row->addStretch(1);
    row->addWidget(filter_, 2);
    row->addWidget(role_);
    row->addWidget(runs_);

    connect(runs_, &RunsButton::chosenChanged, this, &CompareControls::runsChosen);
    connect(baseline_, &QComboBox::currentIndexChanged, this, &CompareControls::baselineChosen);
    connect(set_, &QComboBox::currentIndexChanged, this, &CompareControls::setChosen);
    connect(role_, &QComboBox::currentIndexChanged, this, &CompareControls::filterChanged);
    connect(filter_, &QLineEdit::textChanged, this, &CompareControls::filterChanged);
    retranslate();
}

BaselineChoice CompareControls::baseline() const {
    if (baseline_->currentIndex() <= 0) return {};
    return {false, baseline_->currentData(runRole).toInt(), baseline_->currentData(modelRole).toString().toStdString()};
}

JudgedSet CompareControls::judgedSet() const {
    return set_->currentIndex() == 1 ? JudgedSet::Validation : JudgedSet::Test;
}

QString CompareControls::filterText() const {
    return filter_->text();
}

QString CompareControls::filterRole() const {
    return QString::fromLatin1(roles[std::max(0, role_->currentIndex())]);
}

void CompareControls::setBaseline(const BaselineChoice& choice) {
    int found = 0;
    for (int i = 1; i < baseline_->count() && !choice.automatic; ++i) {
        if (baseline_->itemData(i, runRole).toInt() == choice.runId &&
            baseline_->itemData(i, modelRole).toString().toStdString() == choice.model)
            found = i;
    }
    baseline_->setCurrentIndex(found);
}

void CompareControls::setJudgedSet(JudgedSet set) {
    set_->setCurrentIndex(set == JudgedSet::Validation ? 1 : 0);
}

bool CompareControls::clearFilter() {
    if (filter_->text().isEmpty() && role_->currentIndex() <= 0) return false;
    filter_->clear();
    role_->setCurrentIndex(0);
    return true;
}

void CompareControls::setModels(const std::vector<ComparisonEntry>& entries, bool severalRuns) {
    const BaselineChoice before = baseline();
    {
        const QSignalBlocker quiet(baseline_);
        while (baseline_->count() > 1) baseline_->removeItem(1);
        for (const ComparisonEntry& entry : entries) {
            const QString name = QString::fromStdString(entry.row.name);
            baseline_->addItem(severalRuns ? tr("%1 (%2)", "model and its run").arg(name, entry.runName) : name);
            baseline_->setItemData(baseline_->count() - 1, entry.runId, runRole);
            baseline_->setItemData(baseline_->count() - 1, name, modelRole);
        }
        setBaseline(before);
    }
    if (!(baseline() == before)) emit baselineChosen();
}

void CompareControls::retranslate() {
    baselineLabel_->setText(tr("&Baseline"));
    baseline_->setItemText(0, tr("hard net of the same architecture"));
    baseline_->setToolTip(
        tr("What the models are compared with. By itself: for a student, the net of its architecture that "
           "was trained on the alignments alone (the mean of copies); for others, the first baseline."));
    baseline_->setAccessibleName(tr("Baseline"));
    setLabel_->setText(tr("&On"));
    set_->setItemText(0, tr("test set"));
    set_->setItemText(1, tr("validation set"));
    set_->setToolTip(tr("The set that cross entropy, ECE, difference, verdict and chart are about."));
    set_->setAccessibleName(tr("Set that figures are about"));
    role_->setItemText(0, tr("all roles"));
    for (int i = 1; i < role_->count(); ++i) role_->setItemText(i, comparison::roleName(roles[i]));
    role_->setToolTip(tr("Only rows of this role."));
    role_->setAccessibleName(tr("Role to show"));
    filter_->setPlaceholderText(tr("Filter by name or network"));
    filter_->setToolTip(tr("Only rows whose model, run or network has this text."));
    filter_->setAccessibleName(tr("Filter by name or network"));
}

void CompareControls::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace retort::ui
