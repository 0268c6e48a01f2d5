// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/record/history.h"
#include "core/train/ensemble_growth.h"

namespace retort::run {

/// A line of a chart. Points with a number that is not finite interrupt it.
struct Series {
    std::string name;
    std::vector<std::pair<double, double>> points;
    int style = 0;       ///< Colour and dash pattern, from 0; colours repeat after chartStyles, with other dashes.
    bool faint = false;  ///< Background detail: thin, without markers, not in the legend.
};

constexpr int chartStyles = 8;

struct Chart {
    std::string title;  ///< With the unit: "Frame accuracy, %".
    std::string xTitle = "epoch";
    std::vector<Series> series;
    bool wide = false;
};

/// Places of ticks at 1, 2 or 5 times a power of ten that cover [low, high], about `wanted` of them.
std::vector<double> niceTicks(double low, double high, int wanted);

/// The chart as a <figure> with inline SVG and a legend; "" where there is no point to draw. Colours come from the
/// page's style sheet: classes c0 … c7.
std::string chartHtml(const Chart& chart);

/// Loss with its parts, frame accuracy and learning rate of a model.
std::string learningCurves(const record::ModelHistory& model);

/// Accuracy after each further member, beside that of the members alone.
std::string growthChart(const std::string& name, const train::EnsembleGrowth& growth, const std::string& set);

/// Validation frame accuracy of all models in one chart.
std::string accuracyOverview(const std::vector<record::ModelHistory>& models);

}  // namespace retort::run
