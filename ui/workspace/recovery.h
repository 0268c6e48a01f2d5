// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "core/experiment/experiment.h"

namespace retort::ui {

/// What must survive a crash, as one small file a session under FOLDER/sessions: unsaved edits, and which runs are
/// live. The session holds a lock beside it, so that what a living window keeps is never taken for something left
/// behind. A folder that cannot be written keeps nothing. Belongs to one thread.
class RecoveryStore {
public:
    struct UnsavedDocument {
        QString title;
        std::filesystem::path file;  ///< Empty: it had none.
        experiment::Experiment experiment;
    };
    /// A session that ended without endCleanly().
    struct Left {
        std::optional<UnsavedDocument> document;
        std::vector<std::filesystem::path> runs;
    };

    /// Begins a session and finds what others left. An empty folder: keeps nothing, finds nothing.
    explicit RecoveryStore(const std::filesystem::path& folder);
    /// Leaves everything as it is: only endCleanly() takes it away.
    ~RecoveryStore();
    RecoveryStore(const RecoveryStore&) = delete;
    RecoveryStore& operator=(const RecoveryStore&) = delete;

    /// Left sessions, newest first.
    const std::vector<Left>& left() const { return left_; }
    /// That document has been taken up; what else was left stays.
    void forgetDocument(std::size_t index);
    void forgetAll();

    void keepDocument(const UnsavedDocument& document);
    void dropDocument();
    void keepRuns(const std::vector<std::filesystem::path>& runs);
    void endCleanly();

private:
    struct Session {
        QString file;
        std::unique_ptr<QLockFile> lock;
    };

    void find(const QString& sessions);
    static void write(const QString& file, const Left& what);

    Session own_;
    Left kept_;
    std::vector<Left> left_;
    std::vector<Session> leftSessions_;  ///< As left_; locked, so that no other window offers them too.
};

}  // namespace retort::ui
