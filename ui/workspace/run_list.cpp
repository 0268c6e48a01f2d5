// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/run_list.h"

#include <algorithm>
#include <utility>

#include "core/base/error.h"

namespace retort::ui {

namespace {

namespace fs = std::filesystem;

constexpr qint64 followEvery = 1000;       ///< Milliseconds.
constexpr qint64 evaluationsEvery = 1500;  ///< Milliseconds: the whole folder is read for them.
constexpr int mostEvaluationTries = 5;

const std::string openTopic = "open", followTopic = "follow", evaluationTopic = "evaluations";

fs::path normal(const fs::path& folder) {
    std::error_code failed;
    fs::path path = fs::weakly_canonical(fs::absolute(folder, failed), failed);
    if (failed) path = folder.lexically_normal();
    return path.has_filename() ? path : path.parent_path();
}

void nothing(const Error&) {}

}  // namespace

std::vector<RunId> RunList::ids() const {
    std::vector<const Entry*> sorted;
    for (const auto& entry : entries_) sorted.push_back(entry.get());
    std::sort(sorted.begin(), sorted.end(), [](const Entry* a, const Entry* b) {
        const auto key = [](const Entry* e) {
            return std::make_tuple(!e->view.when.isValid(),
                                   e->view.when.isValid() ? e->view.when.toMSecsSinceEpoch() : 0, e->view.id);
        };
        return key(a) > key(b);
    });
    std::vector<RunId> ids;
    for (const Entry* entry : sorted) ids.push_back(entry->view.id);
    return ids;
}

const RunView* RunList::find(RunId id) const {
    for (const auto& entry : entries_)
        if (entry->view.id == id) return &entry->view;
    return nullptr;
}

RunList::Entry* RunList::entry(RunId id) {
    for (const auto& entry : entries_)
        if (entry->view.id == id) return entry.get();
    return nullptr;
}

fs::path RunList::liveFolder() const {
    const RunView* view = find(live_);
    return view != nullptr ? view->folder : fs::path();
}

void RunList::changed(const Entry& entry, bool inList) {
    changes_.run.insert(entry.view.id);
    changes_.runs = changes_.runs || inList;
}

RunList::Entry& RunList::add(const fs::path& folder) {
    Entry& entry = *entries_.emplace_back(std::make_unique<Entry>());
    entry.view.id = next_++;
    entry.view.folder = normal(folder);
    return entry;
}

void RunList::begin(Entry& entry, run::RunRequest request) {
    live_ = entry.view.id;
    entry.evaluationsWanted = false;
    entry.live = std::make_unique<LiveRun>(std::move(request), entry.view);
    changed(entry, true);
}

RunId RunList::start(run::RunRequest request, std::vector<run::ModelForecast> forecasts) {
    if (live_ != 0) return 0;
    Entry& entry = add(request.out);
    RunView& view = entry.view;
    view.name = QString::fromStdString(request.experiment.name);
    view.when = QDateTime::currentDateTime();
    view.experiment = request.experiment;
    view.forecasts = std::move(forecasts);
    try {
        view.plan = experiment::makePlan(request.experiment).models;
    } catch (const Error&) {
        // The run refuses it, and says why.
    }
    begin(entry, std::move(request));
    return view.id;
}

void RunList::resume(RunId id, int threads) {
    Entry* found = entry(id);
    if (live_ != 0 || found == nullptr || !found->view.resumable()) return;
    begin(*found, {.experiment = found->view.experiment,
                   .out = found->view.folder,
                   .resume = true,
                   .threads = threads,
                   .only = {}});
}

void RunList::pauseLive() {
    if (Entry* at = entry(live_)) at->live->pause(), changed(*at, true);
}

void RunList::resumeLive() {
    if (Entry* at = entry(live_)) at->live->resume(), changed(*at, true);
}

void RunList::stopLive() {
    if (Entry* at = entry(live_)) at->live->stop(), changed(*at, true);
}

RunId RunList::open(const fs::path& folder) {
    const fs::path wanted = normal(folder);
    for (const auto& known : entries_)
        if (known->view.folder == wanted) return known->view.id;
    Entry& entry = add(wanted);
    entry.view.name = QString::fromStdString(wanted.filename().string());
    changed(entry, true);
    load(entry);
    return entry.view.id;
}

void RunList::load(Entry& of) {
    worker_.append(
        openTopic,
        [folder = of.view.folder](BackgroundWorker::Job& job) {
            return loadRun(folder, [&job] { return job.stopping(); });
        },
        [this, id = of.view.id](LoadedRun loaded) {
            Entry* at = entry(id);
            if (at == nullptr || at->live) return;
            at->journalEnd = loaded.journalEnd;
            show(std::move(loaded), at->view);
            at->polling = false;
            at->sinceRead.start();
            changed(*at, true);
        },
        [this, id = of.view.id](const Error& error) {
            Entry* at = entry(id);
            if (at == nullptr || at->live) return;
            at->view.phase = RunPhase::Failed;
            at->view.followed = at->polling = false;
            at->view.reason = QString::fromStdString(error.what());
            changed(*at, true);
        });
}

void RunList::close(RunId id) {
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const auto& e) { return e->view.id == id; });
    if (found == entries_.end() || (*found)->live) return;
    closed_.push_back(std::move(*found));
    entries_.erase(found);
    changes_.runs = true;
}

