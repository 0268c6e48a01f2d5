// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "support/tiny_recipe.h"

/// Texts of small experiments, apart from the test class because moc stumbles over raw strings.
namespace retort::test {

inline const std::string smallSettings =
    R"("network": {"hidden": [12]}, "training": {"batch": 32, "epochs": 2, "patience": 0})";

inline std::string experimentText(const std::string& models) {
    return R"({"format": "retort-experiment/1", "controls": false, "inputs": )" + TinyRecipe::inputsJson() +
           R"(, "models": [)" + models + "]}";
}

inline std::string hard(const std::string& name, const std::string& settings = smallSettings) {
    return R"({"name": ")" + name + R"(", )" + settings + "}";
}

/// `teacher` and `settings` as JSON text, `settings` with a comma at its end.
inline std::string student(const std::string& name, const std::string& teacher, const std::string& settings = {}) {
    return R"({"name": ")" + name + R"(", "kind": "distilled", "teachers": [)" + teacher + "], " + settings +
           smallSettings + "}";
}

/// Two teachers, a small net, and a student at two temperatures.
inline std::string plainModels() {
    return hard("teacher",
                R"("copies": 2, "network": {"hidden": [16], "dropout": 0.1}, "training": {"batch": 32, "epochs": 3})") +
           "," + hard("small") + "," + student("student", R"("teacher")", R"("temperature": {"sweep": [1, 3]}, )");
}

inline std::string storedStudent() {
    return hard("teacher") + "," + student("student", R"("teacher")", R"("targets": "stored", )");
}

inline std::string divergingModels() {
    return hard("wild", R"("network": {"hidden": [16], "activation": "linear"},
                           "training": {"batch": 32, "epochs": 3, "learningRate": 900, "momentum": 0.9})") +
           "," + hard("small") + "," + student("pupil", R"("wild")") + "," + student("student", R"("small")");
}

inline std::string fileTeachers() {
    const std::string settings = R"("temperature": 2, "hardWeight": 0.2, )";
    return student("file", R"("first/models/teacher/final.h5")", settings) + "," +
           student("ark", R"({"posteriors": "post.ark"})", settings) + "," +
           student("scp", R"({"posteriors": "post.scp"})", settings);
}

inline std::string targetKinds() {
    return hard("teacher") + "," + student("live", R"("teacher")", R"("temperature": 2, "targets": "live", )") + "," +
           student("stored", R"("teacher")", R"("temperature": 2, "targets": "stored", )") + "," +
           student("cut", R"("teacher")", R"("temperature": 2, "targets": "stored", "topK": 4, )") + "," +
           student("logits", R"("teacher")", R"("targets": "stored", "objective": "logits", )");
}

inline std::string fileTeacher() {
    return student("file", R"("first/models/teacher/final.h5")");
}

inline std::string longTraining() {
    return hard("long", R"("training": {"epochs": 100000, "patience": 0})");
}

/// A teacher, and students that never see class 2, with each bias correction.
inline std::string omittingModels() {
    const auto one = [](const std::string& name, const std::string& how) {
        return student(name, R"("teacher")",
                       R"("transfer": {"omitClasses": [2], "biasCorrection": ")" + how + R"("}, )");
    };
    return hard("teacher") + "," + one("student", "frequencies") + "," + one("tuned", "test") + "," +
           one("none", "none");
}

inline std::string partialModels() {
    return hard("few", smallSettings + R"(, "transfer": {"fraction": 0.5})") + "," +
           hard("frames", smallSettings + R"(, "transfer": {"fraction": 0.5, "by": "frame"})") + "," +
           student("soft", R"("few")", R"("transfer": {"fraction": 0.5, "by": "frame", "omitClasses": [1, 2]}, )");
}

inline std::string transferring(const std::string& settings) {
    return hard("teacher") + "," + student("student", R"("teacher")", R"("transfer": {)" + settings + "}, ");
}

/// Learns from the test set's frames as well, without their labels.
inline std::string unlabelledModels(const std::string& targets) {
    return hard("teacher") + "," +
           student("student", R"("teacher")",
                   R"("targets": ")" + targets + R"(", "transfer": {"unlabelled": "test"}, )") +
           "," + student("without", R"("teacher")", R"("targets": ")" + targets + R"(", )");
}

/// Three teachers, and a student for each way to learn from them.
inline std::string teachingModels() {
    return hard("teacher", R"("copies": 3, )" + smallSettings) + "," +
           student("mixed", R"("teacher")", R"("weighting": "fitted", )") + "," +
           student("powers", R"("teacher")", R"("weighting": "fitted", "mean": "geometric", "calibrate": true, )") +
           "," + student("calibrated", R"("teacher")", R"("calibrate": true, )") + "," +
           student("annealed", R"("teacher")", R"("temperature": 4, "finalTemperature": 1, )") + "," +
           student("conditional", R"("teacher")", R"("objective": "conditional", )") + "," +
           R"({"name": "confident", "kind": "distilled", "teachers": ["teacher"], "confidenceWeight": 1,
               "network": {"hidden": [12]},
               "training": {"batch": 32, "epochs": 2, "patience": 0, "watchTest": true, "labelSmoothing": 0.1}})";
}

inline std::string annealedModels() {
    const auto one = [](const std::string& name, const std::string& targets, const std::string& final) {
        return student(name, R"("teacher.1", "teacher.2")",
                       R"("mean": "geometric", "temperature": 6, "finalTemperature": )" + final + R"(, "targets": ")" +
                           targets + R"(", )");
    };
    return hard("teacher", R"("copies": 2, )" + smallSettings) + "," + one("live", "live", "1") + "," +
           one("stored", "stored", "1") + "," + one("fixed", "stored", "0");
}

}  // namespace retort::test
