// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/history.h"

#include <algorithm>

namespace retort::record {

namespace {

/// A model that is trained again from an earlier step (it had failed, and the run was resumed) takes back what came
/// after.
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

ModelHistory& History::working(const std::string& name) {
    ModelHistory& model = at(name);
    if (model.state == ModelState::Stopped) model.state = ModelState::Running;
    return model;
}

const ModelHistory* History::model(const std::string& name) const {
    for (const ModelHistory& model : models_)
        if (model.name == name) return &model;
    return nullptr;
}

/// Whoever was at work when the run ended stands still now, and nothing is on its way any more.
void History::end(const char* state) {
    state_ = state;
    progress_ = {};
    for (ModelHistory& model : models_) {
        model.progress = {};
        if (model.state == ModelState::Running) model.state = ModelState::Stopped;
    }
}

/// Progress overtakes nothing: it may come after the facts that make it old, as only its newest is kept on the way.
void History::takeProgress(const Event& event) {
    if (state_ != "running") return;
    if (event.model.empty()) {
        progress_ = event;
        return;
    }
    for (ModelHistory& model : models_)
        if (model.name == event.model && model.state != ModelState::Failed && model.resultJson.empty())
            model.progress = event;
}

void History::apply(const Event& event) {
    if (event.durable()) seconds_ = std::max(seconds_, event.time);  // models side by side tell things a moment late
    switch (event.kind) {
        case Event::Kind::RunStarted:
            *this = History();
            seconds_ = event.time;
            experiment_ = event.text;
            break;
        case Event::Kind::RunResumed:
            state_ = "running";
            progress_ = {};
            break;
        case Event::Kind::ModelStarted: {
            ModelHistory& model = at(event.model);
            model.state = ModelState::Running;
            model.role = event.text;
            model.plannedEpochs = static_cast<int>(event.value("epochs"));
            progress_ = {};
            break;
        }
        case Event::Kind::Sample:
            addInOrder(working(event.model).samples, event, [](const Event& e) { return e.step; });
            break;
        case Event::Kind::EpochDone: {
            ModelHistory& model = working(event.model);
            addInOrder(model.epochs, event, [](const Event& e) { return static_cast<std::int64_t>(e.epoch); });
            model.seconds = 0;
            for (const Event& epoch : model.epochs) model.seconds += epoch.value("seconds");
            break;
        }
        case Event::Kind::ModelFinished: {
            ModelHistory& model = at(event.model);
            model.state = ModelState::Finished;
            model.reason = event.text;
            model.seconds = event.value("seconds", model.seconds);
            model.progress = {};
            break;
        }
        case Event::Kind::ModelEvaluated: {
            ModelHistory& model = at(event.model);
            model.resultJson = event.text;
            model.progress = {};
            if (model.state == ModelState::Waiting)
                model.state = ModelState::Finished;  // an ensemble: nothing to train
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
            end("finished");
            break;
        case Event::Kind::RunStopped:
            end("stopped");
            break;
        case Event::Kind::RunFailed:
            end("failed");
            messages_.push_back(event);
            break;
        case Event::Kind::Message:
            messages_.push_back(event);
            break;
        case Event::Kind::Progress:
            takeProgress(event);
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
