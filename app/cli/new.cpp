// SPDX-License-Identifier: GPL-3.0-or-later
// `retort new`: an experiment file from the folders of a Kaldi recipe, every default spelled out.
#include <fmt/format.h>

#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/experiment/experiment.h"
#include "core/run/recipe.h"

namespace retort::cli {

namespace {

namespace fs = std::filesystem;

struct NewOptions {
    std::string out, hmm, trainData, trainAli, testData, testAli, recipe;
    bool force = false;
};

void writeNew(const NewOptions& options, const Context& context) {
    if (fs::exists(options.out) && !options.force)
        throw Error("this file is already there", options.out, "--force writes over it");
    Problems problems;
    std::vector<std::string> notes;
    const run::RecipeChoice choice{"kaldi",          options.hmm,      options.trainData,
                                   options.trainAli, options.testData, options.testAli};
    const run::ChoiceNames names{"--recipe",    "--recipe",    "--hmm",     "--train-data",
                                 "--train-ali", "--test-data", "--test-ali"};
    const experiment::Experiment made = run::newExperiment(options.recipe, choice, options.out, problems, notes, names);
    refuseErrors(context, problems);
    std::map<std::string, std::vector<std::string>> comments = {
        {"", {"What is trained, on what. `retort check` holds it against the data, `retort run` trains it."}},
        {"recipe", {"Relative paths are taken from this folder, which itself counts from the folder of this file."}},
        {"inputs.features", notes},
        {"models[0]", {"Three large nets that differ in their random numbers; together they teach."}},
        {"models[1]", {"The small net on the alignment's labels alone, to compare with."}},
        {"models[2]",
         {"The same small net, taught. Any value here may be swept: \"temperature\": {\"sweep\": [1, 2, 4]}"}}};
    files::writeAtomically(options.out, experiment::toText(made, comments));
    if (context.json) {
        fmt::print("{}\n",
                   nlohmann::ordered_json{{"event", "written"}, {"file", options.out}, {"frontEnd", notes}}.dump());
    } else if (!context.quiet) {
        fmt::print("Wrote {}: 3 teachers, a small net, and a student of the teachers' mean.\nFront end:\n",
                   options.out);
        for (const std::string& line : notes) fmt::print("  {}\n", line);
        fmt::print("Next: retort check {}\n", options.out);
    }
}

}  // namespace

void addNew(CLI::App& app, Context& context) {
    CLI::App& command = addCommand(
        app, "new", "Write an experiment file for a Kaldi recipe",
        "Writes OUT.json with every default spelled out: three teachers of 4 x 1024 units, a small net on hard labels, "
        "and the "
        "same small net distilled from the teachers. The front end is taken from the recipe's option files where they "
        "fit the "
        "data; what was taken and why stands as comments in the file. Relative folders are taken from --recipe.",
        "retort new digits.json --hmm exp/tri_ali --train-data data/train --train-ali exp/tri_ali\n"
        "retort new digits.json --recipe ~/egs/digits/s5 --hmm exp/tri_ali --train-data data/train \\\n"
        "    --train-ali exp/tri_ali --test-data data/test --test-ali exp/tri_ali_test");
    const auto options = std::make_shared<NewOptions>();
    command.add_option("OUT", options->out, "The experiment file to write")->required();
    command.add_option("--hmm", options->hmm,
                       "Folder with final.mdl, or that file (default: the training alignments' folder)");
    command.add_option("--train-data", options->trainData, "Kaldi data folder to learn from")->required();
    command.add_option("--train-ali", options->trainAli, "Folder with its alignments, ali.*.gz")->required();
    command.add_option("--test-data", options->testData, "Kaldi data folder to measure on after training");
    command.add_option("--test-ali", options->testAli, "Folder with its alignments");
    command.add_option("--recipe", options->recipe,
                       "Folder the recipe runs from: relative paths, also those in scp files, start there (default: "
                       "the current folder)");
    command.add_flag("--force", options->force, "Write over a file that is there");
    command.callback([options, &context] { writeNew(*options, context); });
}

}  // namespace retort::cli
