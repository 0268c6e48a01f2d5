// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment_settings.h"

#include "core/base/text.h"

namespace retort::experiment {

ExperimentSettings ExperimentSettings::of(const Experiment& experiment) {
    return {experiment.name, experiment.seed, experiment.recipe, experiment.controls};
}

void ExperimentSettings::putInto(Experiment& experiment) const {
    experiment.name = name;
    experiment.seed = seed;
    experiment.recipe = recipe;
    experiment.controls = controls;
}

void ExperimentSettings::describe(FieldVisitor& v) {
    v.visit({.key = "name", .label = trText("Name"), .help = trText("What the experiment is called in reports.")},
            name);
    v.visit({.key = "seed",
             .label = trText("Seed"),
             .help = trText("All random numbers follow from it: the same seed gives the same weights."),
             .minimum = 0,
             .maximum = 9007199254740992.0},
            seed);
    v.visit({.key = "recipe",
             .label = trText("Recipe"),
             .help = trText("Folder that relative paths are taken from; itself relative to this file's folder.")},
            recipe);
    v.visit({.key = "controls",
             .label = trText("Controls"),
             .help = trText("Trains the same net on hard labels beside each distilled model that has no such net "
                            "to be held against.")},
            controls);
}

}  // namespace retort::experiment
