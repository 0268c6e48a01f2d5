// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/experiment/experiment.h"

namespace retort::ui {

/// Most values that one sweep may list here.
constexpr std::size_t mostSweepValues = 100;

/// Reads "1, 2, 4", "1 2 4", "1; 2; 4" and, where the locale has a decimal comma, "0,5; 1". Equal values count once.
/// Empty text: no values. Nothing where it cannot be read.
std::optional<std::vector<double>> parseSweep(const QString& text);

/// In the user's locale; "1, 2, 4", or "0,5; 1" with a decimal comma.
QString sweepText(const std::vector<double>& values);

/// Values of the sweep over `path`, as numbers; empty where there is none.
std::vector<double> sweepOf(const experiment::ModelSpec& model, const std::string& path);

/// Sets or, for fewer than two values, takes away the sweep over `path`. The member itself is the caller's.
void setSweep(experiment::ModelSpec& model, const std::string& path, const std::vector<double>& values);

}  // namespace retort::ui
