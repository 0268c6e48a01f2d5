// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "ui/charts/chart_table_model.h"
#include "ui/charts/figures_file.h"
#include "ui/charts/line_chart_panel.h"

namespace retort::ui {

/// The curves as one table: a row for each x, a column for each curve. Of more rows than anybody scrolls through, the
/// newest.
TableShape lineTable(const std::vector<Curve>& curves, const QString& xTitle);

/// curve,x,y: all samples of all curves, as they are now.
TextSource lineCsv(const std::vector<Curve>& curves);

}  // namespace retort::ui
