// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/run_actions.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "ui/forms/icons.h"
#include "ui/pages/monitor/run_text.h"

namespace retort::ui {

namespace {

RunActions::Primary primaryOf(const RunView& run) {
    switch (run.phase) {
        case RunPhase::Refused:
            return RunActions::Primary::Setup;
        case RunPhase::Paused:
            return run.live ? RunActions::Primary::Resume : RunActions::Primary::None;
        case RunPhase::Checking:
        case RunPhase::Running:
        case RunPhase::Pausing:
        case RunPhase::Stopping:
            return run.live ? RunActions::Primary::Pause : RunActions::Primary::None;
        default:
            return run.resumable() ? RunActions::Primary::ResumeRun : RunActions::Primary::None;
    }
}

/// The sentence of a run at work changes no faster, for the eye's and the layout's sake.
constexpr qint64 sentenceMilliseconds = 1000;

}  // namespace

RunActions::RunActions(QWidget* parent)
    : QWidget(parent),
      sentence_(new QLabel(this)),
      checking_(new QProgressBar(this)),
      stop_(new QPushButton(this)),
      main_(new QPushButton(this)) {
    sentence_->setObjectName(QStringLiteral("monitor.sentence"));
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setWordWrap(true);
    checking_->setObjectName(QStringLiteral("monitor.checking"));
    checking_->setRange(0, 1000);
    checking_->setTextVisible(false);
    checking_->setFixedWidth(160);
    stop_->setObjectName(QStringLiteral("monitor.stop"));
    main_->setObjectName(QStringLiteral("monitor.primary"));
    main_->setDefault(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(checking_);
    layout->addWidget(sentence_, 1);
    layout->addWidget(stop_);
    layout->addWidget(main_);
    // The foot keeps its height when a run ends and its buttons go.
    setMinimumHeight(main_->sizeHint().height());
    for (QWidget* widget :
         {static_cast<QWidget*>(checking_), static_cast<QWidget*>(stop_), static_cast<QWidget*>(main_)})
        widget->hide();
    connect(stop_, &QPushButton::clicked, this, &RunActions::stopRequested);
    connect(main_, &QPushButton::clicked, this, &RunActions::act);
    retranslate();
}

void RunActions::tell(const RunView& run) {
    const bool same = run.phase == RunPhase::Running && toldPhase_ == run.phase && toldRun_ == run.folder;
    if (same && sinceSentence_.elapsed() < sentenceMilliseconds) return;
    toldPhase_ = run.phase;
    toldRun_ = run.folder;
    sinceSentence_.start();
    sentence_->setText(runSentence(run));
    sentence_->setToolTip(QString::fromStdString(run.folder.string()));
}

void RunActions::present(const RunView& run, bool blocked) {
    const Primary before = primary_;
    const bool wasBlocked = blocked_;
    primary_ = primaryOf(run);
    blocked_ = blocked;
    tell(run);
    checking_->setVisible(run.phase == RunPhase::Checking);
    checking_->setValue(static_cast<int>(1000 * run.checkingDone));
    stop_->setVisible(run.live && run.active());
    stop_->setEnabled(run.phase != RunPhase::Stopping);
    main_->setVisible(primary_ != Primary::None);
    main_->setEnabled(primary_ == Primary::ResumeRun ? !blocked
                                                     : primary_ != Primary::Pause || run.phase == RunPhase::Running);
    if (before != primary_ || wasBlocked != blocked_) retranslate();
}

bool RunActions::togglePause() {
    if ((primary_ != Primary::Pause && primary_ != Primary::Resume) || !main_->isEnabled()) return false;
    act();
    return true;
}

void RunActions::act() {
    switch (primary_) {
        case Primary::None:
            break;
        case Primary::Pause:
            emit pauseRequested();
            break;
        case Primary::Resume:
            emit resumeRequested();
            break;
        case Primary::ResumeRun:
            emit resumeRunRequested();
            break;
        case Primary::Setup:
            emit setupRequested();
            break;
    }
}

void RunActions::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
}

void RunActions::retranslate() {
    toldRun_.clear();  // the sentence is told anew
    checking_->setAccessibleName(tr("Progress of the check"));
    stop_->setText(tr("Stop and sa&ve"));
    stop_->setToolTip(tr("Write a checkpoint and end the run; it can be resumed later."));
    stop_->setIcon(icon(IconName::Stop, palette()));
    switch (primary_) {
        case Primary::None:
            break;
        case Primary::Pause:
            main_->setText(tr("&Pause"));
            main_->setToolTip(tr("Hold training after the step at work (Space). Other programs get the processors."));
            main_->setIcon(icon(IconName::Pause, palette()));
            break;
        case Primary::Resume:
            main_->setText(tr("&Resume"));
            main_->setToolTip(tr("Go on training (Space)."));
            main_->setIcon(icon(IconName::Play, palette()));
            break;
        case Primary::ResumeRun:
            main_->setText(tr("&Resume run"));
            main_->setToolTip(blocked_ ? tr("Another run is at work: wait for its end, or stop it first.")
                                       : tr("Go on from the last checkpoint, in the same folder."));
            main_->setIcon(icon(IconName::Play, palette()));
            break;
        case Primary::Setup:
            main_->setText(tr("Back to &Set up"));
            main_->setToolTip(tr("Mend the inputs there, and start again."));
            main_->setIcon({});
            break;
    }
}

}  // namespace retort::ui
