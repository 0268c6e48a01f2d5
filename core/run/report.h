// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace retort::run {

/// Writes one self-contained HTML page about a run folder: settings, curves, comparison table, confusions of the models
/// that have them. Reads experiment.json, run.json, journal.jsonl and results.json. Throws Error.
void writeReport(const std::filesystem::path& run, const std::filesystem::path& file);

}  // namespace retort::run
