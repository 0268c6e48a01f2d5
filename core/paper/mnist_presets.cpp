// SPDX-License-Identifier: GPL-3.0-or-later
// The experiments on MNIST (section 3 of the paper): recipes, models, and what the board shows of them.
#include <fmt/format.h>

#include "core/base/text.h"
#include "core/paper/catalogue.h"
#include "core/paper/presets.h"

namespace retort::paper {

namespace {

using experiment::ModelSpec;

/// How one net learns. The paper does not say; these are our choices.
struct Recipe {
    const char* model;
    std::vector<int> hidden;
    const char* initializer;  ///< With "normal" the standard deviation is 0.01.
    double rate;
    const char* schedule;
    int epochs;
    double clip;  ///< Longest gradient, 0: not clipped.
    double warmupEpochs;
    double hardWeight;  ///< Of distilled ones.
};

constexpr int batch = 100;
constexpr double momentum = 0.9;
constexpr double distillTemperature = 20;  // the paper's

// clang-format off
const Recipe recipes[] = {
    // model       hidden        init      rate  schedule  epochs clip warm-up hard
    {"teacher",    {1200, 1200}, "he",     0.03, "cosine", 400,   0,   0,      0},
    {"small",      {800, 800},   "he",     0.1,  "linear", 40,    0,   0,      0},
    {"student",    {800, 800},   "normal", 0.3,  "linear", 60,    0.5, 3,      0.5},
    {"no3",        {800, 800},   "normal", 0.3,  "linear", 60,    0.5, 3,      0},
    {"only78",     {800, 800},   "normal", 0.3,  "linear", 100,   0.5, 3,      0},
    {"w30",        {30, 30},     "normal", 0.05, "linear", 25,    0,   0,      0.5},
    {"w300",       {300, 300},   "normal", 0.05, "linear", 25,    0,   0,      0.5},
    {"w800",       {800, 800},   "normal", 0.05, "linear", 25,    0,   0,      0.5},
    {"w30-hard",   {30, 30},     "he",     0.1,  "linear", 25,    0,   0,      0},
    {"w300-hard",  {300, 300},   "he",     0.1,  "linear", 25,    0,   0,      0},
};
// clang-format on

// The teacher's regularisation: dropout as in arXiv 1207.0580, which the paper refers to.
constexpr double inputDropout = 0.2, hiddenDropout = 0.5, maxNorm = 3;
constexpr int jitterPixels = 2;

const std::vector<std::string> temperatures = {"1", "2", "2.5", "4", "8", "20"};
constexpr int widths[] = {30, 300, 800};

ModelSpec hardModel(const Recipe& recipe, const Scale& scale) {
    ModelSpec model;
    model.name = recipe.model;
    model.network.hidden = recipe.hidden;
    model.network.initializer = recipe.initializer;
    model.network.initStd = 0.01;
    train::TrainingSpec& training = model.training;
    training.optimizer.momentum = momentum;
    training.optimizer.nesterov = false;
    training.optimizer.learningRate = recipe.rate;
    training.optimizer.clipNorm = recipe.clip;
    training.schedule.schedule = recipe.schedule;
    training.schedule.warmupEpochs = recipe.warmupEpochs * std::min(1.0, scale.epochs);
    training.precision = "bfloat16";
    training.batch = batch;
    training.epochs = scaledEpochs(recipe.epochs, scale);
    training.patience = 0;
    return model;
}

ModelSpec student(const Recipe& recipe, const Scale& scale) {
    ModelSpec model = hardModel(recipe, scale);
    model.kind = "distilled";
    model.distill.teachers = {{"teacher", false}};
    model.distill.temperature = distillTemperature;
    model.distill.hardWeight = recipe.hardWeight;
    return model;
}

std::string widthName(int width) {
    return fmt::format("w{}", width);
}

/// Points of the study of temperatures: every width at each of them, and on hard labels.
std::vector<Figure> temperatureFigures() {
    std::vector<Figure> figures;
    for (const int width : widths) {
        Figure hard{.label = fmt::format("{0}-{0}, hard", width), .measure = Measure::Errors};
        hard.models = {width == 800 ? std::string("small") : widthName(width) + "-hard"};
        figures.push_back(hard);
        for (const std::string& t : temperatures)
            figures.push_back({.label = fmt::format("{0}-{0}, T = {1}", width, t),
                               .measure = Measure::Errors,
                               .models = {pointName(widthName(width), "temperature", t)}});
    }
    return figures;
}

}  // namespace

std::vector<ModelSpec> mnistModels(const Scale& scale) {
    std::vector<ModelSpec> models;
    for (const Recipe& recipe : recipes) {
        const std::string name = recipe.model;
        const bool hard = name == "teacher" || name == "small" || name.ends_with("-hard");
        ModelSpec model = hard ? hardModel(recipe, scale) : student(recipe, scale);
        if (name == "teacher") {
            model.network.inputDropout = inputDropout;
            model.network.dropout = hiddenDropout;
            model.training.optimizer.maxNorm = maxNorm;
            model.training.jitter = jitterPixels;
        }
        if (name == "no3") model.transfer.omitClasses = {3};
        if (name == "only78") model.transfer.keepClasses = {7, 8};
        if (!hard && name.starts_with("w")) model.sweeps = {{"temperature", temperatures}};
        models.push_back(std::move(model));
    }
    return models;
}

std::vector<Entry> mnistEntries() {
    const char* const ours =
        trText("SGD with momentum 0.9, batch 100, last epoch; no choice was made on test errors within a run.");
    const auto errors = [](const std::string& model, double published) {
        return Figure{
            .label = trText("test errors"), .measure = Measure::Errors, .models = {model}, .published = published};
    };
    std::vector<Entry> entries;
    entries.push_back(
        {.id = "M1",
         .title = trText("MNIST teacher"),
         .needs = Needs::Images,
         .stated = trText("784-1200-1200-10 ReLU, all 60,000 images, dropout and max-norm, images jittered by up to "
                          "two pixels each way"),
         .published = trText("67 test errors"),
         .chosen = {trText("Dropout 0.2 of the inputs and 0.5 of the hidden units, max-norm 3, He initialisation, "
                           "rate 0.03 with cosine decay, momentum 0.9, batch 100.")},
         .figures = {errors("teacher", 67)}});
    entries.push_back({.id = "M2",
                       .title = trText("Small net on hard labels"),
                       .needs = Needs::Images,
                       .stated = trText("784-800-800-10 ReLU, no regularisation"),
                       .published = trText("146 test errors"),
                       .chosen = {trText("He initialisation, rate 0.1 with linear decay, momentum 0.9, batch 100.")},
                       .figures = {errors("small", 146)}});
    entries.push_back(
        {.id = "M3",
         .title = trText("Small net distilled"),
         .needs = Needs::Images,
         .stated = trText("As M2, soft targets of M1 at temperature 20, no jitter"),
         .published = trText("74 test errors"),
         .chosen = {trText("Hard weight 0.5, initial weights of standard deviation 0.01, rate 0.3 held by a gradient "
                           "clipped to length 0.5 and three epochs of warm-up, linear decay.")},
         .figures = {errors("student", 74),
                     {.label = trText("of the teacher's gain kept"),
                      .measure = Measure::GainKept,
                      .models = {"student"},
                      .published = 91.1,
                      .against = "small",
                      .teacher = "teacher"}}});
    entries.push_back(
        {.id = "M4",
         .title = trText("Temperature and width"),
         .needs = Needs::Images,
         .stated = trText("Students of different widths at different temperatures"),
         .published =
             trText("300 units a layer or more: all temperatures above 8 alike; 30 units: 2.5 to 4 clearly best"),
         .chosen = {trText(
             "Widths 30, 300 and 800; temperatures 1, 2, 2.5, 4, 8 and 20; hard weight 0.5, initial weights of "
             "standard deviation 0.01, rate 0.05 with linear decay.")},
         .figures = temperatureFigures()});
    const Figure no3{.label = trText("test errors"),
                     .measure = Measure::Errors,
                     .models = {"no3"},
                     .published = 206,
                     .uncorrected = true};
    const Figure no3Missing{.label = trText("of which on threes"),
                            .measure = Measure::MissingErrors,
                            .models = {"no3"},
                            .published = 133,
                            .uncorrected = true};
    entries.push_back({.id = "M5",
                       .title = trText("No threes in the transfer set"),
                       .needs = Needs::Images,
                       .stated = trText("As M3, all threes left out of the transfer set"),
                       .published = trText("206 test errors, of which 133 on the 1010 threes"),
                       .chosen = {trText("As M3, but soft targets only (hard weight 0).")},
                       .figures = {no3, no3Missing}});
    entries.push_back(
        {.id = "M6",
         .title = trText("No threes, bias of the 3 raised"),
         .needs = Needs::Images,
         .stated = trText("The net of M5, bias of class 3 raised by 3.5, tuned on the test set"),
         .published = trText("109 test errors, of which 14 on threes"),
         .chosen = {trText("The bias follows from class frequencies on training data; the test set is not looked at.")},
         .figures = {{.label = trText("test errors"), .measure = Measure::Errors, .models = {"no3"}, .published = 109},
                     {.label = trText("of which on threes"),
                      .measure = Measure::MissingErrors,
                      .models = {"no3"},
                      .published = 14}}});
    entries.push_back(
        {.id = "M7",
         .title = trText("Only sevens and eights in the transfer set"),
         .needs = Needs::Images,
         .stated = trText("As M3, only sevens and eights in the transfer set"),
         .published = trText("47.3 % test errors"),
         .chosen = {trText(
             "As M3, but soft targets only (hard weight 0) and 100 epochs: there are a fifth of the images.")},
         .figures = {{.label = trText("test errors"),
                      .measure = Measure::ErrorRate,
                      .models = {"only78"},
                      .published = 47.3,
                      .uncorrected = true}}});
    entries.push_back(
        {.id = "M8",
         .title = trText("Sevens and eights, their biases lowered"),
         .needs = Needs::Images,
         .stated = trText("The net of M7, biases of 7 and 8 lowered by 7.6, tuned on the test set"),
         .published = trText("13.2 % test errors"),
         .chosen = {trText(
             "The biases follow from class frequencies on training data; the test set is not looked at.")},
         .figures = {{.label = trText("test errors"),
                      .measure = Measure::ErrorRate,
                      .models = {"only78"},
                      .published = 13.2}}});
    for (Entry& entry : entries) entry.chosen.push_back(ours);
    return entries;
}

}  // namespace retort::paper
