// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <sstream>
#include <stdexcept>
#include <string>

#include "core/experiment/experiment.h"
#include "core/record/history.h"

namespace retort::test {

/// A fact of a run from a line of words, so that a test can tell a run's story in a few lines:
///     run started digits                                    the whole run
///     run finished | stopped | resumed
///     run failed the disk is full
///     teacher.1 started teacher epochs 12 batchesPerEpoch 100
///     teacher.1 sample 1 step 10 time 0.5 loss 2.5 accuracy 0.3
///     teacher.1 epoch 1 step 100 time 5 validationLoss 2.1 validationAccuracy 0.4
///     teacher.1 progress 1 step 40 done 0.03 secondsLeft 60
///     teacher.1 finished all epochs
///     teacher.1 failed the loss is not finite
///     teacher.1 message something to know                   "run message" for the whole run
inline record::Event eventFromText(const std::string& line) {
    using Kind = record::Event::Kind;
    std::istringstream in(line);
    std::string who, what, word;
    in >> who >> what;
    record::Event event;
    const bool run = who == "run";
    if (!run) event.model = who;
    const std::map<std::string, Kind> kinds = {{"started", run ? Kind::RunStarted : Kind::ModelStarted},
                                               {"resumed", Kind::RunResumed},
                                               {"sample", Kind::Sample},
                                               {"epoch", Kind::EpochDone},
                                               {"progress", Kind::Progress},
                                               {"finished", run ? Kind::RunFinished : Kind::ModelFinished},
                                               {"failed", run ? Kind::RunFailed : Kind::ModelFailed},
                                               {"stopped", Kind::RunStopped},
                                               {"message", Kind::Message}};
    if (!kinds.contains(what)) throw std::runtime_error("no event: " + line);
    event.kind = kinds.at(what);
    switch (event.kind) {
        case Kind::Sample:
        case Kind::EpochDone:
        case Kind::Progress:
            in >> event.epoch;
            break;
        case Kind::ModelStarted:
            in >> event.text;
            break;
        default:
            std::getline(in >> std::ws, event.text);
            return event;
    }
    double value = 0;
    while (in >> word >> value) {
        if (word == "step")
            event.step = static_cast<std::int64_t>(value);
        else if (word == "time")
            event.time = value;
        else
            event.values[word] = value;
    }
    return event;
}

inline void applyText(record::History& history, const std::string& lines) {
    std::istringstream in(lines);
    for (std::string line; std::getline(in, line);)
        if (line.find_first_not_of(' ') != std::string::npos) history.apply(eventFromText(line));
}

/// Planned models "NAME ROLE", separated by commas, of so many epochs each.
inline std::vector<experiment::PlannedModel> planFromText(const std::string& models, int epochs) {
    std::vector<experiment::PlannedModel> plan;
    std::istringstream in(models);
    for (std::string one; std::getline(in, one, ',');) {
        std::istringstream words(one);
        experiment::PlannedModel model;
        words >> model.name >> model.role;
        model.spec.training.epochs = epochs;
        plan.push_back(model);
    }
    return plan;
}

}  // namespace retort::test
