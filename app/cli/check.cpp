// SPDX-License-Identifier: GPL-3.0-or-later
// `retort check`: what an experiment would work on, and what it would take.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/experiment/experiment.h"
#include "core/run/survey.h"
#include "core/run/transfers.h"

namespace retort::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr double framesPerHour = 100 * 3600;  // Kaldi's usual 10 ms a frame

struct Options {
    std::string experiment;
    int threads = 0;
};

std::string grouped(std::size_t number) {
    return retort::grouped(static_cast<long long>(number));
}

std::string hours(std::size_t frames) {
    return fmt::format("{:.2f}", static_cast<double>(frames) / framesPerHour);
}

void printJson(const Json& json) {
    fmt::print("{}\n", json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::size_t withoutFrames(const std::vector<std::int64_t>& counts) {
    return static_cast<std::size_t>(std::count(counts.begin(), counts.end(), 0));
}

Json toJson(const data::SetSummary& set) {
    return {{"event", "set"},
            {"name", set.name},
            {"place", set.place},
            {"utterances", set.utterances},
            {"frames", set.frames},
            {"hours", static_cast<double>(set.frames) / framesPerHour},
            {"speakers", set.speakers},
            {"dim", set.dim},
            {"withoutLabels", set.withoutLabels},
            {"labelsWithoutFeatures", set.labelsWithoutFeatures},
            {"dropped", set.dropped},
            {"classesWithoutFrames", withoutFrames(set.labelCounts)}};
}

Json toJson(const run::ModelForecast& model) {
    return {{"event", "model"},
            {"name", model.name},
            {"role", model.role},
            {"shape", model.shape},
            {"parameters", model.parameters},
            {"epochs", model.epochs},
            {"trainingBytes", model.trainingBytes},
            {"weightFileBytes", model.weightFileBytes},
            {"targetBytes", model.targetBytes},
            {"epochSeconds", model.epochSeconds},
            {"seconds", model.seconds}};
}

void printSets(const Context& context, const run::Survey& inputs) {
    if (context.json) {
        for (const data::SetSummary& set : inputs.sets) printJson(toJson(set));
        printJson({{"event", "inputs"},
                   {"classes", inputs.classes},
                   {"inputDim", inputs.inputDim},
                   {"trainFrames", inputs.trainFrames},
                   {"validationFrames", inputs.validationFrames},
                   {"testFrames", inputs.testFrames}});
        return;
    }
    const bool kaldi = !inputs.images;
    Table table(kaldi ? std::vector<std::string>{"Set", "Utterances", "Frames", "Hours", "Speakers", "Dim", "Unaligned",
                                                 "Dropped", "Folder"}
                      : std::vector<std::string>{"Set", "Utterances", "Frames", "Dim", "Dropped", "File"});
    for (const data::SetSummary& set : inputs.sets) {
        if (kaldi)
            table.add({set.name, grouped(set.utterances), grouped(set.frames), hours(set.frames), grouped(set.speakers),
                       grouped(set.dim), grouped(set.withoutLabels), grouped(set.dropped), set.place});
        else
            table.add({set.name, grouped(set.utterances), grouped(set.frames), grouped(set.dim), grouped(set.dropped),
                       set.place});
    }
    fmt::print("{}\n", table.text());
    fmt::print("{} inputs after the front end, {} {}", grouped(inputs.inputDim), grouped(inputs.classes),
               kaldi ? "pdfs" : "classes");
    if (const std::size_t none = withoutFrames(inputs.labelCounts); none > 0)
        fmt::print(", {} of them without a frame in the training set", grouped(none));
    if (inputs.validationUtterances == 0)
        fmt::print("\ntrains on {} frames, without validation\n\n", grouped(inputs.trainFrames));
    else
        fmt::print("\ntrains on {} frames, validates on {}\n\n", grouped(inputs.trainFrames),
                   grouped(inputs.validationFrames));
}

void printTransfers(const Context& context, const run::Survey& inputs) {
    for (const run::TransferFacts& fact : inputs.transfers) {
        const data::Coverage& c = fact.coverage;
        if (context.json) {
            printJson({{"event", "transfer"},
                       {"models", fact.models},
                       {"frames", c.frames},
                       {"ofFrames", c.ofFrames},
                       {"utterances", c.utterances},
                       {"ofUtterances", c.ofUtterances},
                       {"unlabelledFrames", fact.unlabelledFrames},
                       {"missingClasses", c.missing},
                       {"divergence", c.divergence}});
            continue;
        }
        std::string names = fact.models.front();
        if (fact.models.size() > 1) names += fmt::format(" and {} more", fact.models.size() - 1);
        fmt::print("{} learns from {}\n", names, run::coverageText(c, fact.unlabelledFrames, !inputs.images));
    }
    if (!inputs.transfers.empty() && !context.json) fmt::print("\n");
}

void printForecasts(const Context& context, const std::vector<run::ModelForecast>& models, double freeBytes) {
    double seconds = 0, disk = 0, memory = 0;
    const bool stored =
        std::any_of(models.begin(), models.end(), [](const auto& model) { return model.targetBytes > 0; });
    std::vector<std::string> headers = {"Model",  "Role",     "Layers", "Parameters",     "Memory",
                                        "Epochs", "An epoch", "All",    "Weights on disk"};
    if (stored) headers.emplace_back("Soft targets");
    Table table(headers);
    for (const run::ModelForecast& model : models) {
        seconds += model.seconds;
        disk += model.weightFileBytes + model.targetBytes;
        memory = std::max(memory, model.trainingBytes);
        if (context.json) printJson(toJson(model));
        table.add({model.name, model.role, model.shape, grouped(model.parameters), humanBytes(model.trainingBytes),
                   std::to_string(model.epochs), humanSeconds(model.epochSeconds), humanSeconds(model.seconds),
                   humanBytes(model.weightFileBytes), model.targetBytes > 0 ? humanBytes(model.targetBytes) : "–"});
    }
    if (context.json) {
        printJson({{"event", "forecast"},
                   {"seconds", seconds},
                   {"diskBytes", disk},
                   {"freeBytes", freeBytes},
                   {"trainingBytes", memory}});
        return;
    }
    fmt::print("{}\nall models: at most about {} on this machine, {} of memory beside the data, {} of disk\n",
               table.text(), humanSeconds(seconds), humanBytes(memory), humanBytes(disk));
}

void checkCommand(const Options& options, const Context& context) {
    Problems problems;
    const experiment::Experiment experiment = experiment::readExperiment(options.experiment, problems);
    const bool readable = !hasErrors(problems);
    run::Survey survey;
    ProgressBar bar;
    // Data are looked at although the models may have mistakes: one call says everything.
    const bool inputsNamed = std::none_of(problems.begin(), problems.end(), [](const Problem& p) {
        return p.severity == Problem::Severity::Error &&
               (p.path.rfind("inputs", 0) == 0 || p.path.rfind("recipe", 0) == 0);
    });
    if (inputsNamed) {
        survey = run::surveyInputs(experiment, [&](const std::string& set, std::size_t done, std::size_t total) {
            if (context.quiet || context.json) return;
            bar.update(fmt::format("reading {} data", set), static_cast<double>(done) / static_cast<double>(total),
                       fmt::format("{} of {} utterances", grouped(done), grouped(total)));
        });
        problems.insert(problems.end(), survey.problems.begin(), survey.problems.end());
    }
    bar.clear();
    if (survey.classes > 0) {
        printSets(context, survey);
        printTransfers(context, survey);
    }
    if (readable && survey.classes > 0) {
        const auto freeBytes =
            static_cast<double>(files::freeSpace(experiment.folder.empty() ? "." : experiment.folder));
        const std::vector<run::ModelForecast> models =
            run::forecastModels(experiment, run::figuresOf(survey), options.threads, context.blas);
        double disk = 0;
        for (const run::ModelForecast& model : models) disk += model.weightFileBytes + model.targetBytes;
        printForecasts(context, models, freeBytes);
        if (disk > freeBytes)
            problems.push_back({experiment.folder.string(),
                                fmt::format("all weights need about {} of disk, {} are free here", humanBytes(disk),
                                            humanBytes(freeBytes)),
                                "give retort run a folder on another disk, or fewer epochs",
                                Problem::Severity::Warning});
    }
    refuseErrors(context, problems);
}

}  // namespace

void addCheck(CLI::App& app, Context& context) {
    const auto options = std::make_shared<Options>();
    CLI::App& command = addCommand(app, "check", "See whether an experiment could run, and what it would take",
                                   "Reads and cross-checks everything that the experiment names: features, alignments, "
                                   "speakers, CMVN, transition model, "
                                   "teachers. Every frame is read once. Prints a table of what was found, and "
                                   "forecasts parameters, memory, disk and time of each "
                                   "model; times are forecast from a short measurement on this machine and from all "
                                   "epochs, which early stopping may "
                                   "cut short. Each problem is a line on standard error; nothing is written.",
                                   "retort check demo/experiment.json\n"
                                   "retort check digits.json --json");
    command.add_option("experiment", options->experiment, "The experiment file")->required()->type_name("EXP.json");
    command.add_option("--threads", options->threads, "Threads that the run will have (default: all processors)")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
    command.callback([options, &context] { checkCommand(*options, context); });
}

}  // namespace retort::cli
