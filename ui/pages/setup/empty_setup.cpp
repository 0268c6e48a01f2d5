// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/empty_setup.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/forms/icons.h"

namespace retort::ui {

EmptySetup::EmptySetup(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      workspace_(workspace),
      text_(new QLabel(this)),
      choose_(new QPushButton(this)),
      demo_(new QPushButton(this)),
      progress_(new QProgressBar(this)) {
    setAcceptDrops(true);
    text_->setObjectName(QStringLiteral("empty.text"));
    text_->setAlignment(Qt::AlignCenter);
    text_->setWordWrap(true);
    choose_->setObjectName(QStringLiteral("empty.chooseRecipe"));
    choose_->setDefault(true);
    demo_->setObjectName(QStringLiteral("empty.demo"));
    progress_->setObjectName(QStringLiteral("empty.progress"));
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    progress_->setFixedSize(240, 8);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(choose_);
    buttons->addWidget(demo_);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(text_);
    layout->addLayout(buttons);
    layout->addWidget(progress_, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(choose_, &QPushButton::clicked, this, &EmptySetup::recipeWanted);
    connect(demo_, &QPushButton::clicked, this, [this] {
        workspace_.openDemo();
        refresh();
    });
    retranslate();
    refresh();
}

void EmptySetup::refresh() {
    const bool busy = workspace_.makingDemo();
    progress_->setVisible(busy);
    choose_->setEnabled(!busy);
    demo_->setEnabled(!busy);
    text_->setText(busy ? tr("The demo is being made.")
                        : tr("An experiment begins with a recipe: a folder with features and alignments. Choose it, or "
                             "drop it here."));
}

void EmptySetup::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) event->acceptProposedAction();
}

void EmptySetup::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile()) return;
    event->acceptProposedAction();
    workspace_.newFromRecipe(urls.first().toLocalFile().toStdString());
}

void EmptySetup::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::LanguageChange) refresh();
}

void EmptySetup::retranslate() {
    choose_->setIcon(icon(IconName::Folder, palette()));
    choose_->setText(tr("&Choose recipe folder…"));
    choose_->setToolTip(tr("Finds data and alignments in the folder and takes them."));
    demo_->setText(tr("&Open the demo"));
    demo_->setToolTip(tr("Opens an experiment over a small made-up corpus, ready to run."));
}

}  // namespace retort::ui
