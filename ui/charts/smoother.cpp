// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/smoother.h"

#include <algorithm>
#include <cmath>

namespace retort::ui {

bool Smoother::Track::advance(const SampleBuffer& samples, const QElapsedTimer& clock, double milliseconds) {
    constexpr std::size_t chunk = 4096;
    if (line.size() > samples.size()) {  // the curve was begun anew
        line.clear();
        sum = share = 0;
    }
    for (std::size_t i = line.size(); i < samples.size();) {
        if (static_cast<double>(clock.nsecsElapsed()) * 1e-6 > milliseconds) return false;
        for (const std::size_t end = std::min(i + chunk, samples.size()); i < end; ++i) {
            const double y = samples.y(i);
            if (std::isfinite(y)) {
                sum = weight * sum + (1 - weight) * y;
                share = weight * share + (1 - weight);
                line.append(samples.x(i), sum / share);
            } else {
                line.append(samples.x(i), y);
            }
        }
    }
    return true;
}

bool Smoother::work(const std::vector<Samples>& curves, double weight, double milliseconds) {
    std::map<const SampleBuffer*, Entry> kept;
    for (const Samples& samples : curves) {
        if (!samples) continue;
        const auto old = entries_.find(samples.get());
        if (old != entries_.end()) {
            kept.insert(entries_.extract(old));
        } else {
            kept[samples.get()].samples = samples;
        }
    }
    entries_ = std::move(kept);
    QElapsedTimer clock;
    clock.start();
    bool done = true;
    for (auto& [key, entry] : entries_) {
        if (entry.shown && entry.shown->weight == weight) {
            entry.coming.reset();
            done = entry.shown->advance(*key, clock, milliseconds) && done;
            continue;
        }
        if (!entry.coming || entry.coming->weight != weight) {
            entry.coming.emplace();
            entry.coming->weight = weight;
        }
        if (entry.coming->advance(*key, clock, milliseconds)) {
            entry.shown = std::move(entry.coming);
            entry.coming.reset();
        } else {
            done = false;
        }
    }
    return done;
}

const SampleBuffer* Smoother::line(const Samples& curve) const {
    const auto entry = entries_.find(curve.get());
    return entry != entries_.end() && entry->second.shown ? &entry->second.shown->line : nullptr;
}

}  // namespace retort::ui
