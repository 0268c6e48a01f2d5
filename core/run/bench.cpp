// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/bench.h"
#include "core/run/products.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <tuple>

#include "core/base/error.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/math/gemm.h"
#include "core/nn/network.h"

namespace retort::run {

namespace {

using Clock = std::chrono::steady_clock;
using Json = nlohmann::ordered_json;

double since(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

Matrix randomMatrix(std::size_t rows, std::size_t cols, std::uint64_t seed) {
    Matrix matrix(rows, cols);
    Random random(seed);
    for (std::size_t i = 0; i < matrix.size(); ++i) matrix.data()[i] = static_cast<float>(random.uniform() - 0.5);
    return matrix;
}

double flopsOf(std::size_t m, std::size_t n, std::size_t k) {
    return 2.0 * static_cast<double>(m) * static_cast<double>(n) * static_cast<double>(k);
}

/// Seconds of one product C [m x n] with sum over k: the best of the repeats, over the transpositions where `all`.
double bestSecondsOf(ThreadPool& pool, std::size_t m, std::size_t n, std::size_t k, int repeats, bool all) {
    Matrix a = randomMatrix(m, k, 1), b = randomMatrix(k, n, 2), c(m, n);
    const Transpose both[] = {Transpose::No, Transpose::Yes};
    double best = std::numeric_limits<double>::infinity();
    for (const Transpose ta : both)
        for (const Transpose tb : both) {
            if ((ta == Transpose::Yes || tb == Transpose::Yes) && !all) continue;
            // The same numbers, read as the transpose of another matrix.
            const ConstMatrixView A = ta == Transpose::No ? a.view() : MatrixView{a.data(), k, m, m};
            const ConstMatrixView B = tb == Transpose::No ? b.view() : MatrixView{b.data(), n, k, k};
            const int inner = std::clamp(static_cast<int>(1e9 / flopsOf(m, n, k)), 1, 1000);
            gemm(pool, ta, tb, 1, A, B, 0, c);
            for (int i = 0; i < repeats; ++i) {
                const auto start = Clock::now();
                for (int j = 0; j < inner; ++j) gemm(pool, ta, tb, 1, A, B, 0, c);
                best = std::min(best, since(start) / inner);
            }
        }
    return best;
}

/// The best that any library reaches on this machine.
double bestSeconds(ThreadPool& pool, std::size_t m, std::size_t n, std::size_t k, int repeats, bool all) {
    double best = std::numeric_limits<double>::infinity();
    for (const GemmBackend* backend : gemmBackends()) {
        ThreadPool own(pool.threads(), backend);
        best = std::min(best, bestSecondsOf(own, m, n, k, repeats, all));
    }
    return best;
}

}  // namespace

nn::NetworkSpec BenchNet::spec() const {
    nn::NetworkSpec made;
    made.hidden = hidden;
    made.activation = "relu";
    return made;
}

const std::vector<BenchNet>& benchNets() {
    static const std::vector<BenchNet> nets = {
        {"mnist-teacher", 784, 10, {1200, 1200}, 100},
        {"mnist-student", 784, 10, {800, 800}, 100},
        {"speech-small", 440, 2000, {1024, 1024, 1024, 1024}, 256},
        {"speech-paper", 1040, 14000, {2560, 2560, 2560, 2560, 2560, 2560, 2560, 2560}, 256},
    };
    return nets;
}

const BenchNet& benchNet(const std::string& name) {
    std::vector<std::string> names;
    for (const BenchNet& net : benchNets()) {
        if (name == net.name) return net;
        names.emplace_back(net.name);
    }
    const std::string near = nearest(name, names);
    throw Error("there is no net \"" + name + "\"", "--net",
                near.empty() ? "nets are mnist-teacher, mnist-student, speech-small, speech-paper"
                             : "did you mean \"" + near + "\"?");
}

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const std::size_t n = values.size();
    return (values[(n - 1) / 2] + values[n / 2]) / 2;
}

std::string buildKind() {
#if defined(RETORT_SANITIZED)
    return "sanitized";
#elif !defined(__OPTIMIZE__)
    return "debug (not optimised)";
#elif defined(_GLIBCXX_ASSERTIONS)
    return "the standard library's checks are on";
#else
    return "release";
#endif
}

double gemmSeconds(ThreadPool& pool, const BenchNet& net, bool training, int repeats) {
    std::vector<std::size_t> widths = {net.inputs};
    for (const int units : net.hidden) widths.push_back(static_cast<std::size_t>(units));
    widths.push_back(net.outputs);
    std::map<std::tuple<std::size_t, std::size_t, std::size_t>, double> known;
    const auto seconds = [&](std::size_t m, std::size_t n, std::size_t k) {
        const auto [at, fresh] = known.try_emplace({m, n, k}, 0.0);
        if (fresh) at->second = bestSeconds(pool, m, n, k, repeats, true);
        return at->second;
    };
    double total = 0;
    for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
        total += seconds(net.batch, widths[i + 1], widths[i]);
        if (!training) continue;
        total += seconds(widths[i + 1], widths[i], net.batch);
        if (i > 0) total += seconds(net.batch, widths[i], widths[i + 1]);
    }
    return total;
}

