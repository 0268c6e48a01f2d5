// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_inputs.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/experiment/experiment.h"
#include "core/experiment/spec_json.h"
#include "core/formats/formats.h"
#include "core/run/results.h"

namespace retort::cli {

namespace fs = std::filesystem;

void addModelOptions(CLI::App& command, ModelOptions& options) {
    command
        .add_option("--recipe", options.recipe,
                    "Folder from which relative paths in scp files are taken; default: here")
        ->type_name("DIR");
    command
        .add_option("--features", options.features, "Front end as JSON, or a file that holds it; default: the run's")
        ->type_name("JSON");
    command
        .add_option("--architecture", options.architecture,
                    "Full Keras model or to_json file for a file of weights only")
        ->type_name("FILE");
    command
        .add_option("--precision", options.precision,
                    "What matrix products are computed in: float32 or bfloat16 (faster, "
                    "coarser; sums stay float32)")
        ->check(CLI::IsMember({"float32", "bfloat16"}));
    command.add_option("--threads", options.threads, "Threads; default: all processors")
        ->check(CLI::Range(1, 1024))
        ->type_name("N");
}

nn::Precision precisionFor(const ModelOptions& options, const ThreadPool& pool, const Context& context) {
    if (options.precision != "bfloat16") return nn::Precision::Float32;
    if (pool.bfloat16Backend() != nullptr) return nn::Precision::Bfloat16;
    printProblems(context, {{"--precision", "this processor has no bfloat16 instructions: float32 is used", "",
                             Problem::Severity::Warning}});
    return nn::Precision::Float32;
}

data::FeaturesSpec readFeaturesOption(const std::string& text, const Context& context) {
    const bool inlined = text.find('{') != std::string::npos;
    const std::string where = inlined ? "--features" : text;
    data::FeaturesSpec spec;
    Problems problems;
    try {
        const auto json = nlohmann::json::parse(inlined ? text : files::readAll(text, 1 << 20), nullptr, true, true);
        experiment::readSpec(json, spec, "", problems);
    } catch (const nlohmann::json::exception& error) {
        throw Error(fmt::format("is not JSON: {}", error.what()), where,
                    "for example {\"cmvn\": \"speaker\", \"spliceLeft\": 5, \"spliceRight\": 5}");
    }
    for (Problem& problem : problems) problem.path = problem.path.empty() ? where : where + ": " + problem.path;
    refuseErrors(context, problems);
    return spec;
}

data::FeaturesSpec noFrontEnd() {
    data::FeaturesSpec spec;
    spec.cmvn = "none";
    spec.spliceLeft = spec.spliceRight = 0;
    return spec;
}

std::optional<fs::path> runOf(const fs::path& modelFile) {
    const fs::path folder = fs::absolute(modelFile).lexically_normal().parent_path();
    const fs::path run = folder.parent_path().parent_path();
    std::error_code code;
    if (folder.parent_path().filename() == "models" && fs::is_regular_file(run / "experiment.json", code)) return run;
    return std::nullopt;
}

namespace {

/// Specialists know some classes only: what one says means something together with its generalist alone.
void refuseSpecialists(const std::string& model) {
    constexpr const char* hint = "take their generalist, or train a student with them as its teacher";
    std::error_code code;
    const fs::path path = fs::absolute(model).lexically_normal();
    const fs::path folder = fs::is_directory(path, code) ? path : path.parent_path();
    if (fs::is_regular_file(folder / "sets.json", code))
        throw Error("are specialists and their generalist, who answer together inside their run only", model, hint);
    const fs::path result = folder / "result.json";
    if (fs::is_regular_file(result, code) && run::rowFromJson(files::readAll(result, 1 << 20)).kind == "specialist")
        throw Error("is a specialist, who answers for its own classes together with its generalist only", model, hint);
}

}  // namespace

ModelInputs findModelInputs(const std::vector<std::string>& models, const std::string& featuresOption,
                            const Context& context) {
    ModelInputs inputs;
    for (const std::string& model : models) {
        refuseSpecialists(model);
        const auto run = runOf(formats::modelFile(model));
        if (!run) continue;
        Problems problems;
        const experiment::Experiment experiment = experiment::readExperiment(*run / "experiment.json", problems);
        refuseErrors(context, problems);
        data::FeaturesSpec spec = experiment.inputs.features;
        // The run's transform stays where the run's recipe has it, wherever we are called from.
        if (!spec.transform.empty()) spec.transform = experiment.resolve(spec.transform).string();
        if (featuresOption.empty() && inputs.features && *inputs.features != spec)
            throw Error("the run of this model has another front end than that of the models before it", model,
                        "evaluate them one by one, or say --features");
        inputs.features = spec;
        inputs.source = experiment.inputs.source;
        inputs.from = "run " + run->string();
    }
    if (!featuresOption.empty()) {
        inputs.features = readFeaturesOption(featuresOption, context);
        inputs.from = "--features";
    }
    return inputs;
}

nn::Model readModelOption(const std::string& file, const std::string& architecture, const Context& context) {
    const auto note = [&](const std::string& text) {
        printProblems(context, {{"", text, "", Problem::Severity::Warning}});
    };
    return formats::readModel(file, {.architecture = architecture, .note = note});
}

}  // namespace retort::cli
