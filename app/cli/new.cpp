// SPDX-License-Identifier: GPL-3.0-or-later
// `retort new`: an experiment file from the folders of a Kaldi recipe, every default spelled out.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/experiment/experiment.h"
#include "core/kaldi/alignments.h"
#include "core/kaldi/data_dir.h"
#include "core/kaldi/object_reader.h"
#include "core/kaldi/scp.h"

namespace retort::cli {

namespace {

namespace fs = std::filesystem;

struct NewOptions {
    std::string out, hmm, trainData, trainAli, testData, testAli, recipe;
    bool force = false;
};

/// Makes the experiment, step by step, and keeps the reasons of its choices.
class Writer {
public:
    explicit Writer(const NewOptions& options)
        : options_(options), recipe_(fs::absolute(options.recipe.empty() ? "." : options.recipe).lexically_normal()) {
        if (!recipe_.has_filename()) recipe_ = recipe_.parent_path();
    }

    experiment::Experiment make(Problems& problems) {
        experiment::Experiment made;
        made.name = fs::path(options_.out).stem().string();
        made.folder = fs::absolute(options_.out).lexically_normal().parent_path();
        made.recipe = fs::path(options_.recipe).is_absolute() ? recipe_.string()
                                                              : recipe_.lexically_relative(made.folder).string();
        if (!fs::is_directory(recipe_)) {
            problems.push_back({"--recipe", fmt::format("there is no folder {}", recipe_.string()),
                                "name the folder that the recipe runs from"});
            return made;
        }
        made.inputs.train = {dataFolder("--train-data", options_.trainData, problems),
                             aliFolder("--train-ali", options_.trainAli, problems)};
        made.inputs.hmm = hmm(options_.hmm.empty() ? options_.trainAli : options_.hmm, problems);
        if (!options_.testData.empty()) made.inputs.test.data = dataFolder("--test-data", options_.testData, problems);
        if (!options_.testAli.empty())
            made.inputs.test.alignments = aliFolder("--test-ali", options_.testAli, problems);
        if (options_.testData.empty() != options_.testAli.empty()) {
            problems.push_back({options_.testData.empty() ? "--test-data" : "--test-ali", "missing",
                                "a test set needs both, or leave both out"});
        }
        if (hasErrors(problems)) return made;
        chooseFrontEnd(made);
        addModels(made);
        problems = experiment::validate(made);
        return made;
    }

    const std::vector<std::string>& notes() const { return notes_; }

private:
    /// A folder as it is to be written: relative to the recipe where it lies in it. What is typed counts from the
    /// recipe, or else from the current folder.
    std::string recorded(const std::string& typed) const {
        fs::path path = recipe_ / typed;
        if (!fs::exists(path) && fs::exists(typed)) path = fs::absolute(typed);
        path = path.lexically_normal();
        if (!path.has_filename()) path = path.parent_path();
        const fs::path inside = path.lexically_relative(recipe_);
        return inside.empty() || *inside.begin() == ".." ? path.string() : inside.string();
    }

    fs::path absolute(const std::string& written) const { return recipe_ / written; }

    std::string dataFolder(const char* option, const std::string& typed, Problems& problems) const {
        const std::string written = recorded(typed);
        const fs::path path = absolute(written);
        if (!fs::is_directory(path)) {
            problems.push_back({option, fmt::format("there is no folder {}", path.string()),
                                "relative folders are taken from --recipe"});
        } else if (!fs::exists(path / "feats.scp")) {
            problems.push_back({option, fmt::format("{} has no feats.scp", path.string()),
                                "name a Kaldi data folder with features, such as data/train"});
        }
        return written;
    }

    std::string aliFolder(const char* option, const std::string& typed, Problems& problems) const {
        const std::string written = recorded(typed);
        const fs::path path = absolute(written);
        if (!fs::is_directory(path)) {
            problems.push_back({option, fmt::format("there is no folder {}", path.string()),
                                "relative folders are taken from --recipe"});
            return written;
        }
        try {
            kaldi::alignmentFiles(path);
        } catch (const Error& error) {
            problems.push_back({option, fmt::format("{}: {}", error.where(), error.message()), error.hint()});
        }
        return written;
    }

    std::string hmm(const std::string& typed, Problems& problems) const {
        const std::string written = recorded(typed);
        const fs::path path = absolute(written);
        if (fs::is_directory(path) ? !fs::exists(path / "final.mdl") : !fs::exists(path)) {
            problems.push_back({"--hmm", fmt::format("there is no final.mdl at {}", path.string()),
                                "name the folder of the model that made the alignments"});
        }
        return written;
    }

    void note(std::string text) { notes_.push_back(std::move(text)); }

