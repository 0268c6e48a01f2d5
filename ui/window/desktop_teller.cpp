// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktop_teller.h"

#include <QSystemTrayIcon>
#include <QTimer>

namespace retort::ui {

namespace {

constexpr int shownMilliseconds = 15000;

}  // namespace

void TrayTeller::tell(const QString& title, const QString& text, bool bad) {
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages() || !window_) return;
    if (tray_ == nullptr) {
        tray_ = new QSystemTrayIcon(window_->windowIcon(), this);
        connect(tray_, &QSystemTrayIcon::messageClicked, this, [this] {
            if (!window_) return;
            window_->raise();
            window_->activateWindow();
        });
    }
    tray_->show();
    tray_->showMessage(title, text, bad ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    QTimer::singleShot(shownMilliseconds, tray_, &QSystemTrayIcon::hide);
}

}  // namespace retort::ui
