// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/choice_menus.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>

#include "ui/window/appearance.h"
#include "ui/window/languages.h"

namespace retort::ui {

ChoiceMenus::ChoiceMenus(Actions& actions, Session& session, QObject* parent)
    : QObject(parent), actions_(actions), session_(session) {
    connect(actions_.clearRecent, &QAction::triggered, this, [this] { session_.clearRecentFiles(); });
    connect(&session_, &Session::recentFilesChanged, this, &ChoiceMenus::fillRecent);
    const std::pair<QAction*, Appearance> appearances[] = {{actions_.appearanceSystem, Appearance::System},
                                                           {actions_.appearanceLight, Appearance::Light},
                                                           {actions_.appearanceDark, Appearance::Dark}};
    for (const auto& [action, appearance] : appearances) {
        action->setChecked(appearance == currentAppearance());
        connect(action, &QAction::triggered, this, [this, chosen = appearance] {
            session_.setAppearance(appearanceName(chosen));
            applyAppearance(chosen);
        });
    }
    fillLanguages();
    retranslate();
}

void ChoiceMenus::fillRecent() {
    actions_.recent->clear();
    const QStringList files = session_.recentFiles();
    int number = 0;
    for (const QString& file : files) {
        QString name = QFileInfo(file).fileName();
        name.replace(u'&', QStringLiteral("&&"));
        QAction* action =
            actions_.recent->addAction(tr("%1%2 — %3", "number in the list, file name, folder")
                                           .arg(++number < 10 ? QStringLiteral("&%1 ").arg(number) : QString(), name,
                                                QDir::toNativeSeparators(QFileInfo(file).absolutePath())));
        action->setObjectName(QStringLiteral("recent.%1").arg(number));
        connect(action, &QAction::triggered, this, [this, file] { emit openRequested(file); });
    }
    actions_.recent->addSeparator();
    actions_.recent->addAction(actions_.clearRecent);
    actions_.recent->setEnabled(!files.isEmpty());
}

void ChoiceMenus::fillLanguages() {
    auto* group = new QActionGroup(actions_.language);
    const auto add = [&](const QString& code, const QString& name) {
        QAction* action = actions_.language->addAction(name);
        action->setObjectName(QStringLiteral("language.") + code);
        action->setCheckable(true);
        action->setChecked(languages::chosen() == code);
        action->setData(code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            session_.setLanguage(code);
            languages::apply(code);
        });
    };
    add({}, QString());  // its text is set by retranslate
    for (const QString& code : languages::available()) add(code, languages::nameOf(code));
}

void ChoiceMenus::retranslate() {
    for (QAction* action : actions_.language->actions()) {
        if (action->data().toString().isEmpty()) action->setText(tr("As the &system"));
        action->setChecked(action->data().toString() == languages::chosen());
    }
    fillRecent();
}

}  // namespace retort::ui
