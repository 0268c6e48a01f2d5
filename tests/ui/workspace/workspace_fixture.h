// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <atomic>
#include <map>
#include <memory>
#include <string>

#include "support/tiny_recipe.h"
#include "ui/workspace/workspace.h"

namespace retort::test {

inline const std::string shortTraining = R"("training": {"batch": 32, "epochs": 2, "patience": 0})";
inline const std::string longTraining = R"("training": {"batch": 8, "epochs": 4000, "patience": 0})";

inline std::string teacherAndStudent() {
    return R"({"name": "teacher", "copies": 2, "network": {"hidden": [16]}, )" + shortTraining +
           R"(}, {"name": "small", "network": {"hidden": [12]}, )" + shortTraining +
           R"(}, {"name": "student", "kind": "distilled", "teachers": ["teacher"], "network": {"hidden": [12]}, )" +
           shortTraining + "}";
}

inline std::string oneLongModel() {
    return R"({"name": "long", "network": {"hidden": [12]}, )" + longTraining + "}";
}

/// A few seconds of work, cut into epochs of some milliseconds.
inline std::string oneModel(int epochs) {
    return R"({"name": "net", "network": {"hidden": [12]}, "training": {"batch": 32, "epochs": )" +
           std::to_string(epochs) + R"(, "patience": 0}})";
}

inline std::string documentText(const std::string& models) {
    return R"({"format": "retort-experiment/1", "name": "tiny", "inputs": )" + TinyRecipe::inputsJson() +
           R"(, "models": [)" + models + "]}";
}

/// Sees every signal of a workspace at once, on whatever thread it is emitted.
class Witness {
public:
    explicit Witness(ui::Workspace& workspace) : home_(QThread::currentThread()) {
        using ui::Workspace;
        const auto watch = [&](auto signal) {
            QObject::connect(
                &workspace, signal, &workspace, [this] { look(); }, Qt::DirectConnection);
        };
        watch(&Workspace::inputsChanged);
        watch(&Workspace::problemsChanged);
        watch(&Workspace::previewChanged);
        watch(&Workspace::frameLogitsChanged);
        watch(&Workspace::runsChanged);
        watch(&Workspace::runChanged);
        watch(&Workspace::currentRunChanged);
        watch(&Workspace::runEnded);
        watch(&Workspace::exportsChanged);
        watch(&Workspace::startBlockedChanged);
    }

    int seen() const { return seen_; }
    int strange() const { return strange_; }

private:
    void look() {
        ++seen_;
        if (QThread::currentThread() != home_) ++strange_;
    }

    QThread* home_;
    std::atomic<int> seen_{0}, strange_{0};
};

/// A tiny recipe, and a workspace with an experiment over it.
class Bench {
public:
    explicit Bench(const std::string& models = teacherAndStudent(), bool keepState = false) {
        recipe.write();
        if (keepState) options.stateFolder = recipe.path() / "state";
        options.threads = 2;
        file = recipe.path() / "tiny.json";
        putText(file, documentText(models));
        open();
    }

    void open() {
        workspace.reset();
        workspace = std::make_unique<ui::Workspace>(options);
        witness = std::make_unique<Witness>(*workspace);
        workspace->document().open(file);
    }

    ui::Workspace* operator->() { return workspace.get(); }
    const ui::RunView& view(ui::RunId id) const { return *workspace->run(id); }
    ui::RunPhase phase(ui::RunId id) const { return workspace->run(id)->phase; }
    std::filesystem::path path(const std::string& name) const { return recipe.path() / name; }

    TinyRecipe recipe;
    ui::Workspace::Options options;
    std::filesystem::path file;
    std::unique_ptr<Witness> witness;
    std::unique_ptr<ui::Workspace> workspace;  // last: its signals reach the witness
};

}  // namespace retort::test
