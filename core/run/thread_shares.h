// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "core/experiment/experiment.h"

namespace retort::run {

/// How many threads each planned model is trained with: a model's bits may hang on that number, so it follows from the
/// plan and the run's threads alone, never from what happens to run beside it.
///
/// The rule: a net whose step is of `flopsWorthAThread` or more for each of the run's threads keeps
/// them all busy and gets them all, one such model at a time: side by side it would gain nothing and take its memory
/// twice. Smaller nets lose time on every thread they are split over, so those that do not depend on each other share
/// the threads evenly; one that has no neighbour gets them all, and one that has more to learn (epochs, frames, size)
/// than its neighbours together gets as many as it is of the whole: the others would wait for it anyway.
class ThreadShares {
public:
    /// Floating-point operations. Coarse: between 3x512, which gained by training side by side, and 4x1024, which
    /// hardly did.
    static constexpr double flopsWorthAThread = 25e9;

    ThreadShares() = default;
    ThreadShares(const experiment::Plan& plan, std::size_t inputs, std::size_t classes, int threads);
    /// As recorded by an earlier part of a run.
    ThreadShares(std::map<std::string, int> byModel, int threads) : threads_(threads), byModel_(std::move(byModel)) {}

    /// Threads of the whole run.
    int threads() const { return threads_; }
    /// Of one planned model; of anything else all.
    int of(const std::string& model) const;
    const std::map<std::string, int>& byModel() const { return byModel_; }

private:
    int threads_ = 1;
    std::map<std::string, int> byModel_;
};

}  // namespace retort::run
