// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/kaldi/data_dir.h"
#include "core/kaldi/text_scan.h"

namespace retort::kaldi {

namespace {

namespace fs = std::filesystem;

constexpr int largestValue = 1000;

[[noreturn]] void refuse(std::string_view option, const fs::path& file) {
    throw Error("option " + inQuotes(option) + " has no value that fits", file.string());
}

void set(bool& value, std::string_view text, std::string_view option, const fs::path& file) {
    if (text.empty() || text == "true" || text == "t" || text == "1" || text == "T")
        value = true;
    else if (text == "false" || text == "f" || text == "0" || text == "F")
        value = false;
    else
        refuse(option, file);
}

void set(int& value, std::string_view text, std::string_view option, const fs::path& file) {
    std::int32_t number = 0;
    if (!parseInt32(text, number) || number < 0 || number > largestValue) refuse(option, file);
    value = number;
}

void set(std::vector<int>& values, std::string_view text, std::string_view option, const fs::path& file) {
    values.clear();
    while (!text.empty()) {
        const std::size_t colon = text.find(':');
        set(values.emplace_back(), text.substr(0, colon), option, file);
        text.remove_prefix(colon == std::string_view::npos ? text.size() : colon + 1);
    }
}

bool apply(FeatureOptions& options, std::string_view option, const fs::path& file) {
    if (!option.starts_with("--")) return false;
    const std::size_t equals = option.find('=');
    const std::string_view name = option.substr(2, equals == std::string_view::npos ? equals : equals - 2);
    const std::string_view value = equals == std::string_view::npos ? std::string_view{} : option.substr(equals + 1);
    if (name == "norm-means")
        set(options.normMeans, value, option, file);
    else if (name == "norm-vars")
        set(options.normVars, value, option, file);
    else if (name == "skip-dims")
        set(options.skipDims, value, option, file);
    else if (name == "left-context")
        set(options.spliceLeft, value, option, file);
    else if (name == "right-context")
        set(options.spliceRight, value, option, file);
    else if (name == "delta-order")
        set(options.deltaOrder, value, option, file);
    else if (name == "delta-window")
        set(options.deltaWindow, value, option, file);
    else
        return false;
    return true;
}

bool readOptions(FeatureOptions& options, const fs::path& file) {
    if (!fs::exists(file)) return false;
    const std::string text = files::readAll(file, 1 << 20);
    for (const std::string_view option : fieldsOf(text))
        if (!apply(options, option, file)) options.unknown.emplace_back(option);
    return true;
}

}  // namespace

FeatureOptions readFeatureOptions(const fs::path& folder) {
    FeatureOptions options;
    options.hasCmvnOpts = readOptions(options, folder / "cmvn_opts");
    options.hasSpliceOpts = readOptions(options, folder / "splice_opts");
    options.hasDeltaOpts = readOptions(options, folder / "delta_opts");
    options.hasTransform = fs::exists(folder / "final.mat");
    options.hasSpeakerTransforms = fs::exists(folder / "trans.1");
    return options;
}

}  // namespace retort::kaldi
