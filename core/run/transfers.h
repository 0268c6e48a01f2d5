// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/data/inputs.h"
#include "core/data/transfer.h"
#include "core/experiment/experiment.h"
#include "core/run/transfer_facts.h"

namespace retort::run {

/// Opens the unlabelled data that models ask for into inputs.unlabelled, and tells what each transfer set covers;
/// nothing for models that learn from all of the training data. What is wrong is added to `problems`: classes that the
/// data has not, nothing left to learn from, folders that do not fit.
std::vector<TransferFacts> openTransfers(const experiment::Plan& plan, data::Inputs& inputs, Problems& problems);

/// What the model learns from. Unlabelled data must have been opened.
data::DataSet trainingData(const experiment::PlannedModel& model, const experiment::Plan& plan,
                           const data::Inputs& inputs);

/// What a model's labelled training data covers.
data::Coverage trainingCoverage(const experiment::PlannedModel& model, const experiment::Plan& plan,
                                const data::Inputs& inputs);

/// The settings that decide what data is learned from, as text: for hashes.
std::string textOf(const data::TransferSpec& spec);

/// coverageText() of a model.
std::string trainingDataText(const experiment::PlannedModel& model, const experiment::Plan& plan,
                             const data::Inputs& inputs);

/// "53,869 of 60,000 frames (89.8 %), without class 3; …" for people. `kaldi`: classes are called pdfs.
std::string coverageText(const data::Coverage& coverage, std::size_t unlabelledFrames, bool kaldi);

}  // namespace retort::run
