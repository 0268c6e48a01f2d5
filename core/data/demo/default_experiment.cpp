// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/demo/default_experiment.h"

namespace retort::data::demo {

const char* const defaultExperiment = R"json({
  // Three teachers that differ in their seed only, a small net that learns from the alignment, and the same small net that
  // learns from the teachers. Paths start at this folder. `retort run demo/experiment.json --out demo/run` trains them all.
  "format": "retort-experiment/1",
  "name": "demo",
  "seed": 1,
  "recipe": ".",
  "inputs": {
    "source": "kaldi",
    "hmm": "exp/ali_train",
    "train":      { "data": "data/train", "alignments": "exp/ali_train" },
    "validation": { "fraction": 0.1, "by": "utterance" },
    "test":       { "data": "data/test", "alignments": "exp/ali_test" },
    "features":   { "cmvn": "speaker", "normVars": true, "deltas": 0, "spliceLeft": 5, "spliceRight": 5 }
  },
  "models": [
    { "name": "teacher", "kind": "hard", "copies": 3,
      "network":  { "hidden": [256, 256, 256], "activation": "relu", "dropout": 0.2 },
      "training": { "learningRate": 0.1, "momentum": 0.8, "schedule": "cosine", "epochs": 12, "patience": 0 } },

    { "name": "small", "kind": "hard",
      "network":  { "hidden": [128, 128] },
      "training": { "learningRate": 0.1, "momentum": 0.8, "schedule": "cosine", "epochs": 12, "patience": 0 } },

    { "name": "student", "kind": "distilled", "teachers": ["teacher"], "temperature": 2, "hardWeight": 0.5,
      "network":  { "hidden": [128, 128] },
      "training": { "learningRate": 0.1, "momentum": 0.8, "schedule": "cosine", "epochs": 12, "patience": 0 } }
  ]
}
)json";

}  // namespace retort::data::demo
