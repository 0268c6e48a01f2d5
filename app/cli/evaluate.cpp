// SPDX-License-Identifier: GPL-3.0-or-later
// `retort evaluate`: how well a model, or the mean of several, fits alignments.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <numeric>

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/model_inputs.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/data/sources/sources.h"
#include "core/formats/describe.h"
#include "core/run/breakdown.h"
#include "core/run/products.h"
#include "core/train/evaluation.h"

namespace retort::cli {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::size_t confusionsShown = 20;
constexpr std::size_t speakersShown = 20;
constexpr std::size_t memoryForFrames = 256U << 20;

struct Options : ModelOptions {
    std::vector<std::string> models;
    std::string hmm, data, ali, out;
};

struct Result {
    std::vector<std::string> shapes;
    data::SetSummary summary;
    train::Evaluation evaluation;
    std::vector<train::Confusion> pdfs;
    std::vector<run::SpeakerResult> speakers;
    bool hasPhones = false;
    run::PhoneResult phones;
};

/// There is no experiment here whose inputs.badUtterances could be set.
std::string hintHere(std::string hint) {
    const std::string choice = "set inputs.badUtterances to \"drop\"";
    const std::size_t at = hint.find(choice);
    if (at != std::string::npos) hint.replace(at, choice.size(), "take such utterances out of the data folder");
    return hint;
}

data::DataSet openData(const Options& options, const Context& context, const ModelInputs& inputs,
                       data::SetSummary& summary) {
    data::InputsSpec spec;
    spec.source = inputs.source;
    spec.features = inputs.features.value_or(noFrontEnd());
    const auto absolute = [](const std::string& path) { return path.empty() ? "" : fs::absolute(path).string(); };
    spec.hmm = absolute(options.hmm);
    const data::DataSetSpec set{absolute(options.data), absolute(options.ali)};
    std::vector<fs::path> files;
    Problems problems;
    summary.name = "given";
    const std::shared_ptr<data::Source> source =
        data::sourceKind(spec.source).open({spec, set, "test", options.recipe}, summary, files, problems);
    for (Problem& problem : problems) problem.hint = hintHere(problem.hint);
    refuseErrors(context, problems);
    if (!source) throw Error("cannot be evaluated", options.data);
    std::vector<std::uint32_t> all(source->utterances());
    std::iota(all.begin(), all.end(), 0U);
    return data::DataSet(source, all, memoryForFrames);
}

void checkFits(const Options& options, const ModelInputs& inputs, const data::Source& source,
               const distill::Teacher& net) {
    if (source.inputDim() != net.inputs())
        throw Error(fmt::format("the model takes {} inputs, the features are {} wide{}", net.inputs(),
                                source.inputDim(), inputs.features ? " after the front end of " + inputs.from : ""),
                    options.models.front(),
                    inputs.features ? "are these the features that the model was trained on?"
                                    : "say with --features how they are normalised and spliced, for example "
                                      "'{\"cmvn\": \"speaker\", \"spliceLeft\": 5, \"spliceRight\": 5}'");
    // Digits that a small set of images lacks are no misfit; pdfs are counted by the model, not by what occurs.
    const bool fits = inputs.source == "kaldi" ? source.classes() == net.classes() : source.classes() <= net.classes();
    if (!fits)
        throw Error(
            fmt::format("the model has {} outputs, the alignments' {} {}", net.classes(),
                        inputs.source == "kaldi" ? "final.mdl has pdfs numbering" : "classes number", source.classes()),
            options.models.front(), "evaluate with the final.mdl and alignments that the model was trained on");
}

/// phones.txt beside the model, as alignment folders have it, or in the usual lang folder.
fs::path phoneSymbols(const Options& options) {
    const fs::path hmm = options.hmm.empty() ? options.ali : options.hmm;
    std::error_code code;
    const fs::path folder = fs::is_directory(hmm, code) ? hmm : hmm.parent_path();
    for (const fs::path& file : {folder / "phones.txt", fs::path(options.recipe) / "data/lang/phones.txt"})
        if (fs::exists(file, code)) return file;
    return {};
}

Result compute(const Options& options, const Context& context) {
    const ModelInputs inputs = findModelInputs(options.models, options.features, context);
    Result result;
    std::vector<nn::Network> networks;
    for (const std::string& file : options.models) {
        const nn::Model model = readModelOption(file, options.architecture, context);
        if (!networks.empty() &&
            (networks.front().inputs() != model.inputs() || networks.front().outputs() != model.outputs()))
            throw Error(fmt::format("has {} inputs and {} outputs, the first model {} and {}", model.inputs(),
                                    model.outputs(), networks.front().inputs(), networks.front().outputs()),
                        file, "only nets over the same inputs and outputs have a mean");
        result.shapes.push_back(formats::shapeOf(model));
        networks.emplace_back(model);
    }
    distill::Teacher net(std::move(networks), distill::Mean::Arithmetic);
    const data::DataSet set = openData(options, context, inputs, result.summary);
    checkFits(options, inputs, set.source(), net);
    if (!inputs.features && inputs.source == "kaldi")
        printProblems(
            context,
            {{options.models.front(), "no front end is known for this model: the features are used as they are",
              "say --features where it was trained on normalised or spliced ones", Problem::Severity::Warning}});
    ThreadPool pool(options.threads, &run::chooseProducts(context.blas));
    net.setPrecision(precisionFor(options, pool, context));
    ProgressBar bar;
    result.evaluation = train::evaluate(pool, net, set, [&](double done) {
        if (!context.quiet && !context.json) bar.update("evaluating", done, "");
    });
    bar.clear();
    result.pdfs = train::confusions(result.evaluation, set, confusionsShown);
    result.speakers = run::bySpeaker(result.evaluation, set);
    if (inputs.source == "kaldi") {
        const auto hmm = kaldi::TransitionModel::read(options.hmm.empty() ? options.ali : options.hmm);
        result.hasPhones = true;
        result.phones =
            run::byPhone(result.evaluation, set, run::phoneGroups(hmm, phoneSymbols(options)), confusionsShown);
    }
    return result;
}

Json toJson(const Options& options, const Result& result) {
    const train::Evaluation& e = result.evaluation;
    Json json = {{"event", "evaluated"},
                 {"models", options.models},
                 {"networks", result.shapes},
                 {"mean", options.models.size() > 1 ? Json("arithmetic") : Json(nullptr)},
                 {"data", options.data},
                 {"alignments", options.ali},
                 {"utterances", result.summary.utterances},
                 {"speakers", result.summary.speakers},
                 {"frames", e.frames},
                 {"frameAccuracy", e.frameAccuracy},
                 {"crossEntropy", e.crossEntropy},
                 {"ece", e.ece},
                 {"phoneAccuracy", result.hasPhones ? Json(result.phones.accuracy) : Json(nullptr)},
                 {"framesPerSecond", e.framesPerSecond}};
    Json byPdf = Json::array(), byPhone = Json::array(), bySpeaker = Json::array();
    for (const train::Confusion& c : result.pdfs)
        byPdf.push_back({{"aligned", c.aligned}, {"decided", c.decided}, {"frames", c.frames}});
    for (const run::PhoneConfusion& c : result.phones.confusions)
        byPhone.push_back({{"aligned", c.aligned}, {"decided", c.decided}, {"frames", c.frames}});
    for (const run::SpeakerResult& s : result.speakers)
        bySpeaker.push_back({{"speaker", s.speaker}, {"frames", s.frames}, {"frameAccuracy", s.frameAccuracy}});
    json["confusions"] = {{"pdf", byPdf}, {"phone", byPhone}};
    json["perSpeaker"] = bySpeaker;
    return json;
}

std::string percent(double share) {
    return fmt::format("{:.2f}", 100 * share);
}

void print(const Options& options, const Result& result, bool full) {
    const train::Evaluation& e = result.evaluation;
    const auto n = static_cast<double>(std::max<std::int64_t>(e.frames, 1));
    if (options.models.size() > 1)
        fmt::print("The arithmetic mean of the posteriors of {} models:\n", options.models.size());
    for (std::size_t i = 0; i < options.models.size(); ++i) fmt::print("{}: {}\n", options.models[i], result.shapes[i]);
    fmt::print("{}: {} utterances, {} frames, {} speakers\n\n", options.data,
               grouped(static_cast<long long>(result.summary.utterances)), grouped(e.frames), result.summary.speakers);
    fmt::print("frame accuracy     {:>8} %\n", percent(e.frameAccuracy));
    if (result.hasPhones)
        fmt::print("phone accuracy     {:>8} %  (frames decided for a state of the right phone)\n",
                   percent(result.phones.accuracy));
    fmt::print("cross entropy      {:>8.4f} nats a frame\n", e.crossEntropy);
    fmt::print("calibration error  {:>8} %  (ECE, 15 bins)\n", percent(e.ece));
    fmt::print("speed              {:>8.0f} frames/s\n", e.framesPerSecond);
    if (!full) return;
    const auto table = [&](const char* title, const char* what, const auto& confusions) {
        if (confusions.empty()) return;
        Table rows({std::string("Aligned ") + what, "Decided", "Frames", "% of all"});
        for (const auto& c : confusions)
            rows.add({fmt::format("{}", c.aligned), fmt::format("{}", c.decided), grouped(c.frames),
                      percent(static_cast<double>(c.frames) / n)});
        fmt::print("\n{}\n{}", title, rows.text());
    };
    table("Most frequent confusions of phones", "phone", result.phones.confusions);
    table("Most frequent confusions of classes", "class", result.pdfs);
    // Without speakers every utterance is one; such a list says nothing.
    if (result.summary.speakers < 2) return;
    Table rows({"Speaker", "Frames", "Accuracy %"});
    for (const run::SpeakerResult& s : result.speakers) {
        if (&s - result.speakers.data() >= static_cast<std::ptrdiff_t>(speakersShown)) break;
        rows.add({s.speaker, grouped(s.frames), percent(s.frameAccuracy)});
    }
    fmt::print(
        "\nSpeakers, worst first{}\n{}",
        result.speakers.size() > speakersShown ? fmt::format(" ({} of {})", speakersShown, result.speakers.size()) : "",
        rows.text());
}

void evaluate(const Options& options, const Context& context) {
    Result result;
    try {
        result = compute(options, context);
    } catch (const Error& error) {
        throw Error(error.message(), error.where(), hintHere(error.hint()), error.kind());
    }
    const Json json = toJson(options, result);
    const auto text = [&](int indent) { return json.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n"; };
    if (!options.out.empty()) files::writeAtomically(options.out, text(2));
    if (context.json)
        fmt::print("{}", text(-1));
    else
        print(options, result, !context.quiet);
}

}  // namespace

void addEvaluate(CLI::App& app, Context& context) {
    CLI::App& command = addCommand(
        app, "evaluate", "Measure a model against alignments",
        "Runs a model over a data folder and compares with its alignments: frame accuracy, cross entropy, expected "
        "calibration "
        "error, the most frequent confusions by phone and by pdf, accuracy of each speaker. Several --model measure "
        "the "
        "arithmetic mean of their posteriors, as an ensemble.\n\n"
        "The front end is that of the run which the model lies in, or what --features says; without either the "
        "features are "
        "used as they are. Utterances without alignment are left out with a count.",
        "retort evaluate --model run/models/student --hmm exp/tri_ali --data data/test --ali exp/tri_ali_test\n"
        "retort evaluate --model run/models/teacher.1 --model run/models/teacher.2 --hmm exp/tri_ali \\\n"
        "    --data data/test --ali exp/tri_ali_test --out ensemble.json\n"
        "retort evaluate --model net.h5 --features '{\"cmvn\": \"speaker\"}' --hmm exp/tri_ali --data data/dev --ali "
        "exp/tri_ali_dev");
    const auto options = std::make_shared<Options>();
    command.add_option("--model", options->models, "Model file, or a run's model folder; several: their mean")
        ->type_name("FILE")
        ->required()
        ->expected(1)
        ->take_all();
    command.add_option("--hmm", options->hmm, "final.mdl or a folder that holds it; default: the alignment folder")
        ->type_name("DIR");
    command.add_option("--data", options->data, "Kaldi data folder (for a run on MNIST files: the images)")
        ->type_name("DIR")
        ->required();
    command.add_option("--ali", options->ali, "Alignment folder, ali.*.gz (for MNIST files: the labels)")
        ->type_name("DIR")
        ->required();
    command.add_option("--out", options->out, "Write the result as JSON too")->type_name("FILE");
    addModelOptions(command, *options);
    command.callback([options, &context] { evaluate(*options, context); });
}

}  // namespace retort::cli
