// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/recovery.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>
#include <nlohmann/json.hpp>

#include "core/base/error.h"

namespace retort::ui {

namespace {

constexpr qint64 largestFile = 32 << 20;
constexpr qsizetype mostSessions = 64;
const QString formatName = QStringLiteral("retort-session/1");

QString text(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}
std::filesystem::path pathOf(const QJsonValue& value) {
    return value.toString().toStdString();
}

QString lockOf(const QString& session) {
    return session.chopped(5) + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> locked(const QString& session) {
    auto lock = std::make_unique<QLockFile>(lockOf(session));
    lock->setStaleLockTime(0);  // a window may be open for weeks
    if (!lock->tryLock(0)) return nullptr;
    return lock;
}

std::optional<RecoveryStore::Left> read(const QString& session) {
    QFile file(session);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json[QStringLiteral("format")] != formatName) return std::nullopt;
    RecoveryStore::Left left;
    for (const QJsonValue& run : json[QStringLiteral("runs")].toArray()) {
        const std::filesystem::path folder = pathOf(run);
        std::error_code none;
        if (std::filesystem::exists(folder / "experiment.json", none)) left.runs.push_back(folder);
    }
    const QJsonObject document = json[QStringLiteral("document")].toObject();
    if (!document.isEmpty()) try {
            RecoveryStore::UnsavedDocument unsaved;
            unsaved.title = document[QStringLiteral("title")].toString();
            unsaved.file = pathOf(document[QStringLiteral("file")]);
            Problems ignored;  // it was being typed
            unsaved.experiment = experiment::parseExperiment(document[QStringLiteral("text")].toString().toStdString(),
                                                             pathOf(document[QStringLiteral("folder")]), ignored);
            left.document = unsaved;
        } catch (const Error&) {
            // Damaged: nothing to offer.
        }
    if (!left.document && left.runs.empty()) return std::nullopt;
    return left;
}

}  // namespace

RecoveryStore::RecoveryStore(const std::filesystem::path& folder) {
    if (folder.empty()) return;
    const QString sessions = text(folder / "sessions");
    if (!QDir().mkpath(sessions)) return;
    find(sessions);
    own_.file = sessions + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".json");
    own_.lock = locked(own_.file);
    if (!own_.lock) own_.file.clear();
}

RecoveryStore::~RecoveryStore() = default;

void RecoveryStore::find(const QString& sessions) {
    const QFileInfoList files = QDir(sessions).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Time);
    for (const QFileInfo& info : files.first(std::min(files.size(), mostSessions))) {
        Session session{info.absoluteFilePath(), locked(info.absoluteFilePath())};
        if (!session.lock) continue;  // a window that is open
        if (std::optional<Left> found = read(session.file)) {
            left_.push_back(std::move(*found));
            leftSessions_.push_back(std::move(session));
        } else {
            QFile::remove(session.file);
        }
    }
}

void RecoveryStore::forgetDocument(std::size_t index) {
    if (index >= left_.size()) return;
    left_[index].document.reset();
    write(leftSessions_[index].file, left_[index]);
    if (!left_[index].runs.empty()) return;
    left_.erase(left_.begin() + static_cast<std::ptrdiff_t>(index));
    leftSessions_.erase(leftSessions_.begin() + static_cast<std::ptrdiff_t>(index));
}

void RecoveryStore::forgetAll() {
    for (const Session& session : leftSessions_) QFile::remove(session.file);
    left_.clear();
    leftSessions_.clear();
}

void RecoveryStore::keepDocument(const UnsavedDocument& document) {
    kept_.document = document;
    write(own_.file, kept_);
}

void RecoveryStore::dropDocument() {
    if (!kept_.document) return;
    kept_.document.reset();
    write(own_.file, kept_);
}

void RecoveryStore::keepRuns(const std::vector<std::filesystem::path>& runs) {
    if (runs == kept_.runs) return;
    kept_.runs = runs;
    write(own_.file, kept_);
}

void RecoveryStore::endCleanly() {
    kept_ = {};
    write(own_.file, kept_);
    own_.file.clear();
    own_.lock.reset();
}

void RecoveryStore::write(const QString& file, const Left& what) {
    if (file.isEmpty()) return;
    if (!what.document && what.runs.empty()) {
        QFile::remove(file);
        return;
    }
    QJsonObject json{{QStringLiteral("format"), formatName}};
    QJsonArray runs;
    for (const std::filesystem::path& run : what.runs) runs.append(text(run));
    json[QStringLiteral("runs")] = runs;
    if (what.document) {
        std::string experiment;
        try {
            experiment = experiment::toJson(what.document->experiment).dump();
        } catch (const std::exception&) {
            return;  // not UTF-8: cannot be saved as an experiment either
        }
        json[QStringLiteral("document")] =
            QJsonObject{{QStringLiteral("title"), what.document->title},
                        {QStringLiteral("file"), text(what.document->file)},
                        {QStringLiteral("folder"), text(what.document->experiment.folder)},
                        {QStringLiteral("text"), QString::fromStdString(experiment)}};
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) return;
    out.write(QJsonDocument(json).toJson(QJsonDocument::Indented));
    out.commit();
}

}  // namespace retort::ui
