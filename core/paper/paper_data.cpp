// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paper_data.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/run/recipe.h"
#include "core/run/survey.h"

namespace retort::paper {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t fewestClasses = 32;   ///< That specialists can be given a part of.
constexpr std::size_t smallCorpus = 20000;  ///< Utterances below which 3 % are too few.

experiment::Experiment ofFolder(const fs::path& folder, const run::RecipeChoice& given, Problems& problems) {
    run::RecipeChoice choice = run::guessChoice(run::scanRecipe(folder));
    const auto take = [](std::string& to, const std::string& from) {
        if (!from.empty()) to = from;
    };
    if (!given.trainData.empty()) choice = run::RecipeChoice{};
    take(choice.hmm, given.hmm);
    take(choice.trainData, given.trainData);
    take(choice.trainAlignments, given.trainAlignments);
    take(choice.testData, given.testData);
    take(choice.testAlignments, given.testAlignments);
    if (choice.trainData.empty())
        throw Error("holds neither MNIST's files nor a Kaldi recipe with data and alignments", folder.string(),
                    "name the folder of the IDX files, a recipe's folder, or an experiment file");
    std::vector<std::string> notes;
    run::ChoiceNames names{"--data", "--data", "--hmm", "--train-data", "--train-ali", "--test-data", "--test-ali"};
    return run::newExperiment(fs::absolute(folder), choice, {}, problems, notes, names);
}

bool isOf(const std::string& name, const std::string& model) {
    return name == model || name.starts_with(model + "[") || name.starts_with(model + ".");
}

}  // namespace

PaperData recogniseData(const fs::path& data, const run::RecipeChoice& given, Problems& problems) {
    std::error_code none;
    if (!fs::exists(data, none))
        throw Error("there is no such file or folder", data.string(),
                    "name MNIST's folder, a recipe's folder, or an experiment file");
    experiment::Experiment found =
        fs::is_directory(data, none) ? ofFolder(data, given, problems) : experiment::readExperiment(data, problems);
    PaperData made{.inputs = found.inputs,
                   .recipe = found.recipeFolder(),
                   .name = found.name,
                   .images = found.inputs.source == "idx"};
    if (made.images) {
        made.inputs.validation = {};
        made.inputs.validation.fraction = 0;
    }
    if (hasErrors(problems)) return made;
    const run::Survey survey = run::quickSurvey(found);
    made.classes = survey.classes;
    made.utterances = survey.trainUtterances;
    return made;
}

std::string whyNot(const Entry& entry, const PaperData& data) {
    if (entry.needs == Needs::Images) return data.images ? "" : trText("needs MNIST's files");
    if (data.images) return trText("needs a Kaldi recipe");
    if (entry.needs == Needs::Classes && data.classes > 0 && data.classes < fewestClasses)
        return fmt::format("needs {} classes or more, and there are {}", fewestClasses, data.classes);
    return {};
}

std::vector<const Entry*> chooseEntries(const std::vector<std::string>& ids, const PaperData& data,
                                        Problems& problems) {
    std::vector<const Entry*> chosen;
    for (const Entry& entry : catalogue()) {
        const bool asked =
            std::any_of(ids.begin(), ids.end(), [&](const std::string& id) { return findEntry(id) == &entry; });
        const std::string fault = whyNot(entry, data);
        if (asked && !fault.empty())
            problems.push_back({entry.id, fault, "retort paper --list says what each needs"});
        else if (asked || (ids.empty() && fault.empty()))
            chosen.push_back(&entry);
    }
    for (const std::string& id : ids) {
        if (findEntry(id) != nullptr) continue;
        std::vector<std::string> known;
        for (const Entry& entry : catalogue()) known.push_back(entry.id);
        const std::string near = nearest(id, known);
        problems.push_back({id, "is no experiment of the paper",
                            near.empty() ? "retort paper --list names them" : fmt::format("did you mean {}?", near)});
    }
    return chosen;
}

std::vector<std::string> modelsOf(const std::vector<const Entry*>& entries) {
    std::vector<std::string> names;
    const auto add = [&](const std::string& name) {
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    };
    for (const Entry* entry : entries)
        for (const Figure& figure : entry->figures) {
            for (const std::string& model : figure.models) add(model);
            add(figure.against);
            add(figure.teacher);
        }
    return names;
}

experiment::Experiment paperExperiment(const PaperData& data, const Scale& scale, std::int64_t seed) {
    experiment::Experiment made;
    made.name = "paper-" + data.name;
    made.seed = seed;
    made.recipe = data.recipe.string();
    made.folder = data.recipe;
    made.inputs = data.inputs;
    made.controls = false;  // the paper's own baselines are among the models
    Scale fitting = scale;
    fitting.classes = static_cast<int>(data.classes);
    fitting.testSet = !data.inputs.test.empty();
    fitting.small = data.utterances > 0 && data.utterances < smallCorpus;
    made.models = data.images ? mnistModels(fitting) : speechModels(fitting);
    return made;
}

experiment::Experiment onlyNeeded(experiment::Experiment experiment, std::vector<std::string> names) {
    std::vector<bool> needed(experiment.models.size(), false);
    // Teachers may have teachers: until nothing new is found.
    for (bool more = true; more;) {
        more = false;
        for (std::size_t i = 0; i < needed.size(); ++i) {
            const experiment::ModelSpec& model = experiment.models[i];
            const bool named = std::any_of(names.begin(), names.end(),
                                           [&](const std::string& name) { return isOf(name, model.name); });
            if (needed[i] || !named) continue;
            needed[i] = more = true;
            if (model.kind == "specialists") names.push_back(model.generalist);
            if (model.kind == "distilled")
                for (const distill::TeacherRef& teacher : model.distill.teachers) names.push_back(teacher.name);
        }
    }
    std::vector<experiment::ModelSpec> kept;
    for (std::size_t i = 0; i < needed.size(); ++i)
        if (needed[i]) kept.push_back(std::move(experiment.models[i]));
    experiment.models = std::move(kept);
    return experiment;
}

}  // namespace retort::paper
