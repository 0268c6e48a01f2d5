// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/priors.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <string>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/kaldi/byte_reader.h"
#include "core/kaldi/objects.h"

namespace retort::data {

namespace {

constexpr double floorOfPriors = 1e-5;
/// Probabilities may be written with few digits, and zeros floored.
constexpr double sumTolerance = 0.05;
constexpr std::uint64_t largestFile = 64ULL << 20;

struct Numbers {
    std::vector<double> values;
    bool vector = false;
};

Numbers readText(const std::string& text, const std::string& where) {
    Numbers numbers;
    const char* at = text.c_str();
    const char* const end = at + text.size();
    while (at < end) {
        if (*at == '[' || *at == ']') numbers.vector = true;
        if (std::string_view("[], \t\r\n").find(*at) != std::string_view::npos) {
            ++at;
            continue;
        }
        char* after = nullptr;
        const double value = std::strtod(at, &after);
        if (after == at || std::isnan(value))
            throw Error(fmt::format("number {} cannot be read", numbers.values.size() + 1),
                        fmt::format("{}, byte {}", where, at - text.c_str()),
                        "expected log priors, probabilities or counts, one for each output");
        numbers.values.push_back(value);
        at = after;
    }
    return numbers;
}

}  // namespace

std::vector<double> toLogPriors(const std::vector<double>& values, bool vector, std::string_view where) {
    const std::string place(where);
    if (values.empty()) throw Error("holds no priors", place);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    std::vector<double> logs;
    if (*high <= 0 && *low < 0) {
        for (const double value : values) logs.push_back(std::isinf(value) ? std::log(floorOfPriors) : value);
        return logs;
    }
    if (*low < 0)
        throw Error(fmt::format("holds numbers below and above 0 ({:g} and {:g})", *low, *high), place,
                    "log priors are none above 0, probabilities and counts none below");
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    if (!(sum > 0) || !std::isfinite(sum)) throw Error(fmt::format("its numbers sum to {:g}", sum), place);
    const bool probabilities = *high <= 1 && std::abs(sum - 1) <= sumTolerance;
    if (!probabilities && !vector && *high <= 1)
        throw Error(fmt::format("its numbers sum to {:g}: neither probabilities nor counts", sum), place,
                    "probabilities sum to 1; write counts as a Kaldi vector, [ 3 0 1 ]");
    for (const double value : values) {
        const double prior = probabilities ? value : value / sum;
        logs.push_back(std::log(prior > 0 ? prior : floorOfPriors));
    }
    return logs;
}

std::vector<double> readLogPriors(const std::filesystem::path& file, std::size_t classes) {
    Numbers numbers;
    const std::string text = files::readAll(file, largestFile);
    if (text.rfind(std::string_view("\0B", 2), 0) == 0) {
        kaldi::ByteReader in(file);
        const kaldi::FloatVector values = kaldi::readFloatVector(in);
        numbers = {{values.begin(), values.end()}, true};
        if (std::any_of(values.begin(), values.end(), [](float v) { return std::isnan(v); }))
            throw Error("holds a NaN", file.string());
    } else {
        numbers = readText(text, file.string());
    }
    if (numbers.values.size() != classes)
        throw Error(fmt::format("holds {} priors, the model has {} outputs", numbers.values.size(), classes),
                    file.string(), "take the priors of the alignments that the model was trained on");
    return toLogPriors(numbers.values, numbers.vector, file.string());
}

}  // namespace retort::data
