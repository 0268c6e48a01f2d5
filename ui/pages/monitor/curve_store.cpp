// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/curve_store.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace retort::ui {

using record::Event;
using record::ModelHistory;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Names of the measures in events, in the order of Measure.
const std::array<std::array<std::string, 5>, 3> eventNames{
    {{"loss", "soft", "hard", "accuracy", "rate"},
     {"validationLoss", "validationSoft", "validationHard", "validationAccuracy", ""},
     {"testHard", "", "testHard", "testAccuracy", ""}}};

/// Steps of one epoch: from a whole one; before the first, from how far the model says it is. 0: not known yet.
double stepsPerEpoch(const ModelHistory& model) {
    for (const Event& epoch : model.epochs)
        if (epoch.epoch > 0 && epoch.step > 0) return static_cast<double>(epoch.step) / epoch.epoch;
    const double done = model.progress.value("done");
    if (model.progress.text.empty() && done > 0 && model.plannedEpochs > 0 && model.progress.step > 0)
        return std::max(1.0, std::round(static_cast<double>(model.progress.step) / (done * model.plannedEpochs)));
    return 0;
}

}  // namespace

void CurveStore::Trace::clear() {
    *this = Trace();
}

/// False: what was read before is no longer a beginning of the list; everything was read anew.
bool CurveStore::Trace::take(const std::vector<Event>& events, Source source) {
    const auto same = [&](std::size_t i) {
        return step[i] == static_cast<double>(events[i].step) && time[i] == events[i].time;
    };
    // An event that was taken back and made again has another time, and so have all after it.
    const bool grown = step.empty() || (events.size() >= step.size() && same(0) && same(step.size() - 1));
    if (!grown) clear();
    const auto& names = eventNames[source];
    for (std::size_t i = step.size(); i < events.size(); ++i) {
        const Event& event = events[i];
        step.push_back(static_cast<double>(event.step));
        epoch.push_back(event.epoch);
        time.push_back(event.time);
        Values& of = values.emplace_back();
        for (std::size_t m = 0; m < measures; ++m) {
            of[m] = names[m].empty() ? none : event.value(names[m], none);
            any[m] = any[m] || std::isfinite(of[m]);
        }
    }
    return grown;
}

void CurveStore::setAxis(CurveAxis axis, double unit) {
    if (axis == axis_ && unit == unit_) return;
    axis_ = axis;
    unit_ = unit;
    for (auto& [key, model] : models_)
        for (Trace& trace : model.traces) trace.buffers = {};
}

double CurveStore::xOf(const Model& model, Source source, std::size_t i) const {
    const Trace& trace = model.traces[source];
    switch (axis_) {
        case CurveAxis::Step:
            return trace.step[i];
        case CurveAxis::Epoch:
            if (source != Training) return trace.epoch[i];
            return model.stepsPerEpoch > 0 ? trace.step[i] / model.stepsPerEpoch : none;
        case CurveAxis::Time:
            return trace.time[i] / unit_;
    }
    return none;
}

void CurveStore::extend(Model& model, Source source) const {
    Trace& trace = model.traces[source];
    if (source == Training && axis_ == CurveAxis::Epoch && !(model.stepsPerEpoch > 0)) return;
    for (std::size_t m = 0; m < measures; ++m)
        if (SampleBuffer* buffer = trace.buffers[m].get())
            for (std::size_t i = buffer->size(); i < trace.step.size(); ++i)
                buffer->append(xOf(model, source, i), trace.values[i][m]);
}

bool CurveStore::update(int run, const record::History& history) {
    bool replaced = false;
    for (const ModelHistory& from : history.models()) {
        if (from.samples.empty() && from.epochs.empty() && !models_.contains({run, from.name})) continue;
        Model& model = models_[{run, from.name}];
        for (const Source source : {Training, Validation, Watched}) {
            Trace& trace = model.traces[source];
            const std::array<bool, measures> before = trace.any;
            if (!trace.take(source == Training ? from.samples : from.epochs, source)) replaced = true;
            // A curve that begins is as good as one replaced: somebody has to ask for it.
            if (before != trace.any) replaced = true;
        }
        if (const double steps = stepsPerEpoch(from); steps > 0 && steps != model.stepsPerEpoch) {
            model.stepsPerEpoch = steps;
            if (axis_ == CurveAxis::Epoch) {
                model.traces[Training].buffers = {};
                replaced = true;
            }
        }
        for (const Source source : {Training, Validation, Watched}) extend(model, source);
    }
    // A model that the history has lost: another run under this number.
    for (auto it = models_.begin(); it != models_.end();) {
        const bool gone = it->first.first == run && history.model(it->first.second) == nullptr;
        replaced = replaced || gone;
        it = gone ? models_.erase(it) : std::next(it);
    }
    return replaced;
}

void CurveStore::forget(int run) {
    std::erase_if(models_, [run](const auto& entry) { return entry.first.first == run; });
}

CurveStore::Buffer CurveStore::buffer(int run, const std::string& model, Measure measure, Source source) {
    const auto found = models_.find({run, model});
    if (found == models_.end()) return nullptr;
    std::array<Trace, Sources>& traces = found->second.traces;
    const auto has = [&](Measure part) {
        const auto p = static_cast<std::size_t>(part);
        return traces[Training].any[p] || traces[Validation].any[p];
    };
    if (source == Watched && measure == Measure::Loss && has(Measure::SoftLoss)) return nullptr;
    if (source == Watched && measure == Measure::HardLoss && !has(Measure::HardLoss)) return nullptr;
    Trace& trace = traces[source];
    const auto m = static_cast<std::size_t>(measure);
    if (!trace.any[m]) return nullptr;
    if (trace.buffers[m] == nullptr) {
        trace.buffers[m] = std::make_shared<SampleBuffer>();
        extend(found->second, source);
    }
    return trace.buffers[m];
}

bool CurveStore::watches(int run) const {
    return std::any_of(models_.begin(), models_.end(), [&](const auto& entry) {
        const std::array<bool, measures>& any = entry.second.traces[Watched].any;
        return entry.first.first == run && std::find(any.begin(), any.end(), true) != any.end();
    });
}

}  // namespace retort::ui
