// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/window/main_window.h"

namespace retort::app {

struct BenchRequest {
    QString suite;   ///< "refresh", "figures", "gaps"; "" for all.
    QString path;    ///< Experiment to train; "" for the demo.
    QString folder;  ///< Runs go there.
    double seconds = 60;
};

/// Prints one JSON object a line and ends the program.
///   refresh  milliseconds of one refresh of 20 curves, by their number of samples
///   figures  writes all samples of 20 curves as CSV, and measures how long the event loop was away meanwhile
///   gaps     trains with the Monitor page shown and measures by a timer how long the event loop was away in `seconds`:
///            median, 99th percentile and worst in milliseconds. Then, for twice as long, the window watches or its
///            thread sleeps by turns of a second; a second line, "slowdown", has the speed of training in both and the
///            share of it that watching costs, with its standard error.
void startBench(ui::Workspace& workspace, ui::MainWindow& window, const BenchRequest& request);

}  // namespace retort::app
