// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/board.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/record/history.h"
#include "core/record/journal.h"
#include "core/run/run_record.h"

namespace retort::paper {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::uint64_t mostBytes = 256ULL << 20;

/// What the board needs of one seed's run.
struct SeedRun {
    fs::path folder;
    bool begun = false;
    Json info = Json::object();
    std::vector<run::ResultRow> rows;
    record::History history;
    std::string damage;
};

SeedRun readSeed(const fs::path& folder) {
    SeedRun seed;
    seed.folder = folder;
    std::error_code none;
    seed.begun = fs::exists(folder / "journal.jsonl", none);
    if (!seed.begun) return seed;
    try {
        seed.history = record::replay(record::readJournal(folder / "journal.jsonl"));
        if (fs::exists(folder / "run.json", none))
            seed.info = Json::parse(files::readAll(folder / "run.json", mostBytes));
        if (fs::exists(folder / "results.json", none))
            seed.rows = run::readResults(files::readAll(folder / "results.json", mostBytes),
                                         (folder / "results.json").string());
    } catch (const Error& e) {
        seed.damage = e.what();
    } catch (const nlohmann::json::exception& e) {
        seed.damage = fmt::format("{}: is damaged: {}", (folder / "run.json").string(), e.what());
    }
    if (!seed.info.is_object()) seed.info = Json::object();
    return seed;
}

/// True where a model is one of the figure's, or a copy of one.
bool belongs(const std::string& model, const BoardRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(), [&](const Cell& cell) {
        return std::any_of(cell.figure->models.begin(), cell.figure->models.end(),
                           [&](const std::string& name) { return model == name || model.starts_with(name + "."); });
    });
}

void judge(BoardRow& row, const std::vector<SeedRun>& seeds) {
    const bool done = std::all_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
        // A share of a gain has no value where there is no gain; its row is there all the same.
        return std::all_of(cell.picked.begin(), cell.picked.end(),
                           [](const std::string& name) { return !name.empty(); }) ||
               std::all_of(cell.values.begin(), cell.values.end(), [](const auto& value) { return value.has_value(); });
    });
    if (done) row.state = EntryState::Done;
    for (const SeedRun& seed : seeds) {
        if (!seed.damage.empty()) {
            row.state = EntryState::Failed;
            row.reason = seed.damage;
        }
        for (const record::ModelHistory& model : seed.history.models()) {
            if (!belongs(model.name, row)) continue;
            if (model.state == record::ModelState::Failed) {
                row.state = EntryState::Failed;
                row.reason = model.name + ": " + model.reason;
            } else if (row.state == EntryState::Waiting) {
                row.state = EntryState::Running;
            }
        }
    }
}

template <class Value>
Value of(const Json& json, const char* key, Value otherwise) {
    const auto found = json.find(key);
    return found == json.end() || found->is_null() ? otherwise : found->get<Value>();
}

std::string stateOf(const std::vector<SeedRun>& seeds) {
    std::string state = "finished";
    for (const SeedRun& seed : seeds) {
        const std::string own = seed.begun ? seed.history.state() : "running";
        if (own == "failed" || (own != "finished" && state != "failed")) state = own;
    }
    return state;
}

}  // namespace

std::optional<run::Spread> Cell::spread() const {
    std::vector<double> known;
    for (const std::optional<double>& value : values)
        if (value) known.push_back(*value);
    return run::Spread::of(known);
}

fs::path seedFolder(const fs::path& out, int seed) {
    return out / fmt::format("seed-{}", seed);
}

Board readBoard(const BoardRequest& request) {
    Board board;
    board.data = (request.data.recipe / request.data.inputs.train.data).lexically_normal().string();
    board.epochScale = request.scale.epochs;
    std::vector<SeedRun> seeds;
    for (int seed = 1; seed <= request.seeds; ++seed) {
        board.seeds.push_back(seed);
        seeds.push_back(readSeed(seedFolder(request.out, seed)));
        const SeedRun& read = seeds.back();
        board.seconds += read.history.seconds();
        if (!read.begun) continue;
        try {
            board.peakMemory = std::max(board.peakMemory, of(read.info, "peakMemory", 0.0));
            board.processor = of(read.info, "processor", board.processor);
            board.threads = of(read.info, "threads", board.threads);
            if (const auto blas = read.info.find("blas"); blas != read.info.end() && blas->is_object())
                board.precision = of(*blas, "library", std::string());
        } catch (const nlohmann::json::exception& e) {
            seeds.back().damage = fmt::format("{}: is damaged: {}", (read.folder / "run.json").string(), e.what());
        }
    }
    board.state = stateOf(seeds);
    for (const Entry* entry : request.entries) {
        BoardRow row{.entry = entry};
        std::string damage;
        for (const Figure& figure : entry->figures) {
            Cell cell{.figure = &figure};
            for (const SeedRun& seed : seeds) {
                std::string picked;
                std::optional<double> value;
                try {
                    value = valueOf(figure, seed.rows, seed.folder, picked);
                } catch (const Error& e) {
                    damage = e.what();
                }
                cell.values.push_back(value);
                cell.picked.push_back(picked);
            }
            row.cells.push_back(std::move(cell));
        }
        judge(row, seeds);
        if (!damage.empty()) {
            row.state = EntryState::Failed;
            row.reason = damage;
        }
        board.rows.push_back(std::move(row));
    }
    return board;
}

}  // namespace retort::paper
