// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/formats/formats.h"
#include "core/formats/hdf5_guard.h"
#include "core/formats/keras_weights.h"

namespace retort::formats {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t largestJson = 16 << 20;
constexpr std::size_t mostNeighbours = 256;

/// Whether weights of these names and shapes could belong to the layers.
bool fits(const KerasLayers& layers, const std::vector<WeightGroup>& weights, const hdf5::Reader& file) {
    std::size_t matched = 0;
    for (const KerasLayer& l : layers) {
        if (l.weights().empty()) continue;
        if (l.position >= weights.size()) return false;
        const WeightGroup& group = weights[l.position];
        if (group.layer != l.name || group.datasets.size() != l.weights().size()) return false;
        if (l.kind == KerasLayer::Kind::Dense) {
            const auto shape = file.shape(group.datasets[0]);
            if (shape.size() != 2 || shape[1] != static_cast<std::uint64_t>(l.units)) return false;
        }
        ++matched;
    }
    return matched == weights.size();
}

std::vector<fs::path> neighboursOf(const fs::path& path) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    std::vector<fs::path> found;
    std::error_code code;
    for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code)) {
        const std::string extension = it->path().extension().string();
        if (extension == ".h5" || extension == ".hdf5" || extension == ".json") found.push_back(it->path());
    }
    std::sort(found.begin(), found.end());
    if (found.size() > mostNeighbours) found.resize(mostNeighbours);
    return found;
}

}  // namespace

KerasLayers readArchitecture(const fs::path& path) {
    if (beginsWith(path, "\x89HDF\r\n\x1a\n")) {
        const hdf5::Reader file(path);
        if (!file.hasAttribute("/", "model_config"))
            throw Error("has no model_config, so it does not say the layers", path.string(),
                        "give a file of a full model");
        return parseKerasConfig(file.text("/", "model_config"), path.string() + ":/ attribute model_config");
    }
    return parseKerasConfig(files::readAll(path, largestJson), path.string());
}

KerasLayers architectureFor(const fs::path& path, const hdf5::Reader& file, const std::vector<WeightGroup>& weights,
                            const ReadOptions& options) {
    KerasLayers chosen;
    fs::path from;
    for (const fs::path& neighbour : neighboursOf(path)) {
        KerasLayers layers;
        try {
            if (fs::equivalent(neighbour, path)) continue;
            hdf5::tryAside(neighbour, [&] { readArchitecture(neighbour); });
            layers = readArchitecture(neighbour);
            if (!fits(layers, weights, file)) continue;
        } catch (const std::exception&) {
            continue;  // a neighbour that says nothing is no fault of this file
        }
        if (!from.empty() && computationOf(layers) != computationOf(chosen))
            throw Error(
                fmt::format(
                    "holds weights only, and the models beside it that fit disagree on the activations ({} and {})",
                    from.filename().string(), neighbour.filename().string()),
                path.string(), "say which one with --architecture FILE");
        if (!from.empty()) continue;
        chosen = std::move(layers);
        from = neighbour;
    }
    if (from.empty())
        throw Error("holds weights only: which activations lie between them is not said, and no model beside it fits",
                    path.string(), "give the full model or its to_json file with --architecture FILE");
    if (options.note)
        options.note(fmt::format(
            "{} holds weights only; its activations were taken from {} beside it, whose layers have the same "
            "names and shapes",
            path.string(), from.filename().string()));
    return chosen;
}

}  // namespace retort::formats
