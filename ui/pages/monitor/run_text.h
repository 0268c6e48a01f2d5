// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/workspace/run_view.h"

namespace retort::ui {

/// How a run stands, as one or two sentences for the foot of the page.
QString runSentence(const RunView& run);

/// What stands in a chart without curves. `soft`: the soft part of the loss is asked for.
QString emptyChartSentence(const RunView& run, bool soft);

/// What needs attention: why the run failed, which models failed; "" where nothing does.
QString troubleSentence(const RunView& run);

}  // namespace retort::ui
