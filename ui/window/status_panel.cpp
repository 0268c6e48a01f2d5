// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_panel.h"
#include "ui/forms/line_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

#include "ui/forms/icons.h"
#include "ui/window/window_text.h"

namespace retort::ui {

namespace {

constexpr int messageMilliseconds = 6000;
constexpr int fine = 1000;  // steps of the bar

QToolButton* toolButton(const char* name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

StatusPanel::StatusPanel(QWidget* parent)
    : QWidget(parent),
      progress_(new QProgressBar(this)),
      text_(new LineText(this)),
      pause_(toolButton("status.pause", this)),
      stop_(toolButton("status.stop", this)),
      log_(toolButton("status.log", this)),
      messageEnds_(new QTimer(this)) {
    setObjectName(QStringLiteral("statusPanel"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->setSpacing(8);
    progress_->setObjectName(QStringLiteral("status.progress"));
    progress_->setRange(0, fine);
    progress_->setFixedWidth(200);
    text_->setObjectName(QStringLiteral("status.text"));
    log_->setCheckable(true);
    log_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(progress_);
    layout->addWidget(text_, 1);
    layout->addWidget(pause_);
    layout->addWidget(stop_);
    layout->addWidget(log_);
    messageEnds_->setSingleShot(true);
    messageEnds_->setInterval(messageMilliseconds);
    connect(messageEnds_, &QTimer::timeout, this, [this] {
        message_.clear();
        write();
    });
    connect(pause_, &QToolButton::clicked, this, &StatusPanel::pauseClicked);
    connect(stop_, &QToolButton::clicked, this, &StatusPanel::stopClicked);
    connect(log_, &QToolButton::toggled, this, &StatusPanel::logToggled);
    retranslate();
    refreshIcons();
    showRun(nullptr);
}

void StatusPanel::showRun(const RunView* run) {
    const bool active = run != nullptr && run->active();
    const bool live = active && run->live;
    progress_->setVisible(active);
    pause_->setVisible(live);
    stop_->setVisible(live);
    status_ = run != nullptr ? runStatus(*run) : tr("No run yet");
    if (active) {
        const bool checking = run->phase == RunPhase::Checking;
        const double done = checking ? run->checkingDone : run->done();
        progress_->setValue(static_cast<int>(fine * std::clamp(done, 0.0, 1.0)));
        progress_->setFormat(QLocale().toString(static_cast<int>(100 * std::clamp(done, 0.0, 1.0))) +
                             QLocale().percent());
        const bool paused = run->phase == RunPhase::Paused;
        pause_->setEnabled(run->phase == RunPhase::Running || paused);
        stop_->setEnabled(run->phase != RunPhase::Stopping);
        if (paused != paused_) {
            paused_ = paused;
            retranslate();
            refreshIcons();
        }
    }
    write();
}

void StatusPanel::showMessage(const QString& text) {
    message_ = text;
    messageEnds_->start();
    write();
}

void StatusPanel::write() {
    text_->setText(message_.isEmpty() ? status_ : message_);
}

QString StatusPanel::text() const {
    return text_->text();
}

void StatusPanel::setLogShown(bool on) {
    log_->setChecked(on);
}

void StatusPanel::setProblems(int errors, int warnings) {
    if (errors == errors_ && warnings == warnings_) return;
    errors_ = errors;
    warnings_ = warnings;
    retranslate();
    refreshIcons();
}

void StatusPanel::retranslate() {
    progress_->setAccessibleName(tr("Progress of the run"));
    progress_->setToolTip(tr("Progress over all models of the run"));
    pause_->setAccessibleName(paused_ ? tr("Resume") : tr("Pause"));
    pause_->setToolTip(paused_ ? tr("Resume (Space)") : tr("Pause after the step at work (Space)"));
    stop_->setAccessibleName(tr("Stop and save"));
    stop_->setToolTip(tr("Stop and save: writes a checkpoint; the run can be resumed later"));
    log_->setText(errors_ > 0     ? tr("Log · %n errors", nullptr, errors_)
                  : warnings_ > 0 ? tr("Log · %n warnings", nullptr, warnings_)
                                  : tr("Log"));
    log_->setAccessibleName(tr("Log and problems"));
    log_->setToolTip(tr("Messages of the run, and problems of the experiment (%1)")
                         .arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
}

void StatusPanel::refreshIcons() {
    pause_->setIcon(icon(paused_ ? IconName::Play : IconName::Pause, palette()));
    stop_->setIcon(icon(IconName::Stop, palette()));
    log_->setIcon(errors_ > 0     ? icon(IconName::Error, toneColour(Tone::Bad, palette()))
                  : warnings_ > 0 ? icon(IconName::Warning, toneColour(Tone::Warning, palette()))
                                  : icon(IconName::Log, palette()));
}

void StatusPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) refreshIcons();
}

}  // namespace retort::ui
