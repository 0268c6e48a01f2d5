// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/workspace.h"

#include <QTimer>
#include <algorithm>
#include <utility>

#include "core/run/exports.h"
#include "ui/workspace/background_worker.h"
#include "ui/workspace/board_desk.h"
#include "ui/workspace/changes.h"
#include "ui/workspace/document_keeper.h"
#include "ui/workspace/document_sources.h"
#include "ui/workspace/export_queue.h"
#include "ui/workspace/input_watch.h"
#include "ui/workspace/new_document.h"
#include "ui/workspace/place_desk.h"
#include "ui/workspace/preview_desk.h"
#include "ui/workspace/run_list.h"

namespace retort::ui {

namespace {

namespace fs = std::filesystem;

constexpr int promptMilliseconds = 33;     // while somebody waits for an answer
constexpr int trainingMilliseconds = 100;  // each look takes processor time from training
constexpr int calmMilliseconds = 250;

}  // namespace

/// The parts that do the work; each tells in `changes` what it has done, and the timer passes it on.
struct Workspace::Private {
    Private(const Options& chosen, Workspace& of)
        : options(chosen),
          worker(std::make_unique<BackgroundWorker>()),
          keeper(of.document_, chosen.stateFolder),
          inputs(*worker, changes, of.inputs_, chosen.threads),
          sources(*worker, changes, of.document_, inputs, chosen.stateFolder),
          desk(*worker, changes, of.preview_, of.frameLogits_),
          runs(*worker, changes),
          exports(*worker, changes, of.exports_),
          place(*worker, changes, of.place_),
          board(*worker, changes, of.board_, chosen.threads) {}

    const Options options;
    Changes changes;
    std::unique_ptr<BackgroundWorker> worker;
    DocumentKeeper keeper;
    InputWatch inputs;
    DocumentSources sources;
    PreviewDesk desk;
    RunList runs;
    ExportQueue exports;
    PlaceDesk place;
    BoardDesk board;
    QTimer timer;
    QString blocked;
};

Workspace::Workspace(const Options& options, QObject* parent)
    : QObject(parent), d_(std::make_unique<Private>(options, *this)) {
    d_->timer.setParent(this);
    connect(&d_->timer, &QTimer::timeout, this, &Workspace::tick);
    connect(&document_, &Document::changed, this, &Workspace::followDocument);
    connect(&document_, &Document::fileChanged, this, [this] {
        if (!document_.modified()) d_->keeper.saved();
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
    d_->keeper.endCleanly();
    d_.reset();
}

// --- inputs of the document ---

void Workspace::followDocument() {
    d_->inputs.follow(document_.experiment());
    d_->desk.follow(document_.experiment(), d_->inputs.key(), d_->inputs.named());
    d_->sources.documentChanged();
    findTeachers();
    d_->keeper.edited();
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
    add(d_->sources.refusals());
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

void Workspace::newFromRecipe(const fs::path& recipe) {
    d_->sources.fromRecipe(recipe);
    schedule();
}

void Workspace::openDemo() {
    d_->sources.openDemo();
    schedule();
}

bool Workspace::makingDemo() const {
    return d_->sources.makingDemo();
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
    return {d_->keeper.unsavedTitle(), d_->keeper.interruptedRuns()};
}

void Workspace::recoverDocument() {
    d_->keeper.recover();
}

void Workspace::discardRecovery() {
    d_->keeper.discard();
}

void Workspace::keepSafe() {
    d_->keeper.keep(liveRun() != 0 ? d_->runs.liveFolder() : fs::path());
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
    const bool prompt = d_->worker->busy() || d_->inputs.resting() || d_->changes.any();
    const bool training = d_->runs.lively() || d_->board.running();
    const bool calm = d_->runs.following() || d_->keeper.pending();
    if (!prompt && !training && !calm) {
        d_->timer.stop();
        return;
    }
    const int interval = prompt ? promptMilliseconds : training ? trainingMilliseconds : calmMilliseconds;
    if (!d_->timer.isActive() || d_->timer.interval() != interval) d_->timer.start(interval);
}

}  // namespace retort::ui
