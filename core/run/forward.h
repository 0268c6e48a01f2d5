// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <string>
#include <vector>

#include "core/math/matrix.h"
#include "core/math/thread_pool.h"
#include "core/nn/network.h"

namespace retort::run {

/// Runs a net over utterances one after the other, frames of several utterances in one product, and hands out each
/// utterance's output in the order they came. Keeps the outputs of at most one batch of frames and one utterance.
class Forwarder {
public:
    enum class Output {
        Posteriors,
        Logits,
        LogLikelihoods,  ///< log posterior - log prior
    };
    using Sink = std::function<void(const std::string& key, const Matrix& output)>;

    /// `logPriors`: one for each output, for LogLikelihoods only.
    Forwarder(nn::Network network, Output output, std::vector<double> logPriors, ThreadPool& pool, Sink sink);

    /// frames [frames x dim], spliced here with `left` frames before and `right` after, edges repeated, so that long
    /// utterances take no more memory for it; dim times (1 + left + right) must be the net's inputs. Throws Error
    /// naming the utterance for a number that is not finite, in or out.
    void add(const std::string& key, ConstMatrixView frames, int left, int right);
    /// Hands out what is left.
    void finish();

private:
    struct Pending {
        std::string key;
        Matrix output;
        std::size_t done = 0;
    };

    void flush();

    nn::Network network_;
    Output kind_;
    std::vector<float> logPriors_;
    ThreadPool& pool_;
    Sink sink_;
    Matrix batch_, results_;
    std::size_t used_ = 0;
    std::deque<Pending> pending_;
};

}  // namespace retort::run
