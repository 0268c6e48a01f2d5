// SPDX-License-Identifier: GPL-3.0-or-later
// File to file: features read, spliced, run through a net, posteriors written, all at once.
#include <algorithm>
#include <chrono>

#include "core/base/random.h"
#include "core/kaldi/ark_reader.h"
#include "core/kaldi/ark_writer.h"
#include "core/run/bench.h"
#include "core/run/forward.h"
#include "core/run/scratch_folder.h"

namespace retort::run {

namespace {

constexpr std::size_t framesEach = 500;

/// Features before splicing, where the net's input is that of a speech net.
struct Context {
    std::size_t dim;
    int left, right;
};

Context contextOf(std::size_t inputs) {
    if (inputs == 440) return {40, 5, 5};
    if (inputs == 1040) return {40, 20, 5};
    return {inputs, 0, 0};
}

void writeFeatures(const std::filesystem::path& file, std::size_t dim, std::size_t utterances) {
    kaldi::ArkWriter writer(kaldi::WriteSpec{file, {}});
    Random random(7);
    Matrix frames(framesEach, dim);
    for (std::size_t i = 0; i < frames.size(); ++i) frames.data()[i] = static_cast<float>(random.normal());
    for (std::size_t u = 0; u < utterances; ++u) writer.write("utterance-" + std::to_string(u), frames.view());
    writer.close();
}

}  // namespace

double fileToFileRate(ThreadPool& pool, const BenchNet& net, nn::Precision precision, double rate,
                      const BenchRequest& request) {
    constexpr double mostBytes = 4e8;
    const Context context = contextOf(net.inputs);
    const double frames =
        std::min(rate * request.seconds, mostBytes / (4.0 * static_cast<double>(net.outputs + context.dim)));
    const auto utterances =
        std::max<std::size_t>(4, static_cast<std::size_t>(frames / static_cast<double>(framesEach)));
    const ScratchFolder folder("retort-bench");
    const std::filesystem::path in = folder.path() / "features.ark";
    writeFeatures(in, context.dim, utterances);
    const nn::Model model = nn::makeModel(net.spec(), net.inputs, net.outputs, 1);
    std::vector<double> rates;
    for (int i = 0; i < request.repeats; ++i) {
        const auto start = std::chrono::steady_clock::now();
        kaldi::ArkWriter writer(kaldi::WriteSpec{folder.path() / "posteriors.ark", {}});
        Forwarder forwarder(
            nn::Network(model), Forwarder::Output::Posteriors, {}, pool,
            [&](const std::string& key, ConstMatrixView rows) { writer.write(key, rows); }, precision);
        kaldi::ArkReader reader(in);
        std::string key;
        for (Matrix matrix; reader.next(key, matrix);) forwarder.add(key, matrix, context.left, context.right);
        forwarder.finish();
        writer.close();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        rates.push_back(static_cast<double>(utterances * framesEach) / taken.count());
    }
    return median(rates);
}

}  // namespace retort::run
