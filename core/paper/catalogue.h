// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace retort::paper {

/// What an experiment of the paper needs.
enum class Needs {
    Images,   ///< MNIST's IDX files.
    Speech,   ///< A Kaldi recipe.
    Classes,  ///< A Kaldi recipe with enough classes to part them among specialists.
};

/// What a figure counts, on the test set (validation where there is none) unless it says otherwise.
enum class Measure {
    Errors,         ///< Wrong decisions.
    ErrorRate,      ///< Wrong decisions, %.
    MissingErrors,  ///< Wrong decisions among frames of the classes that the model never saw.
    Accuracy,       ///< Frames decided right, %.
    CrossEntropy,   ///< Nats per frame.
    TrainAccuracy,  ///< Training frames decided right, %: of the epoch whose weights are kept, while it was trained.
    Gain,           ///< Accuracy less that of `against`, points.
    GainKept,       ///< (accuracy - against) / (teacher - against), %.
    CoveredGain,    ///< Gain over the generalist on frames whose class `specialists` specialists cover, points.
};

/// The unit a measure is shown in: "errors", "%", "nats/frame", "points".
const char* unitOf(Measure measure);

/// One number of an experiment.
struct Figure {
    std::string label{};
    Measure measure = Measure::Accuracy;
    /// Rows of results.json. Of several the one best on validation data counts, or with `mean` their mean.
    std::vector<std::string> models{};
    std::optional<double> published{};
    std::string publishedText{};  ///< Where the paper has words and no number.
    bool mean = false;
    bool uncorrected = false;  ///< Before the biases of missing classes were corrected.
    std::string against{};     ///< Row that a gain is over.
    std::string teacher{};     ///< Row that a gain is kept of.
    int specialists = 0;
};

/// An experiment of Hinton, Vinyals, Dean (arXiv 1503.02531) as it is run here.
struct Entry {
    std::string id{};  ///< "M1".
    std::string title{};
    Needs needs = Needs::Images;
    std::string stated{};               ///< Settings that the paper states.
    std::string published{};            ///< What it reports.
    std::vector<std::string> chosen{};  ///< What was chosen here where it is silent, or other than it says: sentences.
    std::vector<Figure> figures{};
};

/// All of them, in the paper's order: M1 … M8, S1 … S3, J1 … J3, R1 … R3.
const std::vector<Entry>& catalogue();

/// Null where there is no such id; case does not matter.
const Entry* findEntry(const std::string& id);

// Parts of the catalogue, one file each.
std::vector<Entry> mnistEntries();
std::vector<Entry> speechEntries();

}  // namespace retort::paper
