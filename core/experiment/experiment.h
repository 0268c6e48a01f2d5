// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/data/inputs_spec.h"
#include "core/data/transfer_spec.h"
#include "core/distill/distill_spec.h"
#include "core/distill/specialists/specialist_spec.h"
#include "core/nn/network_spec.h"
#include "core/train/training_spec.h"

namespace retort::experiment {

/// A setting of a model that takes several values in turn: "temperature": {"sweep": [1, 2, 4]}.
struct Sweep {
    std::string path;                 ///< Dotted, from the model object: "temperature", "network.dropout".
    std::vector<std::string> values;  ///< Each as JSON text.

    bool operator==(const Sweep&) const = default;
};

/// One entry of "models": what is trained, on which objective.
struct ModelSpec {
    std::string name;
    std::string kind = "hard";  ///< "hard", "distilled" or "specialists".
    int copies = 1;
    std::int64_t seed =
        0;  ///< Added to the experiment's seed; each member of `copies` draws another stream from the sum.
    nn::NetworkSpec network;
    train::TrainingSpec training;
    data::TransferSpec transfer;
    distill::DistillSpec distill;  ///< Meant where kind is "distilled"; its fields stand in the model object itself.
    std::string generalist;        ///< Where kind is "specialists": the model they start from, whose network they have.
    distill::SpecialistSpec specialists;  ///< Where kind is "specialists", with `copies` sets of classes.
    std::vector<Sweep> sweeps;  ///< A swept member itself holds the first of its values when read from a file.

    /// Distillation fields are named only where kind is "distilled", those of specialists where it is "specialists"
    /// (and then no network): a form is grown anew when kind changes.
    void describe(FieldVisitor& visitor);
    bool operator==(const ModelSpec&) const = default;
};

/// The experiment file as a value. What the form edits and what `retort run` reads are the same thing.
struct Experiment {
    std::string name = "experiment";
    std::int64_t seed = 1;
    std::string recipe = ".";
    data::InputsSpec inputs;
    /// Plans the same net on hard labels beside each distilled model that has none of its architecture (withControls).
    bool controls = true;
    std::vector<ModelSpec> models;
    std::filesystem::path folder;  ///< Where the file lies; `recipe` is relative to it. Not written.

    /// Absolute recipe folder, and a path of the inputs (or a teacher's file) resolved against it; "" stays empty.
    std::filesystem::path recipeFolder() const;
    std::filesystem::path resolve(const std::string& path) const;

    bool operator==(const Experiment&) const = default;
};

/// Reads a file (JSON with comments). Collects every problem with its JSON path instead of stopping at the first;
/// unknown keys name the nearest known one. Includes what validate says. Throws Error where the file cannot be read or
/// is no JSON (with line and column).
Experiment readExperiment(const std::filesystem::path& file, Problems& problems);
Experiment parseExperiment(const std::string& text, const std::filesystem::path& folder, Problems& problems,
                           const std::string& where = "experiment");

/// Every default spelled out, ready to be written with indent. Reading it back gives an equal Experiment; left out are
/// only settings without meaning: those of distillation in hard models, the fraction beside a validation set.
nlohmann::ordered_json toJson(const Experiment& experiment);

/// toJson as a file for people: lists of plain values on one line; `comments` are written as // lines before the key at
/// their JSON path ("inputs.features", "models[0]"), those of "" at the top.
std::string toText(const Experiment& experiment, const std::map<std::string, std::vector<std::string>>& comments = {});

/// What is wrong with an experiment by itself, without touching the disk: ranges, choices, names (unique, usable as
/// folder), teachers that do not exist, cycles, sweeps of unknown settings, number of weights against teachers.
Problems validate(const Experiment& experiment);

/// One model to be trained, with every copy and sweep resolved.
struct PlannedModel {
    std::string name;   ///< "teacher.1", "student[temperature=2]"; also its folder under models/.
    std::string group;  ///< Name of the ModelSpec it came from: "teacher", "student".
    /// "teacher" (others learn from it), "baseline" (hard, nobody learns from it), "student", "specialist".
    std::string role;
    /// For initial weights, shuffling and dropout. Differs from copy to copy, but not from model to model or sweep
    /// point to sweep point: nets of one shape start from the same weights, so that only their settings differ.
    std::uint64_t seed = 0;
    ModelSpec spec;  ///< Without copies and sweeps.
    /// What must be trained before it: of a specialist its generalist alone.
    std::vector<distill::TeacherRef>
        teachers;  ///< Names resolved to planned models ("teacher.1", …), files left as they are.
    std::vector<double> teacherWeights;  ///< One for each of `teachers`; empty means equal.
};

/// Models in an order in which each comes after its teachers.
struct Plan {
    /// Each sweep point and control a model of its own (copies stay), the recipe an absolute path: can be written into
    /// any folder, and its plan has the same names, seeds and weights.
    Experiment experiment;
    std::vector<PlannedModel> models;
};

/// Name of the specialists as a whole, whose sets and results they share: "experts" for the member "experts.3".
std::string specialistGroup(const PlannedModel& member);
/// Its number among them, from 0.
std::size_t specialistIndex(const PlannedModel& member);

/// Requires an experiment without errors (see validate); throws Error otherwise.
Plan makePlan(const Experiment& experiment);

}  // namespace retort::experiment
