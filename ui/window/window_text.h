// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/forms/icons.h"
#include "ui/workspace/run_view.h"

namespace retort::ui {

/// What a run is doing, in a word: "running", "stopped".
QString phaseText(RunPhase phase);
/// Its icon; the word stands beside it or in its tooltip.
IconName phaseIcon(RunPhase phase);
Tone phaseTone(RunPhase phase);

/// "4 min left"; "" where unknown.
QString timeLeftText(double seconds);
/// "today 15:04", "yesterday", "Monday", "3 Nov 2026": what fits into a narrow list.
QString dayText(const QDateTime& when, const QDateTime& now);

/// For the window title: "running 3 of 5, 4 min left".
QString runTitle(const RunView& run);
/// For the status bar: "student · epoch 7/15 · 11,800 frames/s · 4 min left".
QString runStatus(const RunView& run);
/// Why a run ended, for a strip or notification: one sentence.
QString runEndText(const RunView& run);

}  // namespace retort::ui
