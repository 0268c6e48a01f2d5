// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/field_visitor.h"

namespace retort::distill {

/// One teacher of a student: a model of the experiment by name, a model file, or a Kaldi posterior archive.
struct TeacherRef {
    std::string name;         ///< Model name, or path of a model file, or of the archive.
    bool posteriors = false;  ///< True: `name` is an ark or scp of posteriors keyed by utterance.

    bool operator==(const TeacherRef&) const = default;
};

/// How a student learns from its teachers (Hinton, Vinyals, Dean 2015, section 2).
struct DistillSpec {
    std::vector<TeacherRef> teachers;  ///< Not described: its shape (strings or objects) is read by the experiment.
    double temperature = 2.0;
    double hardWeight = 0.5;
    std::string mean = "arithmetic";
    std::vector<double> weights;
    std::string weighting = "given";
    bool calibrate = false;
    std::string objective = "soft";
    double finalTemperature = 0;
    double confidenceWeight = 0;
    std::string targets = "auto";
    int topK = 0;

    /// True where the temperature changes over the epochs.
    bool scheduled() const { return finalTemperature > 0 && finalTemperature != temperature; }

    void describe(FieldVisitor& visitor);
    bool operator==(const DistillSpec&) const = default;
};

}  // namespace retort::distill
