// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/paper/board_run.h"
#include "core/record/history.h"
#include "ui/workspace/background_worker.h"
#include "ui/workspace/changes.h"

namespace retort::ui {

enum class BoardPhase { Idle, Running, Stopping, Finished, Stopped, Failed };

/// What is known of the paper's experiments and of the board that is or was made.
struct BoardState {
    bool looking = false;        ///< The data folder is being looked at.
    std::filesystem::path data;  ///< As chosen; "": none yet.
    bool recognised = false;
    paper::PaperData found;  ///< Where `recognised`.
    /// Why the data cannot be used, or why the board ended; no message where nothing is wrong.
    Problem trouble;
    BoardPhase phase = BoardPhase::Idle;
    std::filesystem::path folder;  ///< Of the board.
    int seeds = 1;
    paper::Board board;       ///< Figures so far; rows are those asked for.
    int seed = 0;             ///< At work; 0: none yet.
    record::History history;  ///< Of that seed's run.
    double done = 0;          ///< 0 … 1 of the whole board.
    double secondsLeft = -1;  ///< Below 0: not known.
    /// What is at work, "student" and "checking train data"; either may be empty.
    std::string model, doing;
};

/// Recognises data, makes the board on a thread of its own, and reads figures back as they come. Part of the Workspace,
/// on its thread.
class BoardDesk {
public:
    BoardDesk(BackgroundWorker& worker, Changes& changes, BoardState& state, int threads)
        : worker_(worker), changes_(changes), state_(state), threads_(threads) {}

    void lookAt(const std::filesystem::path& data);
    /// Goes on with the board in the folder where there is one. Requires recognised data and no board at work.
    void start(const std::vector<std::string>& ids, int seeds, bool quick, const std::filesystem::path& folder);
    void stop();
    bool running() const { return runner_ != nullptr; }

    void tick();
    /// Waits for the board's checkpoint.
    void end() { runner_.reset(); }

private:
    void take(const record::Event& event);
    void refresh();
    void finish();

    BackgroundWorker& worker_;
    Changes& changes_;
    BoardState& state_;
    int threads_;
    std::unique_ptr<paper::BoardRunner> runner_;
};

}  // namespace retort::ui
