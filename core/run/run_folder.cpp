// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_folder.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/experiment/experiment.h"

namespace retort::run {

namespace {

namespace fs = std::filesystem;

constexpr const char* lockName = ".lock";
constexpr const char* experimentName = "experiment.json";

/// Tries for a second: a process that was killed may hold its locks a moment longer.
bool locked(int descriptor) {
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return false;
}

/// A folder that holds something, but no run, is somebody else's.
void refuseForeign(const fs::path& folder) {
    if (!fs::is_directory(folder))
        throw Error("is a file, expected a folder", folder.string(), "choose a new folder for --out");
    if (fs::exists(folder / experimentName) && (fs::exists(folder / "journal.jsonl") || fs::exists(folder / lockName)))
        return;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename();
        if (name != lockName && entry.path().extension() != ".tmp")
            throw Error(fmt::format("is not empty and holds no run (it has {})", name), folder.string(),
                        "choose a new folder for --out");
    }
}

/// A run that an earlier version began lacks the settings that came since: their defaults are what it ran with. What is
/// no whole experiment stays as it was written.
nlohmann::ordered_json withEverySetting(const std::string& text, const fs::path& folder,
                                        const nlohmann::ordered_json& written) {
    try {
        Problems problems;
        experiment::Experiment read = experiment::parseExperiment(text, folder, problems);
        read.controls = false;  // the file is a resolved one
        return hasErrors(problems) ? written : experiment::toJson(read);
    } catch (const Error&) {
        return written;
    }
}

}  // namespace

RunFolder::RunFolder(fs::path folder) : folder_(std::move(folder)) {
    try {
        created_ = !fs::exists(folder_);
        if (!created_) refuseForeign(folder_);
    } catch (const fs::filesystem_error& e) {
        throw Error("cannot be looked into: " + e.code().message(), folder_.string(),
                    "choose a folder that you can read and write");
    }
    files::createFolders(folder_);
    const fs::path file = folder_ / lockName;
    lock_ = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (lock_ < 0)
        throw failure(fmt::format("cannot be written: {}", std::strerror(errno)), file.string(),
                      "choose a folder you can write to");
    if (!locked(lock_)) {
        char owner[32] = {};
        const ssize_t n = ::pread(lock_, owner, sizeof owner - 1, 0);
        ::close(lock_);
        throw Error(
            n > 0 ? fmt::format("another run is at work here (process {})", owner) : "another run is at work here",
            folder_.string(), "wait for it, stop it, or choose another --out");
    }
    const std::string owner = std::to_string(::getpid());
    if (::ftruncate(lock_, 0) != 0 ||
        ::pwrite(lock_, owner.data(), owner.size(), 0) != static_cast<ssize_t>(owner.size())) {
        ::close(lock_);
        throw failure(fmt::format("cannot be written: {}", std::strerror(errno)), file.string(), "is the disk full?");
    }
}

RunFolder::~RunFolder() {
    std::error_code ignored;
    if (created_ && !fs::exists(folder_ / experimentName, ignored)) {
        fs::remove(folder_ / lockName, ignored);
        fs::remove(folder_, ignored);
    }
    if (lock_ >= 0) ::close(lock_);
}

void RunFolder::check(const nlohmann::ordered_json& experiment, bool resume) const {
    const fs::path file = folder_ / experimentName;
    if (!fs::exists(file)) return;
    nlohmann::ordered_json there;
    try {
        const std::string text = files::readAll(file);
        there = nlohmann::ordered_json::parse(text);
        if (there != experiment) there = withEverySetting(text, folder_, there);
    } catch (const nlohmann::json::exception& e) {
        throw Error(fmt::format("is no experiment: {}", e.what()), file.string(), "choose a new folder for --out");
    }
    if (there != experiment)
        throw Error(fmt::format("belongs to another experiment: {}", differences(there, experiment)), folder_.string(),
                    "choose a new folder for --out");
    if (!resume)
        throw Error("holds a run of this experiment already", folder_.string(),
                    "go on with it by --resume, or choose a new folder for --out");
}

bool RunFolder::predatesControls() const {
    if (!fs::exists(folder_ / experimentName)) return false;
    const auto json = nlohmann::ordered_json::parse(files::readAll(folder_ / experimentName), nullptr, false);
    return json.is_object() && !json.contains("controls");
}

bool RunFolder::claim(const nlohmann::ordered_json& experiment, bool resume) {
    check(experiment, resume);
    const fs::path file = folder_ / experimentName;
    if (fs::exists(file)) return fs::exists(folder_ / "journal.jsonl");
    files::writeAtomically(file, experiment.dump(2) + "\n");
    return false;
}

std::string differences(const nlohmann::ordered_json& a, const nlohmann::ordered_json& b, std::size_t most) {
    const nlohmann::ordered_json flatA = a.flatten();
    const nlohmann::ordered_json flatB = b.flatten();
    std::string text;
    std::size_t count = 0;
    const auto note = [&](const std::string& path, const std::string& left, const std::string& right) {
        if (++count > most) return;
        std::string dotted = path.substr(std::min<std::size_t>(1, path.size()));
        for (char& c : dotted)
            if (c == '/') c = '.';
        text += fmt::format("{}{} is {} there, {} here", text.empty() ? "" : "; ", dotted, left, right);
    };
    for (const auto& [path, value] : flatA.items())
        if (!flatB.contains(path))
            note(path, value.dump(), "absent");
        else if (flatB[path] != value)
            note(path, value.dump(), flatB[path].dump());
    for (const auto& [path, value] : flatB.items())
        if (!flatA.contains(path)) note(path, "absent", value.dump());
    return count > most ? text + fmt::format("; and {} more", count - most) : text;
}

}  // namespace retort::run
