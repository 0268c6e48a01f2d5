// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace retort::run {

/// A format that models can be written in.
struct ExportFormat {
    std::string id, title;
    std::vector<std::string> extensions;  ///< ".h5", …
};

/// One model into one file.
struct ExportTask {
    std::string model;             ///< Name for people.
    std::filesystem::path source;  ///< Model file or folder.
    std::string format;            ///< Id.
    std::filesystem::path target;

    bool operator==(const ExportTask&) const = default;
};

/// How far a task is.
struct ExportProgress {
    enum class State { Waiting, Writing, Verifying, Done, Failed, Cancelled };

    ExportTask task;
    State state = State::Waiting;
    std::uint64_t bytes = 0;  ///< Of the file, once written.
    double difference = -1;  ///< Largest difference of log posteriors on random frames, read back; negative: not known.
    std::string error;       ///< Why it failed, with what to do.
};

}  // namespace retort::run
