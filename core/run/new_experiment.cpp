// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment from the folders of a Kaldi recipe, every default spelled out.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/kaldi/alignments.h"
#include "core/kaldi/data_dir.h"
#include "core/kaldi/object_reader.h"
#include "core/kaldi/scp.h"
#include "core/run/recipe.h"

namespace retort::run {

namespace {

namespace fs = std::filesystem;

/// Makes the experiment, step by step, and keeps the reasons of its choices.
class Writer {
public:
    Writer(const fs::path& recipe, const RecipeChoice& choice, const ChoiceNames& names)
        : choice_(choice),
          names_(names),
          relative_(!recipe.is_absolute()),
          recipe_(fs::absolute(recipe.empty() ? "." : recipe).lexically_normal()) {
        if (!recipe_.has_filename()) recipe_ = recipe_.parent_path();
    }

    /// All but the inputs.
    experiment::Experiment begin(const fs::path& outFile) const {
        experiment::Experiment made;
        place(made, outFile);
        addModels(made);
        return made;
    }

    void fill(experiment::Experiment& made, Problems& problems) {
        if (!fs::is_directory(recipe_)) {
            problems.push_back({names_.recipe, fmt::format("there is no folder {}", recipe_.string()),
                                "name the folder that the recipe runs from"});
            return;
        }
        if (choice_.source == "kaldi")
            chooseKaldi(made, problems);
        else
            chooseImages(made);
        if (hasErrors(problems)) return;
        const Problems found = experiment::validate(made);
        problems.insert(problems.end(), found.begin(), found.end());
    }

    const std::vector<std::string>& notes() const { return notes_; }

private:
    void place(experiment::Experiment& made, const fs::path& outFile) const {
        if (outFile.empty()) {
            made.name = recipe_.filename().string();
            made.folder = recipe_;
            made.recipe = recipe_.string();
            return;
        }
        made.name = outFile.stem().string();
        made.folder = fs::absolute(outFile).lexically_normal().parent_path();
        made.recipe = relative_ ? recipe_.lexically_relative(made.folder).string() : recipe_.string();
    }

    void chooseKaldi(experiment::Experiment& made, Problems& problems) {
        const std::string& testData = choice_.testData;
        const std::string& testAli = choice_.testAlignments;
        made.inputs.train = {dataFolder(names_.trainData, choice_.trainData, problems),
                             aliFolder(names_.trainAlignments, choice_.trainAlignments, problems)};
        made.inputs.hmm = hmm(choice_.hmm.empty() ? choice_.trainAlignments : choice_.hmm, problems);
        if (!testData.empty()) made.inputs.test.data = dataFolder(names_.testData, testData, problems);
        if (!testAli.empty()) made.inputs.test.alignments = aliFolder(names_.testAlignments, testAli, problems);
        if (testData.empty() != testAli.empty())
            problems.push_back({testData.empty() ? names_.testData : names_.testAlignments, "missing",
                                "a test set needs both, or leave both out"});
        if (!hasErrors(problems)) chooseFrontEnd(made);
    }

    /// Images come as they are.
    void chooseImages(experiment::Experiment& made) {
        made.inputs.source = choice_.source;
        made.inputs.train = {recorded(choice_.trainData), recorded(choice_.trainAlignments)};
        made.inputs.test = {recorded(choice_.testData), recorded(choice_.testAlignments)};
        made.inputs.features.cmvn = "none";
        made.inputs.features.normVars = false;
        made.inputs.features.spliceLeft = made.inputs.features.spliceRight = 0;
    }

    /// A folder as it is to be written: relative to the recipe where it lies in it. What is typed counts from the
    /// recipe, or else from the current folder.
    std::string recorded(const std::string& typed) const {
        if (typed.empty()) return {};
        fs::path path = recipe_ / typed;
        if (!fs::exists(path) && fs::exists(typed)) path = fs::absolute(typed);
        path = path.lexically_normal();
        if (!path.has_filename()) path = path.parent_path();
        const fs::path inside = path.lexically_relative(recipe_);
        return inside.empty() || *inside.begin() == ".." ? path.string() : inside.string();
    }

    fs::path absolute(const std::string& written) const { return recipe_ / written; }

    std::string dataFolder(const std::string& name, const std::string& typed, Problems& problems) const {
        if (typed.empty()) {
            problems.push_back({name, "missing", "name a Kaldi data folder with features, such as data/train"});
            return {};
        }
        const std::string written = recorded(typed);
        const fs::path path = absolute(written);
        if (!fs::is_directory(path)) {
            problems.push_back({name, fmt::format("there is no folder {}", path.string()),
                                "relative folders are taken from " + names_.recipeInHints});
        } else if (!fs::exists(path / "feats.scp")) {
            problems.push_back({name, fmt::format("{} has no feats.scp", path.string()),
                                "name a Kaldi data folder with features, such as data/train"});
        }
        return written;
    }

    std::string aliFolder(const std::string& name, const std::string& typed, Problems& problems) const {
        if (typed.empty()) {
            problems.push_back({name, "missing", "name the folder with its alignments, ali.1.gz, ali.2.gz, …"});
            return {};
        }
        const std::string written = recorded(typed);
        const fs::path path = absolute(written);
        if (!fs::is_directory(path)) {
            problems.push_back({name, fmt::format("there is no folder {}", path.string()),
                                "relative folders are taken from " + names_.recipeInHints});
            return written;
        }
        try {
            kaldi::alignmentFiles(path);
        } catch (const Error& error) {
            problems.push_back({name, fmt::format("{}: {}", error.where(), error.message()), error.hint()});
        }
        return written;
    }

    std::string hmm(const std::string& typed, Problems& problems) const {
        if (typed.empty()) return {};  // said of the alignments already
        const std::string written = recorded(typed);
        const fs::path path = absolute(written);
        if (fs::is_directory(path) ? !fs::exists(path / "final.mdl") : !fs::exists(path)) {
            problems.push_back({names_.hmm, fmt::format("there is no final.mdl at {}", path.string()),
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

    const RecipeChoice& choice_;
    const ChoiceNames& names_;
    bool relative_;
    fs::path recipe_;
    std::vector<std::string> notes_;
};

}  // namespace

experiment::Experiment newExperiment(const fs::path& recipe, const RecipeChoice& choice, const fs::path& outFile,
                                     Problems& problems, std::vector<std::string>& notes, const ChoiceNames& names) {
    Writer writer(recipe, choice, names);
    experiment::Experiment made = writer.begin(outFile);
    try {
        writer.fill(made, problems);
    } catch (const Error& e) {
        problems.push_back({e.where(), e.message(), e.hint()});
    } catch (const fs::filesystem_error& e) {
        problems.push_back(
            {e.path1().string(), "cannot be read: " + e.code().message(), "check the path and its permissions"});
    }
    notes = writer.notes();
    return made;
}

}  // namespace retort::run
