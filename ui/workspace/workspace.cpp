// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspace.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <utility>

#include "core/run/exports.h"
#include "ui/workspace/background_worker.h"
#include "ui/workspace/board_desk.h"
#include "ui/workspace/changes.h"
#include "ui/workspace/export_queue.h"
#include "ui/workspace/input_watch.h"
#include "ui/workspace/new_document.h"
#include "ui/workspace/place_desk.h"
#include "ui/workspace/preview_desk.h"
#include "ui/workspace/recovery.h"
#include "ui/workspace/run_list.h"

namespace retort::ui {

namespace {

namespace fs = std::filesystem;

constexpr int livelyMilliseconds = 33;
constexpr int calmMilliseconds = 250;
constexpr qint64 keepAfterMilliseconds = 2000;

const std::string documentTopic = "document";

}  // namespace

struct Workspace::Private {
    Private(const Options& chosen, InputsState& inputsState, PreviewState& preview, FrameLogits& logits,
            std::vector<run::ExportProgress>& all, PlaceState& placeState, BoardState& boardState)
        : options(chosen),
          worker(std::make_unique<BackgroundWorker>()),
          store(chosen.stateFolder),
          inputs(*worker, changes, inputsState, chosen.threads),
          desk(*worker, changes, preview, logits),
          runs(*worker, changes),
          exports(*worker, changes, all),
          place(*worker, changes, placeState),
          board(*worker, changes, boardState, chosen.threads) {}

    const Options options;
    Changes changes;
    std::unique_ptr<BackgroundWorker> worker;
    RecoveryStore store;
    InputWatch inputs;
    PreviewDesk desk;
    RunList runs;
    ExportQueue exports;
    PlaceDesk place;
    BoardDesk board;
    QTimer timer;

