// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

#include <QDir>

namespace retort::ui {

namespace {

constexpr int mostRecent = 10;
const QString recentKey = QStringLiteral("recent/files");
const QString runsKey = QStringLiteral("runs/open");
const QString currentKey = QStringLiteral("runs/current");
const QString documentKey = QStringLiteral("document/last");
const QString folderKey = QStringLiteral("document/folder");
const QString languageKey = QStringLiteral("window/language");
const QString appearanceKey = QStringLiteral("window/appearance");

}  // namespace

Session::Session(QObject* parent)
    : QObject(parent),
      settings_(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("retort"), QStringLiteral("workbench")) {}

QStringList Session::recentFiles() const {
    return settings_.value(recentKey).toStringList().mid(0, mostRecent);
}

void Session::addRecentFile(const QString& file) {
    QStringList files = recentFiles();
    files.removeAll(file);
    files.prepend(file);
    settings_.setValue(recentKey, files.mid(0, mostRecent));
    emit recentFilesChanged();
}

void Session::removeRecentFile(const QString& file) {
    QStringList files = recentFiles();
    files.removeAll(file);
    settings_.setValue(recentKey, files);
    emit recentFilesChanged();
}

void Session::clearRecentFiles() {
    settings_.setValue(recentKey, QStringList());
    emit recentFilesChanged();
}

QStringList Session::openRuns() const {
    return settings_.value(runsKey).toStringList();
}
QString Session::currentRun() const {
    return settings_.value(currentKey).toString();
}

void Session::setRuns(const QStringList& folders, const QString& current) {
    settings_.setValue(runsKey, folders);
    settings_.setValue(currentKey, current);
}

QString Session::lastDocument() const {
    return settings_.value(documentKey).toString();
}
void Session::setLastDocument(const QString& file) {
    settings_.setValue(documentKey, file);
}

QString Session::lastFolder() const {
    return settings_.value(folderKey, QDir::homePath()).toString();
}
void Session::setLastFolder(const QString& folder) {
    settings_.setValue(folderKey, folder);
}

QString Session::language() const {
    return settings_.value(languageKey).toString();
}
void Session::setLanguage(const QString& code) {
    settings_.setValue(languageKey, code);
}
QString Session::appearance() const {
    return settings_.value(appearanceKey).toString();
}
void Session::setAppearance(const QString& name) {
    settings_.setValue(appearanceKey, name);
}

}  // namespace retort::ui
