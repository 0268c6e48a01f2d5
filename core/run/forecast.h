// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "core/experiment/experiment.h"
#include "core/math/thread_pool.h"

namespace retort::run {

/// What training a model will take, as far as it can be known before.
struct ModelForecast {
    std::string name;
    std::string role;
    std::string shape;  ///< "440-512-512-59 relu".
    std::size_t parameters = 0;
    int epochs = 0;              ///< At most.
    double trainingBytes = 0;    ///< Memory: weights, gradients, optimiser, activations; teachers where they run along.
    double weightFileBytes = 0;  ///< Disk: weights of every epoch, the final ones, the checkpoint.
    double targetBytes = 0;      ///< Disk: soft targets, 0 where none are stored.
    double epochSeconds = 0;     ///< One epoch with its validation.
    double seconds = 0;          ///< All epochs, and the soft targets where they are stored.
};

/// Numbers of the data that forecasts hang on.
struct DataFigures {
    std::size_t inputs = 0;
    std::size_t classes = 0;
    std::size_t trainFrames = 0;
    std::size_t validationFrames = 0;
};

/// Memory that training a model takes, in bytes: weights, gradients, optimiser, activations; teachers, as they may run
/// along.
double trainingBytes(const experiment::PlannedModel& model, const experiment::Plan& plan, std::size_t inputs,
                     std::size_t classes);

/// Forecasts of planned models from countFlops and the speed of this machine, measured as matrix products in the nets'
/// own shapes (some tens of milliseconds a shape).
class Forecaster {
public:
    Forecaster(ThreadPool& pool, const DataFigures& data) : pool_(pool), data_(data) {}

    ModelForecast forecast(const experiment::PlannedModel& model, const experiment::Plan& plan);

private:
    double flopsPerSecond(const nn::NetworkSpec& net, std::size_t batch);

    ThreadPool& pool_;
    DataFigures data_;
    std::map<std::tuple<std::size_t, std::size_t, std::size_t>, double> measured_;
};

}  // namespace retort::run
