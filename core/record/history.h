// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/record/event.h"

namespace retort::record {

enum class ModelState {
    Waiting,
    Running,
    Finished,
    Failed,
    Stopped,  ///< Was at work when the run ended before it did: a resumed run goes on with it.
};

/// What is known of one model of a run.
struct ModelHistory {
    std::string name;
    std::string role;
    ModelState state = ModelState::Waiting;
    std::string reason;  ///< Why training ended or failed.
    int plannedEpochs = 0;
    double seconds = 0;          ///< Of training: all epochs so far, then what the end of training says.
    std::vector<Event> samples;  ///< In order of steps.
    std::vector<Event> epochs;   ///< EpochDone events in order.
    std::string resultJson;      ///< Row of results.json once evaluated.
    Event progress;              ///< The newest; kind Progress or default.

    bool operator==(const ModelHistory&) const = default;
};

/// The state of a run as a fold over its facts: applying the events live or from a journal gives the same History (but
/// for the passing `progress`, which is empty again once a run has ended). A RunStarted begins anew.
class History {
public:
    void apply(const Event& event);

    const std::string& experiment() const { return experiment_; }
    const std::vector<ModelHistory>& models() const { return models_; }
    const ModelHistory* model(const std::string& name) const;
    /// The newest that no model owns ("checking train data"); kind Progress or default.
    const Event& progress() const { return progress_; }
    const std::vector<Event>& messages() const { return messages_; }  ///< Message, ModelFailed, RunFailed.
    /// "running", "finished", "stopped", "failed".
    const std::string& state() const { return state_; }
    double seconds() const { return seconds_; }

    bool operator==(const History&) const = default;

private:
    ModelHistory& at(const std::string& name);
    ModelHistory& working(const std::string& name);
    void takeProgress(const Event& event);
    void end(const char* state);

    std::string experiment_;
    std::string state_ = "running";
    std::vector<ModelHistory> models_;
    std::vector<Event> messages_;
    Event progress_;
    double seconds_ = 0;
};

History replay(const std::vector<Event>& events);

}  // namespace retort::record
