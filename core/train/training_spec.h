// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/field_visitor.h"
#include "core/optim/optimizer_spec.h"

namespace retort::train {

/// How one model is trained: the "training" object of the experiment file.
struct TrainingSpec {
    optim::OptimizerSpec optimizer;
    optim::ScheduleSpec schedule;
    std::string precision = "float32";
    int batch = 256;
    int epochs = 30;
    int jitter = 0;
    double labelSmoothing = 0;
    int patience = 3;
    double patienceThreshold = 0.0005;
    double maxHours = 0;
    std::string keep = "last";
    bool watchTest = false;

    void describe(FieldVisitor& visitor);
    bool operator==(const TrainingSpec&) const = default;
};

}  // namespace retort::train
