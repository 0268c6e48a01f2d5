// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/run_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "ui/models/value_text.h"
#include "ui/text/core_text.h"

namespace retort::ui {

namespace {

/// For tr() in plain functions.
struct RunText {
    Q_DECLARE_TR_FUNCTIONS(retort::ui::RunText)
};

/// Rounded down, as the bar in the status line has it: 100 % is the end.
QString percent(double share) {
    return QLocale().toString(static_cast<int>(100 * std::clamp(share, 0.0, 1.0)));
}

int failedModels(const RunView& run) {
    return static_cast<int>(std::count_if(run.history.models().begin(), run.history.models().end(),
                                          [](const auto& model) { return model.state == record::ModelState::Failed; }));
}

QString runningSentence(const RunView& run) {
    int done = 0;
    for (const experiment::PlannedModel& planned : run.plan) {
        const record::ModelHistory* model = run.history.model(planned.name);
        if (model != nullptr && model->state == record::ModelState::Finished) ++done;
    }
    const QString models = QLocale().toString(done), all = QLocale().toString(static_cast<int>(run.plan.size()));
    const double left = run.secondsLeft();
    if (left < 0)
        return RunText::tr("Running: %1 of %2 models done, %3 % of the work.").arg(models, all, percent(run.done()));
    return RunText::tr("Running: %1 of %2 models done, %3 % of the work, %4 left.")
        .arg(models, all, percent(run.done()), durationText(left));
}

}  // namespace

QString runSentence(const RunView& run) {
    if (run.followed) return RunText::tr("Another program trains this run; here it is only watched.");
    switch (run.phase) {
        case RunPhase::Loading:
            return RunText::tr("The run folder is being read…");
        case RunPhase::Checking: {
            const QString what = translated(run.history.progress().text);
            return what.isEmpty()
                       ? RunText::tr("The inputs are being checked: %1 %.").arg(percent(run.checkingDone))
                       : RunText::tr("The inputs are being checked: %1 % (%2).").arg(percent(run.checkingDone), what);
        }
        case RunPhase::Running:
            return runningSentence(run);
        case RunPhase::Pausing:
            return RunText::tr("Pausing: the step at work is being ended…");
        case RunPhase::Paused:
            return RunText::tr("Paused with %1 % of the work done. Space goes on.").arg(percent(run.done()));
        case RunPhase::Stopping:
            return RunText::tr("Stopping: a checkpoint is being written…");
        case RunPhase::Finished: {
            const QString took = durationText(run.history.seconds());
            const int failed = failedModels(run);
            if (failed > 0) return RunText::tr("Finished after %1; %n models failed.", nullptr, failed).arg(took);
            return RunText::tr("Finished after %1. The Compare page shows how good the models are.").arg(took);
        }
        case RunPhase::Stopped:
            return run.resumable() ? RunText::tr("Stopped. It can be resumed where it was.")
                                   : RunText::tr("Stopped. It cannot be resumed, only looked at.");
        case RunPhase::Refused:
            return RunText::tr("The run was refused: nothing was trained.");
        case RunPhase::Failed:
            return run.resumable() ? RunText::tr("Failed. It can be resumed from its last checkpoint.")
                                   : RunText::tr("Failed.");
    }
    return {};
}

QString emptyChartSentence(const RunView& run, bool soft) {
    if (run.phase == RunPhase::Loading) return RunText::tr("The run folder is being read…");
    if (run.phase == RunPhase::Checking)
        return RunText::tr("The inputs are being checked; curves begin with the first steps.");
    if (soft) return RunText::tr("No model shown here learns from soft targets yet.");
    if (run.active() || run.followed) return RunText::tr("Curves begin with the first steps.");
    return RunText::tr("No steps were recorded.");
}

QString troubleSentence(const RunView& run) {
    if (run.phase == RunPhase::Failed)
        return run.reason.isEmpty() ? RunText::tr("The run failed.")
                                    : RunText::tr("The run failed: %1").arg(translated(run.reason.toStdString()));
    const int failed = failedModels(run);
    for (const record::ModelHistory& model : run.history.models()) {
        if (model.state != record::ModelState::Failed) continue;
        const QString name = QString::fromStdString(model.name), why = translated(model.reason);
        if (failed == 1) return RunText::tr("%1 failed: %2", "model, reason").arg(name, why);
        return RunText::tr("%n models failed. The first was %1: %2", nullptr, failed).arg(name, why);
    }
    return {};
}

}  // namespace retort::ui
