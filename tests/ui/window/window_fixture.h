// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <memory>

#include "support/tiny_recipe.h"
#include "ui/window/main_window.h"

namespace retort::test {

/// Long enough for a busy machine; nothing is measured by it.
constexpr int patience = 120000;

inline QString textOf(const std::filesystem::path& path) {
    return QFile::decodeName(path.c_str());
}

/// An experiment over a TinyRecipe with these models.
inline std::filesystem::path putExperiment(const TinyRecipe& recipe, const std::string& models,
                                           const std::string& name = "tiny") {
    const std::filesystem::path file = recipe.path() / (name + ".json");
    putText(file, R"({"format": "retort-experiment/1", "name": ")" + name + R"(", "inputs": )" +
                      TinyRecipe::inputsJson() + R"(, "models": [)" + models + "]}");
    return file;
}

inline std::string shortModel(const std::string& name = "net") {
    return R"({"name": ")" + name +
           R"(", "network": {"hidden": [12]}, "training": {"batch": 32, "epochs": 2, "patience": 0}})";
}

inline std::string longModel() {
    return R"({"name": "long", "network": {"hidden": [12]}, "training": {"batch": 8, "epochs": 4000, "patience": 0}})";
}

/// A workspace and its window, with settings and state in a folder of their own.
class Shell {
public:
    explicit Shell(const QString& home) {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home + QStringLiteral("/settings"));
        ui::Workspace::Options options;
        options.threads = 1;
        options.stateFolder = (home + QStringLiteral("/state")).toStdString();
        workspace = std::make_unique<ui::Workspace>(options);
        window = std::make_unique<ui::MainWindow>(*workspace);
        window->resize(1280, 800);
        window->show();
    }
    ~Shell() {
        window.reset();
        workspace.reset();
    }

    template <class T>
    T* find(const char* name) const {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    QAction* action(const char* name) const { return find<QAction>((std::string("action.") + name).c_str()); }

    /// As dropping files from the file manager; false where the window does not take them.
    bool drop(const QStringList& paths) const {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths) urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        if (!enter.isAccepted()) return false;
        QDropEvent event({40, 40}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
        return true;
    }

    /// Presses a button of a question box that is open.
    static void answer(QWidget* box, const char* button) {
        QTest::mouseClick(box->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }

    std::unique_ptr<ui::Workspace> workspace;
    std::unique_ptr<ui::MainWindow> window;
};

}  // namespace retort::test
