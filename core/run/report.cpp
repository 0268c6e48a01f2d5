// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/report.h"

#include "core/base/files.h"
#include "core/run/results.h"

namespace retort::run {

void writeReport(const std::filesystem::path& run, const std::filesystem::path& file) {
    const auto rows = readResults(files::readAll(run / "results.json"), (run / "results.json").string());
    files::writeAtomically(file, "<!doctype html>\n<title>" + std::to_string(rows.size()) + " models</title>\n");
}

}  // namespace retort::run
