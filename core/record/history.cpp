// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/history.h"

namespace retort::record {

namespace {

/// A model that is trained again from an earlier step (it had failed, and the run was resumed) takes back what came after.
template <class Position>
void addInOrder(std::vector<Event>& events, const Event& event, Position position) {
    while (!events.empty() && position(events.back()) >= position(event)) events.pop_back();
    events.push_back(event);
}

}  // namespace

ModelHistory& History::at(const std::string& name) {
    for (ModelHistory& model : models_)
        if (model.name == name) return model;
    models_.emplace_back();
    models_.back().name = name;
    return models_.back();
}

const ModelHistory* History::model(const std::string& name) const {
    for (const ModelHistory& model : models_)
        if (model.name == name) return &model;
    return nullptr;
}

void History::apply(const Event& event) {
    if (event.durable()) seconds_ = event.time;
    switch (event.kind) {
        case Event::Kind::RunStarted:
            experiment_ = event.text;
            state_ = "running";
            break;
        case Event::Kind::RunResumed:
            state_ = "running";
            break;
        case Event::Kind::ModelStarted: {
            ModelHistory& model = at(event.model);
            model.state = ModelState::Running;
            model.role = event.text;
            model.plannedEpochs = static_cast<int>(event.value("epochs"));
            break;
        }
        case Event::Kind::Sample:
            addInOrder(at(event.model).samples, event, [](const Event& e) { return e.step; });
            break;
        case Event::Kind::EpochDone:
            addInOrder(at(event.model).epochs, event, [](const Event& e) { return static_cast<std::int64_t>(e.epoch); });
            break;
        case Event::Kind::ModelFinished: {
            ModelHistory& model = at(event.model);
            model.state = ModelState::Finished;
            model.reason = event.text;
            model.progress = {};
            break;
        }
        case Event::Kind::ModelEvaluated: {
            ModelHistory& model = at(event.model);
            model.resultJson = event.text;
            if (model.state == ModelState::Waiting) model.state = ModelState::Finished;  // an ensemble: nothing to train
            break;
        }
        case Event::Kind::ModelFailed: {
            ModelHistory& model = at(event.model);
            model.state = ModelState::Failed;
            model.reason = event.text;
            model.progress = {};
            messages_.push_back(event);
            break;
        }
        case Event::Kind::RunFinished:
            state_ = "finished";
            break;
        case Event::Kind::RunStopped:
            state_ = "stopped";
            break;
        case Event::Kind::RunFailed:
            state_ = "failed";
            messages_.push_back(event);
            break;
        case Event::Kind::Message:
            messages_.push_back(event);
            break;
        case Event::Kind::Progress:
            at(event.model).progress = event;
            break;
        case Event::Kind::CheckpointSaved:
            break;
    }
}

History replay(const std::vector<Event>& events) {
    History history;
    for (const Event& event : events) history.apply(event);
    return history;
}

}  // namespace retort::record
