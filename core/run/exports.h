// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/run/export_facts.h"

namespace retort::run {

/// Every format a model can be written in, in the order they are offered.
std::vector<ExportFormat> exportFormats();

/// Carries one task out: reads the model, writes the file whole or not at all, reads it back and compares both on
/// random frames. `progress.task` says what; the rest is filled in, and `changed` is called after each change of state,
/// the last one being Done, Failed or Cancelled. A cancelled or failed task leaves no new file, and one that was there
/// as it was unless writing was over. Never throws; runs on any thread.
void runExport(ExportProgress& progress, const std::function<void(const ExportProgress&)>& changed = {},
               const std::function<bool()>& cancelled = {});

/// "student[temperature=2].h5": the model's name without what a file name cannot hold, and the format's usual
/// extension.
std::string defaultFileName(const std::string& model, const std::string& format);

/// About how many bytes a model of so many parameters takes in that format; 0 for an unknown format.
std::uint64_t forecastExportBytes(std::size_t parameters, const std::string& format);

}  // namespace retort::run