    std::unique_ptr<QTemporaryDir> temporary;  ///< For the demo, where there is no state folder.
    bool makingDemo = false;
    Problems refusals;       ///< Why a recipe or the demo could not be taken; until the inputs change.
    std::string refusedFor;  ///< Key of the inputs then.
    QString blocked;
    bool unkept = false;  ///< Edits that the recovery store does not have yet.
    QElapsedTimer sinceEdit;
};

Workspace::Workspace(const Options& options, QObject* parent)
    : QObject(parent),
      d_(std::make_unique<Private>(options, inputs_, preview_, frameLogits_, exports_, place_, board_)) {
    d_->timer.setParent(this);
    connect(&d_->timer, &QTimer::timeout, this, &Workspace::tick);
    connect(&document_, &Document::changed, this, &Workspace::followDocument);
    connect(&document_, &Document::fileChanged, this, [this] {
        if (document_.modified()) return;
        d_->unkept = false;
        d_->store.dropDocument();
    });
    d_->inputs.follow(document_.experiment());
    d_->blocked = startBlockedBy();
    d_->changes = {};
}

Workspace::~Workspace() {
    document_.disconnect(this);
    d_->runs.stopLive();
    d_->board.stop();
    d_->worker.reset();  // while the run writes its checkpoint
    d_->runs.endAll();
    d_->board.end();
    d_->store.endCleanly();
    d_.reset();
}

// --- inputs of the document ---

void Workspace::followDocument() {
    d_->inputs.follow(document_.experiment());
    d_->desk.follow(document_.experiment(), d_->inputs.key(), d_->inputs.named());
    if (d_->refusedFor != d_->inputs.key()) d_->refusals.clear();
    findTeachers();
    d_->unkept = true;
    d_->sinceEdit.start();
    d_->changes.problems = false;
    emit problemsChanged();
    announceBlocked();
    schedule();
}

void Workspace::checkInputsAgain() {
    d_->inputs.again();
    schedule();
}

Problems Workspace::problems() const {
    Problems all;
    const auto add = [&](const Problems& some) {
        for (const Problem& problem : some) {
            const bool known = std::any_of(all.begin(), all.end(), [&](const Problem& p) {
                return p.path == problem.path && p.message == problem.message;
            });
            if (!known) all.push_back(problem);
        }
    };
    add(document_.problems());
    add(d_->refusals);
    if (d_->inputs.current()) add(inputs_.survey.problems);
    std::stable_partition(all.begin(), all.end(),
                          [](const Problem& p) { return p.severity == Problem::Severity::Error; });
    return all;
}

void Workspace::requestPreview(const QString& set, const std::string& utterance) {
    d_->desk.request(set.toStdString(), utterance);
    schedule();
}

void Workspace::requestFrameLogits(const std::string& utterance, int frame) {
    d_->desk.requestLogits(utterance, frame);
    schedule();
}

void Workspace::refuse(const Error& error) {
    d_->refusals = {{error.where().empty() ? "recipe" : error.where(), error.message(), error.hint()}};
    d_->refusedFor = d_->inputs.key();
    d_->changes.problems = true;
}

void Workspace::newFromRecipe(const fs::path& recipe) {
    d_->makingDemo = false;
    d_->worker->replace(
        documentTopic,
        [recipe](BackgroundWorker::Job& job) { return experimentForRecipe(recipe, [&] { return job.stopping(); }); },
        [this](NewDocument made) {
            document_.reset(std::move(made.experiment), {});
            if (made.error) refuse(*made.error);
        },
        [this](const Error& error) { refuse(error); });
    d_->changes.inputs = true;
    schedule();
}

void Workspace::openFile(const fs::path& file) {
    try {
        document_.open(file);
    } catch (const Error& e) {
        refuse(e);
    }
}

void Workspace::openDemo() {
    if (d_->makingDemo) return;
    fs::path folder = d_->options.stateFolder;
    if (folder.empty()) {
        if (!d_->temporary) d_->temporary = std::make_unique<QTemporaryDir>();
        folder = d_->temporary->path().toStdString();
    }
    d_->makingDemo = true;
    d_->worker->replace(
        documentTopic, [folder = folder / "demo"](BackgroundWorker::Job&) { return demoExperiment(folder); },
        [this](const fs::path& file) {
            d_->makingDemo = false;
            d_->changes.inputs = true;
            openFile(file);
        },
        [this](const Error& error) {
            d_->makingDemo = false;
            d_->changes.inputs = true;
            refuse(error);
        });
    d_->changes.inputs = true;
    schedule();
}

bool Workspace::makingDemo() const {
    return d_->makingDemo;
}

// --- runs ---

std::vector<RunId> Workspace::runs() const {
    return d_->runs.ids();
}
const RunView* Workspace::run(RunId id) const {
    return d_->runs.find(id);
}
RunId Workspace::liveRun() const {
    return d_->runs.live();
}

void Workspace::setCurrentRun(RunId id) {
    if (id == current_ || (id != 0 && run(id) == nullptr)) return;
    current_ = id;
    d_->changes.currentRun = true;
    announceLists();
}

QString Workspace::startBlockedBy() const {
    if (liveRun() != 0) return tr("A run is at work. Stop it or wait for its end to start another.");
    if (d_->board.running())
        return tr("The paper's experiments are being made. Stop them or wait for their end to start a run.");
    if (!d_->inputs.named())
        return tr("No training data are chosen. Choose a recipe folder, or open the demo experiment.");
    if (document_.experiment().models.empty()) return tr("There is no model to train. Add one to the list of models.");
    const Problems all = problems();
    const auto errors =
        std::count_if(all.begin(), all.end(), [](const Problem& p) { return p.severity == Problem::Severity::Error; });
    if (errors > 0)
        return tr("%n problem(s) stand in the way of a start. Each is shown beside its setting.", nullptr,
                  static_cast<int>(errors));
    return {};
}

fs::path Workspace::proposedRunFolder() const {
    fs::path base = document_.file().empty() ? d_->options.stateFolder : document_.file().parent_path();
    std::error_code none;
    if (base.empty()) base = fs::temp_directory_path(none) / "retort";
    return freshRunFolder(base / "runs", document_.experiment().name);
}

RunId Workspace::start(const fs::path& folder) {
    if (!startBlockedBy().isEmpty()) return 0;
    const RunId id = d_->runs.start({.experiment = document_.experiment(),
                                     .out = folder,
                                     .resume = false,
                                     .threads = d_->options.threads,
                                     .only = {}},
                                    inputs_.forecasts);
    setCurrentRun(id);
    keepSafe();
    announceLists();
    return id;
}

void Workspace::resumeRun(RunId id) {
    d_->runs.resume(id, d_->options.threads);
    if (liveRun() == id) setCurrentRun(id);
    keepSafe();
    announceLists();
}

void Workspace::pause() {
    d_->runs.pauseLive();
    announceLists();
}

void Workspace::resume() {
    d_->runs.resumeLive();
    announceLists();
}

void Workspace::stop() {
    d_->runs.stopLive();
    announceLists();
}

RunId Workspace::openRun(const fs::path& folder) {
    const RunId id = d_->runs.open(folder);
    announceLists();
    return id;
}

void Workspace::closeRun(RunId id) {
    d_->runs.close(id);
    if (current_ == id && run(id) == nullptr) {
        const std::vector<RunId> left = runs();
        setCurrentRun(left.empty() ? 0 : left.front());
    }
    announceLists();
}

void Workspace::findTeachers() {
    d_->desk.setTeachers(d_->runs.teachersFor(document_.experiment()));
}

// --- exports ---

void Workspace::exportModels(const std::vector<run::ExportTask>& tasks) {
    d_->exports.add(tasks);
    schedule();
}

void Workspace::cancelExports() {
    d_->exports.cancel();
    schedule();
}

bool Workspace::exporting() const {
    return d_->exports.busy();
}
std::vector<run::ExportFormat> Workspace::exportFormats() {
    return run::exportFormats();
}

void Workspace::requestPlace(const fs::path& folder, std::vector<fs::path> files) {
    d_->place.request(folder, std::move(files));
    schedule();
}

// --- the paper's experiments ---

void Workspace::lookAtPaperData(const fs::path& data) {
    d_->board.lookAt(data);
    schedule();
}

void Workspace::startBoard(const std::vector<std::string>& ids, int seeds, bool quick) {
    if (liveRun() != 0 || !board_.recognised) return;
    std::error_code none;
    fs::path base = d_->options.stateFolder;
    if (base.empty()) base = fs::temp_directory_path(none) / "retort";
    d_->board.start(ids, seeds, quick, base / "paper" / (board_.found.name + (quick ? "-quick" : "")));
    announceBlocked();
    schedule();
}

void Workspace::stopBoard() {
    d_->board.stop();
    schedule();
}

// --- crash safety ---

Workspace::Recovery Workspace::recovery() const {
    Recovery found;
    for (const RecoveryStore::Left& left : d_->store.left()) {
        if (left.document && !found.unsavedExperiment) found.unsavedExperiment = left.document->title;
        found.interruptedRuns.insert(found.interruptedRuns.end(), left.runs.begin(), left.runs.end());
    }
    return found;
}

void Workspace::recoverDocument() {
    const std::vector<RecoveryStore::Left>& left = d_->store.left();
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
    // As an edit: it is not saved yet, and undo leads back to what the file holds.
    document_.edit(tr("Recover unsaved edits"), [&](experiment::Experiment& e) { e = unsaved.experiment; });
    d_->store.keepDocument({document_.title(), document_.file(), document_.experiment()});
    d_->store.forgetDocument(static_cast<std::size_t>(found - left.begin()));
}

void Workspace::discardRecovery() {
    d_->store.forgetAll();
}

void Workspace::keepSafe() {
    d_->store.keepRuns(liveRun() != 0 ? std::vector{d_->runs.liveFolder()} : std::vector<fs::path>());
    if (!d_->unkept || !d_->sinceEdit.hasExpired(keepAfterMilliseconds)) return;
    d_->unkept = false;
    if (document_.modified())
        d_->store.keepDocument({document_.title(), document_.file(), document_.experiment()});
    else
        d_->store.dropDocument();
}

// --- the one timer ---

void Workspace::tick() {
    d_->worker->drain();
    d_->inputs.tick();
    d_->runs.tick();
    d_->board.tick();
    if (d_->changes.runs || !d_->changes.run.empty()) findTeachers();
    keepSafe();
    flush();
    schedule();
}

void Workspace::flush() {
    // What slots ask for in turn is told by the next tick.
    const Changes told = std::exchange(d_->changes, {});
    if (told.runs) emit runsChanged();
    if (told.currentRun) emit currentRunChanged();
    if (told.inputs) emit inputsChanged();
    if (told.problems) emit problemsChanged();
    if (told.preview) emit previewChanged();
    if (told.frameLogits) emit frameLogitsChanged();
    for (const RunId id : told.run) emit runChanged(id);
    for (const RunId id : told.ended) emit runEnded(id);
    if (told.exports) emit exportsChanged();
    if (told.place) emit placeChanged();
    if (told.board) emit boardChanged();
    announceBlocked();
}

/// What a click changes in lists is shown at once.
void Workspace::announceLists() {
    if (std::exchange(d_->changes.runs, false)) emit runsChanged();
    if (std::exchange(d_->changes.currentRun, false)) emit currentRunChanged();
    announceBlocked();
    schedule();
}

void Workspace::announceBlocked() {
    const QString now = startBlockedBy();
    if (now == d_->blocked) return;
    d_->blocked = now;
    emit startBlockedChanged();
}

void Workspace::schedule() {
    const bool lively = d_->worker->busy() || d_->inputs.resting() || d_->runs.lively() || d_->board.running() || d_->changes.any();
    const bool calm = d_->runs.following() || d_->unkept;
    if (!lively && !calm) {
        d_->timer.stop();
        return;
    }
    const int interval = lively ? livelyMilliseconds : calmMilliseconds;
    if (!d_->timer.isActive() || d_->timer.interval() != interval) d_->timer.start(interval);
}

}  // namespace retort::ui
