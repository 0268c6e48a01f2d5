// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace retort::run {

/// How well a model did on one set.
struct SetResult {
    double frameAccuracy = 0;  ///< Fraction.
    double crossEntropy = 0;   ///< Nats per frame.
    double ece = 0;
};

/// Frames of the classes that a model never saw in training, and how many of them it decides wrongly; on the test set,
/// or on validation data where there is none.
struct MissingClasses {
    std::int64_t frames = 0;
    std::int64_t errors = 0;
};

/// By how much the output biases of those classes were moved, and by what: "frequencies", or "test" where the test set
/// itself said so.
struct BiasCorrection {
    std::string how;
    std::vector<std::int32_t> classes;
    std::vector<double> shift;
    MissingClasses missing;  ///< After the correction.
};

/// How well the model did before its biases were corrected.
struct Uncorrected {
    std::optional<SetResult> validation, test;
    MissingClasses missing;
};

/// A row of results.json.
struct ResultRow {
    std::string name;
    std::string
        kind;  ///< "hard", "distilled", "specialist", "ensemble", "file", "specialists" (with their generalist).
    std::string role;     ///< "teacher", "baseline", "student", "specialist".
    std::string network;  ///< Tells nets of one architecture: "256-256 relu".
    std::size_t parameters = 0;
    int epochs = 0;
    double seconds = 0;
    std::optional<SetResult> validation, test;
    std::map<std::string, double>
        agreement;  ///< By teacher: share of frames decided alike, on test data where there are.
    /// By teacher: mean KL(teacher ‖ student), nats per frame, on the same data; of the row that the student is
    /// compared with.
    std::map<std::string, double> divergence;
    std::string group;     ///< Model of the resolved experiment that it is a copy of; "" for ensembles and older files.
    std::string baseline;  ///< Of a student: the group of hard models that it is held against; "" where there is none.
    std::string teacher;   ///< Of a student: the row it is compared with.
    std::optional<double> gapClosed;
    double framesPerSecond = 0;  ///< Forward, on this machine.
    std::optional<BiasCorrection> biasCorrection;
    std::optional<Uncorrected> uncorrected;  ///< Where biasCorrection is.
};

/// Sets gapClosed of each student: (student - its baseline) / (teacher - that), in test frame accuracy (validation
/// where there is no test set); nothing where there is no baseline or the teacher is no better than it. Of a baseline
/// with copies the mean is taken.
void fillGaps(std::vector<ResultRow>& rows);

std::string toJsonText(const ResultRow& row);
ResultRow rowFromJson(const std::string& text);

/// The rows of results.json. Throws Error.
std::vector<ResultRow> readResults(const std::string& text, const std::string& where);

}  // namespace retort::run
