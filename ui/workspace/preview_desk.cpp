// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/preview_desk.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "core/base/error.h"
#include "core/run/frame_logits.h"
#include "core/run/preview.h"

namespace retort::ui {

namespace {

const std::string previewTopic = "preview", logitTopic = "logits";

/// Falls off as a trained net's logits do: a likely class, a few alike, and many that are out of the question.
std::vector<float> exampleLogits() {
    std::vector<float> logits;
    for (int i = 0; i < 40; ++i)
        logits.push_back(static_cast<float>(10.0 * std::exp(-0.11 * i) - 2.0 + 0.9 * std::sin(2.7 * i)));
    return logits;
}

}  // namespace

/// Kept open from task to task of one topic, whose tasks never run at once.
struct PreviewDesk::Inputs {
    std::string key;
    std::unique_ptr<run::Previewer> previewer;

    run::Previewer& of(const experiment::Experiment& experiment, const std::string& wanted) {
        if (!previewer || key != wanted) {
            previewer = std::make_unique<run::Previewer>(experiment);
            key = wanted;
        }
        return *previewer;
    }
};

PreviewDesk::PreviewDesk(BackgroundWorker& worker, Changes& changes, PreviewState& preview,
                         Workspace::FrameLogits& logits)
    : worker_(worker),
      changes_(changes),
      preview_(preview),
      logits_(logits),
      previewInputs_(std::make_shared<Inputs>()),
      logitInputs_(std::make_shared<Inputs>()) {
    showExample();
}

void PreviewDesk::showExample() {
    if (logits_.example && !logits_.logits.empty()) return;
    logits_ = {.logits = exampleLogits(), .model = {}, .utterance = {}, .frame = 0, .example = true};
    changes_.frameLogits = true;
}

void PreviewDesk::follow(const experiment::Experiment& experiment, const std::string& key, bool named) {
    experiment_ = experiment;
    if (key == key_) return;
    key_ = key;
    named_ = named;
    if (!named) {
        worker_.cancel(previewTopic);
        preview_ = {};
        asked_ = false;
        listed_.clear();
        changes_.preview = true;
    } else if (asked_) {
        request(preview_.set.toStdString(), utterance_);
    }
    if (logitsAsked_) askLogits();
}

void PreviewDesk::request(const std::string& set, const std::string& utterance) {
    asked_ = true;
    utterance_ = utterance;
    preview_.set = QString::fromStdString(set);
    changes_.preview = true;
    if (!named_) return;
    preview_.loading = true;
    const std::string list = key_ + " " + set;
    struct Found {
        std::vector<std::string> utterances;
        run::Preview preview;
        std::string error;
    };
    worker_.replace(
        previewTopic,
        [inputs = previewInputs_, experiment = experiment_, key = key_, set, utterance,
         listed = list == listed_](BackgroundWorker::Job& job) {
            Found found;
            run::Previewer& previewer = inputs->of(experiment, key);
            if (!listed) found.utterances = previewer.utterances(set);
            if (job.stopping()) return found;
            // One that was asked for in other inputs need not be in these.
            const bool gone =
                !listed && !utterance.empty() &&
                std::find(found.utterances.begin(), found.utterances.end(), utterance) == found.utterances.end();
            try {
                found.preview = previewer.preview(set, gone ? std::string() : utterance);
            } catch (const Error& e) {
                found.error = e.what();
            }
            return found;
        },
        [this, list](Found found) {
            preview_.loading = false;
            if (list != listed_) preview_.utterances = std::move(found.utterances);
            listed_ = list;
            preview_.preview = std::move(found.preview);
            preview_.error = QString::fromStdString(found.error);
            changes_.preview = true;
        },
        [this](const Error& error) {
            preview_.loading = false;
            preview_.utterances.clear();
            listed_.clear();
            preview_.preview = {};
            preview_.error = QString::fromStdString(error.what());
            changes_.preview = true;
        });
}

void PreviewDesk::setTeachers(std::vector<Teacher> teachers) {
    if (teachers == teachers_) return;
    teachers_ = std::move(teachers);
    if (logitsAsked_) askLogits();
}

void PreviewDesk::requestLogits(const std::string& utterance, int frame) {
    logitsAsked_ = true;
    logitUtterance_ = utterance;
    logitFrame_ = std::max(0, frame);
    askLogits();
}

void PreviewDesk::askLogits() {
    worker_.cancel(logitTopic);
    if (teachers_.empty() || !named_) {
        showExample();
        return;
    }
    struct Found {
        std::vector<float> logits;
        std::string teacher;
    };
    const std::string set = preview_.set.toStdString();
    worker_.replace(
        logitTopic,
        [inputs = logitInputs_, experiment = experiment_, key = key_, teachers = teachers_, set,
         utterance = logitUtterance_, frame = logitFrame_](BackgroundWorker::Job& job) {
            std::optional<Error> last;
            for (const Teacher& teacher : teachers) {
                if (job.stopping()) break;
                try {
                    return Found{run::frameLogits(teacher.folder, inputs->of(experiment, key), set, utterance,
                                                  static_cast<std::size_t>(frame)),
                                 teacher.name};
                } catch (const Error& e) {
                    last = e;  // gone, or made for other features: the next may fit
                }
            }
            if (last) throw *last;
            return Found();
        },
        [this, utterance = logitUtterance_, frame = logitFrame_](Found found) {
            logits_ = {.logits = std::move(found.logits),
                       .model = found.teacher,
                       .utterance = utterance,
                       .frame = frame,
                       .example = false};
            changes_.frameLogits = true;
        },
        [this](const Error&) { showExample(); });
}

}  // namespace retort::ui
