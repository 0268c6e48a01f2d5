// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "ui/workspace/background_worker.h"
#include "ui/workspace/changes.h"
#include "ui/workspace/run_list.h"
#include "ui/workspace/workspace.h"

namespace retort::ui {

/// Previews of utterances, and logits of single frames, made by the worker. What was asked for last is asked for again
/// where the inputs, or the runs whose teachers may answer, are others.
class PreviewDesk {
public:
    PreviewDesk(BackgroundWorker& worker, Changes& changes, PreviewState& preview, Workspace::FrameLogits& logits);

    /// The document has other inputs now; `key` tells them apart.
    void follow(const experiment::Experiment& experiment, const std::string& key, bool named);
    void request(const std::string& set, const std::string& utterance);

    /// In order of choice.
    void setTeachers(std::vector<Teacher> teachers);
    void requestLogits(const std::string& utterance, int frame);

private:
    struct Inputs;  ///< Opened ones, by key; each belongs to the thread of one topic.

    void showExample();
    void askLogits();

    BackgroundWorker& worker_;
    Changes& changes_;
    PreviewState& preview_;
    Workspace::FrameLogits& logits_;
    std::shared_ptr<Inputs> previewInputs_, logitInputs_;
    experiment::Experiment experiment_;
    std::string key_;
    bool named_ = false;
    bool asked_ = false, logitsAsked_ = false;
    std::string utterance_;  ///< Of the preview, as asked for.
    std::string listed_;     ///< Key and set that preview_.utterances is of.
    std::string logitUtterance_;
    int logitFrame_ = 0;
    std::vector<Teacher> teachers_;
};

}  // namespace retort::ui
