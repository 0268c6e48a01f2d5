// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/page_notice.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace retort::ui {

PageNotice::PageNotice(QWidget* parent) : QWidget(parent), sentence_(new QLabel(this)), action_(new QPushButton(this)) {
    sentence_->setObjectName(QStringLiteral("notice"));
    sentence_->setAlignment(Qt::AlignCenter);
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    action_->setObjectName(QStringLiteral("noticeAction"));
    connect(action_, &QPushButton::clicked, this, &PageNotice::triggered);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(48, 16, 48, 16);
    column->setSpacing(16);
    column->addStretch();
    column->addWidget(sentence_);
    column->addWidget(action_, 0, Qt::AlignHCenter);
    column->addStretch();
}

void PageNotice::say(const QString& sentence, const QString& action) {
    sentence_->setText(sentence);
    sentence_->setAccessibleName(sentence);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
}

}  // namespace retort::ui
