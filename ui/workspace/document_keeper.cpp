// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/document_keeper.h"

#include <algorithm>

#include "core/base/error.h"
#include "ui/workspace/workspace.h"

namespace retort::ui {

namespace {

namespace fs = std::filesystem;

constexpr qint64 keepAfterMilliseconds = 2000;

}  // namespace

void DocumentKeeper::edited() {
    unkept_ = true;
    sinceEdit_.start();
}

void DocumentKeeper::saved() {
    unkept_ = false;
    store_.dropDocument();
}

RecoveryStore::UnsavedDocument DocumentKeeper::now() const {
    return {document_.title(), document_.file(), document_.experiment()};
}

void DocumentKeeper::keep(const fs::path& live) {
    store_.keepRuns(live.empty() ? std::vector<fs::path>() : std::vector{live});
    if (!unkept_ || !sinceEdit_.hasExpired(keepAfterMilliseconds)) return;
    unkept_ = false;
    if (document_.modified())
        store_.keepDocument(now());
    else
        store_.dropDocument();
}

std::optional<QString> DocumentKeeper::unsavedTitle() const {
    for (const RecoveryStore::Left& left : store_.left())
        if (left.document) return left.document->title;
    return std::nullopt;
}

std::vector<fs::path> DocumentKeeper::interruptedRuns() const {
    std::vector<fs::path> runs;
    for (const RecoveryStore::Left& left : store_.left()) runs.insert(runs.end(), left.runs.begin(), left.runs.end());
    return runs;
}

void DocumentKeeper::recover() {
    const std::vector<RecoveryStore::Left>& left = store_.left();
    const auto found =
        std::find_if(left.begin(), left.end(), [](const RecoveryStore::Left& l) { return l.document.has_value(); });
    if (found == left.end()) return;
    const RecoveryStore::UnsavedDocument unsaved = *found->document;
    bool opened = false;
    if (!unsaved.file.empty()) try {
            document_.open(unsaved.file);
            opened = true;
        } catch (const Error&) {
            // Gone by now: then it is untitled.
        }
    if (!opened) document_.reset({}, {});
    document_.edit(Workspace::tr("Recover unsaved edits"), [&](experiment::Experiment& e) { e = unsaved.experiment; });
    store_.keepDocument(now());
    store_.forgetDocument(static_cast<std::size_t>(found - left.begin()));
}

}  // namespace retort::ui
