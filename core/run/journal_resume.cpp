// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/journal_resume.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/run/checkpoint_store.h"
#include "core/run/ensembles.h"

namespace retort::run {

namespace {

using record::Event;

struct Line {
    Event event;
    std::string text;  ///< With its newline.
};

/// Lines up to the first that is torn or none: behind the last mark there may be anything.
std::vector<Line> readLines(const std::filesystem::path& file) {
    std::vector<Line> lines;
    if (!std::filesystem::exists(file)) return lines;
    const std::string text = files::readAll(file);
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        if (end == std::string::npos) break;
        try {
            lines.push_back({record::fromJsonLine(text.substr(begin, end - begin), file.string()),
                             text.substr(begin, end + 1 - begin)});
        } catch (const Error&) {
            break;
        }
        begin = end + 1;
    }
    return lines;
}

bool isMark(const Event& event, const std::string& model, const Checkpoint& checkpoint) {
    if (event.model != model) return false;
    if (checkpoint.complete) return event.kind == Event::Kind::ModelEvaluated;
    return event.kind == Event::Kind::CheckpointSaved && event.step == checkpoint.state.step &&
           event.epoch == checkpoint.state.epoch;
}

/// How many lines of each model or ensemble count.
class Marks {
public:
    Marks(const RunFolder& folder, const experiment::Plan& plan, const std::vector<Line>& lines) {
        for (const experiment::PlannedModel& model : plan.models) {
            const std::optional<Checkpoint> checkpoint = readCheckpoint(folder.model(model.name) / "checkpoint");
            std::size_t& end = ends_[model.name] = 0;
            if (!checkpoint) continue;
            for (std::size_t i = lines.size(); i-- > 0 && end == 0;)
                if (isMark(lines[i].event, model.name, *checkpoint)) end = i + 1;
            if (end == 0)
                throw failure(fmt::format("does not hold what the checkpoint of {} saw", model.name),
                              folder.file("journal.jsonl").string(),
                              "the run folder was changed; start the run anew in another folder");
            all_ = std::max(all_, end);
            complete_[model.name] = checkpoint->complete;
        }
        for (const Ensemble& ensemble : findEnsembles(plan)) {
            const bool whole =
                std::all_of(ensemble.members.begin(), ensemble.members.end(),
                            [&](const std::string& member) { return !ends_.contains(member) || complete_[member]; });
            if (!whole) ends_.try_emplace(ensemble.name, 0);
        }
    }

    std::size_t all() const { return all_; }
    bool counts(std::size_t line, const Event& event) const {
        const auto found = ends_.find(event.model);
        return line < (found == ends_.end() ? all_ : found->second);
    }

private:
    std::map<std::string, std::size_t> ends_;
    std::map<std::string, bool> complete_;
    std::size_t all_ = 0;
};

}  // namespace

ResumedJournal resumeJournal(const RunFolder& folder, const experiment::Plan& plan) {
    const std::filesystem::path file = folder.file("journal.jsonl");
    const std::vector<Line> lines = readLines(file);
    const Marks marks(folder, plan, lines);
    ResumedJournal result;
    result.resuming = marks.all() > 0;
    std::string text;
    for (std::size_t i = 0; i < marks.all(); ++i) {
        if (!marks.counts(i, lines[i].event)) continue;
        text += lines[i].text;
        result.events.push_back(lines[i].event);
    }
    result.length = text.size();
    if (result.events.size() < marks.all()) files::writeAtomically(file, text);
    return result;
}

}  // namespace retort::run
