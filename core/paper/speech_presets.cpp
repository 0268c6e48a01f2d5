// SPDX-License-Identifier: GPL-3.0-or-later
// The experiments on speech (sections 4 to 6 of the paper), scaled for a corpus at hand.
#include <fmt/format.h>

#include <algorithm>

#include "core/base/text.h"
#include "core/paper/catalogue.h"
#include "core/paper/presets.h"

namespace retort::paper {

namespace {

using experiment::ModelSpec;

// Scaled from the paper's 8 x 2560 units, 10 members and 61 specialists to corpora of hours rather than 2,000 hours.
const std::vector<int> teacherLayers = {1024, 1024, 1024, 1024};
const std::vector<int> smallLayers = {256, 256};
constexpr int members = 5;
constexpr int specialists = 8;
constexpr double teacherDropout = 0.3, teacherInputDropout = 0.1;
const std::vector<std::string> temperatures = {"1", "2", "4"};
const std::vector<std::string> dropouts = {"0.1", "0.2", "0.3"};

constexpr int batch = 256;
constexpr double rate = 0.05, momentum = 0.9;
constexpr int fullEpochs = 10;
constexpr int shareEpochs = 40;                   ///< On a share of the data, which has fewer updates an epoch.
constexpr int sharePatience = 4;                  ///< Epochs without a better one after which R2 stops.
constexpr double shareClip = 1, shareWarmup = 2;  ///< Of R3: longest gradient, epochs.
constexpr double paperShare = 0.03, smallCorpusShare = 0.1;
constexpr int unknownSetSize = 64;
constexpr int specialistEpochs = 3;
constexpr double specialistRate = 0.005;  ///< They begin from the generalist's weights.

ModelSpec hardModel(const std::string& name, const std::vector<int>& hidden, int epochs, const Scale& scale) {
    ModelSpec model;
    model.name = name;
    model.network.hidden = hidden;
    model.network.initializer = "he";
    train::TrainingSpec& training = model.training;
    training.optimizer.learningRate = rate;
    training.optimizer.momentum = momentum;
    training.optimizer.nesterov = false;
    training.schedule.schedule = "linear";
    training.schedule.warmupEpochs = 0.2;
    training.precision = "bfloat16";
    training.batch = batch;
    training.epochs = scaledEpochs(epochs, scale);
    training.patience = 0;
    return model;
}

ModelSpec studentOf(const std::string& teacher, ModelSpec model) {
    model.kind = "distilled";
    model.distill.teachers = {{teacher, false}};
    model.distill.hardWeight = 0.5;
    model.sweeps = {{"temperature", temperatures}};
    return model;
}

/// `setSize` as in the experiment file.
ModelSpec specialistModel(const std::string& name, int setSize, const Scale& scale) {
    ModelSpec model = hardModel(name, teacherLayers, specialistEpochs, scale);
    model.kind = "specialists";
    model.copies = specialists;
    model.generalist = "generalist";
    model.training.optimizer.learningRate = specialistRate;
    model.specialists.setSize = setSize;
    model.specialists.weighting = "fitted";
    return model;
}

/// Each class in two sets on average.
int overlappingSize(int classes) {
    return classes > 0 ? std::max(2, 2 * classes / specialists) : unknownSetSize;
}

void regularise(ModelSpec& model) {
    model.network.dropout = teacherDropout;
    model.network.inputDropout = teacherInputDropout;
}

std::vector<std::string> points(const std::string& model, const std::string& key,
                                const std::vector<std::string>& values) {
    std::vector<std::string> names;
    for (const std::string& value : values) names.push_back(pointName(model, key, value));
    return names;
}

std::vector<std::string> copies(const std::string& model, int n) {
    std::vector<std::string> names;
    for (int copy = 1; copy <= n; ++copy) names.push_back(fmt::format("{}.{}", model, copy));
    return names;
}

std::vector<std::string> tuned(const std::string& model) {
    std::vector<std::string> names = points("small-dropout", "dropout", dropouts);
    names.insert(names.begin(), model);
    return names;
}

Figure accuracy(const std::string& label, std::vector<std::string> models, std::optional<double> published = {}) {
    return {.label = label, .measure = Measure::Accuracy, .models = std::move(models), .published = published};
}

Figure entropy(const std::string& label, std::vector<std::string> models) {
    return {.label = label, .measure = Measure::CrossEntropy, .models = std::move(models)};
}

Figure kept(const std::string& label, std::vector<std::string> models, const std::string& against,
            const std::string& teacher, std::optional<double> published = {}) {
    return {.label = label,
            .measure = Measure::GainKept,
            .models = std::move(models),
            .published = published,
            .against = against,
            .teacher = teacher};
}

Entry teacherEntry() {
    Entry entry{
        .id = "S1",
        .title = trText("Acoustic model"),
        .needs = Needs::Speech,
        .stated = trText("8 x 2560 ReLU, 14,000 pdfs, 26 frames of 40 mel bands, 2,000 hours"),
        .published = trText("58.9 % of frames, 10.9 % word errors"),
        .chosen = {trText("4 x 1024 ReLU on the corpus at hand, dropout 0.1 of the inputs and 0.3 of the hidden units; "
                          "the mean of five nets stands for one."),
                   trText("Word errors need a decoder and are not measured.")}};
    Figure frames = accuracy(trText("frames right"), copies("teacher", members), 58.9);
    frames.mean = true;
    Figure nats = entropy(trText("cross entropy"), copies("teacher", members));
    nats.mean = true;
    entry.figures = {frames, nats};
    return entry;
}

Entry ensembleEntry() {
    return {.id = "S2",
            .title = trText("Ensemble"),
            .needs = Needs::Speech,
            .stated = trText("10 nets as in S1 that differ in their seeds"),
            .published = trText("61.1 % of frames, 10.7 % word errors"),
            .chosen = {trText("Five nets, arithmetic mean of their posteriors.")},
            .figures = {accuracy(trText("frames right"), {"teacher"}, 61.1),
                        entropy(trText("cross entropy"), {"teacher"})}};
}

Entry distilledEntry() {
    Entry entry{
        .id = "S3",
        .title = trText("Distilled single net"),
        .needs = Needs::Speech,
        .stated = trText("A net as in S1 taught by S2; temperatures 1, 2, 5 and 10 tried, hard weight 0.5"),
        .published = trText("60.8 % of frames, 10.7 % word errors; more than 80 % of the ensemble's gain kept"),
        .chosen = {
            trText(
                "Temperatures 1, 2 and 4; the best on validation data counts. Beside the net of the teacher's size a "
                "small one of 2 x 256."),
            trText("The control is the small net on hard labels, plain and with dropout of 0.1, 0.2 or 0.3, the "
                   "best of them on validation data.")}};
    const std::vector<std::string> same = points("same", "temperature", temperatures);
    const std::vector<std::string> student = points("student", "temperature", temperatures);
    const std::vector<std::string> single = points("student-of-one", "temperature", temperatures);
    entry.figures = {accuracy(trText("same size, from the ensemble"), same, 60.8),
                     kept(trText("same size: of the ensemble's gain kept"), same, "teacher.1", "teacher", 86.4),
                     accuracy(trText("small, hard labels"), {"small"}),
                     accuracy(trText("small, hard labels, dropout tuned"), tuned("small")),
                     accuracy(trText("small, from one teacher"), single),
                     accuracy(trText("small, from the ensemble"), student),
                     kept(trText("small: of the ensemble's gain kept"), student, "small", "teacher"),
                     entropy(trText("small, hard labels: cross entropy"), {"small"}),
                     entropy(trText("small, hard labels, dropout tuned: cross entropy"), tuned("small")),
                     entropy(trText("small, from the ensemble: cross entropy"), student)};
    for (const std::string& t : temperatures) {
        entry.figures.push_back(accuracy(fmt::format("same size, T = {}", t), {pointName("same", "temperature", t)}));
        entry.figures.push_back(accuracy(fmt::format("small, T = {}", t), {pointName("student", "temperature", t)}));
    }
    return entry;
}

std::vector<Entry> specialistEntries() {
    const char* const scaled = trText(
        "Eight specialists of disjoint class sets found by k-means on the corpus at hand. The generalist is a net as "
        "in "
        "S1: one without dropout knows its training data by heart, and its specialists learn nothing for others.");
    const char* const weighed = trText(
        "Specialists learn for three epochs at a tenth of the generalist's rate; their weight, 1 in the paper, is "
        "fitted on validation data, so that they do no harm.");
    std::vector<Entry> entries;
    entries.push_back({.id = "J1",
                       .title = trText("Generalist"),
                       .needs = Needs::Classes,
                       .stated = trText("A net for 15,000 classes of images (JFT)"),
                       .published = trText("25.0 % of images right"),
                       .chosen = {scaled},
                       .figures = {accuracy(trText("frames right"), {"generalist"}, 25.0)}});
    entries.push_back({.id = "J2",
                       .title = trText("Generalist and specialists"),
                       .needs = Needs::Classes,
                       .stated = trText("61 specialists of 300 classes and a dustbin class each"),
                       .published = trText("26.1 % of images right"),
                       .chosen = {scaled, weighed},
                       .figures = {accuracy(trText("frames right"), {"experts"}, 26.1),
                                   {.label = trText("gain over the generalist"),
                                    .measure = Measure::Gain,
                                    .models = {"experts"},
                                    .published = 1.1,
                                    .against = "generalist"}}});
    Entry covered{.id = "J3",
                  .title = trText("Gain by the number of covering specialists"),
                  .needs = Needs::Classes,
                  .stated = trText("As J2, by how many specialists have the right class in their set"),
                  .published = trText("The gain grows with the number of covering specialists"),
                  .chosen = {trText("Eight specialists of overlapping class sets found by k-means on the corpus at "
                                    "hand, each class in two of them "
                                    "on average."),
                             weighed}};
    for (int n = 0; n <= 3; ++n)
        covered.figures.push_back({.label = fmt::format("classes of {} specialists", n),
                                   .measure = Measure::CoveredGain,
                                   .models = {"experts-overlapping"},
                                   .specialists = n});
    entries.push_back(std::move(covered));
    return entries;
}

std::vector<Entry> regulariserEntries() {
    const char* const nets = trText("4 x 1024 ReLU without dropout, so that soft targets alone regularise.");
    const auto figures = [](const std::string& model, double train, double test) {
        Figure onTrain{.label = trText("training frames right"),
                       .measure = Measure::TrainAccuracy,
                       .models = {model},
                       .published = train};
        return std::vector<Figure>{onTrain, accuracy(trText("frames right"), {model}, test),
                                   entropy(trText("cross entropy"), {model})};
    };
    std::vector<Entry> entries;
    entries.push_back({.id = "R1",
                       .title = trText("All data, hard labels"),
                       .needs = Needs::Speech,
                       .stated = trText("The net of S1 on all data"),
                       .published = trText("63.4 % of training frames, 58.9 % of test frames"),
                       .chosen = {nets},
                       .figures = figures("full", 63.4, 58.9)});
    entries.push_back(
        {.id = "R2",
         .title = trText("A small share of the data, hard labels"),
         .needs = Needs::Speech,
         .stated = trText("3 % of the data, early stopping"),
         .published = trText("67.3 % of training frames, 44.5 % of test frames"),
         .chosen = {nets, trText("3 % of the utterances, 10 % where the corpus has fewer than 20,000; the best epoch "
                                 "on validation data counts.")},
         .figures = figures("share-hard", 67.3, 44.5)});
    entries.push_back({.id = "R3",
                       .title = trText("A small share of the data, soft targets"),
                       .needs = Needs::Speech,
                       .stated = trText("The same 3 %, soft targets of R1, no early stopping"),
                       .published = trText("65.4 % of training frames, 57.0 % of test frames"),
                       .chosen = {nets, trText("Temperature 2, soft targets only, gradients clipped to length 1, two "
                                               "epochs of warm-up; the last epoch counts.")},
                       .figures = figures("share-soft", 65.4, 57.0)});
    return entries;
}

}  // namespace

std::vector<ModelSpec> speechModels(const Scale& scale) {
    ModelSpec teacher = hardModel("teacher", teacherLayers, fullEpochs, scale);
    regularise(teacher);
    teacher.copies = members;
    ModelSpec dropout = hardModel("small-dropout", smallLayers, fullEpochs, scale);
    dropout.sweeps = {{"network.dropout", dropouts}};
    ModelSpec same = studentOf("teacher", hardModel("same", teacherLayers, fullEpochs, scale));
    regularise(same);

    ModelSpec generalist = hardModel("generalist", teacherLayers, fullEpochs, scale);
    regularise(generalist);

    // Training and test accuracy by epoch, side by side; nothing is chosen by the latter.
    ModelSpec full = hardModel("full", teacherLayers, fullEpochs, scale);
    full.training.watchTest = scale.testSet;
    ModelSpec shareHard = hardModel("share-hard", teacherLayers, shareEpochs, scale);
    shareHard.training.watchTest = scale.testSet;
    shareHard.transfer.fraction = scale.small ? smallCorpusShare : paperShare;
    shareHard.training.schedule.schedule = "constant";
    shareHard.training.patience = sharePatience;
    shareHard.training.keep = "best";
    ModelSpec shareSoft = hardModel("share-soft", teacherLayers, shareEpochs, scale);
    shareSoft.kind = "distilled";
    shareSoft.distill.teachers = {{"full", false}};
    shareSoft.distill.temperature = 2;
    shareSoft.distill.hardWeight = 0;
    shareSoft.transfer = shareHard.transfer;
    // The soft loss is T^2 as steep, and an epoch of a share has few updates to warm up in: without these it diverged.
    shareSoft.training.optimizer.clipNorm = shareClip;
    shareSoft.training.schedule.warmupEpochs = shareWarmup * std::min(1.0, scale.epochs);
    shareSoft.training.watchTest = scale.testSet;

    return {teacher,
            hardModel("small", smallLayers, fullEpochs, scale),
            dropout,
            same,
            studentOf("teacher.1", hardModel("student-of-one", smallLayers, fullEpochs, scale)),
            studentOf("teacher", hardModel("student", smallLayers, fullEpochs, scale)),
            full,
            shareHard,
            shareSoft,
            generalist,
            specialistModel("experts", 0, scale),
            specialistModel("experts-overlapping", overlappingSize(scale.classes), scale)};
}

std::vector<Entry> speechEntries() {
    std::vector<Entry> entries = {teacherEntry(), ensembleEntry(), distilledEntry()};
    for (Entry& entry : specialistEntries()) entries.push_back(std::move(entry));
    for (Entry& entry : regulariserEntries()) entries.push_back(std::move(entry));
    const char* const ours =
        trText("SGD with momentum 0.9, batch 256, He initialisation, rate 0.05 with linear decay.");
    for (Entry& entry : entries) entry.chosen.push_back(ours);
    return entries;
}

}  // namespace retort::paper
