// SPDX-License-Identifier: GPL-3.0-or-later
// `retort forward`: posteriors, logits or log-likelihoods of every frame as a Kaldi table.
#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/model_inputs.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/data/front_end.h"
#include "core/data/priors.h"
#include "core/data/sources/sources.h"
#include "core/formats/formats.h"
#include "core/kaldi/ark_writer.h"
#include "core/kaldi/object_reader.h"
#include "core/kaldi/read_spec.h"
#include "core/run/forward.h"
#include "core/run/products.h"

namespace retort::cli {

namespace {

namespace fs = std::filesystem;
using run::Forwarder;

struct Options : ModelOptions {
    std::string model, data, feats, out, priors;
    bool logits = false;
};

/// Takes utterances from the disk through the front end to the net.
class Feeder {
public:
    Feeder(const Options& options, const Context& context, const ModelInputs& inputs, std::size_t netInputs,
           Forwarder& forwarder)
        : options_(options), context_(context), inputs_(inputs), netInputs_(netInputs), forwarder_(forwarder) {}

    void feed() {
        if (!options_.feats.empty())
            feedTable();
        else if (inputs_.source == "kaldi")
            feedFolder();
        else
            feedSource();
        forwarder_.finish();
        if (empty_ > 0)
            printProblems(context_,
                          {{options_.feats.empty() ? options_.data : options_.feats,
                            fmt::format("{} utterance{} without frames left out", empty_, empty_ == 1 ? "" : "s"), "",
                            Problem::Severity::Warning}});
    }

    std::size_t utterances() const { return utterances_; }
    std::size_t frames() const { return frames_; }
    bool usedAsTheyAre() const { return asTheyAre_; }

private:
    void feedTable() {
        const kaldi::ReadSpec spec = kaldi::parseReadSpec(options_.feats);
        if (spec.kind == kaldi::ReadSpec::Kind::Single)
            throw Error("a table is wanted, not a file with one matrix", options_.feats, "say ark:FILE or scp:FILE");
        kaldi::forEachMatrix(spec, options_.recipe,
                             [&](const std::string& key, Matrix frames, const std::string& where) {
                                 take(key, std::move(frames), where);
                             });
    }

    void feedFolder() {
        const fs::path scp = fs::path(options_.data) / "feats.scp";
        const auto entries = kaldi::readScp(scp, options_.recipe);
        if (entries.empty()) throw Error("holds no entries", scp.string());
        kaldi::ObjectReader reader;
        for (const kaldi::ScpEntry& entry : entries) take(entry.key, reader.readMatrix(entry), entry.where);
    }

    /// Data of a run that did not come from a Kaldi recipe.
    void feedSource() {
        data::InputsSpec spec;
        spec.source = inputs_.source;
        data::SetSummary summary;
        std::vector<fs::path> files;
        Problems problems;
        const data::DataSetSpec set{fs::absolute(options_.data).string(), {}};
        const auto source =
            data::sourceKind(spec.source).open({spec, set, "test", options_.recipe}, summary, files, problems);
        refuseErrors(context_, problems);
        const auto reader = source->makeReader();
        for (std::size_t u = 0; u < source->utterances(); ++u) take(source->key(u), reader->read(u), summary.place);
    }

    void take(const std::string& key, Matrix frames, const std::string& where) {
        if (frames.rows() == 0) {
            ++empty_;
            return;
        }
        if (!frontEnd_) chooseFrontEnd(frames.cols(), key, where);
        const std::size_t width = frontEnd_->outputDim(frames.cols());
        if (width != netInputs_) throw misfit(frames.cols(), width, key, where);
        ++utterances_;
        frames_ += frames.rows();
        const Matrix stored = frontEnd_->apply(key, std::move(frames));
        forwarder_.add(key, stored, frontEnd_->tailLeft(), frontEnd_->tailRight());
    }

    /// By the first utterance: features that already have the net's width, and that the front end would give another,
    /// have been through one.
    void chooseFrontEnd(std::size_t width, const std::string& key, const std::string& where) {
        const data::FeaturesSpec spec = inputs_.features.value_or(noFrontEnd());
        data::FeaturesSpec shapeOnly = spec;
        shapeOnly.cmvn = "none";
        const bool fits = data::FrontEnd(shapeOnly, {}, options_.recipe).outputDim(width) == netInputs_;
        const bool byOption = !options_.features.empty();
        asTheyAre_ = !inputs_.features || (!options_.feats.empty() && !byOption && !fits && width == netInputs_);
        if (asTheyAre_ && width != netInputs_) throw misfit(width, width, key, where);
        if (asTheyAre_ && options_.feats.empty())
            printProblems(
                context_,
                {{options_.model, "no front end is known for this model: the features are used as they are",
                  "say --features where it was trained on normalised or spliced ones", Problem::Severity::Warning}});
        frontEnd_.emplace(asTheyAre_ ? noFrontEnd() : spec, fs::path(options_.data), options_.recipe);
    }

    Error misfit(std::size_t raw, std::size_t width, const std::string& key, const std::string& where) const {
        const std::string made = raw == width ? "" : fmt::format(", {} after the front end of {}", width, inputs_.from);
        return Error(
            fmt::format("features of utterance {} are {} wide{}; the model takes {}", key, raw, made, netInputs_),
            where,
            inputs_.features ? "are these the features that the model was trained on?"
                             : "say with --features how they are normalised and spliced, for example "
                               "'{\"cmvn\": \"speaker\", \"spliceLeft\": 5, \"spliceRight\": 5}'");
    }

