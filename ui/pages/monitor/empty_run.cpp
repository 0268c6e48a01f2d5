// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/empty_run.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace retort::ui {

EmptyRun::EmptyRun(QWidget* parent) : QWidget(parent), sentence_(new QLabel(this)), setup_(new QPushButton(this)) {
    sentence_->setObjectName(QStringLiteral("monitor.empty"));
    sentence_->setAlignment(Qt::AlignCenter);
    sentence_->setWordWrap(true);
    setup_->setObjectName(QStringLiteral("monitor.setup"));
    setup_->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addStretch(2);
    layout->addWidget(sentence_);
    layout->addWidget(setup_, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(setup_, &QPushButton::clicked, this, &EmptyRun::setupRequested);
    retranslate();
}

void EmptyRun::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void EmptyRun::retranslate() {
    sentence_->setText(tr("No run is open. Set up an experiment and start it, or open the folder of an old run."));
    setup_->setText(tr("&Set up an experiment"));
    setup_->setToolTip(tr("Choose inputs and models, then start."));
}

}  // namespace retort::ui
