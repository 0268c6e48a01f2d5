// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "core/base/channel.h"
#include "core/math/matrix.h"
#include "core/math/thread_pool.h"
#include "core/nn/network.h"

namespace retort::run {

/// Runs a net over utterances one after the other, frames of several utterances in one product, and hands out each
/// utterance's output in the order they came. The caller reads and splices, the products run on a second thread with
/// the pool's, outputs are handed out on a third, all at once; a few batches of frames and outputs and one utterance
/// are all that is kept on the way.
class Forwarder {
public:
    enum class Output {
        Posteriors,
        Logits,
        LogLikelihoods,  ///< log posterior - log prior
    };
    /// Called on a thread of the Forwarder's, one utterance at a time; the view is valid during the call.
    using Sink = std::function<void(const std::string& key, ConstMatrixView output)>;

    /// `logPriors`: one for each output, for LogLikelihoods only. Bfloat16 requires pool.bfloat16Backend(). Nobody else
    /// may use the pool until finish() or the end of this.
    Forwarder(nn::Network network, Output output, std::vector<double> logPriors, ThreadPool& pool, Sink sink,
              nn::Precision precision = nn::Precision::Float32);
    /// Drops what has not been handed out.
    ~Forwarder();
    Forwarder(const Forwarder&) = delete;
    Forwarder& operator=(const Forwarder&) = delete;

    /// frames [frames x dim], spliced here with `left` frames before and `right` after, edges repeated, so that long
    /// utterances take no more memory for it; dim times (1 + left + right) must be the net's inputs. Throws Error
    /// naming the utterance for a number that is not finite, in or out (of an earlier utterance), and what the sink
    /// threw.
    void add(const std::string& key, ConstMatrixView frames, int left, int right);
    /// Hands out what is left; throws like add.
    void finish();

private:
    /// An utterance's rows in a batch; of its `frames` in all.
    struct Part {
        std::string key;
        std::size_t rows = 0, frames = 0;
    };
    /// Rows in or out of the net.
    struct Batch {
        Matrix rows;
        std::size_t used = 0;
        std::vector<Part> parts;
    };

    void send();
    void compute();
    void write();
    void handOut(const std::string& key, ConstMatrixView rows) const;
    void fail(std::exception_ptr error);
    [[noreturn]] void rethrow();

    nn::Network network_;
    const Output kind_;
    const std::vector<float> logPriors_;
    ThreadPool& pool_;
    const Sink sink_;
    const nn::Precision precision_;
    const std::size_t batchFrames_;
    Batch filling_;
    bool finished_ = false;
    Channel<Batch> toCompute_, toWrite_, spareFrames_, spareOutputs_;
    std::mutex mutex_;
    std::exception_ptr error_;
    std::thread computer_, writer_;  // last: they use everything above
};

}  // namespace retort::run