    const Options& options_;
    const Context& context_;
    const ModelInputs& inputs_;
    std::size_t netInputs_;
    Forwarder& forwarder_;
    std::optional<data::FrontEnd> frontEnd_;
    bool asTheyAre_ = false;
    std::size_t utterances_ = 0, frames_ = 0, empty_ = 0;
};

void forward(const Options& options, const Context& context) {
    if (options.data.empty() == options.feats.empty())
        throw Error(options.data.empty() ? "no features are given" : "--data and --feats exclude each other", "forward",
                    "say --data DIR (a Kaldi data folder) or --feats ark:FILE or scp:FILE");
    if (options.logits && !options.priors.empty())
        throw Error("--logits and --priors exclude each other", "forward",
                    "with priors the output is log posterior minus log prior");
    const kaldi::WriteSpec out = kaldi::parseWriteSpec(options.out);
    const ModelInputs inputs = findModelInputs({options.model}, options.features, context);
    const nn::Model model = readModelOption(options.model, options.architecture, context);
    std::vector<double> priors;
    if (!options.priors.empty()) priors = data::readLogPriors(options.priors, model.outputs());
    const auto kind = options.logits           ? Forwarder::Output::Logits
                      : options.priors.empty() ? Forwarder::Output::Posteriors
                                               : Forwarder::Output::LogLikelihoods;

    const auto start = std::chrono::steady_clock::now();
    ThreadPool pool(options.threads, &run::chooseProducts(context.blas));
    std::optional<kaldi::ArkWriter> writer;  // made with the first output: a refusal leaves no empty archive
    const auto open = [&] {
        if (!writer) writer.emplace(out);
    };
    const auto write = [&](const std::string& key, ConstMatrixView rows) {
        open();
        writer->write(key, rows);
    };
    Forwarder forwarder(nn::Network(model), kind, priors, pool, write, precisionFor(options, pool, context));
    Feeder feeder(options, context, inputs, model.inputs(), forwarder);
    feeder.feed();
    open();
    writer->close();

    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    // Standard output may carry the archive.
    const bool piped = out.ark == "-" || out.scp == "-";
    std::FILE* const console = piped ? stderr : stdout;
    const char* const what = options.logits ? "logits" : priors.empty() ? "posteriors" : "log-likelihoods";
    if (context.json) {
        const nlohmann::ordered_json event = {{"event", "forwarded"},
                                              {"output", what},
                                              {"utterances", feeder.utterances()},
                                              {"frames", feeder.frames()},
                                              {"outputs", model.outputs()},
                                              {"out", options.out},
                                              {"seconds", seconds.count()}};
        fmt::print(console, "{}\n", event.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    } else if (!context.quiet && (!piped || context.verbose)) {
        fmt::print(console, "{} of {} utterances, {} frames x {} outputs, {:.0f} frames/s\n", what, feeder.utterances(),
                   grouped(static_cast<long long>(feeder.frames())), model.outputs(),
                   static_cast<double>(feeder.frames()) / std::max(seconds.count(), 1e-9));
        if (context.verbose)
            fmt::print(console, "front end: {}\n", feeder.usedAsTheyAre() ? "none, features as they are" : inputs.from);
    }
}

}  // namespace

void addForward(CLI::App& app, Context& context) {
    CLI::App& command = addCommand(
        app, "forward", "Write posteriors or log-likelihoods of every frame",
        "Runs a model over features and writes a Kaldi table of posteriors; with --priors of log posterior minus log "
        "prior, "
        "which is what a decoder wants; with --logits of the outputs before the softmax. The order of utterances is "
        "kept. "
        "With --out ark:- only the archive goes to standard output, so that it can be piped into "
        "latgen-faster-mapped.\n\n"
        "The front end (CMVN, deltas, splice, transform) is that of the run which the model lies in, or what "
        "--features "
        "says. Features of --feats that are as wide as the model's input, and would not be after the front end, are "
        "used "
        "as they are; so are those of a model without run and --features.\n\n"
        "A priors file may hold natural log priors (priors.csv of a run), probabilities, or counts (a Kaldi vector as "
        "analyze-counts writes it); which it is is told by the numbers. Zero priors count as 1e-5.",
        "retort forward --model run/models/student --data data/test --out ark,scp:post.ark,post.scp\n"
        "retort forward --model run/models/student --data data/test --priors run/priors.csv --out ark:- |\n"
        "    latgen-faster-mapped exp/tri/final.mdl exp/tri/graph/HCLG.fst ark:- ark:lat.ark\n"
        "retort forward --model net.h5 --feats scp:spliced.scp --logits --out ark,t:logits.txt");
    const auto options = std::make_shared<Options>();
    command.add_option("--model", options->model, "Model file, or a run's model folder")->type_name("FILE")->required();
    command.add_option("--data", options->data, "Kaldi data folder (feats.scp, utt2spk, cmvn.scp)")->type_name("DIR");
    command.add_option("--feats", options->feats, "Features as a table: ark:FILE or scp:FILE")->type_name("SPEC");
    command.add_option("--out", options->out, "ark:FILE, ark,t:FILE, ark,scp:ARK,SCP or ark:- (standard output)")
        ->type_name("SPEC")
        ->required();
    command
        .add_option("--priors", options->priors, "Priors, log priors or counts of the outputs: write log-likelihoods")
        ->type_name("FILE");
    command.add_flag("--logits", options->logits, "Write logits");
    addModelOptions(command, *options);
    command.callback([options, &context] { forward(*options, context); });
}

}  // namespace retort::cli
