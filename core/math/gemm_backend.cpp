// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/math/gemm_backend.h"

#include <algorithm>
#include <atomic>
#include <ctime>
#include <vector>

#include "core/base/error.h"
#include "core/math/onednn_backend.h"
#include "core/math/openblas_backend.h"
#include "core/math/own_backend.h"

namespace retort {

namespace {

const std::vector<const GemmBackend*>& all() {
    static const std::vector<const GemmBackend*> backends = [] {
        std::vector<const GemmBackend*> list;
        if (const GemmBackend* own = ownBackend()) list.push_back(own);
        list.push_back(&openBlasBackend());
        if (const GemmBackend* oneDnn = oneDnnBackend()) list.push_back(oneDnn);
        return list;
    }();
    return backends;
}

std::atomic<const GemmBackend*> chosen{nullptr};

}  // namespace

void GemmBackend::multiply(Transpose, Transpose, ConstBf16View, ConstBf16View, MatrixView) const {
    throw failure(std::string(id()) + " has no bfloat16 products", "precision", "use float32");
}

std::span<const GemmBackend* const> gemmBackends() {
    return all();
}

const GemmBackend* gemmBackend(std::string_view id) {
    const auto found = std::find_if(all().begin(), all().end(), [&](const GemmBackend* b) { return b->id() == id; });
    return found == all().end() ? nullptr : *found;
}

const GemmBackend& defaultGemmBackend() {
    const GemmBackend* backend = chosen.load();
    return backend != nullptr ? *backend : *all().front();
}

void setDefaultGemmBackend(const GemmBackend& backend) {
    chosen = &backend;
}

double measureBackend(const GemmBackend& backend) {
    constexpr std::size_t m = 256, n = 1024, k = 1024;
    Matrix x(m, k), weights(n, k), y(m, n), gradient(n, k);
    for (std::size_t i = 0; i < x.size(); ++i) x.data()[i] = static_cast<float>(i % 7) - 3.0F;
    for (std::size_t i = 0; i < weights.size(); ++i) weights.data()[i] = static_cast<float>(i % 5) - 2.0F;
    // Time of the processor, not of the clock: other work on the machine must not choose for us.
    const auto now = [] {
        timespec t{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
        return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
    };
    const auto seconds = [&] {
        const double start = now();
        backend.multiply(Transpose::No, Transpose::Yes, 1, x, weights, 0, y);
        backend.multiply(Transpose::Yes, Transpose::No, 1, y, x, 0, gradient);
        backend.multiply(Transpose::No, Transpose::No, 1, y, weights, 0, x);
        const double taken = now() - start;
        std::fill(x.data(), x.data() + x.size(), 1.0F);
        return taken;
    };
    seconds();  // code is made and caches are warmed
    double best = seconds();
    for (int i = 0; i < 7; ++i) best = std::min(best, seconds());
    return 3 * 2.0 * static_cast<double>(m * n * k) / best / 1e9;
}

const GemmBackend& fastestGemmBackend() {
    const GemmBackend* best = all().front();
    if (all().size() == 1) return *best;
    // Lone products say too little: in whole training steps, where ours are fused with what is beside them, a lead of
    // ten to twenty percent of another library is lost, and with it the same bits on any number of threads.
    constexpr double clearly = 1.25;
    // In turns, so that a moment in which the machine is busy elsewhere decides nothing.
    constexpr int rounds = 4;
    std::vector<double> speeds(all().size(), 0.0);
    for (int round = 0; round < rounds; ++round)
        for (std::size_t i = 0; i < speeds.size(); ++i) speeds[i] = std::max(speeds[i], measureBackend(*all()[i]));
    double bestSpeed = speeds.front() * clearly;
    for (std::size_t i = 1; i < speeds.size(); ++i)
        if (speeds[i] > bestSpeed) {
            best = all()[i];
            bestSpeed = speeds[i];
        }
    return *best;
}

}  // namespace retort
