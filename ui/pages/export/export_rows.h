// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <vector>

#include "ui/models/export_grid_model.h"
#include "ui/workspace/run_view.h"

namespace retort::ui::exporting {

/// Sizes of files that are there; null before anybody has looked.
using Sizes = std::map<std::filesystem::path, std::uint64_t>;

/// Bytes of a model file, about; from the run's own file where it is of that format. 0: not known.
std::uint64_t forecastBytes(const std::string& format, std::size_t parameters, const std::filesystem::path& modelFolder,
                            const Sizes* sizes);

/// The run's own files that rowsOf wants to know the sizes of.
std::vector<std::filesystem::path> filesOf(const RunView& run);

/// The models of a run in the order of its plan, ensembles after them; those without final weights with the reason.
std::vector<ExportGridModel::Row> rowsOf(const RunView& run, const std::vector<run::ExportFormat>& formats,
                                         const Sizes* sizes);

/// Changes whenever rowsOf would; cheap.
std::size_t stateOf(const RunView& run);

}  // namespace retort::ui::exporting
