// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QObject>
#include <array>
#include <vector>

namespace retort::ui {

/// Everything the menus offer: the actions with their texts, shortcuts and icons. What they do is connected elsewhere.
class Actions : public QObject {
    Q_OBJECT

public:
    /// Makes the actions and the menus; `window` gets the shortcuts.
    explicit Actions(QMainWindow* window);

    QAction *newFile, *newFromRecipe, *open, *openRun, *openDemo, *clearRecent, *save, *saveAs, *exportModels, *quit;
    QAction *undo, *redo;
    QAction *start, *pause, *stop, *resumeRun, *openRunFolder, *report;
    std::array<QAction*, 5> pages;
    QAction *log, *fullScreen;
    QAction *appearanceSystem, *appearanceLight, *appearanceDark;
    QAction *pageHelp, *whatsThis, *shortcuts, *about, *licences;
    QMenu *recent, *language;

    void retranslate();
    void refreshIcons(const QPalette& palette);

    void setUndoText(const QString& step);  ///< Name of the step, translated; "" for none.
    void setRedoText(const QString& step);
    void setPaused(bool paused);  ///< What the pause action offers.

    /// Text without mnemonic, and shortcut for people, of all actions that have one, in menu order.
    struct Shortcut {
        QString text, keys;
    };
    std::vector<Shortcut> allShortcuts() const;

private:
    QAction* add(QMenu* menu, const char* name, const QKeySequence& shortcut = {});
    void setText(QAction* action, const QString& text, const QString& tip);

    QMainWindow* window_;
    QMenu *file_, *edit_, *run_, *view_, *appearance_, *help_;
    QString undoStep_, redoStep_;
    bool paused_ = false;
};

}  // namespace retort::ui
