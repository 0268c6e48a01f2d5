// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notices.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace retort::ui {

namespace {

constexpr int most = 3;

}  // namespace

Notices::Notices(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("notices"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

Strip* Notices::show(const QString& key, Strip::Kind kind, const Text& text, const Action& first,
                     const Action& second) {
    remove(key);
    while (count() >= most) remove(order_.front());
    Notice notice{new Strip(this), nullptr, kind, text, first.text, second.text};
    notice.strip->setObjectName(QStringLiteral("notice.") + key);
    layout()->addWidget(notice.strip);
    connect(notice.strip, &Strip::closed, this, [this, key] { remove(key); });
    const auto act = [this, key](const std::function<void()>& run) {
        return [this, key, run] {
            remove(key);
            if (run) run();
        };
    };
    connect(notice.strip, &Strip::actionTriggered, this, act(first.run));
    if (second.text) {
        notice.second = new QPushButton(notice.strip);
        notice.second->setObjectName(QStringLiteral("strip.second"));
        notice.second->setAutoDefault(false);
        auto* row = qobject_cast<QHBoxLayout*>(notice.strip->layout());
        row->insertWidget(row->count() - 1, notice.second);  // left of the close button
        connect(notice.second, &QPushButton::clicked, this, act(second.run));
    }
    write(notice);
    order_ << key;
    notices_[key] = notice;
    QWidget::show();
    return notice.strip;
}

void Notices::write(const Notice& notice) {
    notice.strip->showMessage(notice.kind, notice.text(), notice.firstText ? notice.firstText() : QString());
    if (notice.second != nullptr) notice.second->setText(notice.secondText());
}

void Notices::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    for (const auto& [key, notice] : notices_) write(notice);
}

void Notices::clear(const QString& key) {
    remove(key);
}

void Notices::remove(const QString& key) {
    const auto found = notices_.find(key);
    if (found == notices_.end()) return;
    Strip* strip = found->second.strip;
    notices_.erase(found);
    order_.removeAll(key);
    strip->hide();
    strip->deleteLater();  // it may be the sender
    setVisible(!notices_.empty());
}

}  // namespace retort::ui