void benchForward(const BenchRequest& request, const BenchSink& sink) {
    ThreadPool pool(request.threads, &chooseProducts(request.blas));
    for (const BenchNet& net : benchNets()) {
        if (!request.nets.empty() &&
            std::find(request.nets.begin(), request.nets.end(), net.name) == request.nets.end())
            continue;
        nn::Network network(nn::makeModel(net.spec(), net.inputs, net.outputs, 1));
        const Matrix frames = randomMatrix(net.batch, net.inputs, 3);
        const bool half = request.precision == "bfloat16" && pool.bfloat16Backend() != nullptr;
        const nn::Step step{.pool = pool, .precision = half ? nn::Precision::Bfloat16 : nn::Precision::Float32};
        network.forward(step, frames);
        std::vector<double> rates;
        for (int i = 0; i < request.repeats; ++i) {
            const auto start = Clock::now();
            int steps = 0;
            do {
                network.forward(step, frames);
                ++steps;
            } while (since(start) < request.seconds);
            rates.push_back(steps * static_cast<double>(net.batch) / since(start));
        }
        const double rate = median(rates);
        const double gflops = rate * nn::countFlops(net.spec(), net.inputs, net.outputs).forward / 1e9;
        const double atPeak = static_cast<double>(net.batch) / gemmSeconds(pool, net, false, 3);
        sink(Json{{"suite", "forward"},
                  {"net", net.name},
                  {"batch", net.batch},
                  {"precision", half ? "bfloat16" : "float32"},
                  {"blas", pool.backend().id()},
                  {"framesPerSecond", rate},
                  {"gflops", gflops},
                  {"fractionOfGemmPeak", rate / atPeak},
                  {"fileToFileFramesPerSecond", fileToFileRate(pool, net, step.precision, rate, request)},
                  {"threads", pool.threads()},
                  {"build", buildKind()}});
    }
}

void benchGemm(const BenchRequest& request, const BenchSink& sink) {
    std::vector<std::vector<std::size_t>> shapes = request.shapes;
    if (shapes.empty())
        shapes = {{512, 512, 512},   {1024, 1024, 1024}, {2048, 2048, 2048}, {100, 800, 784},
                  {100, 1200, 1200}, {256, 1024, 440},   {256, 1024, 1024},  {256, 2000, 1024},
                  {1024, 1024, 256}, {256, 2560, 2560},  {2560, 2560, 256},  {256, 14000, 2560}};
    ThreadPool pool(request.threads, &chooseProducts(request.blas));
    const BlasInfo blas = blasInfo(pool.backend());
    for (const auto& shape : shapes) {
        const double seconds = bestSecondsOf(pool, shape[0], shape[1], shape[2], request.repeats, false);
        sink(Json{{"suite", "gemm"},
                  {"m", shape[0]},
                  {"n", shape[1]},
                  {"k", shape[2]},
                  {"precision", "float32"},
                  {"gflops", flopsOf(shape[0], shape[1], shape[2]) / seconds / 1e9},
                  {"threads", pool.threads()},
                  {"library", blas.library},
                  {"kernel", blas.kernel}});
        if (pool.bfloat16Backend() == nullptr) continue;
        sink(Json{{"suite", "gemm"},
                  {"m", shape[0]},
                  {"n", shape[1]},
                  {"k", shape[2]},
                  {"precision", "bfloat16"},
                  {"gflops", measureBfloat16Gemm(pool, shape[0], shape[1], shape[2], request.repeats)},
                  {"threads", pool.threads()},
                  {"library", pool.bfloat16Backend()->library()},
                  {"kernel", pool.bfloat16Backend()->kernel()}});
    }
}

}  // namespace retort::run
