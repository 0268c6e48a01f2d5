// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

class QSystemTrayIcon;

namespace retort::ui {

/// Tells something on the desktop while nobody looks at the window.
class DesktopTeller {
public:
    virtual ~DesktopTeller() = default;
    virtual void tell(const QString& title, const QString& text, bool bad) = 0;
};

/// By a message of a tray icon, which is there as long as the message; nothing where the desktop has no tray. A click
/// on it brings the window forward.
class TrayTeller : public QObject, public DesktopTeller {
    Q_OBJECT

public:
    explicit TrayTeller(QWidget* window) : window_(window) {}

    void tell(const QString& title, const QString& text, bool bad) override;

private:
    QPointer<QWidget> window_;
    QSystemTrayIcon* tray_ = nullptr;
};

}  // namespace retort::ui
