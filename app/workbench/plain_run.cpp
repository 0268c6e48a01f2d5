// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/plain_run.h"

#include <signal.h>

#include <QCoreApplication>
#include <QFile>

#include "core/base/error.h"
#include "core/record/journal.h"

namespace retort::app {

namespace {

constexpr int stoppedBySignal = 130;  // exit status of retort after a checkpoint

QString textOf(const std::filesystem::path& path) {
    return QFile::decodeName(path.c_str());
}

}  // namespace

void Work::add(const record::History& history) {
    for (const record::ModelHistory& model : history.models()) {
        for (const record::Event& epoch : model.epochs) {
            frames += epoch.value("framesPerSecond") * epoch.value("seconds");
            seconds += epoch.value("seconds");
        }
    }
}

PlainRun::~PlainRun() {
    process_.disconnect(this);
    if (process_.state() == QProcess::NotRunning) return;
    process_.kill();
    process_.waitForFinished();
}

void PlainRun::start(const std::filesystem::path& experiment, const std::filesystem::path& folder, double seconds,
                     int threads) {
    seconds_ = seconds;
    journal_ = folder / "journal.jsonl";
    training_.invalidate();
    QStringList arguments{QStringLiteral("--quiet"), QStringLiteral("run"), textOf(experiment), QStringLiteral("--out"),
                          textOf(folder)};
    if (threads > 0) arguments << QStringLiteral("--threads") << QString::number(threads);
    process_.disconnect(this);
    ticks_.disconnect(this);
    connect(&process_, &QProcess::finished, this, &PlainRun::ended);
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) emit failed(process_.errorString());
    });
    connect(&ticks_, &QTimer::timeout, this, &PlainRun::tick);
    process_.start(QCoreApplication::applicationDirPath() + QStringLiteral("/retort"), arguments);
    ticks_.start(100);
}

void PlainRun::tick() {
    if (!training_.isValid()) {
        std::error_code none;
        if (std::filesystem::exists(journal_, none)) training_.start();
    } else if (training_.elapsed() >= static_cast<qint64>(1000 * seconds_)) {
        ticks_.stop();
        ::kill(static_cast<pid_t>(process_.processId()), SIGINT);
    }
}

void PlainRun::ended() {
    ticks_.stop();
    const bool sound = process_.exitStatus() == QProcess::NormalExit &&
                       (process_.exitCode() == 0 || process_.exitCode() == stoppedBySignal);
    if (!sound) {
        emit failed(QString::fromLocal8Bit(process_.readAllStandardError()).trimmed());
        return;
    }
    try {
        Work work;
        work.add(record::replay(record::readJournal(journal_)));
        emit done(work);
    } catch (const Error& e) {
        emit failed(QString::fromStdString(e.what()));
    }
}

}  // namespace retort::app
