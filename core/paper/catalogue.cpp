// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/catalogue.h"

#include <algorithm>
#include <cctype>

#include "core/base/text.h"

namespace retort::paper {

const char* unitOf(Measure measure) {
    switch (measure) {
        case Measure::Errors:
        case Measure::MissingErrors:
            return trText("errors");
        case Measure::ErrorRate:
        case Measure::Accuracy:
        case Measure::TrainAccuracy:
        case Measure::GainKept:
            return "%";
        case Measure::CrossEntropy:
            return trText("nats/frame");
        case Measure::Gain:
        case Measure::CoveredGain:
            return trText("points");
    }
    return "";
}

const std::vector<Entry>& catalogue() {
    static const std::vector<Entry> entries = [] {
        std::vector<Entry> all = mnistEntries();
        for (Entry& entry : speechEntries()) all.push_back(std::move(entry));
        return all;
    }();
    return entries;
}

const Entry* findEntry(const std::string& id) {
    const auto same = [](char a, char b) {
        return std::toupper(static_cast<unsigned char>(a)) == std::toupper(static_cast<unsigned char>(b));
    };
    for (const Entry& entry : catalogue())
        if (std::equal(entry.id.begin(), entry.id.end(), id.begin(), id.end(), same)) return &entry;
    return nullptr;
}

}  // namespace retort::paper
