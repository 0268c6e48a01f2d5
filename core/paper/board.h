// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/paper/catalogue.h"
#include "core/paper/paper_data.h"
#include "core/run/groups.h"

namespace retort::paper {

/// A figure over all seeds.
struct Cell {
    const Figure* figure = nullptr;
    std::vector<std::optional<double>> values{};  ///< One a seed; nothing while it is not known.
    std::vector<std::string> picked{};            ///< Row it was taken from, one a seed; "" while not known.

    std::optional<run::Spread> spread() const;
};

enum class EntryState { Waiting, Running, Done, Failed };

struct BoardRow {
    const Entry* entry = nullptr;
    EntryState state = EntryState::Waiting;
    std::string reason{};  ///< Why it failed.
    std::vector<Cell> cells{};
};

/// Published figures against ours, as far as they are known.
struct Board {
    std::string data;  ///< What it was made on, for people.
    std::vector<int> seeds;
    double epochScale = 1;
    std::string state;      ///< "running", "finished", "stopped", "failed".
    double seconds = 0;     ///< Of work on all seeds.
    double peakMemory = 0;  ///< Bytes.
    std::string processor;
    int threads = 0;
    std::string precision;  ///< What matrix products were computed by.
    std::vector<BoardRow> rows;
};

/// What `retort paper` asks for.
struct BoardRequest {
    PaperData data;
    std::vector<const Entry*> entries;
    int seeds = 1;
    Scale scale;
    std::filesystem::path out;
    bool resume = false;
    int threads = 0;
    std::string blas = "auto";
};

/// The folder of one seed's run.
std::filesystem::path seedFolder(const std::filesystem::path& out, int seed);

/// What the run folders below `out` hold by now. Reads results, evaluations and, where a figure hangs on it, the
/// journal. What is not there yet has no value; damaged files fail their entries.
Board readBoard(const BoardRequest& request);

/// Value of a figure in one run folder; nothing while a row it needs is not there. `picked`: the row it was taken from.
/// Throws Error for damaged files.
std::optional<double> valueOf(const Figure& figure, const std::vector<run::ResultRow>& rows,
                              const std::filesystem::path& run, std::string& picked);

/// board.json, board.csv and the page, as text. Page: self-contained, with learning curves of the first seed.
std::string boardJson(const Board& board);
std::string boardCsv(const Board& board);
std::string boardPage(const Board& board, const std::filesystem::path& out);

/// Writes the three into `out`.
void writeBoard(const Board& board, const std::filesystem::path& out);

/// "74", "47.3", "0.905": a value with the digits that its measure deserves; and with its spread, "92.3 ± 4.1".
std::string valueText(Measure measure, double value);
std::string spreadText(const Cell& cell);
std::string publishedText(const Figure& figure);
/// "waiting", "running", "done", "failed".
const char* stateName(EntryState state);

}  // namespace retort::paper
