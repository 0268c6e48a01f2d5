// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

/// What a call of the built `retort` said and returned; status -1 if it crashed or did not end.
struct Called {
    int status = -1;
    QByteArray out, err;

    /// The last line of standard output as a JSON object: warnings come before the result.
    QJsonObject json() const { return QJsonDocument::fromJson(out.trimmed().split('\n').last()).object(); }
};

inline Called callRetort(const QStringList& arguments, const QString& folder = {}) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(RETORT_PROGRAM), arguments);
    Called called;
    if (!process.waitForFinished(120000)) return called;
    if (process.exitStatus() == QProcess::NormalExit) called.status = process.exitCode();
    called.out = process.readAllStandardOutput();
    called.err = process.readAllStandardError();
    return called;
}