    /// The option files lie with the alignments and speak of the features of the model that made them, which need not
    /// be those of the data folder: each is held against the data before it is taken.
    void chooseFrontEnd(experiment::Experiment& made) {
        data::FeaturesSpec& features = made.inputs.features;
        const fs::path folder = absolute(made.inputs.train.alignments), data = absolute(made.inputs.train.data);
        const kaldi::FeatureOptions options = kaldi::readFeatureOptions(folder);
        const auto says = [&](const char* file, const char* option) {
            return fs::exists(folder / file) &&
                   files::readAll(folder / file, 1 << 20).find(option) != std::string::npos;
        };

        if (!options.normMeans && options.normVars)
            throw Error("says --norm-vars=true with --norm-means=false: variances cannot be normalised without means",
                        (folder / "cmvn_opts").string(),
                        "apply-cmvn refuses this too; write the options that the features were made with");
        if (says("cmvn_opts", "norm-means") && !options.normMeans) {
            features.cmvn = "none";
            note("cmvn: none, as cmvn_opts of the alignments says --norm-means=false");
        } else if (!fs::exists(data / "cmvn.scp")) {
            features.cmvn = "utterance";
            note(fmt::format("cmvn: utterance, computed while reading, as {} has no cmvn.scp", made.inputs.train.data));
        } else {
            note(fmt::format("cmvn: by speaker, from cmvn.scp of {}", made.inputs.train.data));
        }
        if (says("cmvn_opts", "norm-vars")) {
            features.normVars = options.normVars;
            note(fmt::format("normVars: {}, from cmvn_opts of the alignments", options.normVars));
        } else if (options.hasTransform && chooseTransform(made, folder, data, options)) {
            features.normVars = false;
            note("normVars: false, as cmvn_opts does not ask for it and the transform was estimated without");
        } else {
            note("normVars: true, as nets learn better from inputs of variance 1; cmvn_opts does not say otherwise");
        }
        if (options.hasTransform) {
            if (says("cmvn_opts", "norm-vars")) chooseTransform(made, folder, data, options);
        } else if (says("delta_opts", "delta-")) {
            features.deltas = options.deltaOrder;
            features.deltaWindow = options.deltaWindow;
            note(fmt::format("deltas: order {}, window {}, from delta_opts of the alignments", options.deltaOrder,
                             options.deltaWindow));
        }
        if (features.transform.empty()) {
            note(fmt::format(
                "splice: {} frames before and {} after, our default{}", features.spliceLeft, features.spliceRight,
                options.hasSpliceOpts ? "; splice_opts speaks of the alignments' model, not of a net's context" : ""));
        }
        if (!options.skipDims.empty())
            note(fmt::format("--skip-dims={} of cmvn_opts is not applied: CMVN normalises every dimension",
                             fmt::join(options.skipDims, ":")));
        if (!options.unknown.empty())
            note(fmt::format("not known and not applied, from the option files of the alignments: {}",
                             fmt::join(options.unknown, " ")));
        if (options.hasSpeakerTransforms) note("trans.*: speaker transforms (fMLLR) of the alignments are not applied");
    }

    /// True if final.mat fits the data and is taken.
    bool chooseTransform(experiment::Experiment& made, const fs::path& folder, const fs::path& data,
                         const kaldi::FeatureOptions& options) {
        data::FeaturesSpec& features = made.inputs.features;
        const std::vector<kaldi::ScpEntry> entries = kaldi::readScp(data / "feats.scp", recipe_);
        if (entries.empty()) throw Error("no utterances", (data / "feats.scp").string(), "compute features first");
        const std::size_t dim = kaldi::ObjectReader().peekShape(entries.front()).cols;
        const std::size_t wanted = dim * static_cast<std::size_t>(1 + options.spliceLeft + options.spliceRight);
        const Matrix transform = kaldi::readMatrixFile(folder / "final.mat");
        if (transform.cols() != wanted && transform.cols() != wanted + 1) {
            note(
                fmt::format("transform: none; final.mat of the alignments has {} columns, the data's {} dims spliced "
                            "{} + {} make {}: "
                            "it belongs to other features",
                            transform.cols(), dim, options.spliceLeft, options.spliceRight, wanted));
            return false;
        }
        features.transform = recorded((folder / "final.mat").string());
        features.spliceLeft = options.spliceLeft;
        features.spliceRight = options.spliceRight;
        note(fmt::format("transform: {} fits {} dims spliced {} + {}, and is applied after them", features.transform,
                         dim, options.spliceLeft, options.spliceRight));
        return true;
    }

    static void addModels(experiment::Experiment& made) {
        experiment::ModelSpec teacher, small, student;
        teacher.name = "teacher";
        teacher.copies = 3;
        teacher.network.dropout = 0.2;
        small.name = "small";
        small.network.hidden = {256, 256};
        student.name = "student";
        student.kind = "distilled";
        student.network = small.network;
        student.distill.teachers = {{"teacher", false}};
        made.models = {teacher, small, student};
    }

    const NewOptions& options_;
    fs::path recipe_;
    std::vector<std::string> notes_;
};

void writeNew(const NewOptions& options, const Context& context) {
    if (fs::exists(options.out) && !options.force)
        throw Error("this file is already there", options.out, "--force writes over it");
    Problems problems;
    Writer writer(options);
    const experiment::Experiment made = writer.make(problems);
    refuseErrors(context, problems);
    std::map<std::string, std::vector<std::string>> comments = {
        {"", {"What is trained, on what. `retort check` holds it against the data, `retort run` trains it."}},
        {"recipe", {"Relative paths are taken from this folder, which itself counts from the folder of this file."}},
        {"inputs.features", writer.notes()},
        {"models[0]", {"Three large nets that differ in their random numbers; together they teach."}},
        {"models[1]", {"The small net on the alignment's labels alone, to compare with."}},
        {"models[2]",
         {"The same small net, taught. Any value here may be swept: \"temperature\": {\"sweep\": [1, 2, 4]}"}}};
    files::writeAtomically(options.out, experiment::toText(made, comments));
    if (context.json) {
        fmt::print(
            "{}\n",
            nlohmann::ordered_json{{"event", "written"}, {"file", options.out}, {"frontEnd", writer.notes()}}.dump());
    } else if (!context.quiet) {
        fmt::print("Wrote {}: 3 teachers, a small net, and a student of the teachers' mean.\nFront end:\n",
                   options.out);
        for (const std::string& line : writer.notes()) fmt::print("  {}\n", line);
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
