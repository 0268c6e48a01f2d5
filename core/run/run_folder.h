// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace retort::run {

/// The folder of a run: its paths, its lock, and whose it is.
class RunFolder {
public:
    /// Creates the folder if need be and locks it for this process; the lock goes with the process, however it ends.
    /// Throws Error where another process runs in it, and for a folder with other things than a run (which is left as
    /// it is).
    explicit RunFolder(std::filesystem::path folder);
    /// A folder that was made here and never claimed is taken away again.
    ~RunFolder();
    RunFolder(const RunFolder&) = delete;
    RunFolder& operator=(const RunFolder&) = delete;

    /// Holds the folder against the experiment that wants to run in it. A folder with a run needs `resume`, and the
    /// same experiment; else Error, naming the settings that differ. Writes nothing.
    void check(const nlohmann::ordered_json& experiment, bool resume) const;

    /// True if it holds a run of a version that planned no controls: such a run goes on without them.
    bool predatesControls() const;

    /// check(), then writes experiment.json into a fresh folder. Returns true if there is something to resume.
    bool claim(const nlohmann::ordered_json& experiment, bool resume);

    const std::filesystem::path& path() const { return folder_; }
    std::filesystem::path file(const std::string& name) const { return folder_ / name; }
    std::filesystem::path model(const std::string& name) const { return folder_ / "models" / name; }

private:
    std::filesystem::path folder_;
    int lock_ = -1;
    bool created_ = false;
};

/// Dotted paths at which two JSON documents differ, at most `most`.
std::string differences(const nlohmann::ordered_json& a, const nlohmann::ordered_json& b, std::size_t most = 5);

}  // namespace retort::run
