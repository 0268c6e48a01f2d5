// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <filesystem>
#include <optional>
#include <vector>

#include "ui/workspace/document.h"
#include "ui/workspace/recovery.h"

namespace retort::ui {

/// Keeps what a crash would lose, the document's unsaved edits and which runs are at work, and gives it back on the
/// next start. Edits are written when the user has rested from them.
class DocumentKeeper {
public:
    DocumentKeeper(Document& document, const std::filesystem::path& stateFolder)
        : document_(document), store_(stateFolder) {}

    void edited();
    void saved();
    bool pending() const { return unkept_; }  ///< There are edits that keep() will write.
    /// Call it now and then while pending(), and when a run begins or ends. `live`: folder of the run at work, or "".
    void keep(const std::filesystem::path& live);
    void endCleanly() { store_.endCleanly(); }

    /// What earlier sessions left.
    std::optional<QString> unsavedTitle() const;
    std::vector<std::filesystem::path> interruptedRuns() const;
    /// Takes up the unsaved edits, as an edit of what the file holds: undo leads back to that.
    void recover();
    void discard() { store_.forgetAll(); }

private:
    RecoveryStore::UnsavedDocument now() const;

    Document& document_;
    RecoveryStore store_;
    bool unkept_ = false;
    QElapsedTimer sinceEdit_;
};

}  // namespace retort::ui
