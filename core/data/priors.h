// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace retort::data {

/// Natural log priors out of a file, told apart by what stands in it: none above 0 are log priors (a run's priors.csv);
/// all in [0, 1] with a sum near 1 are probabilities (the seed's priors file, "%e" and commas); others are counts (a
/// Kaldi vector "[ 1 2 3 ]", text or binary). Zero priors are floored at 1e-5. Throws Error naming the file unless
/// there are `classes` of them, for what is no number, and for what is neither of the three.
std::vector<double> readLogPriors(const std::filesystem::path& file, std::size_t classes);

/// The same for numbers at hand; `vector`: they stood between brackets, so that small sums are counts too.
std::vector<double> toLogPriors(const std::vector<double>& values, bool vector, std::string_view where);

}  // namespace retort::data
