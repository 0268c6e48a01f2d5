// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/text/core_text.h"

namespace retort::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(retort::ui::WindowText)
};

using record::ModelState;

/// Independent models may train side by side.
std::vector<const record::ModelHistory*> runningModels(const RunView& run) {
    std::vector<const record::ModelHistory*> running;
    for (const record::ModelHistory& model : run.history.models())
        if (model.state == ModelState::Running) running.push_back(&model);
    return running;
}

/// One by its name, two by their names, more by their number.
QString namesOf(const std::vector<const record::ModelHistory*>& models) {
    QStringList names;
    for (const record::ModelHistory* model : models) names << QString::fromStdString(model->name);
    if (names.size() <= 2) return QLocale().createSeparatedList(names);
    return Text::tr("%n models", nullptr, static_cast<int>(names.size()));
}

/// Models that are trained: the history knows ensembles too, which are only evaluated.
int trainedModels(const RunView& run) {
    return static_cast<int>(run.plan.empty() ? run.history.models().size() : run.plan.size());
}

int endedModels(const RunView& run) {
    const auto& models = run.history.models();
    const auto ended = std::count_if(models.begin(), models.end(), [&](const record::ModelHistory& model) {
        const bool planned = run.plan.empty() || std::any_of(run.plan.begin(), run.plan.end(),
                                                             [&](const auto& p) { return p.name == model.name; });
        return planned && (model.state == ModelState::Finished || model.state == ModelState::Failed);
    });
    return static_cast<int>(ended);
}

int failedModels(const RunView& run) {
    const auto& models = run.history.models();
    return static_cast<int>(std::count_if(models.begin(), models.end(), [](const record::ModelHistory& model) {
        return model.state == ModelState::Failed;
    }));
}

