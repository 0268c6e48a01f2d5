// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/models/export_grid_model.h"
#include "ui/workspace/run_view.h"

namespace retort::ui::exporting {

/// Bytes of a model file, about; from the run's own file where it is of that format. 0: not known.
std::uint64_t forecastBytes(const std::string& format, std::size_t parameters,
                            const std::filesystem::path& modelFolder);

/// The models of a run in the order of its plan, ensembles after them; those without final weights with the reason.
std::vector<ExportGridModel::Row> rowsOf(const RunView& run, const std::vector<run::ExportFormat>& formats);

/// Changes whenever rowsOf would; cheap.
std::size_t stateOf(const RunView& run);

}  // namespace retort::ui::exporting
