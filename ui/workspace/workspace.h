// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/run/export_facts.h"
#include "core/run/forecast.h"
#include "core/run/preview_facts.h"
#include "core/run/recipe_facts.h"
#include "core/run/survey_facts.h"
#include "ui/workspace/board_desk.h"
#include "ui/workspace/document.h"
#include "ui/workspace/place_state.h"
#include "ui/workspace/run_view.h"

namespace retort::ui {

/// What is known of the document's inputs. Changes as background checks come back.
struct InputsState {
    bool scanning = false;    ///< The recipe folder is being looked through.
    run::RecipeScan scan;     ///< Data and alignment folders found in it.
    bool checking = false;    ///< Cheap or full survey under way.
    double checkingDone = 0;  ///< 0 … 1 of the full survey.
    QString checkingWhat;     ///< "train", … being read.
    run::Survey survey;       ///< Of the newest finished check; may be of an older document while `checking`.
    std::vector<run::ModelForecast> forecasts;  ///< By planned model; empty while unknown.
    bool forecasting = false;
};

/// A preview of one utterance of a set.
struct PreviewState {
    bool loading = false;
    QString set = QStringLiteral("train");  ///< "train", "validation" or "test".
    std::vector<std::string> utterances;    ///< Keys of the set, in file order (at most 100,000).
    run::Preview preview;                   ///< Empty key: nothing yet.
    QString error;                          ///< Why there is none.
};

/// The only bridge between the window and core/run. Lives on the GUI thread; everything slow happens on threads it
/// owns, and comes back through queues that a 33 ms timer drains: no signal is ever emitted from another thread, and no
/// call waits. Signals carry no data: read the state after them.
class Workspace : public QObject {
    Q_OBJECT

public:
    struct Options {
        int threads = 0;  ///< Of training; 0: all processors.
        std::filesystem::path
            stateFolder;  ///< Where unsaved edits and the list of runs are kept; empty: nothing is kept.
    };
    explicit Workspace(const Options& options, QObject* parent = nullptr);
    ~Workspace() override;  ///< Stops a live run with a checkpoint, and waits for it.

    Document& document() { return document_; }

    // --- inputs of the document
    // -----------------------------------------------------------------------------------------
    /// Follows the document by itself: a change of `recipe` scans, a change of inputs checks (after 300 ms of rest), a
    /// change of models forecasts.
    const InputsState& inputs() const { return inputs_; }
    /// Validation problems of the document and those of the survey, errors first.
    Problems problems() const;
    /// Looks at the inputs anew though the document is the same: somebody may have mended a file.
    void checkInputsAgain();
    const PreviewState& preview() const { return preview_; }
    void requestPreview(const QString& set, const std::string& utterance);  ///< "" = the first of the set.
    /// A new document for a recipe folder: data, alignments, front end guessed as `retort new` does. Errors become
    /// problems of the document's first check.
    void newFromRecipe(const std::filesystem::path& recipe);
    /// Makes the demo corpus under the state folder if need be (in the background) and opens its experiment.
    void openDemo();
    bool makingDemo() const;

    // --- runs
    // -----------------------------------------------------------------------------------------------------------
    /// Newest first.
    std::vector<RunId> runs() const;
    /// Null for an unknown id. Stays valid until the next return to the event loop.
    const RunView* run(RunId id) const;
    RunId currentRun() const { return current_; }  ///< What Monitor, Compare and Export show; 0: none.
    void setCurrentRun(RunId id);
    RunId liveRun() const;  ///< 0: none.
    /// Why Start is not possible now; "" if it is. One translated sentence with what to do.
    QString startBlockedBy() const;
    /// A fresh folder beside the experiment file ("runs/NAME-2026-11-23-1504"), or under the state folder for untitled
    /// ones.
    std::filesystem::path proposedRunFolder() const;
    /// Starts the document's experiment; it becomes the current run. Requires startBlockedBy() to be "".
    RunId start(const std::filesystem::path& folder);
    /// Goes on with a run that was stopped or interrupted.
    void resumeRun(RunId id);
    void pause();
    void resume();
    void stop();  ///< With a checkpoint; phase Stopping, then Stopped.
    /// Reads a run folder in the background; known folders are not opened twice. Another process's live run is followed
    /// by re-reading its journal.
    RunId openRun(const std::filesystem::path& folder);
    void closeRun(RunId id);  ///< Takes it off the list; nothing is deleted. A live run stays.

    // --- exports
    // --------------------------------------------------------------------------------------------------------
    /// Writes in the background; what is known of each task is in exports(). Tasks of an earlier call that still wait
    /// go on.
    void exportModels(const std::vector<run::ExportTask>& tasks);
    void cancelExports();
    const std::vector<run::ExportProgress>& exports() const { return exports_; }
    bool exporting() const;
    static std::vector<run::ExportFormat> exportFormats();
    /// What the disk says of the folder and files that were asked for last.
    const PlaceState& place() const { return place_; }
    void requestPlace(const std::filesystem::path& folder, std::vector<std::filesystem::path> files);

    // --- the paper's experiments
    // --------------------------------------------------------------------------------------------
    const BoardState& board() const { return board_; }
    /// Recognises a folder or an experiment file in the background; "" for none.
    void lookAtPaperData(const std::filesystem::path& data);
    /// Makes the experiments of these ids, under the state folder; goes on with what is there. Requires recognised data
    /// and no run at work.
    void startBoard(const std::vector<std::string>& ids, int seeds, bool quick);
    void stopBoard();  ///< With a checkpoint.

    // --- a posterior for the temperature control
    // -------------------------------------------------------------------------
    /// Logits of one frame by the newest finished teacher of any open run that fits the inputs (background); until
    /// there is one, a made-up example marked as such.
    struct FrameLogits {
        std::vector<float> logits;
        std::string model, utterance;  ///< Whose answer to what; "" of the example.
        int frame = 0;
        bool example = true;
    };
    const FrameLogits& frameLogits() const { return frameLogits_; }
    void requestFrameLogits(const std::string& utterance, int frame);

    // --- crash safety
    // -----------------------------------------------------------------------------------------------------
    struct Recovery {
        std::optional<QString> unsavedExperiment;            ///< Title of the document with unsaved edits.
        std::vector<std::filesystem::path> interruptedRuns;  ///< Were live when the program ended.
    };
    Recovery recovery() const;  ///< What the last session left; empty after a clean end.
    void recoverDocument();
    void discardRecovery();

signals:
    void inputsChanged();
    void problemsChanged();
    void previewChanged();
    void frameLogitsChanged();
    void runsChanged();        ///< The list, or what names a run in it (phase, name).
    void runChanged(int run);  ///< Anything in RunView; at most once in 33 ms.
    void currentRunChanged();
    void runEnded(int run);  ///< Finished, Stopped, Refused or Failed, once a run.
    void exportsChanged();
    void placeChanged();
    void boardChanged();
    void startBlockedChanged();

private:
    struct Private;

    void followDocument();
    void tick();
    void flush();
    void announceLists();
    void announceBlocked();
    void schedule();
    void keepSafe();
    void findTeachers();

    Document document_;
    InputsState inputs_;
    PreviewState preview_;
    FrameLogits frameLogits_;
    std::vector<run::ExportProgress> exports_;
    PlaceState place_;
    BoardState board_;
    RunId current_ = 0;
    std::unique_ptr<Private> d_;  // last: its parts fill in the states above
};

}  // namespace retort::ui
