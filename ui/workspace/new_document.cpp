// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/new_document.h"

#include <QDateTime>
#include <vector>

#include "core/data/demo/recipe.h"
#include "core/run/recipe.h"

namespace retort::ui {

namespace fs = std::filesystem;

NewDocument experimentForRecipe(const fs::path& recipe, const std::function<bool()>& stopping) {
    fs::path folder = fs::absolute(recipe).lexically_normal();
    if (!folder.has_filename()) folder = folder.parent_path();
    const run::RecipeChoice choice = run::guessChoice(run::scanRecipe(folder, stopping));
    const fs::path file = folder / (folderName(folder.filename().string()) + ".json");
    NewDocument made;
    try {
        Problems problems;  // the document's own checks say the same of what is missing
        std::vector<std::string> notes;
        made.experiment = run::newExperiment(folder, choice, file, problems, notes);
    } catch (const Error& e) {
        made.error = e;
        made.experiment.name = file.stem().string();
        made.experiment.folder = folder;
        made.experiment.recipe = folder.string();
        made.experiment.inputs.source = choice.source;
        made.experiment.inputs.hmm = choice.hmm;
        made.experiment.inputs.train = {choice.trainData, choice.trainAlignments};
        made.experiment.inputs.test = {choice.testData, choice.testAlignments};
    }
    return made;
}

fs::path demoExperiment(const fs::path& folder) {
    const fs::path experiment = folder / "experiment.json";
    if (fs::exists(experiment)) return experiment;
    fs::path aside = folder;
    aside += ".new";
    fs::remove_all(aside);
    data::demo::writeRecipe(aside, {});
    // What lies there without an experiment file may be runs: it stays, and the corpus goes beside it.
    if (fs::exists(folder)) {
        fs::path former = folder;
        former += ".former";
        for (int n = 2; fs::exists(former); ++n) {
            former = folder;
            former += ".former-" + std::to_string(n);
        }
        fs::rename(folder, former);
    }
    fs::rename(aside, folder);
    return experiment;
}

std::string folderName(const std::string& text) {
    std::string safe;
    for (const char c : text.substr(0, 80)) {
        const bool plain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
        safe += plain ? c : '-';
    }
    if (safe.empty() || safe.front() == '.' || safe.front() == '-') safe = "run" + safe;
    return safe;
}

fs::path freshRunFolder(const fs::path& parent, const std::string& name) {
    const std::string when = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm")).toStdString();
    const fs::path first = parent / (folderName(name) + "-" + when);
    fs::path folder = first;
    std::error_code none;
    for (int n = 2; fs::exists(folder, none); ++n) {
        folder = first;
        folder += "-" + std::to_string(n);
    }
    return folder;
}

}  // namespace retort::ui
