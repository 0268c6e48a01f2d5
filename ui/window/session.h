// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>

namespace retort::ui {

/// What the window remembers from one day to the next: an INI file in the user's configuration folder
/// (QSettings::setPath with IniFormat and UserScope moves it). The window arranges, this only keeps.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);

    QSettings& settings() { return settings_; }

    /// Experiment files, newest first, at most ten. Files that are gone stay until someone asks for them.
    QStringList recentFiles() const;
    void addRecentFile(const QString& file);
    void removeRecentFile(const QString& file);
    void clearRecentFiles();

    QStringList openRuns() const;  ///< Folders, newest first.
    QString currentRun() const;
    void setRuns(const QStringList& folders, const QString& current);

    QString lastDocument() const;
    void setLastDocument(const QString& file);

    QString lastFolder() const;  ///< Where the next file dialog starts.
    void setLastFolder(const QString& folder);

    QString language() const;
    void setLanguage(const QString& code);
    QString appearance() const;
    void setAppearance(const QString& name);

signals:
    void recentFilesChanged();

private:
    QSettings settings_;
};

}  // namespace retort::ui
