// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run_models.h"

namespace retort::test {

/// Specialists on a net that knows something already. `settings` as JSON text of the "specialists" object.
inline std::string specialists(const std::string& name, int copies, const std::string& settings = {}) {
    return R"({"name": ")" + name + R"(", "kind": "specialists", "generalist": "teacher", "copies": )" +
           std::to_string(copies) +
           R"(, "training": {"batch": 16, "epochs": 2, "patience": 0, "learningRate": 0.02}, "specialists": {)" +
           settings + "}}";
}

inline std::string generalist() {
    return hard("teacher", R"("network": {"hidden": [16], "dropout": 0.1}, "training": {"batch": 16, "epochs": 3})");
}

inline std::string specialistModels() {
    return generalist() + "," + specialists("experts", 3) + "," +
           specialists("over", 2, R"("clustering": "pairs", "setSize": 6, "mostProbable": 2)") + "," +
           specialists("full", 2, R"("output": "full")") + "," +
           student("pupil", R"("experts")", R"("temperature": 2, )");
}

inline std::string givenSets(const std::string& sets, int copies) {
    return generalist() + "," + specialists("experts", copies, R"("clustering": "given", "sets": [)" + sets + "]");
}

inline std::string imagesWithSpecialists() {
    return R"({"format": "retort-experiment/1", "inputs": {"source": "idx", "train": {"data": "."}, "test": {"data": "."},
               "validation": {"fraction": 0.25}, "features": {"cmvn": "none", "spliceLeft": 0, "spliceRight": 0}},
               "models": [)" +
           generalist() + "," + specialists("experts", 2) + "]}";
}

}  // namespace retort::test
