// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/data/demo/corpus.h"
#include "core/data/demo/hmm.h"

namespace retort::data::demo {

/// The decision tree that ties the states as `hmm` does: bytes of Kaldi's `tree` (ContextDependency, binary), triphone.
std::string treeBytes(const Hmm& hmm);

/// A Gaussian with a diagonal covariance for each pdf, estimated from normalised features along the alignment: what
/// follows the transition model in a final.mdl (AmDiagGmm, binary). Pdfs that are never seen get the statistics of all
/// frames. `features[i]` are the [frames x channels] of utterance i after CMVN.
std::string acousticModelBytes(const Hmm& hmm, const std::vector<Utterance>& utterances,
                               const std::vector<Matrix>& features);

}  // namespace retort::data::demo
