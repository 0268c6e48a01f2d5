// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/run_trouble.h"

#include <QVBoxLayout>

#include "ui/forms/strip.h"
#include "ui/pages/monitor/problems_panel.h"
#include "ui/pages/monitor/run_text.h"

namespace retort::ui {

RunTrouble::RunTrouble(QWidget* parent) : QWidget(parent), strip_(new Strip(this)), warnings_(new ProblemsPanel(this)) {
    strip_->setObjectName(QStringLiteral("monitor.strip"));
    warnings_->setObjectName(QStringLiteral("monitor.warnings"));
    warnings_->setFixedHeight(160);
    warnings_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(strip_);
    layout->addWidget(warnings_);
    hide();
    connect(strip_, &Strip::closed, this, [this] {
        closed_ = strip_->text();
        listed_ = false;
        hide();
    });
    connect(strip_, &Strip::actionTriggered, this, [this] {
        listed_ = !listed_;
        warnings_->setVisible(listed_);
        strip_->showMessage(strip_->kind(), strip_->text(), listed_ ? tr("Hide") : tr("Show"));
    });
}

void RunTrouble::present(const RunView& run) {
    const bool odd = !run.problems.empty();
    QString text = troubleSentence(run);
    if (text.isEmpty() && odd)
        text = tr("The inputs have %n oddities.", nullptr, static_cast<int>(run.problems.size()));
    const bool wanted = !text.isEmpty() && text != closed_;
    if (wanted) {
        const Strip::Kind kind = run.phase == RunPhase::Failed ? Strip::Kind::Error : Strip::Kind::Warning;
        if (isHidden() || strip_->text() != text || strip_->kind() != kind)
            strip_->showMessage(kind, text, !odd ? QString() : listed_ ? tr("Hide") : tr("Show"));
        if (odd) warnings_->present({}, run.problems);
        warnings_->setVisible(odd && listed_);
    }
    setVisible(wanted);
}

void RunTrouble::clear() {
    closed_.clear();
    listed_ = false;
    hide();
}

}  // namespace retort::ui
