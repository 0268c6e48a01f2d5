// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/strip.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "ui/forms/icons.h"

namespace retort::ui {

namespace {

Tone toneOf(Strip::Kind kind) {
    return kind == Strip::Kind::Error ? Tone::Bad : kind == Strip::Kind::Warning ? Tone::Warning : Tone::Neutral;
}

IconName iconOf(Strip::Kind kind) {
    return kind == Strip::Kind::Error     ? IconName::Error
           : kind == Strip::Kind::Warning ? IconName::Warning
                                          : IconName::Info;
}

}  // namespace

Strip::Strip(QWidget* parent)
    : QFrame(parent),
      icon_(new QLabel(this)),
      text_(new QLabel(this)),
      action_(new QPushButton(this)),
      close_(new QToolButton(this)) {
    text_->setObjectName(QStringLiteral("strip.text"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    action_->setObjectName(QStringLiteral("strip.action"));
    action_->setAutoDefault(false);
    close_->setObjectName(QStringLiteral("strip.close"));
    close_->setAutoRaise(true);
    close_->setFocusPolicy(Qt::StrongFocus);
    icon_->setFixedSize(16, 16);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(icon_);
    layout->addWidget(text_, 1);
    layout->addWidget(action_);
    layout->addWidget(close_);
    connect(action_, &QPushButton::clicked, this, &Strip::actionTriggered);
    connect(close_, &QToolButton::clicked, this, &Strip::closeByUser);
    retranslate();
    restyle();
    hide();
}

void Strip::showMessage(Kind kind, const QString& text, const QString& action) {
    kind_ = kind;
    text_->setText(text);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    retranslate();
    restyle();
    show();
}

void Strip::clear() {
    hide();
    text_->clear();
}

void Strip::setClosable(bool on) {
    closable_ = on;
    close_->setVisible(on);
}

QString Strip::text() const {
    return text_->text();
}

void Strip::closeByUser() {
    if (!closable_ || isHidden()) return;
    clear();
    emit closed();
}

void Strip::retranslate() {
    const QString word = kind_ == Kind::Error ? tr("Error") : kind_ == Kind::Warning ? tr("Warning") : tr("Note");
    icon_->setAccessibleName(word);
    icon_->setToolTip(word);
    setAccessibleName(text_->text().isEmpty() ? word : tr("%1: %2", "kind: text").arg(word, text_->text()));
    close_->setAccessibleName(tr("Close this message"));
    close_->setToolTip(tr("Closes this message (Esc)."));
}

void Strip::restyle() {
    const QColor colour = toneColour(toneOf(kind_), palette());
    icon_->setPixmap(icon(iconOf(kind_), colour).pixmap(QSize(16, 16), devicePixelRatioF()));
    close_->setIcon(icon(IconName::Close, palette()));
    update();
}

void Strip::paintEvent(QPaintEvent*) {
    // The tone, thin over the base, with a bar of it at the beginning of the line.
    QPainter painter(this);
    const QColor tone =
        kind_ == Kind::Info ? palette().color(QPalette::Highlight) : toneColour(toneOf(kind_), palette());
    QColor thin = tone;
    thin.setAlphaF(0.12F);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), thin);
    const bool right = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(right ? width() - 4 : 0, 0, 4, height()), tone);
}

void Strip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && closable_)
        closeByUser();
    else
        QFrame::keyPressEvent(event);
}

void Strip::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) restyle();
}

}  // namespace retort::ui
