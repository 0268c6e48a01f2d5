// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/window/main_window.h"

namespace retort::app {

struct BenchRequest {
    QString suite;   ///< "refresh", "gaps"; "" for both.
    QString path;    ///< Experiment to train; "" for the demo.
    QString folder;  ///< Runs go there.
    double seconds = 60;
};

/// Prints one JSON object a line and ends the program.
///   refresh  milliseconds of one refresh of 20 curves, by their number of samples
///   gaps     trains with the Monitor page shown and measures by a timer how long the event loop was away: median, 99th
///            percentile and worst in milliseconds, and the speed of training meanwhile. Starts anew where a run ends
///            early.
void startBench(ui::Workspace& workspace, ui::MainWindow& window, const BenchRequest& request);

}  // namespace retort::app
