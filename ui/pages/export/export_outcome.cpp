// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/export/export_outcome.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/forms/icons.h"

namespace retort::ui {

using State = run::ExportProgress::State;

ExportOutcome::ExportOutcome(QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel),
      text_(new QLabel),
      open_(new QPushButton),
      copy_(new QPushButton),
      close_(new QToolButton) {
    setFrameShape(StyledPanel);
    setObjectName(QStringLiteral("exportOutcome"));
    text_->setObjectName(QStringLiteral("exportOutcomeText"));
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setWordWrap(true);
    open_->setObjectName(QStringLiteral("exportOpenFolder"));
    copy_->setObjectName(QStringLiteral("exportCopyPaths"));
    close_->setObjectName(QStringLiteral("exportCloseOutcome"));
    close_->setAutoRaise(true);
    close_->setFocusPolicy(Qt::TabFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(icon_);
    row->addWidget(text_, 1);
    row->addWidget(open_);
    row->addWidget(copy_);
    row->addWidget(close_);
    connect(open_, &QPushButton::clicked, this, &ExportOutcome::openFolderRequested);
    connect(close_, &QToolButton::clicked, this, &ExportOutcome::clear);
    connect(copy_, &QPushButton::clicked, this, [this] {
        QStringList paths;
        for (const run::ExportProgress& one : ended_)
            if (one.state == State::Done) paths << QString::fromStdString(one.task.target.string());
        emit copyRequested(paths.join(QLatin1Char('\n')));
    });
    clear();
}

void ExportOutcome::showOutcome(const std::vector<run::ExportProgress>& ended) {
    ended_ = ended;
    retranslate();
    setVisible(!ended_.empty());
}

void ExportOutcome::clear() {
    ended_.clear();
    hide();
}

void ExportOutcome::retranslate() {
    open_->setText(tr("Open &folder"));
    open_->setToolTip(tr("Shows the files in the file manager."));
    copy_->setText(tr("Copy &paths"));
    copy_->setToolTip(tr("Copies the paths of the written files, a line each."));
    close_->setToolTip(tr("Close"));
    close_->setAccessibleName(tr("Close this message"));
    int done = 0, failed = 0, cancelled = 0;
    const run::ExportProgress* firstFailed = nullptr;
    for (const run::ExportProgress& one : ended_) {
        done += one.state == State::Done;
        cancelled += one.state == State::Cancelled;
        if (one.state == State::Failed && failed++ == 0) firstFailed = &one;
    }
    QStringList sentences;
    if (done > 0) sentences << tr("%n file(s) written, read back and compared.", nullptr, done);
    if (failed > 0) {
        sentences << tr("%n file(s) could not be written.", nullptr, failed)
                  << tr("%1: %2", "model and why it failed")
                         .arg(QString::fromStdString(firstFailed->task.model),
                              QString::fromStdString(firstFailed->error));
    }
    if (cancelled > 0) sentences << tr("%n file(s) cancelled.", nullptr, cancelled);
    text_->setText(sentences.join(QLatin1Char(' ')));
    text_->setAccessibleName(text_->text());
    open_->setVisible(done > 0);
    copy_->setVisible(done > 0);
    restyle();
}

void ExportOutcome::restyle() {
    const bool bad =
        std::any_of(ended_.begin(), ended_.end(), [](const auto& one) { return one.state == State::Failed; });
    const QIcon mark = bad ? icon(IconName::Error, toneColour(Tone::Bad, palette()))
                           : icon(IconName::Check, toneColour(Tone::Good, palette()));
    icon_->setPixmap(mark.pixmap(QSize(16, 16), devicePixelRatioF()));
    close_->setIcon(icon(IconName::Close, palette()));
    open_->setIcon(icon(IconName::Folder, palette()));
    copy_->setIcon(icon(IconName::Copy, palette()));
}

void ExportOutcome::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) restyle();
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace retort::ui
