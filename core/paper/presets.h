// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/experiment/experiment.h"

namespace retort::paper {

/// How much of the full work is done.
struct Scale {
    double epochs = 1;     ///< Every number of epochs is multiplied by it; one epoch at least is left.
    int classes = 0;       ///< Of the data, 0 where that is not known.
    bool testSet = false;  ///< There is test data to watch.
    bool small = false;    ///< A corpus of few utterances: a share of 10 % stands for the paper's 3 %.
};

/// Models of all experiments on images (M1 … M8) and on speech (S, J, R), by the names that the catalogue's figures
/// use.
std::vector<experiment::ModelSpec> mnistModels(const Scale& scale);
std::vector<experiment::ModelSpec> speechModels(const Scale& scale);

/// `epochs` scaled, 1 at least.
int scaledEpochs(int epochs, const Scale& scale);

/// "NAME[KEY=VALUE]", as a point of a sweep is called.
std::string pointName(const std::string& model, const std::string& key, const std::string& value);

}  // namespace retort::paper
