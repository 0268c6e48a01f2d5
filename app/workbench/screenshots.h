// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/window/main_window.h"

namespace retort::app {

/// Waits until nothing is being read or checked any more (a minute at most), writes FOLDER/1-setup.png … 4-export.png,
/// and ends the program; exit status 1 where a picture could not be written.
void takeScreenshots(ui::Workspace& workspace, ui::MainWindow& window, const QString& folder);

}  // namespace retort::app