/// Parts that are sentences of their own, as the status line has them.
QString joined(const QStringList& parts) {
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

QString phaseText(RunPhase phase) {
    switch (phase) {
        case RunPhase::Loading:
            return Text::tr("loading");
        case RunPhase::Checking:
            return Text::tr("checking");
        case RunPhase::Running:
            return Text::tr("running");
        case RunPhase::Pausing:
            return Text::tr("pausing");
        case RunPhase::Paused:
            return Text::tr("paused");
        case RunPhase::Stopping:
            return Text::tr("stopping");
        case RunPhase::Finished:
            return Text::tr("finished");
        case RunPhase::Stopped:
            return Text::tr("stopped");
        case RunPhase::Refused:
            return Text::tr("refused");
        case RunPhase::Failed:
            return Text::tr("failed");
    }
    return {};
}

IconName phaseIcon(RunPhase phase) {
    switch (phase) {
        case RunPhase::Loading:
            return IconName::Open;
        case RunPhase::Checking:
            return IconName::Search;
        case RunPhase::Running:
            return IconName::Play;
        case RunPhase::Pausing:
        case RunPhase::Paused:
            return IconName::Pause;
        case RunPhase::Stopping:
        case RunPhase::Stopped:
            return IconName::Stop;
        case RunPhase::Finished:
            return IconName::Check;
        case RunPhase::Refused:
            return IconName::Warning;
        case RunPhase::Failed:
            return IconName::Error;
    }
    return IconName::Info;
}

Tone phaseTone(RunPhase phase) {
    switch (phase) {
        case RunPhase::Finished:
            return Tone::Good;
        case RunPhase::Refused:
            return Tone::Warning;
        case RunPhase::Failed:
            return Tone::Bad;
        default:
            return Tone::Neutral;
    }
}

QString timeLeftText(double seconds) {
    if (!(seconds >= 0) || seconds > 1e8) return {};
    if (seconds < 60) return Text::tr("less than a minute left");
    const int minutes = static_cast<int>(std::lround(seconds / 60));
    if (minutes < 120) return Text::tr("%n min left", nullptr, minutes);
    if (minutes < 48 * 60) return Text::tr("%1 h %2 min left").arg(minutes / 60).arg(minutes % 60);
    return Text::tr("%n days left", nullptr, minutes / (24 * 60));
}

QString dayText(const QDateTime& when, const QDateTime& now) {
    if (!when.isValid()) return {};
    const QLocale locale;
    const QString time = locale.toString(when.time(), QLocale::ShortFormat);
    const qint64 days = when.date().daysTo(now.date());
    if (days == 0) return Text::tr("today %1").arg(time);
    if (days == 1) return Text::tr("yesterday");
    if (days > 1 && days < 7) return locale.standaloneDayName(when.date().dayOfWeek());
    return locale.toString(when.date(), QLocale::ShortFormat);
}

QString runTitle(const RunView& run) {
    if (run.phase != RunPhase::Running) return phaseText(run.phase);
    const int models = trainedModels(run);
    if (models == 0) return phaseText(run.phase);
    const int running = static_cast<int>(runningModels(run).size());
    const int at = std::min(endedModels(run) + 1, models);
    const QString done = running > 1 ? Text::tr("running %1 to %2 of %3", "places of models trained side by side")
                                           .arg(at)
                                           .arg(std::min(at + running - 1, models))
                                           .arg(models)
                                     : Text::tr("running %1 of %2").arg(at).arg(models);
    const QString left = timeLeftText(run.secondsLeft());
    return left.isEmpty() ? done : Text::tr("%1, %2", "what runs, time left").arg(done, left);
}

QString runStatus(const RunView& run) {
    const QLocale locale;
    switch (run.phase) {
        case RunPhase::Checking:
            return Text::tr("%1 · checking the inputs").arg(run.name);
        case RunPhase::Loading:
            return Text::tr("%1 · reading the run folder").arg(run.name);
        case RunPhase::Stopping:
            return Text::tr("%1 · writing a checkpoint").arg(run.name);
        default:
            break;
    }
    const std::vector<const record::ModelHistory*> running = runningModels(run);
    if (!run.active() || running.empty())
        return Text::tr("%1 · %2", "name of a run and what it does").arg(run.name, phaseText(run.phase));
    QStringList parts{namesOf(running)};
    if (run.phase != RunPhase::Running) parts << phaseText(run.phase);
    const record::ModelHistory* model = running.front();
    if (running.size() == 1 && model->plannedEpochs > 0) {
        const int epoch =
            std::clamp(model->progress.epoch > 0 ? model->progress.epoch : static_cast<int>(model->epochs.size()) + 1,
                       1, model->plannedEpochs);
        parts << Text::tr("epoch %1/%2").arg(locale.toString(epoch), locale.toString(model->plannedEpochs));
    }
    double speed = 0;
    for (const record::ModelHistory* one : running) speed += one->progress.value("framesPerSecond");
    if (run.phase == RunPhase::Running) {
        if (speed > 0) {
            const QString number = locale.toString(std::lround(speed));
            parts << (run.experiment.inputs.source == "idx" ? Text::tr("%1 images/s").arg(number)
                                                            : Text::tr("%1 frames/s").arg(number));
        }
        const QString left = timeLeftText(run.secondsLeft());
        if (!left.isEmpty()) parts << left;
    }
    return joined(parts);
}

QString runEndText(const RunView& run) {
    switch (run.phase) {
        case RunPhase::Finished: {
            const int failed = failedModels(run);
            if (failed > 0)
                return Text::tr("%1 is finished; %n of its models failed. The table on the Monitor page says why.",
                                nullptr, failed)
                    .arg(run.name);
            return Text::tr("%1 is finished.").arg(run.name);
        }
        case RunPhase::Stopped:
            return Text::tr("%1 is stopped and can be resumed.").arg(run.name);
        case RunPhase::Refused:
            return Text::tr("%1 was not started: %2").arg(run.name, translated(run.reason.toStdString()));
        case RunPhase::Failed:
            return Text::tr("%1 failed: %2").arg(run.name, translated(run.reason.toStdString()));
        default:
            return Text::tr("%1 · %2", "name of a run and what it does").arg(run.name, phaseText(run.phase));
    }
}

}  // namespace retort::ui