void RunList::endAll() {
    stopLive();
    entries_.clear();
    closed_.clear();
    live_ = 0;
}

std::vector<Teacher> RunList::teachersFor(const experiment::Experiment& experiment) const {
    constexpr std::size_t most = 8;
    std::vector<Teacher> teachers;
    for (const RunId id : ids()) {
        const RunView& view = *find(id);
        if (view.experiment.inputs != experiment.inputs || view.experiment.recipeFolder() != experiment.recipeFolder())
            continue;
        for (auto row = view.rows.rbegin(); row != view.rows.rend() && teachers.size() < most; ++row) {
            const bool trained = std::any_of(view.plan.begin(), view.plan.end(),
                                             [&](const experiment::PlannedModel& m) { return m.name == row->name; });
            if (row->role == "teacher" && trained) teachers.push_back({view.folder / "models" / row->name, row->name});
        }
    }
    return teachers;
}

bool RunList::following() const {
    return std::any_of(entries_.begin(), entries_.end(),
                       [](const auto& e) { return e->view.followed || e->evaluationsWanted; });
}

void RunList::readEvaluations(Entry& of, bool last) {
    of.evaluationsWanted = false;
    of.sinceRead.start();
    worker_.append(
        evaluationTopic,
        [folder = of.view.folder](BackgroundWorker::Job& job) {
            return run::readRun(folder, [&job] { return job.stopping(); });
        },
        [this, id = of.view.id, last](run::RunRecord record) {
            Entry* at = entry(id);
            if (at == nullptr) return;
            at->view.evaluations = std::move(record.evaluations);
            at->view.groups = std::move(record.groups);
            if (last && !at->live && !record.rows.empty()) at->view.rows = std::move(record.rows);
            changed(*at);
            // A row is told before its evaluation is on disk.
            const bool whole = std::all_of(at->view.rows.begin(), at->view.rows.end(), [&](const run::ResultRow& row) {
                return at->view.evaluations.contains(row.name);
            });
            if (!whole && !last && ++at->evaluationTries < mostEvaluationTries) at->evaluationsWanted = true;
        },
        nothing);
}

void RunList::follow(Entry& of) {
    struct Seen {
        JournalPart part;
        bool atWork = false;
    };
    of.polling = true;
    of.sinceRead.start();
    worker_.append(
        followTopic,
        [folder = of.view.folder, from = of.journalEnd](BackgroundWorker::Job&) {
            const bool locked = atWork(folder);  // before reading: what came before the end is then in the journal
            return Seen{readJournalFrom(folder / "journal.jsonl", from), locked};
        },
        [this, id = of.view.id](Seen seen) { takeFollowed(id, std::move(seen.part), seen.atWork); },
        [this, id = of.view.id](const Error&) {
            if (Entry* at = entry(id)) load(*at);
        });
}

void RunList::takeFollowed(RunId id, JournalPart part, bool stillAtWork) {
    Entry* at = entry(id);
    if (at == nullptr || at->live) return;
    if (part.restarted || !stillAtWork) {
        load(*at);  // polling again once that is in
        return;
    }
    at->polling = false;
    if (part.events.empty()) return;
    at->journalEnd = part.end;
    for (const record::Event& event : part.events) {
        at->view.history.apply(event);
        if (event.kind == record::Event::Kind::ModelEvaluated && takeRow(event.text, at->view.rows)) {
            at->evaluationsWanted = true;
            at->evaluationTries = 0;
        }
    }
    changed(*at);
}

/// A long history takes its time to be let go of: not the window's.
void RunList::dispose() {
    if (closed_.empty()) return;
    auto gone = std::make_shared<std::vector<std::unique_ptr<Entry>>>(std::move(closed_));
    closed_.clear();
    worker_.append(
        "dispose", [last = std::move(gone)](BackgroundWorker::Job&) { last->clear(); }, [] {}, nothing);
}

void RunList::tick() {
    dispose();
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        Entry& at = *entries_[i];
        if (at.live) {
            const LiveRun::Came came = at.live->poll();
            if (came.view) changed(at, came.phase);
            if (came.evaluated) {
                at.evaluationsWanted = true;
                at.evaluationTries = 0;
            }
            if (came.ended) {
                at.live.reset();
                live_ = 0;
                std::error_code none;
                at.view.kept = fs::exists(at.view.folder / "experiment.json", none) &&
                               fs::exists(at.view.folder / "run.json", none);
                changes_.ended.push_back(at.view.id);
                if (at.view.kept) readEvaluations(at, true);
            }
        }
        const bool rested =
            !at.sinceRead.isValid() || at.sinceRead.hasExpired(at.evaluationsWanted ? evaluationsEvery : followEvery);
        if (at.view.followed && !at.polling && rested) follow(at);
        if (at.evaluationsWanted && rested && !worker_.busy(evaluationTopic)) readEvaluations(at, false);
    }
}

}  // namespace retort::ui
