// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/field_visitor.h"

namespace retort::optim {

/// How an update is made from a gradient.
struct OptimizerSpec {
    std::string optimizer = "sgd";
    double learningRate = 0.08;
    double momentum = 0.5;
    bool nesterov = true;
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
    double weightDecay = 0;
    double maxNorm = 0;
    double clipNorm = 0;

    void describe(FieldVisitor& visitor);
    bool operator==(const OptimizerSpec&) const = default;
};

/// How the learning rate changes from epoch to epoch.
struct ScheduleSpec {
    std::string schedule = "plateau";
    double factor = 0.5;
    double threshold = 0.0025;
    double startHalving = 0.01;
    double endHalving = 0.001;
    double finalRate = 0;
    double warmupEpochs = 0;

    void describe(FieldVisitor& visitor);
    bool operator==(const ScheduleSpec&) const = default;
};

}  // namespace retort::optim
