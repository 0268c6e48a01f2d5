// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/data/inputs.h"
#include "core/experiment/experiment.h"
#include "core/run/forecast.h"
#include "core/run/survey_facts.h"

namespace retort::run {

/// Reads and cross-checks everything that the inputs name, every frame once (data::openInputs), and the teachers' files
/// where the experiment is valid. Where `stopping` says so it returns early with `known` false. Throws nothing but
/// bad_alloc.
Survey surveyInputs(const experiment::Experiment& experiment, const data::CheckProgress& progress = {},
                    const std::function<bool()>& stopping = {});

/// The same by names and first entries alone, for while one types: are the folders there with the files they must have,
/// does the transition model read, how many utterances, how wide is the first. Frames are not counted. Throws nothing
/// but bad_alloc. Where `stopping` says so it comes back early with `known` false.
Survey quickSurvey(const experiment::Experiment& experiment, const std::function<bool()>& stopping = {});

/// What of the data forecasts hang on; zero classes where the survey does not know.
DataFigures figuresOf(const Survey& survey);

/// A forecast of each planned model, in order. Measures this machine (tens of milliseconds a shape). Nothing for an
/// experiment with errors or data without classes. `threads`: 0 for all processors; `blas`: chooseProducts(). Where
/// `stopping` says so it comes back early with those that are done.
std::vector<ModelForecast> forecastModels(const experiment::Experiment& experiment, const DataFigures& data,
                                          int threads, const std::string& blas = "auto",
                                          const std::function<bool()>& stopping = {});

/// The JSON path of the input that a problem belongs to: its own path where it is one, "inputs.train.data" and so on
/// where it names a file in or below that input; "" where it cannot be told.
std::string inputOf(const Problem& problem, const experiment::Experiment& experiment);

}  // namespace retort::run
