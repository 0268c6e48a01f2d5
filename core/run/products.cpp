// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/products.h"

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/text.h"
#include "core/run/machine.h"

namespace retort::run {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::uint64_t mostBytes = 1 << 20;

/// Where the finding is kept; empty where there is no home.
fs::path cacheFile() {
    const char* cache = std::getenv("XDG_CACHE_HOME");
    if (cache != nullptr && *cache == '/') return fs::path(cache) / "retort" / "products.json";
    const char* home = std::getenv("HOME");
    if (home == nullptr || *home != '/') return {};
    return fs::path(home) / ".cache" / "retort" / "products.json";
}

/// What the finding hangs on.
std::string situation() {
    std::string key = processorName();
    for (const GemmBackend* backend : gemmBackends())
        key += fmt::format("; {} {}", backend->library(), backend->kernel());
    return key;
}

Json readCache(const fs::path& file) {
    try {
        Json json = Json::parse(files::readAll(file, mostBytes));
        if (json.is_object()) return json;
    } catch (const std::exception&) {
        // Absent or damaged: measured again.
    }
    return Json::object();
}

const GemmBackend& fastestKnown() {
    const fs::path file = cacheFile();
    const std::string key = situation();
    Json cache = file.empty() ? Json::object() : readCache(file);
    if (cache.contains(key) && cache[key].is_string())
        if (const GemmBackend* known = gemmBackend(cache[key].get<std::string>())) return *known;
    const GemmBackend& found = fastestGemmBackend();
    if (file.empty()) return found;
    cache[key] = found.id();
    try {
        files::createFolders(file.parent_path());
        files::writeAtomically(file, cache.dump(2) + "\n");
    } catch (const std::exception&) {
        // A cache that cannot be kept costs a measurement each time, no more.
    }
    return found;
}

}  // namespace

std::vector<std::string> productChoices() {
    std::vector<std::string> choices{"auto"};
    for (const GemmBackend* backend : gemmBackends()) choices.emplace_back(backend->id());
    return choices;
}

const GemmBackend& chooseProducts(const std::string& id) {
    if (id == "auto") {
        static const GemmBackend& fastest = fastestKnown();
        return fastest;
    }
    if (const GemmBackend* backend = gemmBackend(id)) return *backend;
    const std::string near = nearest(id, productChoices());
    throw Error(fmt::format("there is no \"{}\"", id), "--blas",
                near.empty() ? "own, openblas, onednn or auto" : fmt::format("did you mean {}?", near));
}

}  // namespace retort::run
