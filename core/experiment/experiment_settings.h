// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/experiment/experiment.h"

namespace retort::experiment {

/// The members of an Experiment that are plain settings, as the file has them beside "inputs" and "models".
struct ExperimentSettings {
    std::string name;
    std::int64_t seed = 0;
    std::string recipe;
    bool controls = true;

    static ExperimentSettings of(const Experiment& experiment);
    void putInto(Experiment& experiment) const;
    void describe(FieldVisitor& visitor);
};

}  // namespace retort::experiment
