// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/math/thread_pool.h"
#include "core/nn/layer.h"
#include "core/nn/network_spec.h"

namespace retort::run {

/// Takes one finished line of a benchmark.
using BenchSink = std::function<void(const nlohmann::ordered_json& line)>;

/// A net whose speed is measured.
struct BenchNet {
    const char* name;
    std::size_t inputs, outputs;
    std::vector<int> hidden;
    std::size_t batch;

    nn::NetworkSpec spec() const;
};

/// mnist-teacher, mnist-student, speech-small, speech-paper.
const std::vector<BenchNet>& benchNets();

/// Throws Error with the nearest known name.
const BenchNet& benchNet(const std::string& name);

struct BenchRequest {
    std::vector<std::string> nets;  ///< Empty: all.
    std::vector<std::string>
        objectives;  ///< "hard", "distill-live", "distill-cached"; empty: hard, and all for speech-small.
    std::vector<std::vector<std::size_t>> shapes;  ///< m, n, k of gemm; empty: those of the nets.
    int threads = 0;                               ///< 0: all processors.
    std::string blas = "auto";                     ///< chooseProducts().
    std::string precision = "float32";             ///< train: or "bfloat16".
    int repeats = 5;
    double seconds = 1;    ///< Of one repeat; at least one step.
    bool profile = false;  ///< train: where the time goes.
};

/// Training steps on random frames in memory, through the trainer's own parts: targets, forward, objective, backward,
/// update (SGD with momentum 0.9). Medians over the repeats.
void benchTrain(const BenchRequest& request, const BenchSink& sink);
/// The nets' forward pass alone, and from an archive of features to one of posteriors.
void benchForward(const BenchRequest& request, const BenchSink& sink);
/// GFLOP/s of float32 products.
void benchGemm(const BenchRequest& request, const BenchSink& sink);
/// Reading each kind of Kaldi matrix from an archive in a temporary folder that the system has just written.
void benchIo(const BenchRequest& request, const BenchSink& sink);

/// Seconds that the products of one step take at the best speed that this machine's gemm reaches on their shapes: the
/// best of the transpositions and of `repeats` tries for each. `training`: weight and input gradients too.
double gemmSeconds(ThreadPool& pool, const BenchNet& net, bool training, int repeats);

/// Frames a second from a file of features to a file of posteriors, in a temporary folder; median of the repeats.
/// `rate`: about what is expected, which decides how many frames there are.
double fileToFileRate(ThreadPool& pool, const BenchNet& net, nn::Precision precision, double rate,
                      const BenchRequest& request);

/// "release", or what makes this build slow: "debug (assertions on)", "sanitized".
std::string buildKind();

/// The middle of some numbers (the mean of the two in the middle).
double median(std::vector<double> values);

}  // namespace retort::run
