// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/window/actions.h"
#include "ui/window/session.h"

namespace retort::ui {

/// The menus whose entries are choices that the session remembers: recent files, language, appearance.
class ChoiceMenus : public QObject {
    Q_OBJECT

public:
    ChoiceMenus(Actions& actions, Session& session, QObject* parent);

    /// Texts, and which entries are ticked.
    void retranslate();

signals:
    void openRequested(const QString& file);

private:
    void fillRecent();
    void fillLanguages();

    Actions& actions_;
    Session& session_;
};

}  // namespace retort::ui
