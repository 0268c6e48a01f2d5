// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/run_loader.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/run/results.h"
#include "ui/workspace/workspace.h"

namespace retort::ui {

namespace {

namespace fs = std::filesystem;

using Standing = LoadedRun::Standing;

std::string text(const nlohmann::ordered_json& info, const char* key) {
    const auto found = info.find(key);
    return found != info.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Standing standingOf(const std::string& state) {
    if (state.rfind("finished", 0) == 0) return Standing::Finished;
    if (state == "stopped") return Standing::Stopped;
    if (state == "failed") return Standing::Failed;
    return Standing::Interrupted;
}

QString reasonOf(const record::History& history) {
    const auto& messages = history.messages();
    const auto last = std::find_if(messages.rbegin(), messages.rend(),
                                   [](const record::Event& e) { return e.kind == record::Event::Kind::RunFailed; });
    if (last != messages.rend() && !last->text.empty()) return QString::fromStdString(last->text);
    return Workspace::tr(
        "It ended by an error that its folder does not name. Resume it to see whether the cause is gone.");
}

}  // namespace

bool atWork(const fs::path& folder) {
    const int lock = ::open((folder / ".lock").c_str(), O_RDONLY | O_CLOEXEC);
    if (lock < 0) return false;
    const bool held = ::flock(lock, LOCK_SH | LOCK_NB) != 0;
    ::close(lock);
    return held;
}

LoadedRun loadRun(const fs::path& folder, const std::function<bool()>& stopping) {
    LoadedRun loaded;
    loaded.record = run::readRun(folder, stopping);
    run::RunRecord& record = loaded.record;
    const std::string state = text(record.info, "state");
    loaded.standing = standingOf(state.empty() ? record.history.state() : state);
    if (loaded.standing == Standing::Interrupted && atWork(folder)) {
        loaded.standing = Standing::AtWork;
        // Read anew, so that it is known where following goes on.
        record.history = {};
        for (bool more = true; more;) {
            JournalPart part = readJournalFrom(folder / "journal.jsonl", loaded.journalEnd);
            for (const record::Event& event : part.events) record.history.apply(event);
            more = part.end > loaded.journalEnd && !(stopping && stopping());
            loaded.journalEnd = part.end;
        }
    }
    loaded.kept = !record.experiment.empty();
    loaded.started = text(record.info, "started");
    for (const std::string& line : record.unreadable)
        loaded.problems.push_back({{}, line, {}, Problem::Severity::Warning});
    if (loaded.kept) try {
            Problems problems;
            loaded.experiment =
                experiment::parseExperiment(record.experiment, folder, problems, (folder / "experiment.json").string());
            if (!hasErrors(problems)) loaded.plan = experiment::makePlan(loaded.experiment).models;
            loaded.problems.insert(loaded.problems.end(), problems.begin(), problems.end());
        } catch (const Error& e) {
            loaded.problems.push_back({e.where(), e.message(), e.hint()});
        }
    loaded.name = text(record.info, "name");
    if (loaded.name.empty()) loaded.name = record.history.experiment();
    if (loaded.name.empty()) loaded.name = folder.filename().string();
    return loaded;
}

void show(LoadedRun loaded, RunView& view) {
    view.name = QString::fromStdString(loaded.name);
    view.when = QDateTime::fromString(QString::fromStdString(loaded.started), Qt::ISODate).toLocalTime();
    view.kept = loaded.kept;
    view.problems = std::move(loaded.problems);
    view.experiment = std::move(loaded.experiment);
    view.plan = std::move(loaded.plan);
    view.history = std::move(loaded.record.history);
    view.rows = std::move(loaded.record.rows);
    view.evaluations = std::move(loaded.record.evaluations);
    view.groups = std::move(loaded.record.groups);
    view.followed = loaded.standing == Standing::AtWork;
    view.reason.clear();
    switch (loaded.standing) {
        case Standing::Finished:
            view.phase = RunPhase::Finished;
            break;
        case Standing::Stopped:
        case Standing::Interrupted:
            view.phase = RunPhase::Stopped;
            break;
        case Standing::Failed:
            view.phase = RunPhase::Failed;
            view.reason = reasonOf(view.history);
            break;
        case Standing::AtWork:
            view.phase = RunPhase::Running;
            break;
    }
}

JournalPart readJournalFrom(const fs::path& journal, std::uint64_t begin, std::uint64_t most) {
    JournalPart part{.events = {}, .end = begin};
    std::error_code none;
    const std::uint64_t size = fs::file_size(journal, none);
    if (none) return part;
    if (size < begin) {
        part.restarted = true;
        return part;
    }
    std::ifstream file(journal, std::ios::binary);
    file.seekg(static_cast<std::streamoff>(begin));
    std::string bytes(std::min(size - begin, most), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    for (std::size_t at = 0;;) {
        const std::size_t end = bytes.find('\n', at);
        if (end == std::string::npos) break;
        try {
            part.events.push_back(record::fromJsonLine(bytes.substr(at, end - at), journal.string()));
        } catch (const Error&) {
            if (begin == 0) throw;
            part.restarted = true;  // cut and written over in between
            return part;
        }
        at = end + 1;
        part.end = begin + at;
    }
    return part;
}

bool takeRow(const std::string& json, std::vector<run::ResultRow>& rows) {
    try {
        const run::ResultRow row = run::rowFromJson(json);
        const auto known =
            std::find_if(rows.begin(), rows.end(), [&](const run::ResultRow& r) { return r.name == row.name; });
        if (known == rows.end())
            rows.push_back(row);
        else
            *known = row;
        run::fillGaps(rows);
        return true;
    } catch (const Error&) {
        return false;
    }
}

}  // namespace retort::ui
