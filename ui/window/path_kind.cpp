// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/path_kind.h"

#include <QDir>
#include <QFileInfo>

namespace retort::ui {

namespace {

bool isRunFolder(const QDir& folder) {
    return folder.exists(QStringLiteral("journal.jsonl")) || folder.exists(QStringLiteral("run.json"));
}

}  // namespace

OpenablePath lookAt(const QString& path) {
    const QFileInfo info(path);
    const QString absolute = QDir::cleanPath(info.absoluteFilePath());
    if (path.isEmpty() || !info.exists()) return {OpenableKind::Missing, absolute};
    if (info.isDir()) {
        const QDir folder(absolute);
        if (isRunFolder(folder)) return {OpenableKind::Run, absolute};
        return {folder.isEmpty() ? OpenableKind::Unknown : OpenableKind::Recipe, absolute};
    }
    const QString name = info.fileName();
    const bool ofRun = name == QStringLiteral("run.json") || name == QStringLiteral("journal.jsonl") ||
                       name == QStringLiteral("results.json") || name == QStringLiteral("evaluation.json") ||
                       name == QStringLiteral("report.html");
    if (ofRun && isRunFolder(info.absoluteDir())) return {OpenableKind::Run, QDir::cleanPath(info.absolutePath())};
    if (info.suffix().compare(QStringLiteral("json"), Qt::CaseInsensitive) == 0)
        return {OpenableKind::Experiment, absolute};
    return {OpenableKind::Unknown, absolute};
}

}  // namespace retort::ui
