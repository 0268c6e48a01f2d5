// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/document_sources.h"

#include "ui/workspace/new_document.h"

namespace retort::ui {

namespace {

namespace fs = std::filesystem;

const std::string topic = "document";

}  // namespace

void DocumentSources::refuse(const Error& error) {
    refusals_ = {{error.where().empty() ? "recipe" : error.where(), error.message(), error.hint()}};
    refusedFor_ = inputs_.key();
    changes_.problems = true;
}

void DocumentSources::documentChanged() {
    if (refusedFor_ != inputs_.key()) refusals_.clear();
}

void DocumentSources::fromRecipe(const fs::path& recipe) {
    makingDemo_ = false;
    worker_.replace(
        topic,
        [recipe](BackgroundWorker::Job& job) { return experimentForRecipe(recipe, [&] { return job.stopping(); }); },
        [this](NewDocument made) {
            document_.reset(std::move(made.experiment), {});
            if (made.error) refuse(*made.error);
        },
        [this](const Error& error) { refuse(error); });
    changes_.inputs = true;
}

void DocumentSources::open(const fs::path& file) {
    try {
        document_.open(file);
    } catch (const Error& e) {
        refuse(e);
    }
}

void DocumentSources::openDemo() {
    if (makingDemo_) return;
    fs::path folder = stateFolder_;
    if (folder.empty()) {
        if (!temporary_) temporary_ = std::make_unique<QTemporaryDir>();
        folder = temporary_->path().toStdString();
    }
    makingDemo_ = true;
    worker_.replace(
        topic, [folder = folder / "demo"](BackgroundWorker::Job&) { return demoExperiment(folder); },
        [this](const fs::path& file) {
            makingDemo_ = false;
            changes_.inputs = true;
            open(file);
        },
        [this](const Error& error) {
            makingDemo_ = false;
            changes_.inputs = true;
            refuse(error);
        });
    changes_.inputs = true;
}

}  // namespace retort::ui
