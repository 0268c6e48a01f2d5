// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/job_context.h"

namespace retort::run {

using record::Event;

const experiment::PlannedModel* JobContext::planned(const std::string& name) const {
    for (const experiment::PlannedModel& model : plan.models)
        if (model.name == name) return &model;
    return nullptr;
}

Event Reporter::event(Event::Kind kind) const {
    Event e;
    e.kind = kind;
    e.model = model_;
    e.time = job_.clock.seconds();
    return e;
}

void Reporter::message(const std::string& text) const {
    Event e = event(Event::Kind::Message);
    e.text = text;
    take(e);
}

void Reporter::progress(const std::string& what, double done) const {
    Event e = event(Event::Kind::Progress);
    e.text = what;
    e.values["done"] = done;
    take(e);
}

}  // namespace retort::run
