// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>
#include <QWidget>

namespace retort::ui {

/// A page of the window. Takes the Workspace and nothing else; what it asks of its surroundings it says by signals.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Splitters, column order, sorting, chart zoom: what a user has arranged. Keys are the page's own group.
    virtual void saveLayout(QSettings& settings) const = 0;
    virtual void restoreLayout(const QSettings& settings) = 0;

    /// What Esc does here (close a preview, leave a table view, clear a selection); false: nothing to close.
    virtual bool escape() { return false; }

signals:
    void exportRequested(int run, const QStringList& models);  ///< Show the Export page with these models ticked.
    void monitorRequested();                                   ///< A run was started: show it.
    void setupRequested();                                     ///< The empty state's action: go and set something up.
    void statusMessage(const QString& text);                   ///< A short line for the status bar.
};

}  // namespace retort::ui
