// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <filesystem>
#include <memory>
#include <string>

#include "core/base/error.h"
#include "core/base/problem.h"
#include "ui/workspace/background_worker.h"
#include "ui/workspace/changes.h"
#include "ui/workspace/document.h"
#include "ui/workspace/input_watch.h"

namespace retort::ui {

/// Where a document comes from that nobody has opened: a recipe folder, the demo. Made in the background; the newest
/// wish wins. What went wrong is a problem of the document until its inputs change.
class DocumentSources {
public:
    /// Without a state folder the demo is written into a temporary one.
    DocumentSources(BackgroundWorker& worker, Changes& changes, Document& document, const InputWatch& inputs,
                    std::filesystem::path stateFolder)
        : worker_(worker),
          changes_(changes),
          document_(document),
          inputs_(inputs),
          stateFolder_(std::move(stateFolder)) {}

    void fromRecipe(const std::filesystem::path& recipe);
    void openDemo();
    bool makingDemo() const { return makingDemo_; }

    const Problems& refusals() const { return refusals_; }
    void documentChanged();

private:
    void open(const std::filesystem::path& file);
    void refuse(const Error& error);

    BackgroundWorker& worker_;
    Changes& changes_;
    Document& document_;
    const InputWatch& inputs_;
    const std::filesystem::path stateFolder_;
    std::unique_ptr<QTemporaryDir> temporary_;
    bool makingDemo_ = false;
    Problems refusals_;
    std::string refusedFor_;  ///< Key of the inputs then.
};

}  // namespace retort::ui
