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
    int threads = 0;  ///< Of training; 0: all processors.
};

/// Prints one JSON object a line and ends the program.
///   refresh  milliseconds of one refresh of 20 curves, by their number of samples
///   figures  writes all samples of 20 curves as CSV, and measures how long the event loop was away meanwhile
///   gaps     trains with the Monitor page shown and measures by a timer how long the event loop was away: median, 99th
///            percentile and worst in milliseconds. By turns the same experiment is trained by `retort run` for as
///            long; a second line, "slowdown", has the speed of both over whole epochs, and the share of it that the
///            window costs: median, least and most of the pairs.
void startBench(ui::Workspace& workspace, ui::MainWindow& window, const BenchRequest& request);

}  // namespace retort::app
